/// What a look-up of a host name gave.
package enum NameAnswer: Sendable, Equatable {
    /// At least one, of both families, in the order they are to be tried (RFC 6724).
    case addresses([IPAddress])
    /// The name servers say that there is none.
    case unknown
    /// No name server answers, or none can now (SERVFAIL); in a while one may (faults SSRF-09).
    case unanswered
}
