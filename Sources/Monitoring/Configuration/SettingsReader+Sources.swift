import Domain
import Reading
import YAML

/// What stands under `sources:`.
struct ListedSources {
    var sources: [SourceSettings] = []
    /// Of sources whose network is gone: left out, but rules and queries may name them still.
    var gone: [SourceID] = []

    /// What rules and queries may name.
    var names: [String] { (sources.map(\.id) + gone).map(\.rawValue) }
}

extension ConfigurationContext {
    func sources(_ root: ConfigurationSection) -> ListedSources {
        var listed = ListedSources()
        var places: [SourceID: YAMLPosition] = [:]
        for (index, node) in root.items("sources").enumerated() {
            let entry = source(node, label: "sources[\(index + 1)]")
            listed.gone += entry.gone
            for var source in entry.sources {
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
                listed.sources.append(source)
            }
        }
        return listed
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
        guard
            let section = ConfigurationSection(
                node, name: label, keys: Settings.Keys.source, in: self)
        else { return ListedSources() }
        let kinds = Settings.Keys.sourceKinds.filter { section.has($0) }
        guard kinds.count == 1, let key = kinds.first else {
            problems.error(
                "\(label) needs exactly one of "
                    + Settings.Keys.sourceKinds.joined(separator: ", "), at: node.position)
            return ListedSources()
        }
        if key != "page", section.text("select") != nil {
            section.fault("\(label).select goes with page only", at: "select")
        }
        let access = access(section, kind: key, label: label)
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
        if isGone(source, key, section, label: label) { return ListedSources(gone: [source.id]) }
        return ListedSources(sources: [source])
    }

    private func kind(_ key: String, _ section: ConfigurationSection) -> SourceSettings.Kind? {
        if key == "file" { return section.text(key).map { .file(pattern: path($0)) } }
        let given = section.value(key, expecting: "an http or https address") {
            WebAddress(subscription: $0)
        }
        guard let address = given?.hiding(section.variables(in: key)) else { return nil }
        switch key {
        case "feed": return .feed(address)
        case "site": return .site(address)
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
        (source.title, source.tags) = (title(section), tags(section))
        return source
    }

    private static func name(of kind: SourceSettings.Kind, in folder: String) -> String {
        switch kind {
        case .feed(let address), .page(let address, _), .site(let address):
            let host =
                address.host.hasPrefix("www.") ? address.host.dropFirst(4) : address.host[...]
            return Slug.make(from: host + address.withoutSecrets.target)
        case .file(let pattern):
            let local =
                pattern.hasPrefix(folder) ? pattern.dropFirst(folder.utf8.count) : pattern[...]
            return Slug.make(from: String(local.drop { $0 == "/" }))
        }
    }
}
