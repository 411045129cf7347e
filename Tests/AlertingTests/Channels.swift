import Alerting
import Domain
import Programs
import Transport

/// One of each kind, for the contract suite.
enum Channels {
    static let key = [UInt8](repeating: 7, count: 32)
    /// All tests run at once, on few processors.
    static let patient: DeliveryLimits = {
        var limits = DeliveryLimits()
        limits.post = .seconds(120)
        return limits
    }()
    static let naming = MessageNaming(key: key)
    static let password = "hunter2-never-shown"
    static let token = "T000-B000-never-shown"
    static let webhookKey = [UInt8]("a key of thirty-two bytes, shown?".utf8)

    static func make(_ kind: ChannelKind, carrier: FakeCarrier = FakeCarrier())
        -> (any Channel)?
    {
        settings(kind)?.channel(
            named: "\(kind.rawValue)-channel",
            with: ChannelTools(carrier: carrier, local: carrier, naming: naming))
    }

    static func settings(_ kind: ChannelKind) -> ChannelSettings? {
        switch kind {
        case .email:
            guard let to = EmailAddress("sales@example.de"),
                let from = EmailAddress("earshot@example.de"),
                let server = MailServer("smtp://earshot:\(password)@127.0.0.1:2525")
            else { return nil }
            return .email(.init(to: [to], from: from, server: server))
        case .slack:
            return WebAddress("https://hooks.slack.example/services/\(token)").map {
                .slack(.init(address: $0))
            }
        case .teams, .mattermost, .discord, .googleChat, .rocketChat:
            return WebAddress("https://chat.example/hooks/\(token)?sig=\(token)").flatMap {
                target(kind, WebhookTarget(address: $0))
            }
        case .webhook:
            return WebAddress("http://127.0.0.1:9000/hook?token=\(token)").map {
                .webhook(.init(address: $0, secrets: [Secret(webhookKey)]))
            }
        case .json:
            guard let address = WebAddress("https://chat.example/hook?token=\(token)"),
                let template = try? JSONTemplate(#"{"text": "{{text}}", "score": "{{score}}"}"#)
            else { return nil }
            return .json(.init(address: address, bearer: token, template: template))
        case .exec:
            return .exec(.init(path: "/bin/true", arguments: [], timeLimit: .seconds(60)))
        case .journal: return .journal
        case .matrix, .telegram, .ntfy, .zulip, .nextcloudTalk:
            return WebAddress("https://chat.example/").flatMap { account(kind, at: $0, token) }
        }
    }

    /// A chat that is met by an address alone.
    static func target(_ kind: ChannelKind, _ target: WebhookTarget) -> ChannelSettings? {
        switch kind {
        case .slack: .slack(target)
        case .teams: .teams(target)
        case .mattermost: .mattermost(target)
        case .discord: .discord(target)
        case .googleChat: .googleChat(target)
        case .rocketChat: .rocketChat(target)
        default: nil
        }
    }

    /// A chat that is met as a user or bot.
    static func account(
        _ kind: ChannelKind, at server: WebAddress, _ token: String
    ) -> ChannelSettings? {
        switch kind {
        case .matrix: .matrix(.init(server: server, token: token, room: "!room:chat.example"))
        case .telegram: .telegram(.init(server: server, token: token, chat: "-100123", topic: 7))
        case .ntfy:
            WebAddress("topic", relativeTo: server).map {
                .ntfy(.init(address: $0, token: token))
            }
        case .zulip:
            .zulip(.init(server: server, user: "bot@example.org", key: token, channel: "news"))
        case .nextcloudTalk: .nextcloudTalk(.init(server: server, secret: token, room: "room"))
        default: nil
        }
    }
}
