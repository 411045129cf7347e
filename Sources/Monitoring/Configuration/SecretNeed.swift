/// What a configuration is read for.
package enum SecretNeed: Sendable {
    /// Something may be sent: a secret that is not at hand is a fault.
    case required
    /// Nothing is sent: a secret that is not at hand (it may be the service's alone) is a warning, and
    /// something stands in for it.
    case unused
    /// It is of what is switched off, which may not have it yet: not missed, and no use of it noted.
    case off
}
