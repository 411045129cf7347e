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

    package func channel(
        named name: String, carrier: any MessageCarrier, naming: MessageNaming
    ) -> any Channel {
        switch self {
        case .email(let settings):
            EmailChannel(name: name, settings: settings, carrier: carrier, naming: naming)
        case .slack(let settings):
            SlackChannel(name: name, settings: settings, carrier: carrier, naming: naming)
        case .webhook(let settings):
            WebhookChannel(name: name, settings: settings, carrier: carrier, naming: naming)
        }
    }
}
