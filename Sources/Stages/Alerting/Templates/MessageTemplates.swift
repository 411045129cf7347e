/// What a channel's user has put in the place of our own words; nil where they are ours.
package struct MessageTemplates: Sendable, Hashable {
    /// Of a mail.
    package var subject: TextTemplate?
    /// Above the mentions, and of each mention: of a mail's text, or of a chat.
    package var head: TextTemplate?
    package var item: TextTemplate?
    /// The same of a mail's HTML.
    package var htmlHead: TextTemplate?
    package var htmlItem: TextTemplate?

    package init() {}
}

extension ChannelKind {
    /// What the chat's templates are written in; nil where a message is data, and for mail, which has
    /// both text and HTML.
    package var templateForm: TemplateForm? {
        switch self {
        case .slack, .teams, .mattermost, .discord, .googleChat, .zulip, .rocketChat,
            .nextcloudTalk:
            .markdown
        case .matrix, .telegram: .html
        case .ntfy: .text
        case .email, .webhook, .json, .exec, .journal: nil
        }
    }
}
