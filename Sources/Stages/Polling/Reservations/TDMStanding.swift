import Domain

/// What the techniques of TDMRep declare together: each that is asked later supersedes what it
/// speaks of itself, and what it is silent on stays ("Processing priority").
struct TDMStanding: Sendable {
    private var reservation: (isReserved: Bool, by: TDMTechnique)?
    private var policy: WebAddress?

    var isReserved: Bool { reservation?.isReserved ?? false }

    mutating func take(_ declaration: TDMDeclaration, from technique: TDMTechnique) {
        if let isReserved = declaration.isReserved { reservation = (isReserved, technique) }
        policy = declaration.policy ?? policy
    }

    /// A policy beside 0 is not looked at ("tdm-policy").
    var finding: SourceTerms.Reservation {
        guard let reservation else { return .unset }
        guard reservation.isReserved else { return .free(reservation.by) }
        return .reserved(reservation.by, policy: policy?.description)
    }

    /// Throws where the address is reserved.
    func refuse(_ address: WebAddress) throws(PollFailure) {
        guard case .reserved(let technique, let policy) = finding else { return }
        throw .reserved(address, by: technique, policy: policy)
    }
}

extension FetchAnswer {
    /// What its header declares.
    var declaration: TDMDeclaration {
        TDMDeclaration(reservation: fields["tdm-reservation"], policy: fields["tdm-policy"])
    }
}
