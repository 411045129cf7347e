import Domain
package import Transport

/// Fetches by the transfer engine, under its limits and the address policy.
package struct TransferFetcher: Fetcher {
    private let engine: TransferEngine
    private let policy: AddressPolicy
    private let limits: TransferLimits
    private let gate: HostGate?

    /// - Parameter gate: what holds each request back until its host may be asked; nil: nothing.
    package init(
        engine: TransferEngine, policy: AddressPolicy, limits: TransferLimits = TransferLimits(),
        gate: HostGate? = nil
    ) {
        self.engine = engine
        self.policy = policy
        self.limits = limits
        self.gate = gate
    }

    /// Follows redirects step by step: each host on the way is met at its own pace.
    package func fetch(_ request: FetchRequest) async throws(FetchFailure) -> FetchAnswer {
        var step = request.transfer(limits: limits, policy: policy)
        step.redirects = .step(atMost: limits.redirects)
        while true {
            let response = try await send(step, of: request)
            var answer = FetchAnswer(response)
            answer.hostPause = await gate?.leave(step.address, after: answer)
            guard let next = response.next else { return answer }
            step = next
        }
    }

    private func send(
        _ step: HTTPRequest, of request: FetchRequest
    ) async throws(FetchFailure) -> HTTPResponse {
        try await gate?.enter(step.address, gap: request.crawlDelay ?? .zero)
        do { return try await engine.send(step, permit: nil) } catch {
            await gate?.leave(step.address)
            throw FetchFailure(error, of: request.address)
        }
    }
}

extension FetchFailure {
    fileprivate init(_ error: TransportError, of address: WebAddress) {
        switch error {
        case .cancelled, .stopped: self = .cancelled
        case .tls(_, let failure) where failure.isAboutDates:
            self = .untimely("\(address): \(error); or this machine's clock is wrong")
        // Asked afterwards: the engine knows only that there was no socket.
        case .connect where DescriptorRoom.isExhausted, .resolve where DescriptorRoom.isExhausted,
            .setup where DescriptorRoom.isExhausted:
            self = .exhausted(
                "\(address) was not asked: this machine has no descriptor left; raise "
                    + "LimitNOFILE= or ulimit -n, or lower http.in_flight")
        default: self = .unreachable("\(address): \(error)\(error.mend)")
        }
    }
}

extension TransportError {
    /// What a person can do where the error itself does not say it, with the configuration's keys.
    fileprivate var mend: String {
        switch self {
        case .connect(_, _): "; check the address, and that a server runs there"
        case .timeout(.connecting, _), .timeout(.resolving, _):
            "; http.connect_timeout says how long is waited"
        case .timeout: "; http.timeout says how long is waited"
        case .bodyTooLarge: "; http.max_body sets the limit"
        case .headersTooLarge: "; http.max_header sets the limit"
        case .crowded: "; http.max_bodies sets the limit"
        case .tooManyRedirects:
            "; give the address they should lead to, or set http.max_redirects"
        default: ""
        }
    }
}

extension FetchRequest {
    /// Fields and authorities of the source are its origin's alone, also where its address has moved.
    func transfer(limits: TransferLimits, policy: AddressPolicy) -> HTTPRequest {
        let parties = [access, own].map { $0.flatMap { $0.origin == address.origin ? $0 : nil } }
        let secrets = parties.flatMap { $0?.fields.revealed ?? [] }
        var request = HTTPRequest(
            body == nil ? .get : .post, address,
            fields: fields
                + secrets.compactMap {
                    HTTPField(name: $0.name, value: $0.value)
                },
            body: body?.bytes.revealed, limits: limits, policy: policy,
            authorities: parties[0]?.authorities, proxy: access?.proxy)
        request.unpacksFile = unpacksFile
        return request
    }

    /// A value that could not stand in one line is left out: the request is then unconditional.
    var fields: [HTTPField] {
        let deltas = takesDelta && etag != nil ? "feed" : nil
        return [
            ("Accept", accept), ("If-None-Match", etag), ("If-Modified-Since", lastModified),
            ("A-IM", deltas), ("Content-Type", body?.type),
        ].compactMap { name, value in value.flatMap { HTTPField(name: name, value: $0) } }
    }
}

extension FetchAnswer {
    /// What anybody here reads of an answer's fields.
    private static let keptFields = [
        "etag", "last-modified", "cache-control", "expires", "date", "retry-after",
        "content-type", "im", "cf-mitigated", "link", "tdm-reservation", "tdm-policy",
        // What networks say of how much may still be asked.
        "x-ratelimit-remaining", "x-ratelimit-reset", "x-rate-limit-remaining",
        "x-rate-limit-reset", "ratelimit-remaining", "ratelimit-reset", "x-app-usage",
        "x-page-usage", "x-business-use-case-usage", "x-wp-totalpages",
    ]

    init(_ response: HTTPResponse) {
        let fields = Self.keptFields.compactMap { name in response.fields[name].map { (name, $0) } }
        self.init(
            status: response.status, fields: Dictionary(uniqueKeysWithValues: fields),
            body: response.body, address: response.address,
            permanentAddress: response.redirects.permanentTarget, isComplete: response.isComplete)
        isRedirected = !response.redirects.isEmpty
        bodyLease = response.lease
    }
}

extension [HTTPResponse.Redirect] {
    /// Where the permanent ones at the beginning lead: what follows a temporary one is not kept.
    var permanentTarget: WebAddress? { prefix(while: \.isPermanent).last?.address }
}
