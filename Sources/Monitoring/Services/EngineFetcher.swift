import Domain
import Polling
import Transport

/// The engine as sources know it: one GET, under the configuration's limits and address policy.
struct EngineFetcher: Fetcher {
    private let engine: TransferEngine
    private let limits: TransferLimits
    private let policy: AddressPolicy

    /// - Parameter policy: nil: as the configuration allows.
    init(engine: TransferEngine, http: Settings.HTTP, policy: AddressPolicy? = nil) {
        self.engine = engine
        limits = TransferLimits(
            connect: http.connectTimeout, total: http.timeout, body: http.bodyLimit)
        self.policy =
            policy ?? AddressPolicy(allowedNetworks: http.allowedNetworks.compactMap { IPNetwork($0) })
    }

    func fetch(_ request: FetchRequest) async throws(FetchFailure) -> FetchAnswer {
        let fields = [
            ("Accept", request.accept), ("If-None-Match", request.etag),
            ("If-Modified-Since", request.lastModified),
        ].compactMap { name, value in value.flatMap { HTTPField(name: name, value: $0) } }
        let response: HTTPResponse
        do throws(TransportError) {
            response = try await engine.send(
                HTTPRequest(.get, request.address, fields: fields, limits: limits, policy: policy))
        } catch {
            switch error {
            case .cancelled, .stopped: throw .cancelled
            default: throw .unreachable(error.description)
            }
        }
        return FetchAnswer(response)
    }
}

extension FetchAnswer {
    fileprivate init(_ response: HTTPResponse) {
        var fields: [String: String] = [:]
        // The first one counts, as `HTTPFields` has it.
        for field in response.fields.all.reversed() { fields[field.name.lowercased()] = field.value }
        let isMoved = !response.redirects.isEmpty && response.redirects.allSatisfy(\.isPermanent)
        self.init(
            status: response.status, fields: fields, body: response.body, address: response.address,
            permanentAddress: isMoved ? response.address : nil, isComplete: response.isComplete)
    }
}

extension Settings.HTTP {
    /// What the engine is started with.
    var engine: TransferEngine.Settings {
        let contact = contact.map { " (+\($0))" } ?? ""
        return TransferEngine.Settings(
            maxConnections: inFlight, maxConnectionsPerHost: perHost,
            userAgent: "Earshot/\(Version.text)\(contact)", caBundle: authorities)
    }
}
