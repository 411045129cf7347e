import Alerting
import Domain
import YAML

/// The chats, each by the few keys it has.
extension ConfigurationContext {
    /// One that is met by an address alone.
    func chatTarget(_ node: YAMLNode, label: String) -> WebhookTarget? {
        guard
            let section = ConfigurationSection(
                node, name: label, keys: Settings.Keys.chatTarget, in: self),
            let address = target(section, label: label)
        else { return nil }
        return WebhookTarget(address: address)
    }

    func teams(_ node: YAMLNode, label: String) -> WebhookTarget? {
        guard
            let section = ConfigurationSection(
                node, name: label, keys: Settings.Keys.chatTarget, in: self),
            let address = target(section, label: label)
        else { return nil }
        if address.host == "webhook.office.com" || address.host.hasSuffix(".webhook.office.com") {
            section.warn(
                "\(label).url is that of a connector, which Microsoft has retired; make a workflow "
                    + "\"When a Teams webhook request is received\" and take its address",
                at: section.isMissing("url") ? "url_file" : "url")
        }
        return WebhookTarget(address: address)
    }

    func matrix(_ node: YAMLNode, label: String) -> MatrixChannel.Settings? {
        guard
            let section = ConfigurationSection(
                node, name: label, keys: Settings.Keys.matrix, in: self)
        else { return nil }
        let server = server(section, such: "https://matrix.example.de")
        let token = token("token", in: section, label: label)
        let room = required(
            "room", in: section,
            expecting: "a room's own id, such as !AbCdEf:example.de (in Element: settings of the "
                + "room, Advanced)"
        ) { $0.hasPrefix("!") && $0.utf8.count > 1 ? $0 : nil }
        guard let server, let token, let room else { return nil }
        return MatrixChannel.Settings(server: server, token: token, room: room)
    }

    func telegram(_ node: YAMLNode, label: String) -> TelegramChannel.Settings? {
        guard
            let section = ConfigurationSection(
                node, name: label, keys: Settings.Keys.telegram, in: self)
        else { return nil }
        let isDefault = section.isMissing("url")
        let server =
            isDefault
            ? WebAddress("https://api.telegram.org")
            : server(section, such: "https://api.telegram.org")
        let token = token("token", in: section, label: label)
        let chat = required(
            "chat", in: section,
            expecting: "a chat's number, such as -1001234567890, or the @name of a public channel"
        ) { Int64($0) != nil || $0.hasPrefix("@") && $0.utf8.count > 1 ? $0 : nil }
        let topic = section.integer("topic", in: 1...Int(Int32.max))
        guard let server, let token, let chat else { return nil }
        return TelegramChannel.Settings(server: server, token: token, chat: chat, topic: topic)
    }

    func ntfy(_ node: YAMLNode, label: String) -> NtfyChannel.Settings? {
        guard
            let section = ConfigurationSection(
                node, name: label, keys: Settings.Keys.ntfy, in: self)
        else { return nil }
        let address = target(section, label: label)
        let token = optionalToken("token", in: section, label: label)
        guard let address else { return nil }
        guard address == StandIn.address || address.path != "/" else {
            section.fault(
                "\(label).url needs the topic at its end, such as https://ntfy.sh/TOPIC",
                at: section.isMissing("url") ? "url_file" : "url")
            return nil
        }
        return NtfyChannel.Settings(address: address, token: token)
    }

    func zulip(_ node: YAMLNode, label: String) -> ZulipChannel.Settings? {
        guard
            let section = ConfigurationSection(
                node, name: label, keys: Settings.Keys.zulip, in: self)
        else { return nil }
        let server = server(section, such: "https://example.zulipchat.com")
        let key = token("key", in: section, label: label)
        let user = required(
            "user", in: section,
            expecting: "a bot's mail address, such as earshot-bot@example.zulipchat.com"
        ) { EmailAddress($0)?.description }
        let channel = section.requiredText("channel")
        guard let server, let user, let key, let channel else { return nil }
        return ZulipChannel.Settings(
            server: server, user: user, key: key, channel: channel, topic: section.text("topic"))
    }

    func nextcloudTalk(_ node: YAMLNode, label: String) -> NextcloudTalkChannel.Settings? {
        guard
            let section = ConfigurationSection(
                node, name: label, keys: Settings.Keys.nextcloudTalk, in: self)
        else { return nil }
        let server = server(section, such: "https://cloud.example.de")
        let secret = token("secret", in: section, label: label)
        let room = required(
            "room", in: section,
            expecting: "the last part of the conversation's address, such as 4uf8bjx3"
        ) { text in
            !text.isEmpty && text.utf8.allSatisfy(Self.isRoomByte) ? text : nil
        }
        guard let server, let secret, let room else { return nil }
        return NextcloudTalkChannel.Settings(server: server, secret: secret, room: room)
    }

    private static func isRoomByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    /// A server's address, which is no secret.
    private func server(_ section: ConfigurationSection, such example: String) -> WebAddress? {
        let server = required(
            "url", in: section,
            expecting: "the http or https address of a server, such as \(example)"
        ) { text in
            ConfigurationScalar.target(text.trimmingBlanks()).flatMap {
                $0.query == nil && $0.fragment == nil ? $0 : nil
            }
        }
        noteLogin(in: server, of: section.label("url"))
        return server
    }

    private func required<Value>(
        _ key: String, in section: ConfigurationSection, expecting expected: String,
        _ parse: (String) -> Value?
    ) -> Value? {
        guard section.requiredText(key) != nil else { return nil }
        return section.value(key, expecting: expected) { parse($0.trimmingBlanks()) }
    }

    /// A secret that may be missing: nil then.
    func optionalToken(
        _ key: String, in section: ConfigurationSection, label: String
    ) -> String? {
        if section.isMissing(key), section.isMissing("\(key)_file") { return nil }
        return token(key, in: section, label: label)
    }

    /// A secret that has to be there: one line.
    private func token(
        _ key: String, in section: ConfigurationSection, label: String
    ) -> String? {
        switch secret(key, in: section, label: label) {
        case .missing: return StandIn.token
        case .none:
            problems.error("\(label) needs '\(key)_file' or '\(key)'", at: section.position)
            return nil
        case .text(let text):
            let isLine = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
            if isLine { return text }
            section.fault(
                "\(label).\(key) is not one word of letters, digits and signs",
                at: section.isMissing(key) ? "\(key)_file" : key)
            return nil
        }
    }
}
