import Monitoring

/// What was typed, taken apart by a command's options. What it means is for the command to say.
struct Arguments: Sendable {
    private(set) var operands: [String] = []
    private var values: [String: [String]] = [:]

    /// `--name value`, `--name=value`, `-v`; `--` ends the options; `-` is an operand.
    init(_ words: some Sequence<String>, options: [Option]) throws(CommandFailure) {
        var rest = Array(words)[...]
        while let word = rest.popFirst() {
            if word == "--" {
                operands += rest
                return
            }
            guard word.utf8.first == UInt8(ascii: "-"), word != "-" else {
                operands.append(word)
                continue
            }
            let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = parts[0] == "--language" ? "--lang" : String(parts[0])
            guard let option = options.first(where: { $0.name == name }) else {
                let hint = Spelling.hint(for: name, among: options.map(\.name))
                throw .usage("unknown option \(name); \(hint)")
            }
            if option.value == nil {
                guard parts.count == 1 else { throw .usage("\(name) takes no value") }
                values[name, default: []].append("")
            } else if let value = parts.count == 2 ? String(parts[1]) : rest.popFirst(),
                !value.isEmpty
            {
                values[name, default: []].append(value)
            } else {
                throw .usage("\(name) needs a value: \(name) \(option.value ?? "")")
            }
        }
    }

    /// The options that stand before the command, with their values, and what follows them.
    /// `--help` and `--version` are commands there.
    static func parted(
        _ words: ArraySlice<String>, options: [Option]
    ) throws(CommandFailure) -> (leading: [String], rest: ArraySlice<String>) {
        var rest = words
        while let word = rest.first, word.utf8.first == UInt8(ascii: "-"),
            !["--help", "-h", "--version"].contains(word)
        {
            let name = String(word.prefix { $0 != "=" })
            guard let option = options.first(where: { $0.name == name }) else {
                let hint = Spelling.hint(for: name, among: options.map(\.name))
                throw .usage("unknown option \(name) before the command; \(hint)")
            }
            let hasOwnValue = option.value != nil && name == word
            rest = rest.dropFirst(hasOwnValue ? 2 : 1)
        }
        return (Array(words.prefix(words.count - rest.count)), rest)
    }

    /// Refuses what a verb would not read: nobody is to think that it counted.
    func only(_ names: [String], with verb: String) throws(CommandFailure) {
        let fit = names + Option.shared.map(\.name)
        if let name = values.keys.sorted().first(where: { !fit.contains($0) }) {
            throw .usage("\(name) does not go with '\(verb)'")
        }
    }

    func has(_ name: String) -> Bool { values[name] != nil }

    /// The last one given.
    func value(_ name: String) -> String? { values[name]?.last }

    /// All that were given.
    func all(_ name: String) -> [String] { values[name] ?? [] }

    /// A value in the user's words; a usage failure names what is expected.
    func value<Value>(
        _ name: String, expecting expected: String, _ parse: (String) -> Value?
    ) throws(CommandFailure) -> Value? {
        guard let text = value(name) else { return nil }
        guard let value = parse(text) else {
            throw .usage("\(name): '\(text)' is not \(expected)")
        }
        return value
    }

    func choice<Choice: CaseIterable & RawRepresentable<String>>(
        _ name: String, of type: Choice.Type
    ) throws(CommandFailure) -> Choice? {
        let words = type.allCases.map(\.rawValue).joined(separator: ", ")
        return try value(name, expecting: "one of \(words)") { Choice(rawValue: $0) }
    }
}
