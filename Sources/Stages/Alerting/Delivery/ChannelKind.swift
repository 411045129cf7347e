import Cryptography
import Domain

/// The list of kinds. A new one is its file, one case here, its section in config/, its tests.
package enum ChannelKind: String, Sendable, Hashable, CaseIterable {
    // Raw values are the keys of `channels:`.
    case email, slack, webhook
}

/// What the configuration says about one channel.
package enum ChannelSettings: Sendable, Hashable {
    case email(EmailChannel.Settings)
    case slack(SlackChannel.Settings)
    case webhook(WebhookChannel.Settings)

    package var kind: ChannelKind {
        switch self {
        case .email: .email
        case .slack: .slack
        case .webhook: .webhook
        }
    }

    /// The same as long as address and secrets are: a channel that was disabled is worth another try
    /// where this is another one. Tells nobody either of them. Only addresses disable a channel, so
    /// that of a mail server does not count.
    package func endpoint(by naming: MessageNaming) -> String {
        switch self {
        case .email: "email"
        case .slack(let settings): naming.name(of: "slack " + settings.address.revealed.text)
        case .webhook(let settings):
            naming.name(
                of: (["webhook", settings.address.revealed.text]
                    + settings.secrets.map { Base64.encode($0.revealed) }).joined(separator: " "))
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
        case .webhook(let settings):
            WebhookChannel(name: name, settings: settings, tools: tools)
        }
    }
}
