/// One entry of a network as its kind declares it: which values each option takes is known there.
package struct NetworkSettings: Sendable, Hashable {
    /// The kind's key: `mastodon`.
    package var kind: String
    /// By the name of the option; what is missing is at its default.
    package var values: [String: Value]
    /// Where it asks, for people and for whose patience counts.
    package var home: WebAddress
    /// Where it asks with what it logs in by, `home` among them: for whoever lets it out.
    package var servers: [WebAddress]
    /// Where it asks without.
    package var openServers: [WebAddress]
    /// Whether it is a page that is read and no interface: robots.txt is asked then.
    package var isPage: Bool
    /// Whether it reads somebody's own site: tdmrep.json is asked then.
    package var isSite: Bool

    package enum Value: Sendable, Hashable {
        case texts([String])
        case text(String)
        case number(Int)
        case flag(Bool)
        case address(WebAddress)
        case secret(Secret<String>)
    }

    package init(
        kind: String, values: [String: Value], home: WebAddress, servers: [WebAddress] = [],
        openServers: [WebAddress] = [], isPage: Bool = false, isSite: Bool = false
    ) {
        self.servers = servers.isEmpty ? [home] : servers
        self.openServers = openServers
        self.isPage = isPage
        self.isSite = isSite
        self.kind = kind
        self.values = values
        self.home = home
    }
}
