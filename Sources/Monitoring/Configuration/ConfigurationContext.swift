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

    /// A scalar as a fault may show it: variables by their names and addresses without credentials,
    /// for either may be a secret, and no more than a line of it.
    func shown(_ node: YAMLNode) -> String {
        guard case .scalar(let raw, _) = node.content else { return "…" }
        return raw.withoutCredentials.cut(to: Self.shownLimit)
    }

    /// Characters of a faulty value that tell which it is.
    private static let shownLimit = 80

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

extension String {
    /// `scheme://user:password@host` with an ellipsis for what stands before the `@`.
    fileprivate var withoutCredentials: String {
        let bytes = Array(utf8)
        let slashes = bytes.indices.first { bytes[$0...].starts(with: "//".utf8) }
        guard let start = slashes.map({ $0 + 2 }),
            let at = bytes.lastIndex(of: UInt8(ascii: "@")), at >= start
        else { return self }
        return String(decoding: bytes[..<start], as: UTF8.self) + "…"
            + String(decoding: bytes[at...], as: UTF8.self)
    }

    fileprivate func cut(to limit: Int) -> String {
        count > limit ? prefix(limit) + "…" : self
    }
}
