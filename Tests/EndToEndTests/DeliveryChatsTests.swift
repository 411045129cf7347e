import Glibc
import JSON
import TestSupport
import Testing

@Suite("Chats and programs, from a feed to a receiver")
struct DeliveryChatsTests {
    private static let names = [
        "teams", "mattermost", "discord", "matrix", "telegram", "ntfy", "google_chat", "zulip",
        "rocketchat", "nextcloud_talk",
    ]

    private let server: ServerProcess
    private let place: DeliveryWorkplace

    /// Each channel bears the name of its kind; `json` goes to Mattermost, which takes its shape.
    init() throws {
        server = try ServerProcess(python: "chat_receiver.py")
        let root = "http://127.0.0.1:\(server.port)"
        let folder = try TemporaryFolder()
        place = try DeliveryWorkplace(
            """
            sources: [{file: feed.xml, id: bote}]
            channels:
              teams: {teams: {url: "\(root)/teams?sig=geheim123"}}
              mattermost: {mattermost: {url: "\(root)/mattermost"}}
              discord: {discord: {url: "\(root)/api/webhooks/1/geheim123"}}
              matrix: {matrix: {url: "\(root)", token: matrix-token, room: "!r:x.example"}}
              telegram: {telegram: {url: "\(root)", token: "123:abc", chat: "-100"}}
              ntfy: {ntfy: {url: "\(root)/topic"}}
              google_chat: {google_chat: {url: "\(root)/google?key=k&token=geheim123"}}
              zulip: {zulip: {url: "\(root)", user: bot@example.org, key: zulip-key, channel: news}}
              rocketchat: {rocketchat: {url: "\(root)/hooks/a/geheim123"}}
              nextcloud_talk:
                nextcloud_talk:
                  {url: "\(root)", secret: talk-secret-of-forty-characters-or-more-0, room: room}
              json: {json: {url: "\(root)/mattermost", template: '{"text": "{{text}}"}'}}
              exec: {exec: {command: ["\(folder.file("program"))"]}}
              journal: {journal: {}}
            alerts:
              - {name: sofort, send: immediately, to: [\(Self.names.joined(separator: ", ")), json, exec, journal]}

            """, in: folder)
        try place.folder.write(
            "program", "#!/bin/sh\ncat > \(place.folder.file("got"))\necho Vorgang 4711\n")
        chmod(place.folder.file("program"), 0o700)
    }

    private var taken: [JSONValue] {
        get throws {
            try server.folder.text("messages.jsonl").split(separator: "\n").map {
                try JSONValue(parsing: $0.utf8)
            }
        }
    }

    @Test("what a scan finds comes through each, and the outbox tells of it without a secret")
    func delivered() async throws {
        try place.folder.write("feed.xml", Array(DeliveryFeed.rss([.urgent("7")]).utf8))
        let scan = try await place.earshot("scan", "--notify")
        #expect(scan.status == 0, "\(scan.errors)")
        let rows = try await place.outbox()
        #expect(rows.count == Self.names.count + 3)
        #expect(rows.allSatisfy { $0.state == "delivered" && $0.tries == 1 }, "\(rows)")
        let kinds = try taken.compactMap { $0["kind"]?.string }
        #expect(kinds.sorted() == (Self.names + ["mattermost"]).sorted())
        for message in try taken {
            let body = message["body"]?.string ?? ""
            #expect(body.contains("Explosion"), "\(body)")
        }
        let got = try JSONValue(parsing: place.folder.text("got").utf8)
        #expect(got["type"]?.string == "mention.alert")
        #expect(rows.contains { $0.reply == "exit 0 Vorgang 4711" })
        #expect(scan.errors.contains("Eilmeldung: Explosion bei Müller Maschinenbau"))
        let shown = try await place.earshot("outbox")
        for text in [scan.output, scan.errors, shown.output] {
            for secret in ["geheim123", "matrix-token", "123:abc", "zulip-key", "talk-secret"] {
                #expect(!text.contains(secret))
            }
        }
    }

    @Test("a throttled one waits, one that is gone is disabled, and a trial says why")
    func refused() async throws {
        try server.folder.write("fault", "throttle")
        try place.folder.write("feed.xml", Array(DeliveryFeed.rss([.urgent("7")]).utf8))
        _ = try await place.earshot("scan", "--notify")
        let waiting = try await place.outbox().filter { $0.state == "pending" }
        #expect(waiting.count == Self.names.count + 1)
        // Nothing was a failed attempt, Teams' hidden refusal neither.
        #expect(waiting.allSatisfy { $0.tries == 0 && $0.next != nil }, "\(waiting)")
        try server.folder.write("fault", "gone")
        for name in ["teams", "telegram"] {
            let trial = try await place.earshot("channels", "test", name)
            #expect(trial.status == 1 && trial.errors.contains("404 no such thing"))
        }
        unlink(server.folder.file("fault"))
        for name in Self.names + ["json", "exec", "journal"] {
            let trial = try await place.earshot("channels", "test", name)
            #expect(trial.status == 0 && trial.output.hasPrefix("sent to \(name): "), "\(trial)")
        }
    }
}
