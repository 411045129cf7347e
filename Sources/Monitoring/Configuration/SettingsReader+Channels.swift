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
        var places: [String: YAMLPosition] = [:]
        for entry in entries {
            if let first = places[entry.key] {
                problems.error(
                    "a channel '\(entry.key)' stands already in line \(first.line); give each its "
                        + "own name", at: entry.position)
                continue
            }
            places[entry.key] = entry.position
            if let channel = channel(entry) { channels.append(channel) }
        }
        return channels
    }

    /// Those that stand there, whatever their settings.
    func channelNames(_ root: ConfigurationSection) -> [String] {
        guard case .mapping(let entries) = root.node("channels")?.content else { return [] }
        return entries.map(\.key)
    }

    private func channel(_ entry: YAMLNode.Entry) -> NamedChannel? {
        let label = "channels.\(entry.key)"
        let kinds = ChannelKind.allCases.map(\.rawValue)
        guard
            let section = ConfigurationSection(
                entry.value, name: label, keys: Settings.Keys.channel, in: self)
        else { return nil }
        let limit = section.integer("max_per_hour", in: 1...10_000)
        let ambiguity = section.choice("on_ambiguous", of: NamedChannel.Ambiguity.self)
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
        let place = "\(label).\(kind.rawValue)"
        let settings = settings(kind, node, label: place)
        let templates = templates(of: kind, node, label: place)
        return settings.map {
            NamedChannel(
                name: entry.key, settings: $0,
                alertsPerHour: limit ?? kind.usualAlertsPerHour, ambiguity: ambiguity ?? .resend,
                templates: templates)
        }
    }

    private func settings(
        _ kind: ChannelKind, _ node: YAMLNode, label: String
    ) -> ChannelSettings? {
        switch kind {
        case .email: email(node, label: label)
        case .slack: chatTarget(node, label: label).map { .slack($0) }
        case .teams: teams(node, label: label).map { .teams($0) }
        case .mattermost: chatTarget(node, label: label).map { .mattermost($0) }
        case .discord: chatTarget(node, label: label).map { .discord($0) }
        case .matrix: matrix(node, label: label).map { .matrix($0) }
        case .telegram: telegram(node, label: label).map { .telegram($0) }
        case .ntfy: ntfy(node, label: label).map { .ntfy($0) }
        case .googleChat: chatTarget(node, label: label).map { .googleChat($0) }
        case .zulip: zulip(node, label: label).map { .zulip($0) }
        case .rocketChat: chatTarget(node, label: label).map { .rocketChat($0) }
        case .nextcloudTalk: nextcloudTalk(node, label: label).map { .nextcloudTalk($0) }
        case .webhook: webhook(node, label: label)
        case .json: templatedJSON(node, label: label).map { .json($0) }
        case .exec: program(node, label: label).map { .exec($0) }
        case .journal:
            ConfigurationSection(node, name: label, keys: [], in: self).map { _ in .journal }
        }
    }

    private func email(_ node: YAMLNode, label: String) -> ChannelSettings? {
        guard
            let section = ConfigurationSection(
                node, name: label, keys: Settings.Keys.email, in: self)
        else { return nil }
        let to = section.values("to", expecting: "a mail address, such as sales@example.de") {
            EmailAddress($0)
        }
        if section.items("to").isEmpty, !section.isNoList("to") {
            problems.error("\(label) needs 'to': a list of mail addresses", at: section.position)
        }
        let from =
            section.requiredText("from") == nil
            ? nil
            : section.value("from", expecting: "a mail address, such as earshot@example.de") {
                ConfigurationScalar.sender($0)
            }
        let server = mailServer(section, label: label)
        guard !to.isEmpty, let from, let server else { return nil }
        return .email(
            EmailChannel.Settings(
                to: to, from: from.address, fromName: from.name ?? "Earshot", server: server))
    }

    /// With its user and password; nil only with a fault recorded.
    private func mailServer(_ section: ConfigurationSection, label: String) -> MailServer? {
        var server: MailServer?
        if section.requiredText("smtp", isSecret: true) != nil {
            server = section.value("smtp", expecting: "a mail server, such as smtp://127.0.0.1:25")
            { MailServer($0) }
            if server?.user != nil { credentials.note(section.label("smtp"), .configuration) }
        } else if section.has("smtp") {
            server = StandIn.mailServer
        }
        switch (secret("password", in: section, label: label), section.text("user")) {
        case (.none, nil): return server
        case (.none, .some): section.fault("\(label).user needs a password_file", at: "user")
        case (.text, nil) where section.isMissing("user"):
            problems.error("\(label) has a password but no 'user'", at: section.position)
        case (.text, nil): break
        case (.missing, _): return server
        case (.text(let password), .some(let user)):
            return server.flatMap { server in
                MailServer(
                    host: server.host, port: server.port, security: server.security, user: user,
                    password: password) ?? server
            }
        }
        return nil
    }

    private func webhook(_ node: YAMLNode, label: String) -> ChannelSettings? {
        guard
            let section = ConfigurationSection(
                node, name: label, keys: Settings.Keys.webhook, in: self)
        else { return nil }
        let address = target(section, label: label)
        let secrets = signingSecrets(section, label: label)
        guard let address, let secrets else { return nil }
        return .webhook(WebhookChannel.Settings(address: address, secrets: secrets))
    }

    private func signingSecrets(
        _ section: ConfigurationSection, label: String
    ) -> [Secret<[UInt8]>]? {
        switch secret("secret", in: section, label: label) {
        case .missing: return []
        case .none:
            problems.error(
                "\(label) needs 'secret_file': a file with whsec_… in base64, by which the "
                    + "receiver knows us", at: section.position)
            return nil
        case .text(let text):
            // Two stand there while they are rotated.
            let words = text.split { $0 == " " || $0 == "\n" || $0 == "\r\n" || $0 == "\t" }
            let secrets = words.compactMap { WebhookSecret.parse(String($0)) }
            if !secrets.isEmpty, secrets.count == words.count { return secrets }
            section.fault(
                "\(label): the secret must be whsec_ and 24 to 64 bytes in base64; make one with "
                    + "(printf whsec_; openssl rand -base64 32) > FILE",
                at: section.isMissing("secret") ? "secret_file" : "secret")
            return nil
        }
    }

    /// The address of a webhook: itself a secret, so faults do not show it.
    func target(_ section: ConfigurationSection, label: String) -> WebAddress? {
        switch secret("url", in: section, label: label) {
        case .missing: return StandIn.address
        case .none:
            problems.error("\(label) needs 'url' or 'url_file'", at: section.position)
            return nil
        case .text(let text):
            if let address = ConfigurationScalar.target(text.trimmingBlanks()) { return address }
            section.fault(
                "\(label).url is not an http or https address; it must be whole, without blanks, "
                    + "and each % with two hexadecimal digits behind it",
                at: section.isMissing("url") ? "url_file" : "url")
            return nil
        }
    }
}
