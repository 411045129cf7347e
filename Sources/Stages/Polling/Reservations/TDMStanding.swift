import Domain

/// What the techniques of TDMRep declare together: each that is asked later supersedes what it
/// speaks of itself, and what it is silent on stays ("Processing priority").
struct TDMStanding: Sendable {
    private var reservation: (isReserved: Bool, by: TDMTechnique)?
    private var policy: WebAddress?

    var isReserved: Bool { reservation?.isReserved ?? false }

    /// What a host's tdmrep.json declares of an address, where that decides something.
    ///
    /// - Parameters:
    ///   - file: nil: it decides nothing, and is not asked.
    ///   - request: its own host's Crawl-delay is the only one that is known.
    init(
        of address: WebAddress, by file: TDMCache?, near request: FetchRequest, now: Timestamp
    ) async {
        guard let file else { return }
        let isAtHome = address.origin == request.address.origin
        let declaration = await file.declaration(
            on: address, crawlDelay: isAtHome ? request.crawlDelay : nil, now: now)
        take(declaration, from: .file)
    }

    /// What file and header declare of the place that has answered, redirects or not.
    init(
        of answer: FetchAnswer, by file: TDMCache?, near request: FetchRequest, now: Timestamp
    ) async {
        await self.init(of: answer.address, by: file, near: request, now: now)
        take(
            TDMDeclaration(
                reservation: answer.fields["tdm-reservation"], policy: answer.fields["tdm-policy"]),
            from: .header)
    }

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
