import Polling
import Transport

extension Settings.HTTP {
    /// What the engine is started with.
    var engine: TransferEngine.Settings {
        let contact = contact.map { " (+\($0))" } ?? ""
        return TransferEngine.Settings(
            maxConnections: PollQueue.mostInFlight(inFlight),
            maxConnectionsPerHost: perHost, maxBodies: bodiesLimit,
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
        TransferFetcher(
            engine: engine,
            policy: policy ?? AddressPolicy(allowedNetworks: networks, allowedPorts: allowedPorts),
            limits: TransferLimits(
                connect: connectTimeout, total: timeout, body: bodyLimit, head: headerLimit,
                lowSpeed: minSpeed, lowSpeedWindow: minSpeedWindow, redirects: redirects),
            gate: gate)
    }

    var networks: [IPNetwork] { allowedNetworks.compactMap { IPNetwork($0) } }
}
