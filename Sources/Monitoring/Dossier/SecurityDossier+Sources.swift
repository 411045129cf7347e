import Domain

/// Who is asked for what is read.
extension SecurityDossier {
    var sourceSection: DossierSection {
        DossierSection(
            key: "sources", heading: words.sources,
            notes: settings.sources.isEmpty ? [words.noSources] : words.sourceNotes(settings),
            items: serverItems + proxyItems + localItems)
    }

    /// What one server is asked, by all sources that go there.
    fileprivate struct Visit {
        var sources: [String] = []
        var requests: [String] = []
        var credentials: [String] = []
        var proxies: [String] = []
    }

    private var serverItems: [DossierSection.Item] {
        var visits: [OutboundTarget: Visit] = [:]
        let keys = keysBySource
        for source in settings.sources {
            guard case .servers(let targets) = source.outbound else { continue }
            for target in targets {
                let keys = source.asksOpenly(target) ? [] : keys[source.id] ?? []
                visits[target, default: Visit()].take(source, keys, self)
            }
        }
        return visits.sorted { ($0.key.host, $0.key.port) < ($1.key.host, $1.key.port) }.map {
            item(for: $0.key, $0.value)
        }
    }

    private func item(for target: OutboundTarget, _ visit: Visit) -> DossierSection.Item {
        DossierSection.Item(
            title: Self.title(of: target),
            facts: Self.facts(of: target)
                + [
                    DossierSection.Fact("sources", words.forSources, visit.sources),
                    DossierSection.Fact("requests", words.requests, visit.requests),
                    DossierSection.Fact("credentials", words.credential, visit.credentials),
                    DossierSection.Fact("proxy", words.through, visit.proxies),
                ].compactMap(\.self))
    }

    private var proxyItems: [DossierSection.Item] {
        var sources: [OutboundTarget: [String]] = [:]
        for source in settings.sources {
            guard let proxy = source.access?.proxy else { continue }
            sources[OutboundTarget(proxy: proxy), default: []].append(source.id.rawValue)
        }
        return sources.sorted { ($0.key.host, $0.key.port) < ($1.key.host, $1.key.port) }.map {
            DossierSection.Item(
                title: Self.title(of: $0.key),
                facts: Self.facts(of: $0.key)
                    + [DossierSection.Fact("sources", words.proxyFor, $0.value)]
                    .compactMap(\.self))
        }
    }

    private var localItems: [DossierSection.Item] {
        settings.sources.compactMap { source in
            let title: String
            let what: String
            switch source.outbound {
            case .servers: return nil
            case .files(let pattern): (title, what) = (pattern, words.readsFiles)
            case .program(let path): (title, what) = (path, words.startsProgram)
            case .log: (title, what) = (words.log, words.writesLog)
            }
            return DossierSection.Item(
                title: title,
                facts: [
                    DossierSection.Fact("what", "", what),
                    DossierSection.Fact("sources", words.forSources, [source.id.rawValue]),
                ].compactMap(\.self))
        }
    }

    static func title(of target: OutboundTarget) -> String {
        let isNumber = target.host.utf8.contains(UInt8(ascii: ":"))
        return (isNumber ? "[\(target.host)]" : target.host) + ":\(target.port)"
    }

    /// The text has host and port as its title.
    static func facts(of target: OutboundTarget) -> [DossierSection.Fact] {
        [DossierSection.Fact("protocol", "", target.wire.rawValue)]
    }

    /// Keys of the configuration by which each source logs in.
    private var keysBySource: [SourceID: [String]] {
        var keys: [SourceID: [String]] = [:]
        for use in settings.credentials {
            for source in use.sources { keys[source, default: []].append(use.key) }
        }
        return keys
    }
}

extension SecurityDossier.Visit {
    fileprivate mutating func take(
        _ source: SourceSettings, _ keys: [String], _ dossier: SecurityDossier
    ) {
        sources.append(source.id.rawValue)
        let robots = source.robotsPolicy(usual: dossier.settings.http.robots)
        let tdm = source.reservationPolicy(usual: dossier.settings.http.tdm)
        var asked = dossier.words.requests(of: source.kind)
        if robots == .obey { asked.append("/robots.txt") }
        if tdm == .obey, source.mayAskReservations { asked.append("/.well-known/tdmrep.json") }
        for request in asked where !requests.contains(request) { requests.append(request) }
        for key in keys where !credentials.contains(key) { credentials.append(key) }
        if let proxy = source.access?.proxy {
            let name = SecurityDossier.title(of: OutboundTarget(proxy: proxy))
            if !proxies.contains(name) { proxies.append(name) }
        }
    }
}

extension SourceSettings {
    /// Without what it logs in by.
    fileprivate func asksOpenly(_ target: OutboundTarget) -> Bool {
        guard case .network(let network) = kind else { return false }
        return !network.servers.contains { OutboundTarget($0) == target }
    }
}

extension OutboundTarget {
    fileprivate init(proxy: WebAddress) {
        self.init(
            host: proxy.host, port: proxy.effectivePort,
            wire: proxy.isSecure ? .secureProxy : .proxy)
    }
}
