import Domain
import Monitoring
import Polling
import TestSupport
import Testing
import YAML

@Suite("config/earshot.yaml")
struct EveryKeyTests {
    /// The one key that can't stand there at its default is commented out.
    private let text = (Fixtures.text(of: Fixtures.project + "/config/earshot.yaml") ?? "")
        .replacing("\n# - opml:", with: "\n  - opml:")

    private func tree() throws -> YAMLNode { try YAMLNode(parsing: Array(text.utf8)) }

    private func entries(_ node: YAMLNode?) -> [YAMLNode.Entry] {
        if case .mapping(let entries) = node?.content { entries } else { [] }
    }

    private func items(_ node: YAMLNode?) -> [YAMLNode] {
        if case .sequence(let items) = node?.content { items } else { [] }
    }

    private func value(_ key: String, of node: YAMLNode?) -> YAMLNode? {
        entries(node).first { $0.key == key }?.value
    }

    private func keys(_ nodes: [YAMLNode?]) -> Set<String> {
        Set(nodes.flatMap { entries($0).map(\.key) })
    }

    @Test("it shows every key of every section, and no other")
    func everyKey() throws {
        let root = try tree()
        let alerts = items(value("alerts", of: root))
        let channels = entries(value("channels", of: root)).map(\.value)
        let shown: [(String, Set<String>, [String])] = [
            ("root", keys([root]), Settings.Keys.root),
            ("http", keys([value("http", of: root)]), Settings.Keys.http),
            ("reading", keys([value("reading", of: root)]), Settings.Keys.reading),
            ("web", keys([value("web", of: root)]), Settings.Keys.web),
            ("trouble", keys([value("trouble", of: root)]), Settings.Keys.trouble),
            ("holidays", keys([value("holidays", of: root)]), Settings.Keys.holidays),
            ("delivery", keys([value("delivery", of: root)]), Settings.Keys.delivery),
            ("retention", keys([value("retention", of: root)]), Settings.Keys.retention),
            ("privacy", keys([value("privacy", of: root)]), Settings.Keys.privacy),
            ("brands", keys(items(value("brands", of: root))), Settings.Keys.brand),
            ("sources", keys(items(value("sources", of: root))), Settings.Keys.source),
            ("channels", keys(channels), Settings.Keys.channel),
            ("email", keys(channels.map { value("email", of: $0) }), Settings.Keys.email),
            ("matrix", keys(channels.map { value("matrix", of: $0) }), Settings.Keys.matrix),
            ("telegram", keys(channels.map { value("telegram", of: $0) }), Settings.Keys.telegram),
            ("ntfy", keys(channels.map { value("ntfy", of: $0) }), Settings.Keys.ntfy),
            ("zulip", keys(channels.map { value("zulip", of: $0) }), Settings.Keys.zulip),
            (
                "talk", keys(channels.map { value("nextcloud_talk", of: $0) }),
                Settings.Keys.nextcloudTalk
            ),
            (
                "mail templates",
                keys(channels.map { value("templates", of: value("email", of: $0)) }),
                Settings.Keys.mailTemplates
            ),
            ("json", keys(channels.map { value("json", of: $0) }), Settings.Keys.json),
            ("exec", keys(channels.map { value("exec", of: $0) }), Settings.Keys.exec),
            ("webhook", keys(channels.map { value("webhook", of: $0) }), Settings.Keys.webhook),
            ("alerts", keys(alerts), Settings.Keys.alert),
            (
                "escalate", keys(alerts.map { value("escalate", of: $0) }),
                Settings.Keys.escalation
            ),
            ("when", keys(alerts.map { value("when", of: $0) }), Settings.Keys.condition),
        ]
        for kind in ["slack", "teams", "mattermost", "discord", "google_chat", "rocketchat"] {
            let given = keys(channels.map { value(kind, of: $0) })
            #expect(given.sorted() == Settings.Keys.chatTarget.sorted(), "\(kind)")
        }
        let chats = [
            "slack", "teams", "mattermost", "discord", "google_chat", "rocketchat", "matrix",
            "telegram", "ntfy",
            "zulip", "nextcloud_talk",
        ]
        for kind in chats {
            let given = keys(channels.map { value("templates", of: value(kind, of: $0)) })
            #expect(given.sorted() == Settings.Keys.chatTemplates.sorted(), "\(kind)")
        }
        for (section, keys, wanted) in shown {
            #expect(keys.sorted() == wanted.sorted(), "\(section)")
        }
    }

    @Test("each key says in a comment what it is for, but where its name does")
    func comments() {
        let lines = text.split(separator: "\n").filter { $0.contains(":") && !$0.hasPrefix("#") }
        let explained = lines.filter { $0.contains(" #") }
        #expect(lines.count > 70)
        #expect(explained.count * 2 > lines.count)
    }

    @Test("it is without faults and without warnings")
    func faultless() { #expect(TestConfiguration.faults(text) == []) }

    @Test("each value is the default: leaving the key out changes nothing")
    func defaults() throws {
        let shown = try TestConfiguration.settings(text)
        let plain = try TestConfiguration.settings(Self.least)
        #expect(shown.storePath == plain.storePath)
        #expect(shown.timeZone == plain.timeZone)
        #expect(shown.language == plain.language)
        #expect(shown.http.contact == plain.http.contact)
        #expect(shown.http == plain.http)
        #expect(shown.retention == plain.retention)
        #expect(shown.privacy == plain.privacy)
        #expect(shown.web == plain.web)
        #expect(shown.trouble == plain.trouble)
        #expect(shown.delivery == plain.delivery)
        #expect(shown.quiet == plain.quiet)
        #expect(shown.workingDays == plain.workingDays)
        #expect(shown.brands == plain.brands)
        #expect(shown.sources.filter { !$0.kind.isNetwork } == plain.sources)
        #expect(shown.channels == plain.channels)
        #expect(shown.rules == plain.rules)
        #expect(plain.sources.count == 6)
        #expect(shown.channels.count == 16)
    }

    @Test("every network is shown, each of its options at its default", arguments: networks)
    func networkDefaults(name: String) throws {
        let kind = try #require(NetworkKinds.named(name))
        let entry = items(value("sources", of: try tree())).first { value(name, of: $0) != nil }
        for option in kind.options {
            let node = try #require(value(option.name, of: entry), "\(option.name)")
            let shown: String = if case .scalar(let raw, _) = node.content { raw } else { "" }
            switch option.form {
            case .text(let usual), .address(let usual): #expect(shown == usual, "\(option.name)")
            case .number(_, let usual): #expect(shown == "\(usual)", "\(option.name)")
            case .flag(let usual): #expect(shown == "\(usual)", "\(option.name)")
            case .words: #expect(shown == "brands", "\(option.name)")
            case .names, .optionalWords: #expect(items(node).isEmpty, "\(option.name)")
            case .secret, .requiredSecret:
                #expect(shown.isEmpty, "\(option.name)")
                #expect(value(option.name + "_file", of: entry) != nil, "\(option.name)")
            case .someNames, .requiredText, .requiredAddress: break
            }
        }
        if kind.caution != nil {
            #expect(value("enabled", of: entry) != nil, "it is off, and does not say so")
        }
    }

    private static var networks: [String] { NetworkKinds.all.map { $0.name } }

    /// The same brand, sources, channels and alert with nothing but what must be there.
    private static let least = """
        brands: [{name: Example Maschinenbau}]
        sources:
          - feed: https://www.example.org/feed.xml
          - page: https://forum.example.org/thread/1
          - site: https://blog.example.org
          - sitemap: https://www.example.org
          - file: import/*.xml
          - opml: subscriptions.opml
        channels:
          sales:
            email: {to: [sales@example.de], from: earshot@example.de, smtp: "smtp://127.0.0.1:25"}
          hr-chat: {slack: {url: "https://hooks.slack.example/services/T0/B0/X"}}
          hook:
            webhook:
              url: http://127.0.0.1:9000/hook
              secret: whsec_ZXhhbXBsZSBzZWNyZXQgb2YgMjQgYnl0ZXMh
          it-teams:
            teams: {url: "https://example.environment.api.powerplatform.com/workflows/x"}
          team-mattermost: {mattermost: {url: "https://chat.example.de/hooks/x"}}
          club-discord: {discord: {url: "https://discord.com/api/webhooks/1/x"}}
          room-matrix:
            matrix: {url: "https://matrix.example.de", room: "!AbCdEf:example.de", token: example}
          group-telegram: {telegram: {token: "123:example", chat: "-1001234567890"}}
          phones: {ntfy: {url: "https://ntfy.example.de/earshot"}}
          space-google:
            google_chat: {url: "https://chat.googleapis.com/v1/spaces/x/messages?key=x&token=x"}
          press-zulip:
            zulip:
              url: https://example.zulipchat.com
              user: earshot-bot@example.zulipchat.com
              key: example
              channel: press
          team-rocket: {rocketchat: {url: "https://rocket.example.de/hooks/1/x"}}
          room-talk:
            nextcloud_talk: {url: "https://cloud.example.de", room: 4uf8bjx3, secret: example}
          desk:
            json:
              url: https://desk.example.de/api/tickets
              template: '{"title": "{{subject}}", "body": "{{text}}", "priority": "{{score}}"}'
          own: {exec: {command: [/bin/true]}}
          log: {journal: {}}
        alerts:
          - {name: urgent, send: immediately, to: [sales, hr-chat, hook]}
        """

    @Test(
        "the other configurations of the project are without faults",
        arguments: ["config/minimal.yaml", "config/sample/earshot.yaml"])
    func others(path: String) throws {
        let bytes = try #require(Fixtures.bytes(of: "\(Fixtures.project)/\(path)"))
        #expect(TestConfiguration.faults(bytes) == [])
    }
}

extension SourceSettings.Kind {
    fileprivate var isNetwork: Bool { if case .network = self { true } else { false } }
}
