/// What a message and its delivery may take (faults §2). The configuration's `delivery:`.
package struct DeliveryLimits: Sendable, Hashable {
    /// How long a claim of a message holds without being renewed, which is done at each quarter.
    package var lease: Duration = .seconds(120)
    /// For a mail server's word after the end of a mail: RFC 5321 §4.5.3.2.6 asks for ten minutes, and
    /// less would make copies (faults OUT-03).
    package var verdict: Duration = .seconds(600)
    /// A whole POST to a chat or webhook: Standard Webhooks asks for 15 to 30 s.
    package var post: Duration = .seconds(20)
    /// Bytes of a subject: longer ones are cut by every reader; also the bound of a hostile title
    /// (faults OUT-07).
    package var subject = 200
    /// Bytes of a mail as it goes over the wire (faults OUT-08).
    package var mail = 512 << 10

    package init() {}
}
