import Domain
import JSON
import TestSupport
import Testing
import Transport

@testable import Alerting

/// Chats over Transport's engine against a receiver that holds each to its documented limits.
@Suite("Chats against a receiver")
struct ChatServerTests {
    private static let paths: [ChannelKind: String] = [
        .teams: "teams?api-version=2016-06-01&sig=a%2Fb", .mattermost: "mattermost",
        .discord: "api/webhooks/1/x", .googleChat: "google?key=k&token=t", .rocketChat: "hooks/a/b",
    ]

    private static let tokens: [ChannelKind: String] = [
        .matrix: "matrix-token", .telegram: "123:abc", .ntfy: "tk_x", .zulip: "zulip-key",
        .nextcloudTalk: "talk-secret-of-forty-characters-or-more-0",
    ]

    private func channel(
        _ kind: ChannelKind, at server: ServerProcess, by engine: TransferEngine
    ) throws -> any Channel {
        let root = try #require(WebAddress("http://127.0.0.1:\(server.port)/"))
        let settings: ChannelSettings?
        if let path = Self.paths[kind] {
            let address = try #require(WebAddress(path, relativeTo: root))
            settings = Channels.target(kind, WebhookTarget(address: address))
        } else {
            settings = Channels.account(kind, at: root, try #require(Self.tokens[kind]))
        }
        return try #require(settings).channel(
            named: "chat",
            with: ChannelTools(
                carrier: engine, local: FakeCarrier(), naming: Channels.naming,
                limits: Channels.patient))
    }

    /// Digests without links and with them, and an alert with what its target has for buttons.
    private static func bulletins() throws -> [Bulletin] {
        let hostile = ChatSamples.hostile.prefix(60).enumerated().map { index, text in
            var stored = ChatSamples.mention(saying: text)
            stored.id = MentionID("h\(index)")
            return stored
        }
        let plain = [ChatSamples.long(200), Samples.all, hostile].map { Samples.bulletin($0) }
        let linked = [
            Samples.bulletin(ChatSamples.long(200)), Samples.bulletin([Samples.strike], .alert),
        ]
        let base = try #require(WebAddress("https://earshot.example.de"))
        return plain
            + linked.map { bulletin in
                var bulletin = bulletin
                bulletin.digestNumber = bulletin.occasion == .digest ? 7 : nil
                bulletin.links = ActionLinks(base: base, key: [1], lifetime: .seconds(3600))
                return bulletin
            }
    }

    @Test("each takes digests of any letters, once each, and says when it is too much or gone")
    func delivery() async throws {
        let server = try ServerProcess(python: "chat_receiver.py")
        let engine = try TransferEngine(settings: .init())
        var sent = 0
        for kind in ChatSamples.kinds {
            let channel = try channel(kind, at: server, by: engine)
            for (index, bulletin) in try Self.bulletins().enumerated() {
                let messages = channel.render(bulletin, for: channel.name, key: "k")
                for (part, message) in messages.enumerated() {
                    var item = Items.item(to: channel)
                    item.draft.idempotencyKey = "\(kind):\(index):\(part)"
                    item.draft.message = message.bytes
                    let result = await channel.deliver(item, at: Samples.morning) { true }
                    guard case .accepted = result else {
                        Issue.record("\(kind): \(result)")
                        continue
                    }
                    sent += 1
                    // A second copy, where the first answer was lost.
                    guard [.matrix, .googleChat].contains(kind) else { continue }
                    _ = await channel.deliver(item, at: Samples.morning + .seconds(900)) { true }
                }
            }
        }
        let taken = server.folder.text("messages.jsonl").split(separator: "\n")
        #expect(taken.count == sent && sent > ChatSamples.kinds.count * 5)
        for (fault, expected) in [("throttle", 429), ("gone", 404), ("large", 413)] {
            try server.folder.write("fault", fault)
            for kind in ChatSamples.kinds {
                let channel = try channel(kind, at: server, by: engine)
                let result = await channel.deliver(
                    Items.item(to: channel), at: Samples.morning
                ) { true }
                guard case .httpRefusal(expected, _, _) = result else {
                    Issue.record("\(kind), \(fault): \(result)")
                    continue
                }
            }
        }
        await engine.stop()
        let now = server.folder.text("messages.jsonl").split(separator: "\n").count
        #expect(now == sent)
    }
}
