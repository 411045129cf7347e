import Domain
import Transport

/// The place on the web that an address leads to: a network, or a site.
struct LinkedPlace: Sendable {
    /// What it is known and compared by: a network's name, a registered name, or a host where many people
    /// have one below that.
    var name: String
    var network: KnownNetwork?

    /// `site`, or the network's.
    var kind: String { network?.kind ?? "site" }

    /// The entry that reads what a link leads to; nil where there is no open way.
    func entry(for link: WebAddress, naming brand: Brand?) -> SourceEntry? {
        guard let network else { return SourceEntry("site", link.origin) }
        return network.entry(for: link, naming: brand)
    }
}

/// Finds places. Remembers hosts, as the same ones come again and again.
struct PlaceFinder {
    private var sites: [String: String?] = [:]

    /// Hosts that are remembered: some megabytes.
    private static let hostLimit = 20_000

    /// Nil for what is no place where people talk: see `UnreadableHosts`.
    mutating func place(of address: WebAddress) -> LinkedPlace? {
        if let (network, name) = Self.network(of: address) {
            let steps = address.path.lowercased().split(separator: "/")
            if let first = steps.first, UnreadableHosts.serviceSteps.contains(String(first)) {
                return nil
            }
            return LinkedPlace(name: name, network: network)
        }
        return site(at: address).map { LinkedPlace(name: $0, network: nil) }
    }

    private mutating func site(at address: WebAddress) -> String? {
        if let known = sites[address.host] { return known }
        let name = Self.siteName(at: address)
        if sites.count < Self.hostLimit { sites[address.host] = .some(name) }
        return name
    }

    private static func siteName(at address: WebAddress) -> String? {
        let host = address.host
        let isName = host.contains(".") && !host.contains(":") && IPAddress(host) == nil
        guard isName, !suffixes(of: host).contains(where: { UnreadableHosts.holds($0) }) else {
            return nil
        }
        let registered = address.registeredName
        guard OwnVoice.isShared(registered) else { return registered }
        return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
    }

    /// A host and what follows each of its dots, the longest first.
    private static func suffixes(of host: String) -> [String] {
        var names = [host]
        var rest = host[...]
        while let dot = rest.firstIndex(of: ".") {
            rest = rest[rest.index(after: dot)...]
            names.append(String(rest))
        }
        return names
    }
}

extension PlaceFinder {
    private static let networks: [String: [KnownNetwork]] = {
        var networks: [String: [KnownNetwork]] = [:]
        for network in KnownNetworks.all {
            for host in network.hosts { networks[host, default: []].append(network) }
        }
        return networks
    }()

    /// By kind.
    private static let names = Dictionary(
        KnownNetworks.all.map { ($0.kind, $0.hosts[0]) }
    ) { first, _ in first }

    /// Of a network that is one place, by its kind; nil for others.
    static func name(ofKind kind: String) -> String? {
        let isOne = KnownNetworks.all.contains { $0.kind == kind && $0.spread == .one }
        return isOne ? names[kind] : nil
    }

    private static func network(of address: WebAddress) -> (KnownNetwork, name: String)? {
        for name in suffixes(of: address.host) {
            let found = networks[name]?.first { address.path.hasPrefix($0.path) }
            guard let found else { continue }
            guard found.spread == .one else { return (found, name) }
            return (found, names[found.kind] ?? name)
        }
        guard let server = federated(address) else { return nil }
        return (server, address.host)
    }

    /// A server that its name or the form of its addresses tells: `lemmy.example.org`,
    /// `/@name/109876543210987654`.
    private static func federated(_ address: WebAddress) -> KnownNetwork? {
        let kinds = KnownNetworks.all.filter { $0.spread == .servers }
        if let kind = kinds.first(where: { address.host.hasPrefix($0.kind + ".") }) { return kind }
        let steps = address.path.split(separator: "/")
        guard steps.count >= 2, steps[0].hasPrefix("@"), steps[1].utf8.count >= postDigits,
            steps[1].utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return kinds.first { $0.kind == "mastodon" }
    }

    /// Digits of a post's number, which begins with its time.
    private static let postDigits = 17
}
