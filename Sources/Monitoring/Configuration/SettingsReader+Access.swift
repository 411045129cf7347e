import Cryptography
import Domain
import Transport
import YAML

/// `headers`, `user`, `password`, `bearer`, `ca_file` and `proxy` of a source.
extension ConfigurationContext {
    /// What they say of the way to a source's server, for whichever origin; nil where they say nothing.
    func access(_ section: ConfigurationSection, label: String) -> SourceAccess? {
        var fields = headers(section, label: label)
        if let authorization = authorization(section, label: label) {
            if fields.contains(where: { $0.isNamed("authorization") }) {
                section.fault(
                    "\(label): Authorization stands in headers too; keep one", at: "headers")
            }
            fields.append(authorization)
        }
        let (own, proxy) = (certificates(section, label: label), proxy(section))
        guard !fields.isEmpty || own != nil || proxy != nil else { return nil }
        return SourceAccess(
            origin: "", fields: fields.map { SourceAccess.Field(name: $0.name, value: $0.value) },
            authorities: own, proxy: proxy)
    }

    /// Fields that say how a message is framed or where it goes are the transport's.
    private static let ownFields = [
        "host", "connection", "content-length", "transfer-encoding", "accept-encoding", "te",
        "upgrade", "expect", "trailer", "proxy-authorization", "if-none-match", "if-modified-since",
    ]

    private func headers(_ section: ConfigurationSection, label: String) -> [HTTPField] {
        guard let node = section.node("headers"), !section.isMissing("headers") else { return [] }
        guard case .mapping(let entries) = node.content else {
            section.fault(
                "\(label).headers must be a mapping: a name, and its value", at: "headers")
            return []
        }
        return entries.compactMap { entry in
            let name = "\(label).headers.\(entry.key)"
            if Self.ownFields.contains(entry.key.lowercased()) {
                problems.error("\(name) is Earshot's own to set", at: entry.position)
                return nil
            }
            credentials.note(name, .configuration)
            guard let value = text(entry.value, of: name, isSecret: true) else { return nil }
            if let field = HTTPField(name: entry.key, value: value) { return field }
            problems.error(
                "\(name) is no field of a request: a name of letters, digits and hyphens, and a "
                    + "value in one line", at: entry.position)
            return nil
        }
    }

    /// Basic (RFC 7617) or bearer (RFC 6750).
    private func authorization(_ section: ConfigurationSection, label: String) -> HTTPField? {
        let password = hiddenSecret("password", in: section, label: label)
        let bearer = hiddenSecret("bearer", in: section, label: label)
        switch (section.text("user"), password, bearer) {
        case (nil, .none, .none): return nil
        case (nil, .none, .text(let token)):
            return field("Bearer \(token)", label: "\(label).bearer", section)
        case (let user?, .text(let secret), .none):
            guard !user.utf8.contains(UInt8(ascii: ":")) else {
                section.fault("\(label).user: a user name has no colon (RFC 7617)", at: "user")
                return nil
            }
            let pair = Base64.encode(Array("\(user):\(secret)".utf8))
            return field("Basic \(pair)", label: "\(label).password", section)
        case (_, .missing, _), (_, _, .missing): return nil
        case (_?, .none, .none):
            section.fault("\(label).user needs a password_file", at: "user")
        case (nil, .text, .none):
            problems.error("\(label) has a password but no 'user'", at: section.position)
        default:
            problems.error(
                "\(label) has a user or password and a bearer; keep one way to log in",
                at: section.position)
        }
        return nil
    }

    private func field(
        _ value: String, label: String, _ section: ConfigurationSection
    ) -> HTTPField? {
        if let field = HTTPField(name: "Authorization", value: value) { return field }
        problems.error("\(label): the secret is not one line of text", at: section.position)
        return nil
    }

    /// From a file or the environment alone: configurations are copied and shown around.
    func hiddenSecret(
        _ key: String, in section: ConfigurationSection, label: String
    ) -> GivenSecret {
        if !section.isMissing(key), !section.shown(key).contains("${") {
            section.fault(
                "\(label).\(key) stands there for all to read; put it into a file and name that in "
                    + "\(key)_file, or take it from the environment: ${NAME}", at: key)
            return .missing
        }
        return secret(key, in: section, label: label)
    }

    /// Read now, so that a fault shows at the start.
    private func certificates(_ section: ConfigurationSection, label: String) -> [UInt8]? {
        guard let name = section.text("ca_file") else { return nil }
        let mend = "give a file of certificates in PEM"
        switch file(path(name)) {
        case .failure(let failure):
            section.fault(
                "\(label).ca_file: \(path(name)) can't be read: \(failure.reason); \(mend)",
                at: "ca_file")
        case .success(let bytes):
            if String(decoding: bytes, as: UTF8.self).contains("-----BEGIN CERTIFICATE-----") {
                return bytes
            }
            section.fault(
                "\(label).ca_file: \(path(name)) holds no certificate; \(mend)", at: "ca_file")
        }
        return nil
    }

    private func proxy(_ section: ConfigurationSection) -> WebAddress? {
        let proxy = section.value(
            "proxy", expecting: "an http or https proxy, such as http://proxy.example.de:3128"
        ) { text in
            WebAddress(text).flatMap { $0.target == "/" && $0.fragment == nil ? $0 : nil }
        }
        noteLogin(in: proxy, of: section.label("proxy"))
        return proxy?.hiding(section.variables(in: "proxy"))
    }
}
