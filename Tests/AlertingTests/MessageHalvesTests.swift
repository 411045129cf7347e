import Domain
import JSON
import Telemetry
import Testing
import Transport

@testable import Alerting

@Suite("Messages that are too large")
struct MessageHalvesTests {
    private func draft(
        _ kind: ChannelKind, _ mentions: [StoredMention], notes: [String] = []
    ) throws -> (any Channel, OutboxDraft) {
        let channel = try #require(Channels.make(kind))
        var bulletin = Samples.bulletin(mentions)
        bulletin.notes = notes
        let message = try #require(channel.render(bulletin, for: channel.name, key: "k").first)
        var draft = Items.draft(channel: channel.name, recipient: channel.name)
        draft.message = message.bytes
        draft.mentions = message.mentions
        return (channel, draft)
    }

    @Test(
        "the halves hold each item once, whole, with the headline and the foot",
        arguments: [ChannelKind.slack, .teams, .discord])
    func halves(kind: ChannelKind) throws {
        let (channel, draft) = try draft(kind, Samples.all)
        let halves = channel.halves(of: draft)
        #expect(halves.count == 2 && Set(halves.map(\.idempotencyKey)).count == 2)
        #expect(halves.flatMap(\.mentions) == draft.mentions)
        let texts = [draft.message] + halves.map(\.message)
        let shown = try texts.map { bytes in
            let text = try #require(Wire.texts(of: bytes, from: kind)).joined(separator: "\n")
            #expect(text.contains("Kennung ") && text.contains("4 Erwähnungen"))
            return Wire.shown(in: text, from: kind)
        }
        #expect(shown == [4, 2, 2])
        // Once, and no further.
        #expect(halves.allSatisfy { channel.halves(of: $0).isEmpty })
    }

    @Test(
        "so they do in the user's words, with links and without",
        arguments: [ChannelKind.slack, .teams])
    func written(kind: ChannelKind) throws {
        for hasLinks in [true, false] {
            var templates = MessageTemplates()
            templates.item = try TextTemplate("EIGEN {{title}}\nzwei", as: .markdown)
            templates.head = try TextTemplate("KOPF", as: .markdown)
            let carrier = FakeCarrier()
            let tools = ChannelTools(carrier: carrier, local: carrier, naming: Channels.naming)
            let channel = try #require(Channels.settings(kind)).channel(
                named: "c", with: tools.with(templates))
            var bulletin = Samples.bulletin(Samples.all)
            if hasLinks {
                bulletin.links = ActionLinks(
                    base: try #require(WebAddress("https://e.example")), key: [1],
                    lifetime: .seconds(3600))
            }
            let message = try #require(channel.render(bulletin, for: "c", key: "k").first)
            #expect(message.text?.hasPrefix("KOPF\n") == true)
            var draft = Items.draft(channel: "c", recipient: "c")
            draft.message = message.bytes
            draft.mentions = message.mentions
            let halves = channel.halves(of: draft)
            let shown = try halves.map { half in
                let text = try #require(Wire.texts(of: half.message, from: kind))
                return Wire.shown(in: text.joined(separator: "\n"), from: kind)
            }
            #expect(shown == [2, 2], "\(hasLinks)")
        }
    }

    @Test("what has one item, or is of a kind that can't, stays whole")
    func whole() throws {
        for kind in ChannelKind.allCases where ![.journal, .email].contains(kind) {
            let (channel, one) = try draft(kind, [Samples.strike])
            #expect(channel.halves(of: one).isEmpty)
            var broken = one
            broken.mentions = Samples.all.map(\.id)
            #expect(channel.halves(of: broken).isEmpty)
            broken.message = Array("{".utf8)
            #expect(channel.halves(of: broken).isEmpty)
        }
    }

    @Test(
        "after a 413 the halves are sent, once each; where those are too large, they are dead (OUT-10)"
    )
    func delivery() async throws {
        for isMendedByHalves in [true, false] {
            let (_, draft) = try draft(.teams, Samples.all)
            let size = draft.message.count
            let carrier = FakeCarrier(
                answers: (isMendedByHalves ? [413, 202, 202] : [413, 413, 413]).map {
                    .success(.init(status: $0))
                })
            let channel = try #require(Channels.make(.teams, carrier: carrier))
            let outbox = FakeOutbox([draft])
            let loop = DeliveryLoop(
                outbox: outbox, channels: [channel],
                environment: .init(
                    owner: "test", now: { Samples.morning }, sleep: { _ in }, chance: { 1 }),
                log: Logger(threshold: .error, showsPriority: false) { _ in })
            _ = try await loop.drain()
            let states = await outbox.states()
            #expect(
                states == [.cancelled]
                    + (isMendedByHalves ? [.delivered, .delivered] : [.dead, .dead]))
            let posts = await carrier.posts
            #expect(posts.count == 3 && posts[1...].allSatisfy { ($0.body?.count ?? size) < size })
        }
    }
}
