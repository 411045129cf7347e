import Domain
import Polling
import Reading
import YAML

/// A source and where its entry stands.
struct PlacedSource {
    var source: SourceSettings
    let position: YAMLPosition
}

extension ConfigurationContext {
    /// What they ask for of the brands is not filled in yet (`filled`): a brand's query may name sources.
    func sources(_ root: ConfigurationSection) -> [PlacedSource] {
        var sources: [PlacedSource] = []
        var places: [SourceID: YAMLPosition] = [:]
        for (index, node) in root.items("sources").enumerated() {
            for var source in source(node, label: "sources[\(index + 1)]") {
                if let first = places[source.id] {
                    if isNamed(node) {
                        problems.error(
                            "a source '\(source.id)' stands already in line \(first.line)",
                            at: node.position)
                        continue
                    }
                    source.id = unused(source.id, among: places)
                }
                places[source.id] = node.position
                sources.append(PlacedSource(source: source, position: node.position))
            }
        }
        return sources
    }

    private func isNamed(_ node: YAMLNode) -> Bool {
        guard case .mapping(let entries) = node.content else { return false }
        return entries.contains { $0.key == "id" && !$0.value.isNothing }
    }

    private func unused(_ id: SourceID, among places: [SourceID: YAMLPosition]) -> SourceID {
        var number = 2
        while places[SourceID("\(id)-\(number)")] != nil { number += 1 }
        return SourceID("\(id)-\(number)")
    }

    /// One entry: one source, or those of a subscription list.
    private func source(_ node: YAMLNode, label: String) -> [SourceSettings] {
        let network = Self.network(of: node)
        let keys = network.map { Settings.Keys.network($0) } ?? Settings.Keys.ownSource
        let hinted = network == nil ? Settings.Keys.sourceKinds : []
        guard
            let section = ConfigurationSection(
                node, name: label, keys: keys, alsoHinted: hinted, in: self)
        else { return [] }
        if let network { return source(network, section, label: label) }
        let kinds = Settings.Keys.ownKinds.filter { section.has($0) }
        guard kinds.count == 1, let key = kinds.first else {
            problems.error(
                "\(label) needs exactly one of \(Settings.Keys.sourceKinds.joined(separator: ", "))",
                at: node.position)
            return []
        }
        if key != "page", section.text("select") != nil {
            section.fault("\(label).select goes with page only", at: "select")
        }
        let access = access(section, kind: key, label: label)
        if key == "opml" { return subscriptions(section, access, label: label) }
        guard let kind = kind(key, section), section.flag("enabled") ?? true else { return [] }
        let source = settings(section, access, kind: kind, name: shortName(section))
        if source.webAddress?.userInfo != nil,
            access?.fields.revealed.contains(where: { $0.name.lowercased() == "authorization" })
                == true
        {
            section.fault("\(label): the address logs in already; keep one way", at: key)
        }
        return [source]
    }

    /// The kind whose key an entry has.
    private static func network(of node: YAMLNode) -> (any Network.Type)? {
        guard case .mapping(let entries) = node.content else { return nil }
        return entries.lazy.compactMap { NetworkKinds.named($0.key) }.first
    }

    /// An entry of a network. One that is off needs no secrets yet: only its keys are checked.
    private func source(
        _ kind: any Network.Type, _ section: ConfigurationSection, label: String
    ) -> [SourceSettings] {
        guard section.flag("enabled") ?? (kind.caution == nil) else {
            if !section.has("enabled"), let caution = kind.caution {
                section.warn(
                    "\(label) is off until it says `enabled: true`: \(caution)", at: kind.name)
            }
            return []
        }
        let access = access(section, kind: kind.name, label: label)
        guard let network = network(kind, section, label: label) else { return [] }
        let source = settings(
            section, access, kind: .network(network), name: shortName(section))
        if let every = source.every, every < kind.leastInterval {
            section.fault(
                "\(label).every: \(kind.name) is asked every "
                    + "\(ConfigurationScalar.text(kind.leastInterval)) at most", at: "every")
        }
        return [source]
    }

    private func kind(_ key: String, _ section: ConfigurationSection) -> SourceSettings.Kind? {
        if key == "file" { return section.text(key).map { .file(pattern: path($0)) } }
        let given = section.value(key, expecting: "an http or https address") { WebAddress($0) }
        guard let address = given?.hiding(section.variables(in: key)) else { return nil }
        switch key {
        case "feed": return .feed(address)
        case "site": return .site(address)
        case "sitemap": return .sitemap(address)
        default:
            let select = section.value("select", expecting: "a CSS selector, such as article.post")
            {
                PageCut.selected($0).isReadable ? $0 : nil
            }
            return .page(address, select: select)
        }
    }

    private func settings(
        _ section: ConfigurationSection, _ access: SourceAccess?, kind: SourceSettings.Kind,
        name: String?
    ) -> SourceSettings {
        let every = section.text("every")
        var source = SourceSettings(
            id: SourceID(name ?? Self.name(of: kind, in: folder)), kind: kind,
            robots: section.choice("robots", of: RobotsPolicy.self), access: access)
        let origin = source.webAddress?.origin ?? ""
        source.access?.origin = origin
        if let every, every != "learned" {
            source.every = section.duration("every", in: .seconds(10) ... .seconds(30 * 86_400))
        }
        source.weight =
            section.value("weight", expecting: "a number from 0 to 10") { text in
                Double(text).flatMap { (0...10).contains($0) ? $0 : nil }
            } ?? 1
        return source
    }

    private static func name(of kind: SourceSettings.Kind, in folder: String) -> String {
        switch kind {
        case .feed(let address), .page(let address, _), .site(let address), .sitemap(let address):
            let host =
                address.host.hasPrefix("www.") ? address.host.dropFirst(4) : address.host[...]
            return Slug.make(from: host + address.withoutSecrets.target)
        case .network(let network): return network.kind
        case .file(let pattern):
            let local =
                pattern.hasPrefix(folder) ? pattern.dropFirst(folder.utf8.count) : pattern[...]
            return Slug.make(from: String(local.drop { $0 == "/" }))
        }
    }

    private func subscriptions(
        _ section: ConfigurationSection, _ access: SourceAccess?, label: String
    ) -> [SourceSettings] {
        guard let name = section.text("opml") else { return [] }
        switch file(path(name)) {
        case .failure(let failure):
            section.fault(
                "\(label).opml: \(path(name)) can't be read: \(failure.reason)", at: "opml")
            return []
        case .success(let bytes):
            guard let list = SubscriptionList(parsing: bytes) else {
                section.fault("\(label).opml: \(path(name)) is no OPML", at: "opml")
                return []
            }
            warn(of: list, in: path(name), section, label: label)
            return list.feeds.map { settings(section, access, kind: .feed($0), name: nil) }
        }
    }

    /// More outlines at fault are counted only.
    private static let namedFaults = 5

    private func warn(
        of list: SubscriptionList, in path: String, _ section: ConfigurationSection, label: String
    ) {
        let place = section.position(of: "opml")
        for fault in list.faults.prefix(Self.namedFaults) {
            problems.warning(
                "\(label).opml: \(path):\(fault.line): '\(fault.text.shown)' is not an http or "
                    + "https address; left out", at: place)
        }
        if list.faults.count > Self.namedFaults {
            problems.warning(
                "\(label).opml: \(path): \(list.faults.count - Self.namedFaults) more addresses "
                    + "are none; left out", at: place)
        }
        if list.feeds.isEmpty {
            problems.warning(
                "\(label).opml: \(path) names no feed: outlines need an xmlUrl", at: place)
        }
    }
}
