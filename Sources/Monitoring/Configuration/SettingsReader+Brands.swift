import Domain
import Matching
import YAML

extension ConfigurationContext {
    /// - Parameter sources: the ids that queries may name.
    func brands(_ root: ConfigurationSection, sources: [String]) -> [Brand] {
        guard root.has("brands") else {
            problems.error(
                "'brands' is missing: name at least one brand, as brands: [{name: …}]", at: nil)
            return []
        }
        let lists = lists(root)
        var brands: [Brand] = []
        var names: [String: YAMLPosition] = [:]
        for (index, node) in root.items("brands").enumerated() {
            guard let brand = brand(node, index: index, lists: lists, sources: sources) else {
                continue
            }
            if let first = names[brand.name] ?? names[brand.id] {
                problems.error(
                    "a brand of that name or id stands already in line \(first.line)",
                    at: node.position)
            }
            (names[brand.name], names[brand.id]) = (node.position, node.position)
            brands.append(brand)
        }
        if root.items("brands").isEmpty, !root.isNoList("brands") {
            problems.error(
                "'brands' is empty: name at least one brand", at: root.position(of: "brands"))
        }
        return brands
    }

    private func brand(
        _ node: YAMLNode, index: Int, lists: [String: [String]], sources: [String]
    ) -> Brand? {
        let label = "brands[\(index + 1)]"
        guard
            let section = ConfigurationSection(
                node, name: label, keys: Settings.Keys.brand, in: self),
            let name = section.requiredText("name")
        else { return nil }
        let query = section.text("query")
        let brand = Brand(
            name: name, id: shortName(section) ?? Slug.make(from: name),
            aliases: section.texts("aliases"),
            hashtags: section.values(
                "hashtags", expecting: "a hashtag, such as #example: one word",
                ConfigurationScalar.hashtag),
            handles: section.values(
                "handles", expecting: "a handle, such as @example: one word",
                ConfigurationScalar.handle),
            domains: section.values(
                "domains", expecting: "a domain, such as example.de", ConfigurationScalar.domain),
            people: section.texts("people"), products: section.texts("products"),
            context: section.texts("context"), exclude: section.texts("exclude"),
            isAmbiguous: section.flag("ambiguous") ?? false,
            isCompetitor: section.flag("competitor") ?? false, query: query,
            lists: query == nil ? [:] : lists)
        for (node, domain) in zip(section.items("domains"), brand.domains)
        where OwnVoice.isShared(domain) {
            problems.warning(
                "\(label).domains: many share '\(shown(node))', so nothing there is taken for the "
                    + "brand's own; give the brand's name below it (example.wordpress.com), or its "
                    + "account as a handle", at: node.position)
        }
        check(brand, label: label, at: section.node("query"), sources: sources)
        return brand
    }
}

extension ConfigurationContext {
    /// The `id` of a brand or source, if it has one.
    func shortName(_ section: ConfigurationSection) -> String? {
        section.value(
            "id", expecting: ConfigurationScalar.nameForm, ConfigurationScalar.shortName)
    }
}

/// Short names for commands and files.
enum Slug {
    /// Long enough to tell sources apart, short enough for a column.
    static let lengthLimit = 48

    /// Letters, digits and dots stay, in lower case; umlauts are written out; the rest is one hyphen.
    static func make(from text: String) -> String {
        var output: [UInt8] = []
        for scalar in text.lowercased().unicodeScalars {
            switch scalar {
            case "a"..."z", "0"..."9", ".": output.append(UInt8(truncatingIfNeeded: scalar.value))
            case "ä": output += Array("ae".utf8)
            case "ö": output += Array("oe".utf8)
            case "ü": output += Array("ue".utf8)
            case "ß": output += Array("ss".utf8)
            default:
                if let last = output.last, last != UInt8(ascii: "-") {
                    output.append(UInt8(ascii: "-"))
                }
            }
        }
        let cut = output.prefix(lengthLimit)
        let end = cut.lastIndex { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ".") } ?? -1
        return end < 0 ? "unnamed" : String(decoding: cut[...end], as: UTF8.self)
    }
}
