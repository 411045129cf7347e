/// The list of kinds. A new one is its file, one case here and in `ChannelSettings`, its section in
/// config/, its tests.
package enum ChannelKind: String, Sendable, Hashable, CaseIterable {
    // Raw values are the keys of `channels:`.
    case email, slack, teams, mattermost, discord, matrix, telegram, ntfy
    case googleChat = "google_chat"
    case zulip
    case rocketChat = "rocketchat"
    case nextcloudTalk = "nextcloud_talk"
    case webhook, json, exec, journal

    /// Alerts an hour that one recipient gets one by one, unless the configuration says otherwise; nil:
    /// all. More is read by nobody, but programs are not flooded.
    package var usualAlertsPerHour: Int? {
        switch self {
        case .webhook, .json, .exec, .journal: nil
        case .email, .slack, .teams, .mattermost, .discord, .matrix, .telegram, .ntfy, .googleChat,
            .zulip, .rocketChat, .nextcloudTalk:
            30
        }
    }
}
