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
    /// - Parameter policy: nil: as the configuration allows.
    func fetcher(on engine: TransferEngine, policy: AddressPolicy? = nil) -> TransferFetcher {
        TransferFetcher(
            engine: engine,
            policy: policy ?? AddressPolicy(allowedNetworks: networks, allowedPorts: allowedPorts),
            limits: TransferLimits(
                connect: connectTimeout, total: timeout, body: bodyLimit, head: headerLimit,
                lowSpeed: minSpeed, lowSpeedWindow: minSpeedWindow, redirects: redirects))
    }

    var networks: [IPNetwork] { allowedNetworks.compactMap { IPNetwork($0) } }
}
