/// How a reservation is declared (TDMRep, final report of 10 May 2024, "Techniques"). The later one
/// supersedes the earlier. Raw values are kept in the store.
package enum TDMTechnique: String, Sendable, Hashable, CaseIterable {
    /// /.well-known/tdmrep.json.
    case file
    /// `tdm-reservation` in the answer's header.
    case header
    /// `<meta name="tdm-reservation">`.
    case meta
}

/// What one technique declares of one address (TDMRep). Nil: it does not.
package struct TDMDeclaration: Sendable, Hashable {
    package var isReserved: Bool?
    /// Without user and password.
    package var policy: WebAddress?

    /// Bytes of a policy's address; a longer one is taken for none.
    package static let policyLimit = 1024

    package init(isReserved: Bool? = nil, policy: WebAddress? = nil) {
        self.isReserved = isReserved
        self.policy = policy
    }

    /// - Parameters:
    ///   - reservation: `1` or `0`; anything else means that nothing is declared.
    ///   - policy: an absolute address.
    package init(reservation: String?, policy: String?) {
        switch reservation.map(Self.trimmed) {
        case "1": isReserved = true
        case "0": isReserved = false
        default: isReserved = nil
        }
        guard let policy, policy.utf8.count <= Self.policyLimit else { return }
        self.policy = WebAddress(Self.trimmed(policy))?.withoutSecrets
    }

    private static func trimmed(_ text: String) -> String {
        let rest = text.utf8.drop { $0 <= 0x20 }
        return String(decoding: rest.reversed().drop { $0 <= 0x20 }.reversed(), as: UTF8.self)
    }
}
