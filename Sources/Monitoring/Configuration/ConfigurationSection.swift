import Domain
import YAML

/// A mapping read strictly: unknown and duplicate keys are faults, each value is what its key expects.
struct ConfigurationSection {
    let position: YAMLPosition
    /// A fault that is already told.
    let hasUnknownKeys: Bool
    private let name: String
    private let entries: [String: YAMLNode.Entry]
    private var context: ConfigurationContext

    /// Nil, and a fault, where the node is no mapping.
    ///
    /// - Parameter alsoHinted: what may have been meant by an unknown key beside `keys`.
    init?(
        _ node: YAMLNode, name: String, keys: [String], alsoHinted: [String] = [],
        in context: ConfigurationContext
    ) {
        position = node.position
        self.name = name
        self.context = context
        guard case .mapping(let given) = node.content else {
            if node.isNothing {
                (entries, hasUnknownKeys) = ([:], false)
                return
            }
            context.problems.error("\(name) must be a mapping of keys", at: node.position)
            return nil
        }
        var entries: [String: YAMLNode.Entry] = [:]
        for entry in given {
            if !keys.contains(entry.key) {
                context.problems.error(
                    "unknown key '\(entry.key)' in \(name); "
                        + Spelling.hint(for: entry.key, among: keys + alsoHinted),
                    at: entry.position)
            } else if let first = entries[entry.key] {
                context.problems.error(
                    "'\(entry.key)' stands twice in \(name) (first in line \(first.position.line))",
                    at: entry.position)
            } else {
                entries[entry.key] = entry
            }
        }
        self.entries = entries
        hasUnknownKeys = given.contains { !keys.contains($0.key) }
    }

    /// The same, read as another context has it.
    func read(by context: ConfigurationContext) -> ConfigurationSection {
        var section = self
        section.context = context
        return section
    }

    func has(_ key: String) -> Bool { node(key) != nil }

    /// No value, or an empty text.
    func isMissing(_ key: String) -> Bool { context.isEmptyText(node(key)) }

    /// The value's node; nil where the key is missing or has no value.
    func node(_ key: String) -> YAMLNode? {
        guard let node = entries[key]?.value, !node.isNothing else { return nil }
        return node
    }

    func position(of key: String) -> YAMLPosition { entries[key]?.value.position ?? position }

    /// The value as a fault may show it.
    func shown(_ key: String) -> String { node(key).map { context.shown($0) } ?? "" }

    func fault(_ text: String, at key: String) {
        context.problems.error(text, at: position(of: key))
    }

    func warn(_ text: String, at key: String) {
        context.problems.warning(text, at: position(of: key))
    }

    /// A text with `${NAME}` replaced; nil where it is missing, empty or blank.
    func text(_ key: String, isSecret: Bool = false) -> String? {
        guard let node = node(key),
            let text = context.text(node, of: label(key), isSecret: isSecret)
        else { return nil }
        return text.trimmingBlanks().isEmpty ? nil : text
    }

    /// What stood in the environment for each `${NAME}` of a text.
    func variables(in key: String) -> [String] { node(key).map { context.variables(in: $0) } ?? [] }

    func requiredText(_ key: String, isSecret: Bool = false) -> String? {
        if let text = text(key, isSecret: isSecret) { return text }
        if isMissing(key) {
            context.problems.error("\(name) needs '\(key)'", at: position(of: key))
        }
        return nil
    }

    /// A list of texts, without empty ones.
    func texts(_ key: String) -> [String] {
        items(key).compactMap { context.text($0, of: label(key)) }
            .filter { !$0.trimmingBlanks().isEmpty }
    }

    /// A list's nodes; a fault, once, where the value is no list. An empty text is none.
    func items(_ key: String) -> [YAMLNode] {
        guard let node = node(key), !isMissing(key) else { return [] }
        switch node.content {
        case .sequence(let items): return items
        case .scalar:
            context.problems.errorOnce(
                "\(label(key)) must be a list: [\(context.shown(node))]", at: position(of: key))
        case .mapping:
            context.problems.errorOnce(
                "\(label(key)) must be a list: begin each of its items with a hyphen",
                at: position(of: key))
        }
        return []
    }

    /// Whether it is there as something else than a list: a fault that is told.
    func isNoList(_ key: String) -> Bool {
        guard let node = node(key), !isMissing(key) else { return false }
        if case .sequence = node.content { return false }
        return true
    }

    /// A value of the user's words; a fault names what is expected.
    func value<Value>(
        _ key: String, expecting expected: String, _ parse: (String) -> Value?
    ) -> Value? {
        guard let node = node(key), let text = text(key) else { return nil }
        if let value = parse(text) { return value }
        fault("\(label(key)): '\(context.shown(node))' is not \(expected)", at: key)
        return nil
    }

    /// Several such values.
    func values<Value>(
        _ key: String, expecting expected: String, _ parse: (String) -> Value?
    ) -> [Value] {
        items(key).compactMap { node in
            guard let text = context.text(node, of: label(key)) else { return nil }
            if let value = parse(text) { return value }
            context.problems.error(
                "\(label(key)): '\(context.shown(node))' is not \(expected)", at: node.position)
            return nil
        }
    }

    func flag(_ key: String) -> Bool? {
        value(key, expecting: "true or false") { ConfigurationScalar.flag($0) }
    }

    func duration(_ key: String, in range: ClosedRange<Duration>) -> Duration? {
        let bounds =
            "a time from \(ConfigurationScalar.text(range.lowerBound)) to "
            + "\(ConfigurationScalar.text(range.upperBound)), such as 30s, 15m, 4h or 90d"
        return value(key, expecting: bounds) { text in
            ConfigurationScalar.duration(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
        value(
            key, expecting: "a whole number from \(range.lowerBound) to \(range.upperBound)"
        ) { text in
            Int(text).flatMap { range.contains($0) ? $0 : nil }
        }
    }

    func choice<Choice: CaseIterable & RawRepresentable<String>>(
        _ key: String, of type: Choice.Type
    ) -> Choice? {
        value(key, expecting: Self.words(type)) { Choice(rawValue: $0.lowercased()) }
    }

    func choices<Choice: CaseIterable & RawRepresentable<String>>(
        _ key: String, of type: Choice.Type
    ) -> [Choice] {
        values(key, expecting: Self.words(type)) { Choice(rawValue: $0.lowercased()) }
    }

    private static func words<Choice: CaseIterable & RawRepresentable<String>>(
        _ type: Choice.Type
    ) -> String {
        "one of " + type.allCases.map(\.rawValue).joined(separator: ", ")
    }

    func label(_ key: String) -> String {
        name == Self.rootName ? key : "\(name).\(key)"
    }

    /// The section that holds all others; its keys need no prefix.
    static let rootName = "the configuration"
}
