import Domain
import Polling
import Reading
import YAML

/// What stands under `sources:`.
struct ListedSources {
    var sources: [SourceSettings] = []
    /// Those that are switched off: rules and queries may name them still.
    var off: [SourceSettings] = []
    /// Of sources that are left out, as their network is gone: likewise.
    var leftOut: [SourceID] = []
    /// Where each entry stands.
    var places: [SourceID: YAMLPosition] = [:]

    /// What rules and queries may name.
    var names: [String] { ((sources + off).map(\.id) + leftOut).map(\.rawValue) }
}

extension ConfigurationContext {
    /// What they ask for of the brands is not filled in yet (`filled`): a brand's query may name sources.
    func sources(_ root: ConfigurationSection) -> ListedSources {
        var listed = ListedSources()
        for (index, node) in root.items("sources").enumerated() {
            let (noted, start) = (credentials.all.count, listed.sources.count)
            let entry = source(node, label: "sources[\(index + 1)]")
            listed.leftOut += entry.leftOut
            listed.sources += placed(entry.sources, of: node, &listed.places)
            listed.off += placed(entry.off, of: node, &listed.places)
            credentials.assign(since: noted, to: listed.sources.dropFirst(start).map(\.id))
        }
        return listed
    }

    /// Each under an id of its own.
    private func placed(
        _ sources: [SourceSettings], of node: YAMLNode, _ places: inout [SourceID: YAMLPosition]
    ) -> [SourceSettings] {
        sources.compactMap { source in
            var source = source
            if let first = places[source.id] {
                guard !isNamed(node) else {
                    problems.error(
                        "a source '\(source.id)' stands already in line \(first.line)",
                        at: node.position)
                    return nil
                }
                source.id = unused(source.id, among: places)
            }
            places[source.id] = node.position
            return source
        }
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
    private func source(_ node: YAMLNode, label: String) -> ListedSources {
        if let gone = goneByKey(node, label: label) { return gone }
        let network = Self.network(of: node)
        let keys = network.map { Settings.Keys.network($0) } ?? Settings.Keys.ownSource
        let hinted = network == nil ? NetworkKinds.all.map { $0.name } : []
        guard
            let section = ConfigurationSection(
                node, name: label, keys: keys, alsoHinted: hinted, in: self)
        else { return ListedSources() }
        let isOn = section.flag("enabled") ?? (network?.caution == nil)
        if let network, let caution = network.caution, !isOn, !section.has("enabled") {
            section.warn(
                "\(label) is off until it says `enabled: true`: \(caution)", at: network.name)
        }
        let context = isOn ? self : switchedOff
        let own = section.read(by: context)
        var listed =
            network.map { context.source($0, own, label: label) }
            ?? context.source(own, label: label)
        if !isOn { (listed.off, listed.sources) = (listed.sources, []) }
        return listed
    }

    /// One entry of a kind that is no network.
    private func source(_ section: ConfigurationSection, label: String) -> ListedSources {
        let kinds = Settings.Keys.ownKinds.filter { section.has($0) }
        guard kinds.count == 1, let key = kinds.first else {
            problems.error(
                "\(label) needs exactly one of \(Settings.Keys.sourceKinds.joined(separator: ", "))",
                at: section.position)
            return ListedSources()
        }
        for (other, kinds) in Settings.Keys.boundKeys
        where !section.isMissing(other) && !kinds.contains(key) {
            section.fault(
                "\(label).\(other) goes with \(kinds.joined(separator: ", ")) only", at: other)
        }
        if Self.localKinds.contains(key) {
            guard let kind = localKind(key, section, label: label) else { return ListedSources() }
            let source = settings(section, nil, kind: kind, name: shortName(section))
            return ListedSources(sources: [source])
        }
        let access = access(section, label: label)
        if key == "opml" {
            return ListedSources(sources: subscriptions(section, access, label: label))
        }
        guard let kind = kind(key, section) else { return ListedSources() }
        let source = settings(section, access, kind: kind, name: shortName(section))
        if source.webAddress?.userInfo != nil,
            access?.fields.revealed.contains(where: { $0.name.lowercased() == "authorization" })
                == true
        {
            section.fault("\(label): the address logs in already; keep one way", at: key)
        }
        if isGone(source, key, section, label: label) { return ListedSources(leftOut: [source.id]) }
        return ListedSources(sources: [source])
    }

    /// The kind whose key an entry has.
    private static func network(of node: YAMLNode) -> (any Network.Type)? {
        guard case .mapping(let entries) = node.content else { return nil }
        return entries.lazy.compactMap { NetworkKinds.named($0.key) }.first
    }

    /// An entry of a network.
    private func source(
        _ kind: any Network.Type, _ section: ConfigurationSection, label: String
    ) -> ListedSources {
        let access = access(section, label: label)
        guard let network = network(kind, section, label: label) else { return ListedSources() }
        let source = settings(
            section, access, kind: .network(network), name: shortName(section))
        if let every = source.every, every < kind.leastInterval {
            section.fault(
                "\(label).every: \(kind.name) is asked every "
                    + "\(ConfigurationScalar.text(kind.leastInterval)) at most", at: "every")
        }
        return ListedSources(sources: [source])
    }

    private func kind(_ key: String, _ section: ConfigurationSection) -> SourceSettings.Kind? {
        if key == "file" { return section.text(key).map { .file(pattern: path($0)) } }
        let given = section.value(key, expecting: "an http or https address") {
            WebAddress(subscription: $0)
        }
        noteLogin(in: given, of: section.label(key))
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

    func settings(
        _ section: ConfigurationSection, _ access: SourceAccess?, kind: SourceSettings.Kind,
        name: String?
    ) -> SourceSettings {
        let every = section.text("every")
        var source = SourceSettings(
            id: SourceID(name ?? Self.name(of: kind, in: folder)), kind: kind,
            robots: section.choice("robots", of: RobotsPolicy.self),
            tdm: section.choice("tdm", of: ReservationPolicy.self), access: access)
        let origin = source.webAddress?.origin ?? ""
        source.access?.origin = origin
        if let every, every != "learned" {
            source.every = section.duration("every", in: .seconds(10) ... .seconds(30 * 86_400))
        }
        source.weight =
            section.value("weight", expecting: "a number from 0 to 10") { text in
                Double(text).flatMap { (0...10).contains($0) ? $0 : nil }
            } ?? 1
        (source.title, source.tags) = (title(section), tags(section))
        return source
    }

    private static func name(of kind: SourceSettings.Kind, in folder: String) -> String {
        switch kind {
        case .feed(let address), .page(let address, _), .site(let address), .sitemap(let address):
            let host =
                address.host.hasPrefix("www.") ? address.host.dropFirst(4) : address.host[...]
            return Slug.make(from: host + address.withoutSecrets.target)
        case .network(let network): return network.kind
        case .mailbox(let mailbox):
            return Slug.make(from: String(mailbox.address.drop { $0 != "/" }.drop { $0 == "/" }))
        case .maildir(let path): return name(ofPath: path, in: folder)
        case .program(let program):
            return Slug.make(from: String(program.path.split(separator: "/").last ?? "exec"))
        case .file(let pattern): return name(ofPath: pattern, in: folder)
        }
    }

    /// Without the configuration's own folder.
    private static func name(ofPath path: String, in folder: String) -> String {
        let local = path.hasPrefix(folder) ? path.dropFirst(folder.utf8.count) : path[...]
        return Slug.make(from: String(local.drop { $0 == "/" }))
    }
}
