import Polling

extension Settings {
    /// Every key a configuration may have, by section: the one list that reading, the hints of
    /// `earshot check` and the test of config/earshot.yaml share.
    package enum Keys {
        package static let root = [
            "store", "timezone", "language", "http", "reading", "web", "retention", "privacy",
            "lists", "brands", "sources", "channels", "alerts", "quiet_hours", "quiet_days",
            "holidays", "trouble", "delivery",
        ]
        package static let http = [
            "contact", "allow_networks", "allow_ports", "per_host", "gap", "robots", "tdm",
            "in_flight",
            "min_interval", "max_interval",
            "connect_timeout", "timeout", "min_speed", "min_speed_over", "max_body", "max_bodies",
            "max_header", "max_redirects", "ca_file",
        ]
        package static let reading = ["max_memory", "max_time", "max_documents"]
        package static let web = ["listen", "public_url", "key_file", "link_lifetime"]
        package static let trouble = ["to", "failures"]
        package static let holidays = ["region", "also"]
        package static let delivery = [
            "lease", "verdict_timeout", "timeout", "max_subject", "max_mail",
        ]
        package static let retention = ["documents", "mentions", "max_text"]
        package static let privacy = ["authors", "controller", "officer", "purpose"]
        package static let brand = [
            "name", "id", "aliases", "hashtags", "handles", "domains", "people", "products",
            "context", "exclude", "ambiguous", "competitor", "query",
        ]
        /// The kinds that are no networks.
        static let ownKinds = [
            "feed", "page", "site", "sitemap", "file", "imap", "maildir", "exec", "opml",
        ]
        static let ownSource =
            ownKinds + everySource + [
                "select", "timeout", "user", "password", "password_file", "bearer", "bearer_file",
            ]
        /// Of every source, whatever its kind.
        private static let everySource = [
            "id", "enabled", "title", "tags", "every", "weight", "robots", "tdm",
            "headers", "ca_file",
            "proxy",
        ]
        /// Keys that go with some of the own kinds only.
        static let boundKeys: [(key: String, kinds: [String])] =
            [("select", ["page"]), ("timeout", ["exec"])]
            + ["user", "password", "password_file"].map { ($0, served + ["imap"]) }
            // A list's addresses are strangers': none of them gets a secret.
            + ["headers", "bearer", "bearer_file"].map { ($0, served) }
            + ["robots", "tdm", "ca_file", "proxy"].map { ($0, served + ["opml"]) }
        /// What is read from a server of the web.
        static let served = ["feed", "page", "site", "sitemap"]
        /// A source has exactly one of them.
        package static let sourceKinds = ownKinds + NetworkKinds.all.map { $0.name }
        static func network(_ kind: any Network.Type) -> [String] {
            kind.options.flatMap(\.keys) + everySource
        }
        /// All that a source can have, each once.
        package static let source = NetworkKinds.all.flatMap { network($0) }
            .reduce(into: ownSource) { if !$0.contains($1) { $0.append($1) } }
        package static let channelKinds = [
            "email", "slack", "teams", "mattermost", "discord", "matrix", "telegram", "ntfy",
            "google_chat", "zulip", "rocketchat", "nextcloud_talk", "webhook",
            "json", "exec", "journal",
        ]
        /// One of the kinds, and what holds for each.
        package static let channel = channelKinds + ["max_per_hour", "on_ambiguous"]
        package static let email = [
            "to", "from", "smtp", "user", "password", "password_file", "templates",
        ]
        package static let mailTemplates = [
            "subject", "text_head", "text_head_file", "text_item", "text_item_file", "html_head",
            "html_head_file", "html_item", "html_item_file",
        ]
        package static let chatTemplates = ["head", "head_file", "item", "item_file"]
        /// Slack, Teams, Mattermost, Discord, Google Chat, Rocket.Chat.
        package static let chatTarget = ["url", "url_file", "templates"]
        package static let matrix = ["url", "token", "token_file", "room", "templates"]
        package static let telegram = ["url", "token", "token_file", "chat", "topic", "templates"]
        package static let ntfy = ["url", "url_file", "token", "token_file", "templates"]
        package static let zulip = [
            "url", "user", "key", "key_file", "channel", "topic", "templates",
        ]
        package static let nextcloudTalk = ["url", "secret", "secret_file", "room", "templates"]
        package static let webhook = ["url", "url_file", "secret", "secret_file"]
        package static let json = [
            "url", "url_file", "bearer", "bearer_file", "template", "template_file",
        ]
        package static let exec = ["command", "timeout"]
        package static let alert = ["name", "when", "send", "to", "escalate", "empty"]
        package static let escalation = ["after", "to"]
        package static let condition = [
            "brand", "competitor", "facet", "sub_facet", "polarity", "urgent", "min_score",
            "source", "source_tag", "language",
            "min_outlets",
        ]
    }
}
