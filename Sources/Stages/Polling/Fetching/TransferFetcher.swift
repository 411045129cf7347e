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
        var step = HTTPRequest(
            .get, request.address, fields: request.fields, limits: limits, policy: policy,
            redirects: .step(atMost: TransferLimits.redirects))
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
            switch error {
            case .cancelled, .stopped: throw .cancelled
            default: throw .unreachable("\(request.address): \(error)\(error.mend)")
            }
        }
    }
}

extension TransportError {
    /// What a person can do where the error itself does not say it, with the configuration's keys.
    fileprivate var mend: String {
        switch self {
        case .connect(_, _): "; check the address, and that a server runs there"
        case .timeout(.connecting, _): "; http.connect_timeout says how long is waited"
        case .timeout: "; http.timeout says how long is waited"
        case .bodyTooLarge: "; http.max_body sets the limit"
        case .tooManyRedirects: "; give the address they should lead to"
        default: ""
        }
    }
}

extension FetchRequest {
    /// A value that could not stand in one line is left out: the request is then unconditional.
    var fields: [HTTPField] {
        let deltas = takesDelta && etag != nil ? "feed" : nil
        return [
            ("Accept", accept), ("If-None-Match", etag), ("If-Modified-Since", lastModified),
            ("A-IM", deltas),
        ].compactMap { name, value in value.flatMap { HTTPField(name: name, value: $0) } }
    }
}

extension FetchAnswer {
    init(_ response: HTTPResponse) {
        let names = [
            "etag", "last-modified", "cache-control", "retry-after", "content-type", "im",
            "cf-mitigated",
        ]
        let fields = names.compactMap { name in response.fields[name].map { (name, $0) } }
        self.init(
            status: response.status, fields: Dictionary(uniqueKeysWithValues: fields),
            body: response.body, address: response.address,
            permanentAddress: response.redirects.permanentTarget, isComplete: response.isComplete)
        isRedirected = !response.redirects.isEmpty
    }
}

extension [HTTPResponse.Redirect] {
    /// Where the permanent ones at the beginning lead: what follows a temporary one is not kept.
    var permanentTarget: WebAddress? { prefix(while: \.isPermanent).last?.address }
}
