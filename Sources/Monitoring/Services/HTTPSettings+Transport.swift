import Polling
import Transport

extension Settings.HTTP {
    /// What the engine is started with.
    var engine: TransferEngine.Settings {
        let contact = contact.map { " (+\($0))" } ?? ""
        return TransferEngine.Settings(
            maxConnections: inFlight, maxConnectionsPerHost: perHost,
            userAgent: "Earshot/\(Version.text)\(contact)", caBundle: authorities)
    }

    /// How sources are fetched.
    ///
    /// - Parameters:
    ///   - policy: nil: as the configuration allows.
    ///   - gate: what holds requests back for their hosts' sake; nil: nothing.
    func fetcher(
        on engine: TransferEngine, policy: AddressPolicy? = nil, gate: HostGate? = nil
    ) -> TransferFetcher {
        let networks = allowedNetworks.compactMap { IPNetwork($0) }
        return TransferFetcher(
            engine: engine, policy: policy ?? AddressPolicy(allowedNetworks: networks),
            limits: TransferLimits(connect: connectTimeout, total: timeout, body: bodyLimit),
            gate: gate)
    }
}
