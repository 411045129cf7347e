import Domain
import Telemetry
import Testing

@testable import Alerting

/// What becomes of messages under way when the process is told to end.
@Suite("Delivery told to end", .timeLimit(.minutes(1)))
struct DeliveryEndTests {
    private let outbox = FakeOutbox([Items.draft("a:0", channel: "a", recipient: "a")])

    /// Runs until `begun`, is told to end, and comes back when all is settled.
    private func end(
        _ channel: FakeChannel, when begun: Counter,
        sleep: @escaping @Sendable (Duration) async throws -> Void
    ) async {
        let loop = DeliveryLoop(
            outbox: outbox, channels: [channel],
            environment: .init(
                owner: "test", now: { Samples.morning }, sleep: sleep, chance: { 1 }),
            log: Logger(threshold: .error, showsPriority: false) { _ in })
        let running = Task { await loop.run() }
        while await begun.value == 0 { await Task.yield() }
        running.cancel()
        await running.value
    }

    @Test("an answer that comes in time is taken: no doubt, though nothing failed (G5)")
    func answered() async throws {
        let begun = Counter()
        let channel = FakeChannel("a") { _ in
            await begun.increment()
            // The process is told to end meanwhile.
            for _ in 0..<1000 { await Task.yield() }
            return Task.isCancelled ? .ambiguous(reply: "cut") : .accepted(reply: "ok")
        }
        await end(channel, when: begun) { _ in try await Task.sleep(for: .seconds(3600)) }
        #expect(await outbox.settlements[1] == [.delivered(reply: "ok")])
    }

    @Test("an answer that takes longer leaves the message in doubt")
    func unanswered() async throws {
        let begun = Counter()
        let channel = FakeChannel("a") { _ in
            await begun.increment()
            while !Task.isCancelled { await Task.yield() }
            return .ambiguous(reply: "cut")
        }
        await end(channel, when: begun) { duration in
            if duration != DeliveryLoop.answerGrace {
                try await Task.sleep(for: .seconds(3600))
            }
        }
        #expect(await outbox.states() == [.uncertain])
    }

    @Test("what has not left is given back at once; it costs no attempt and no backoff")
    func unsent() async throws {
        let begun = Counter()
        var channel = FakeChannel("a") { _ in
            await begun.increment()
            while !Task.isCancelled { await Task.yield() }
            return .notSent(reply: "cut")
        }
        channel.asksPermission = false
        await end(channel, when: begun) { _ in try await Task.sleep(for: .seconds(3600)) }
        #expect(
            await outbox.settlements[1]
                == [.retry(at: Samples.morning, reply: "", countsAttempt: false)])
        #expect(await outbox.items[0].attempts == 0)
    }
}
