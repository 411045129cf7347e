import Domain
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
    /// What the file system says of a path; nil where nothing is there.
    let facts: @Sendable (String) -> FileFacts?
    /// Whether a secret that is not at hand is a fault; else it is a warning.
    var secrets: SecretNeed
    /// What is secret or comes from elsewhere, by its key.
    var credentials: CredentialList

    /// For what is switched off: checked like all else, but what it needs may not be there yet.
    var switchedOff: ConfigurationContext {
        var context = self
        (context.secrets, context.credentials) = (.off, CredentialList())
        return context
    }

    /// An absolute path.
    func path(_ path: String) -> String {
        path.hasPrefix("/") ? path : folder.hasSuffix("/") ? folder + path : folder + "/" + path
    }

    /// The scalar with `${NAME}` replaced; nil, and a fault, for anything else.
    func text(_ node: YAMLNode, of label: String, isSecret: Bool = false) -> String? {
        guard case .scalar(let raw, _) = node.content else {
            problems.error("\(label) must be a text", at: node.position)
            return nil
        }
        let names = variableNames(in: node)
        if !names.isEmpty { credentials.note(label, .variables(names)) }
        switch expanded(raw) {
        case .success(let text): return text
        case .failure(let lack) where isSecret:
            missingSecret("\(label): \(lack.text)", at: node.position)
        case .failure(let lack): problems.error("\(label): \(lack.text)", at: node.position)
        }
        return nil
    }

    /// A fault where something is to be sent; where not, the secret is not missed.
    func missingSecret(_ text: String, at position: YAMLPosition?) {
        switch secrets {
        case .required: problems.error(text, at: position)
        case .unused: problems.warning(text, at: position)
        case .off: break
        }
    }

    /// A scalar as a fault may show it: variables by their names and addresses without credentials
    /// and query, for each may be a secret, and no more than a line of it.
    func shown(_ node: YAMLNode) -> String {
        guard case .scalar(let raw, _) = node.content else { return "…" }
        return raw.shown
    }

    func isEmptyText(_ node: YAMLNode?) -> Bool {
        guard let node else { return true }
        guard case .scalar(let text, _) = node.content else { return false }
        return text.trimmingBlanks().isEmpty
    }

    /// What stands in the environment for each `${NAME}` of a scalar.
    func variables(in node: YAMLNode) -> [String] {
        variableNames(in: node).compactMap { environment($0) }
    }

    /// The names in each `${NAME}` of a scalar.
    func variableNames(in node: YAMLNode) -> [String] {
        guard case .scalar(let raw, _) = node.content else { return [] }
        return Template(raw).parts.compactMap { part in
            if case .variable(let name) = part { name } else { nil }
        }
    }

    /// Notes an address that holds a login or what is named like a secret.
    func noteLogin(in address: WebAddress?, of label: String) {
        guard let address else { return }
        if address.userInfo != nil || address.description != address.text {
            credentials.note(label, .configuration)
        }
    }

    /// What a `${NAME}` lacks, and the mend.
    private struct Lack: Error {
        var text: String
    }

    /// A variable that is empty is as wrong as one that is missing: what it stands for would silently
    /// go to nobody.
    private func expanded(_ raw: String) -> Result<String, Lack> {
        var output = ""
        for part in Template(raw).parts {
            switch part {
            case .text(let text): output += text
            case .variable(let name):
                guard let value = environment(name), !value.isEmpty else {
                    let fault =
                        environment(name) == nil
                        ? "the environment has no variable \(name)"
                        : "the environment's variable \(name) is empty"
                    return .failure(Lack(text: fault + "; set it, or take the value from a file"))
                }
                output += value
            }
        }
        return .success(output)
    }
}

/// A text with `${NAME}` in it, taken apart.
private struct Template {
    enum Part {
        case text(String)
        case variable(String)
    }
    private(set) var parts: [Part] = []

    init(_ raw: String) {
        var rest = Array(raw.utf8)[...]
        while let dollar = rest.indices.first(where: { rest[$0...].starts(with: "${".utf8) }),
            let end = rest[dollar...].firstIndex(of: UInt8(ascii: "}"))
        {
            parts.append(.text(String(decoding: rest[..<dollar], as: UTF8.self)))
            parts.append(
                .variable(String(decoding: rest[(dollar + 2)..<end], as: UTF8.self)))
            rest = rest[(end + 1)...]
        }
        parts.append(.text(String(decoding: rest, as: UTF8.self)))
    }
}

extension String {
    /// Characters of a faulty value that tell which it is.
    private static let shownLimit = 80

    /// Without what may be a secret, and no more than a line of it.
    var shown: String { withoutCredentials.withoutQuery.cut(to: Self.shownLimit) }

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

    /// Where it is an address, an ellipsis for what its query holds.
    fileprivate var withoutQuery: String {
        guard contains("://"), let mark = firstIndex(of: "?") else { return self }
        return self[...mark] + "…"
    }

    fileprivate func cut(to limit: Int) -> String {
        count > limit ? prefix(limit) + "…" : self
    }
}
