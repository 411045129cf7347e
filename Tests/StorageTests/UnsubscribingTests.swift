import Domain
import Storage
import TestSupport
import Testing

@Suite("Recipients who want no more digests")
struct UnsubscribingTests {
    private let folder: TemporaryFolder
    private let store: Store
    private let now = Samples.start

    init() throws {
        folder = try TemporaryFolder()
        store = try Store.open(path: folder.file("a.db"), mode: .owner)
    }

    private func draft(
        _ key: String, to recipient: String = "a@example.org", rule: String = "daily",
        kind: OutboxDraft.Kind = .digest
    ) -> OutboxDraft {
        var draft = Samples.draft(key, rule: rule)
        draft.kind = kind
        draft.recipient = recipient
        return draft
    }

    private func queue(_ drafts: [OutboxDraft], slot: String) async throws {
        _ = try await store.commit(
            [
                Samples.poll([
                    Samples.document(
                        Int(slot) ?? 0,
                        mentions: [Samples.mention("m\(slot)", digestRules: ["daily"])])
                ])
            ], now: now)
        _ = try await store.buildDigest(rule: "daily", slot: slot, now: now) { _ in drafts }
    }

    private func states() async throws -> [String: OutboxItem.State] {
        Dictionary(
            uniqueKeysWithValues: try await store.outbox(limit: 99).map {
                ($0.draft.idempotencyKey, $0.state)
            })
    }

    @Test("OUT-12: what waits is cancelled, what comes is skipped, and others get theirs")
    func skipped() async throws {
        try await queue(
            [draft("d1"), draft("d1b", to: "b@example.org"), draft("a1", kind: .alert)], slot: "1")
        try await store.unsubscribe("a@example.org", from: "daily", of: "mail", now: now)
        try await store.unsubscribe("a@example.org", from: "daily", of: "mail", now: now)
        try await queue(
            [draft("d2"), draft("d2b", to: "b@example.org"), draft("w2", rule: "weekly")],
            slot: "2")
        #expect(
            try await states() == [
                "d1": .cancelled, "d1b": .pending, "a1": .pending, "d2": .cancelled,
                "d2b": .pending, "w2": .pending,
            ])
        let list = try await store.unsubscribed()
        #expect(list.map(\.recipient) == ["a@example.org"] && list.first?.since == now)
        let waiting = try await store.outbox(limit: 99).first { $0.draft.idempotencyKey == "d2" }
        #expect(waiting?.lastReply == "unsubscribed")
    }

    @Test("neither the end of a hold nor a retry brings it back into the queue")
    func held() async throws {
        try await store.unsubscribe("a@example.org", from: "daily", of: "mail", now: now)
        try await queue([draft("d1"), draft("d1b", to: "b@example.org")], slot: "1")
        let id = try #require(
            try await store.outbox(limit: 9).first { $0.draft.idempotencyKey == "d1" }?.id)
        _ = try await store.retry(outboxItem: id, now: now)
        #expect(try await states() == ["d1": .cancelled, "d1b": .pending])
    }

    @Test("who comes back gets what comes from then on")
    func undone() async throws {
        try await store.unsubscribe("a@example.org", from: "daily", of: "mail", now: now)
        try await store.unsubscribe("a@example.org", from: "weekly", of: "mail", now: now)
        #expect(try await store.resubscribe("b@example.org", to: nil) == 0)
        #expect(try await store.resubscribe("A@Example.org", to: "daily") == 1)
        try await queue([draft("d1")], slot: "1")
        #expect(try await states() == ["d1": .pending])
        #expect(try await store.unsubscribed().map(\.rule) == ["weekly"])
        #expect(try await store.resubscribe("a@example.org", to: nil) == 1)
    }

    @Test("health is good until an alert is late, a digest is later, or a channel is disabled")
    func health() async throws {
        #expect(await store.health(now: now) == .ok)
        try await queue([draft("a1", kind: .alert), draft("d1")], slot: "1")
        #expect(await store.health(now: now + .seconds(899)) == .ok)
        #expect(await store.health(now: now + .seconds(901)) == .degraded)
        let alert = try #require(
            try await store.outbox(limit: 9).first { $0.draft.idempotencyKey == "a1" }?.id)
        _ = try await store.drop(outboxItem: alert)
        #expect(await store.health(now: now + .seconds(901)) == .ok)
        #expect(await store.health(now: now + .seconds(4 * 3600 + 1)) == .degraded)
    }
}
