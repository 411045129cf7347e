import YAML

/// What reading a configuration needs from outside it, as arguments: so that it is a pure function.
struct ConfigurationContext {
    let problems: ProblemList
    /// The folder that relative paths start from.
    let folder: String
    /// Environment variables for `${NAME}`.
    let environment: @Sendable (String) -> String?
    /// The content of a file, or why it can't be read.
    let file: @Sendable (String) -> Result<[UInt8], SettingsReader.FileFailure>

    /// An absolute path.
    func path(_ path: String) -> String {
        path.hasPrefix("/") ? path : folder.hasSuffix("/") ? folder + path : folder + "/" + path
    }

    /// The scalar with `${NAME}` replaced; nil, and a fault, for anything else.
    func text(_ node: YAMLNode, of label: String) -> String? {
        guard case .scalar(let raw, _) = node.content else {
            problems.error("\(label) must be a text", at: node.position)
            return nil
        }
        return expanded(raw, of: label, at: node.position)
    }

    func isEmptyText(_ node: YAMLNode?) -> Bool {
        guard let node else { return true }
        if case .scalar("", _) = node.content { return true }
        return false
    }

    private func expanded(
        _ raw: String, of label: String, at position: YAMLPosition
    ) -> String? {
        var rest = Array(raw.utf8)[...]
        var output: [UInt8] = []
        while let dollar = rest.firstIndex(of: UInt8(ascii: "$")) {
            output += rest[..<dollar]
            rest = rest[dollar...]
            guard rest.dropFirst().first == UInt8(ascii: "{"),
                let end = rest.firstIndex(of: UInt8(ascii: "}"))
            else {
                output.append(UInt8(ascii: "$"))
                rest = rest.dropFirst()
                continue
            }
            let name = String(decoding: rest[(dollar + 2)..<end], as: UTF8.self)
            guard let value = environment(name) else {
                problems.error(
                    "\(label): the environment has no variable \(name); "
                        + "set it, or take the value from a file", at: position)
                return nil
            }
            output += Array(value.utf8)
            rest = rest[(end + 1)...]
        }
        return String(decoding: output + rest, as: UTF8.self)
    }
}
