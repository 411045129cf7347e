import Alerting
import Domain
import Transport
import YAML

extension ConfigurationContext {
    func channels(_ root: ConfigurationSection) -> [NamedChannel] {
        guard let node = root.node("channels") else { return [] }
        guard case .mapping(let entries) = node.content else {
            root.fault("channels must be a mapping: a name, and below it its kind", at: "channels")
            return []
        }
        var channels: [NamedChannel] = []
        for entry in entries {
            if channels.contains(where: { $0.name == entry.key }) {
                problems.error(
                    "a channel '\(entry.key)' stands already above", at: entry.position)
            } else if let settings = channel(entry) {
                channels.append(NamedChannel(name: entry.key, settings: settings))
            }
        }
        return channels
    }

    /// Those that stand there, whatever their settings.
    func channelNames(_ root: ConfigurationSection) -> [String] {
        guard case .mapping(let entries) = root.node("channels")?.content else { return [] }
        return entries.map(\.key)
    }

    private func channel(_ entry: YAMLNode.Entry) -> ChannelSettings? {
        let label = "channels.\(entry.key)"
        let kinds = ChannelKind.allCases.map(\.rawValue)
        guard let section = ConfigurationSection(entry.value, name: label, keys: kinds, in: self)
        else { return nil }
        let given = ChannelKind.allCases.filter { section.has($0.rawValue) }
        guard given.count == 1, let kind = given.first, let node = section.node(kind.rawValue)
        else {
            if given.count > 1 || !section.hasUnknownKeys {
                problems.error(
                    "\(label) needs exactly one of \(kinds.joined(separator: ", "))",
                    at: entry.value.position)
            }
            return nil
        }
        switch kind {
        case .email: return email(node, label: "\(label).email")
        case .slack: return slack(node, label: "\(label).slack")
        case .webhook: return webhook(node, label: "\(label).webhook")
        }
    }

    private func email(_ node: YAMLNode, label: String) -> ChannelSettings? {
        guard
            let section = ConfigurationSection(
                node, name: label, keys: Settings.Keys.email, in: self)
        else { return nil }
        let address = "a mail address, such as sales@example.de"
        let to = section.values("to", expecting: address) { EmailAddress($0) }
        if to.isEmpty, section.items("to").isEmpty {
            problems.error("\(label) needs 'to': a list of mail addresses", at: section.position)
        }
        let from =
            section.requiredText("from") == nil
            ? nil : section.value("from", expecting: address) { EmailAddress($0) }
        let server =
            section.requiredText("smtp") == nil
            ? nil
            : section.value("smtp", expecting: "a mail server, such as smtp://127.0.0.1:25") {
                MailServer($0)
            }
        guard !to.isEmpty, let from, var server else { return nil }
        let password = secret("password", in: section)
        if password != nil, section.isMissing("user") {
            problems.error("\(label) has a password but no 'user'", at: section.position)
            return nil
        }
        if let user = section.text("user") {
            guard let password else {
                section.fault("\(label).user needs a password_file", at: "user")
                return nil
            }
            server =
                MailServer(
                    host: server.host, port: server.port, security: server.security, user: user,
                    password: password) ?? server
        }
        return .email(EmailChannel.Settings(to: to, from: from, server: server))
    }

    private func slack(_ node: YAMLNode, label: String) -> ChannelSettings? {
        guard
            let section = ConfigurationSection(
                node, name: label, keys: Settings.Keys.slack, in: self),
            let address = target(section, label: label)
        else { return nil }
        return .slack(SlackChannel.Settings(address: address))
    }

    private func webhook(_ node: YAMLNode, label: String) -> ChannelSettings? {
        guard
            let section = ConfigurationSection(
                node, name: label, keys: Settings.Keys.webhook, in: self),
            let address = target(section, label: label)
        else { return nil }
        guard let text = secret("secret", in: section) else {
            if section.isMissing("secret"), section.isMissing("secret_file") {
                problems.error(
                    "\(label) needs 'secret_file': a file with whsec_… in base64, by which the "
                        + "receiver knows us", at: section.position)
            }
            return nil
        }
        // Two stand there while they are rotated.
        let words = text.split { $0 == " " || $0 == "\n" || $0 == "\r\n" || $0 == "\t" }
        let secrets = words.compactMap { WebhookSecret.parse(String($0)) }
        guard !secrets.isEmpty, secrets.count == words.count else {
            section.fault(
                "\(label): the secret must be whsec_ and 24 to 64 bytes in base64; make one with "
                    + "(printf whsec_; openssl rand -base64 32) > FILE",
                at: section.has("secret") ? "secret" : "secret_file")
            return nil
        }
        return .webhook(WebhookChannel.Settings(address: address, secrets: secrets))
    }

    /// The address of a webhook: itself a secret, so faults do not show it.
    private func target(_ section: ConfigurationSection, label: String) -> WebAddress? {
        guard let text = secret("url", in: section) else {
            if section.isMissing("url"), section.isMissing("url_file") {
                problems.error("\(label) needs 'url' or 'url_file'", at: section.position)
            }
            return nil
        }
        guard let address = WebAddress(text.trimmingBlanks()) else {
            section.fault(
                "\(label).url is not an http or https address",
                at: section.has("url") ? "url" : "url_file")
            return nil
        }
        return address
    }

    /// A value given as it is, or by the file that `KEY_file` names; of a relative name, the systemd
    /// credential counts where there is one (systemd.exec(5), LoadCredential=).
    private func secret(_ key: String, in section: ConfigurationSection) -> String? {
        let fileKey = key + "_file"
        guard let name = section.text(fileKey) else { return section.text(key) }
        if section.text(key) != nil {
            section.fault("'\(key)' and '\(fileKey)' stand both; keep one", at: fileKey)
            return nil
        }
        var reason = "no such file"
        for path in places(of: name) {
            switch file(path) {
            case .failure(let failure): reason = failure.reason
            case .success(let bytes):
                let text = String(decoding: bytes, as: UTF8.self).trimmingLines()
                if text.isEmpty {
                    section.fault("\(fileKey): \(name) is empty", at: fileKey)
                    return nil
                }
                return text
            }
        }
        section.fault("\(fileKey): \(name) can't be read: \(reason)", at: fileKey)
        return nil
    }

    private func places(of name: String) -> [String] {
        guard !name.hasPrefix("/"), let folder = environment("CREDENTIALS_DIRECTORY") else {
            return [path(name)]
        }
        return ["\(folder)/\(name)", path(name)]
    }
}

extension String {
    /// Without white space at both ends.
    fileprivate func trimmingLines() -> String {
        let bytes = Array(utf8)
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }),
            let last = bytes.lastIndex(where: { $0 > 0x20 })
        else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }
}
