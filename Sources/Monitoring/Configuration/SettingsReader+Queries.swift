import Domain
import Matching
import YAML

/// The lists that queries name, and what is wrong with queries, at the very character.
extension ConfigurationContext {
    /// `lists: {name: [word, phrase, …]}`
    func lists(_ root: ConfigurationSection) -> [String: [String]] {
        guard let node = root.node("lists") else { return [:] }
        guard case .mapping(let entries) = node.content else {
            root.fault("lists must be a mapping: a name, and its words as [a, b]", at: "lists")
            return [:]
        }
        let names = entries.map(\.key)
        var lists: [String: [String]] = [:]
        for entry in entries {
            guard isListName(entry.key) else {
                problems.error(
                    "lists: '\(entry.key.shown)' is no name for a list; use letters, digits, . - and _",
                    at: entry.position)
                continue
            }
            guard lists[entry.key] == nil else {
                problems.error(
                    "a list '\(entry.key)' stands already; give each its own name",
                    at: entry.position)
                continue
            }
            lists[entry.key] = words(of: entry, names: names)
        }
        return lists
    }

    private func isListName(_ name: String) -> Bool {
        !name.isEmpty
            && name.unicodeScalars.allSatisfy {
                $0.properties.isAlphabetic || $0.properties.numericType != nil
                    || [".", "-", "_"].contains($0)
            }
    }

    private func words(of entry: YAMLNode.Entry, names: [String]) -> [String] {
        let label = "lists.\(entry.key)"
        guard case .sequence(let items) = entry.value.content else {
            if !entry.value.isNothing {
                problems.error(
                    "\(label) must be a list of words: [\(shown(entry.value))]",
                    at: entry.value.position)
            }
            return []
        }
        return items.compactMap { item in
            guard let word = text(item, of: label), !word.trimmingBlanks().isEmpty else {
                return nil
            }
            guard let fault = QueryCheck.fault(inEntry: word, lists: names) else { return word }
            problems.error("\(label): '\(shown(item))': \(fault)", at: item.position)
            return nil
        }
    }

    /// Reads the brand's query and tells what is wrong with it and what is probably not meant.
    func check(_ brand: Brand, label: String, at node: YAMLNode?, sources: [String]) {
        do throws(QueryError) {
            let check = try QueryCheck(brand)
            // Who only matches has none.
            let known = Set(sources)
            for source in check.sources where !known.isEmpty && !known.contains(source.id) {
                tell(
                    "query, character \(source.position): there is no source '\(source.id)'; "
                        + Spelling.hint(for: source.id, among: sources), source.position, label,
                    node, isWarning: true)
            }
            for warning in check.warnings {
                tell(
                    "query, character \(warning.position): \(warning.problem)", warning.position,
                    label, node, isWarning: true)
            }
        } catch {
            var text = "\(error)"
            if let name = error.problem.unknownName {
                let hint = Spelling.nearest(to: name.given, among: name.known)
                text +=
                    hint.map { "; did you mean '\($0)'?" }
                    ?? (name.known.isEmpty ? "" : "; one of: " + name.known.joined(separator: ", "))
            }
            tell(text, error.position, label, node, isWarning: false)
        }
    }

    private func tell(
        _ text: String, _ character: Int, _ label: String, _ node: YAMLNode?, isWarning: Bool
    ) {
        let place = node.flatMap { exactPosition(character, in: $0) } ?? node?.position
        if isWarning {
            problems.warning("\(label): \(text)", at: place)
        } else {
            problems.error("\(label): \(text)", at: place)
        }
    }

    /// Where nothing of the text was put in from the environment.
    private func exactPosition(_ character: Int, in node: YAMLNode) -> YAMLPosition? {
        variables(in: node).isEmpty ? node.position(ofScalar: character - 1) : nil
    }
}
