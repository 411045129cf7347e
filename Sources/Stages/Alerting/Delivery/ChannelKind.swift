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
}
