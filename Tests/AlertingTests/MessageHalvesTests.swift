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

    @Test("what has one item, or is of a kind that can't, stays whole")
    func whole() throws {
        for kind in ChannelKind.allCases where kind != .journal {
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
