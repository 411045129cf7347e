import Cryptography
import Domain
package import Programs

/// What the configuration says about one channel.
package enum ChannelSettings: Sendable, Hashable {
    case email(EmailChannel.Settings)
    case slack(SlackChannel.Settings)
    case teams(WebhookTarget)
    case mattermost(WebhookTarget)
    case discord(WebhookTarget)
    case matrix(MatrixChannel.Settings)
    case telegram(TelegramChannel.Settings)
    case ntfy(NtfyChannel.Settings)
    case googleChat(WebhookTarget)
    case zulip(ZulipChannel.Settings)
    case rocketChat(WebhookTarget)
    case nextcloudTalk(NextcloudTalkChannel.Settings)
    case webhook(WebhookChannel.Settings)
    case json(TemplatedJSONChannel.Settings)
    case exec(ProgramCall)
    case journal

    package var kind: ChannelKind {
        switch self {
        case .email: .email
        case .slack: .slack
        case .teams: .teams
        case .mattermost: .mattermost
        case .discord: .discord
        case .matrix: .matrix
        case .telegram: .telegram
        case .ntfy: .ntfy
        case .googleChat: .googleChat
        case .zulip: .zulip
        case .rocketChat: .rocketChat
        case .nextcloudTalk: .nextcloudTalk
        case .webhook: .webhook
        case .json: .json
        case .exec: .exec
        case .journal: .journal
        }
    }

    /// The same as long as address and secrets are: a channel that was disabled is worth another try
    /// where this is another one. Tells nobody either of them. Only addresses disable a channel, so
    /// that of a mail server does not count.
    package func endpoint(by naming: MessageNaming) -> String {
        let parts = identity
        return parts.isEmpty
            ? kind.rawValue : naming.name(of: ([kind.rawValue] + parts).joined(separator: " "))
    }

    /// By what a channel is let in; none where nobody is asked.
    private var identity: [String] {
        switch self {
        case .email, .exec, .journal: []
        case .teams(let settings), .mattermost(let settings), .discord(let settings),
            .googleChat(let settings), .rocketChat(let settings), .slack(let settings):
            [settings.address.revealed.text]
        case .matrix(let settings):
            [settings.server.text, settings.token.revealed, settings.room]
        case .telegram(let settings):
            [settings.server.text, settings.token.revealed, settings.chat]
        case .ntfy(let settings):
            [settings.address.revealed.text, settings.token?.revealed ?? ""]
        case .zulip(let settings):
            [settings.server.text, settings.user, settings.key.revealed, settings.channel]
        case .nextcloudTalk(let settings):
            [settings.server.text, settings.secret.revealed, settings.room]
        case .json(let settings):
            [settings.address.revealed.text, settings.bearer?.revealed ?? ""]
        case .webhook(let settings):
            [settings.address.revealed.text]
                + settings.secrets.map { Base64.encode($0.revealed) }
        }
    }

    package func channel(
        named name: String, with tools: ChannelTools
    ) -> any Channel {
        switch self {
        case .email(let settings):
            EmailChannel(name: name, settings: settings, tools: tools)
        case .slack(let settings):
            SlackChannel(name: name, settings: settings, tools: tools)
        case .teams(let settings):
            TeamsChannel(name: name, settings: settings, tools: tools)
        case .mattermost(let settings):
            MattermostChannel(name: name, settings: settings, tools: tools)
        case .discord(let settings):
            DiscordChannel(name: name, settings: settings, tools: tools)
        case .matrix(let settings):
            MatrixChannel(name: name, settings: settings, tools: tools)
        case .telegram(let settings):
            TelegramChannel(name: name, settings: settings, tools: tools)
        case .ntfy(let settings):
            NtfyChannel(name: name, settings: settings, tools: tools)
        case .googleChat(let settings):
            GoogleChatChannel(name: name, settings: settings, tools: tools)
        case .zulip(let settings):
            ZulipChannel(name: name, settings: settings, tools: tools)
        case .rocketChat(let settings):
            RocketChatChannel(name: name, settings: settings, tools: tools)
        case .nextcloudTalk(let settings):
            NextcloudTalkChannel(name: name, settings: settings, tools: tools)
        case .webhook(let settings):
            WebhookChannel(name: name, settings: settings, tools: tools)
        case .json(let settings):
            TemplatedJSONChannel(name: name, settings: settings, tools: tools)
        case .exec(let settings):
            ExecChannel(name: name, settings: settings, tools: tools)
        case .journal: JournalChannel(name: name, tools: tools)
        }
    }
}
