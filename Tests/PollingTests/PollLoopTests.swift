import Domain
import Polling
import Testing
import Threads

/// Answers at once, and remembers nothing.
private struct FakeSource: Source {
    let id: SourceID
    let host: String?
    var outcome = PollOutcome.unchanged(SourceCursor(), PollAdvice())

    init(_ id: String, host: String?) { (self.id, self.host) = (SourceID(id), host) }

    func poll(_ cursor: SourceCursor, now: Timestamp) async -> PollOutcome { outcome }
}

/// Answers only when its task is cancelled, with a failure.
private struct HangingSource: Source {
    let id = SourceID("hanging")
    let host: String? = "slow.example"
    let begun: AsyncStream<Void>.Continuation

    func poll(_ cursor: SourceCursor, now: Timestamp) async -> PollOutcome {
        begun.yield()
        let (never, held) = AsyncStream<Never>.makeStream()
        for await _ in never {}
        held.finish()
        return .failure(PollFailure(.cancelled, "ended"))
    }
}

/// Notes each poll, and asks for the next one an interval later.
private actor FakeSink: PollSink {
    let interval: Duration
    private(set) var starts: [(source: String, at: Timestamp)] = []
    private let accepted: AsyncStream<Int>.Continuation
    let counts: AsyncStream<Int>

    init(interval: Duration) {
        self.interval = interval
        (counts, accepted) = AsyncStream.makeStream()
    }

    func cursor(of source: SourceID) -> SourceCursor { SourceCursor() }

    func accept(
        _ outcome: PollOutcome, from source: any Source, started: Timestamp, now: Timestamp
    ) -> Timestamp {
        starts.append((source.id.rawValue, started))
        accepted.yield(starts.count)
        return started + interval
    }

    /// Waits until so many polls were taken in.
    nonisolated func wait(for count: Int) async {
        for await number in counts where number >= count { return }
    }
}

/// Time that leaps; where it is waited for first, eight hours too far, as in suspend.
private struct SuspendedClock: PollClock {
    static let night = Duration.seconds(8 * 3600)
    private let clock = LeapingClock()
    private let isAwake = Guarded(true)

    func now() -> Timestamp { clock.now() }

    func sleep(until moment: Timestamp) async throws {
        let fallsAsleep = isAwake.withLock { isAwake in
            defer { isAwake = false }
            return isAwake
        }
        try await clock.sleep(until: fallsAsleep ? moment + Self.night : moment)
    }
}

@Suite("PollLoop")
struct PollLoopTests {
    private let clock = LeapingClock()

    @Test("each source is polled again and again at its interval, until the loop is cancelled")
    func intervals() async throws {
        let sink = FakeSink(interval: hour)
        let loop = PollLoop(sink: sink, clock: clock)
        let entries = (0..<5).map {
            PollLoop.Entry(source: FakeSource("s\($0)", host: "h\($0)"), due: moment)
        }
        let running = Task { await loop.run(entries) }
        await sink.wait(for: 50)
        running.cancel()
        await running.value
        let first = await sink.starts.filter { $0.source == "s0" }.map(\.at)
        #expect(first.count >= 5)
        #expect(zip(first, first.dropFirst()).allSatisfy { $1 - $0 >= hour })
    }

    @Test("FET-06: sources of one host start a second apart")
    func gap() async {
        let sink = FakeSink(interval: day)
        let sources = (0..<20).map { FakeSource("s\($0)", host: "one.example") }
        let failed = await PollLoop(sink: sink, clock: clock).pollOnce(sources)
        #expect(failed.isEmpty)
        let starts = await sink.starts.map(\.at).sorted()
        #expect(starts.count == 20)
        #expect(zip(starts, starts.dropFirst()).allSatisfy { $1 - $0 >= .seconds(1) })
    }

    @Test("sources without a host wait for nobody")
    func files() async {
        let sink = FakeSink(interval: day)
        let sources = (0..<20).map { FakeSource("s\($0)", host: nil) }
        _ = await PollLoop(sink: sink, clock: clock).pollOnce(sources)
        #expect(await sink.starts.allSatisfy { $0.at == moment })
    }

    @Test("a scan polls each source once, counts, and names what failed")
    func once() async {
        let sink = FakeSink(interval: .seconds(1))
        var broken = FakeSource("broken", host: "b.example")
        broken.outcome = .failure(PollFailure(.status, "404"))
        let (progress, continuation) = AsyncStream<[Int]>.makeStream()
        let failed = await PollLoop(sink: sink, clock: clock)
            .pollOnce([FakeSource("a", host: "a.example"), broken, FakeSource("c", host: nil)]) {
                continuation.yield([$0, $1])
            }
        continuation.finish()
        #expect(failed.map(\.source.rawValue) == ["broken"])
        #expect(await progress.reduce(into: []) { $0.append($1) } == [[1, 3], [2, 3], [3, 3]])
        #expect(await sink.starts.count == 3)
    }

    @Test("CAC-04: a scan does not wait for a host that asks for an hour")
    func heldHost() async {
        let sink = FakeSink(interval: day)
        let sources = (0..<4).map { number in
            var source = FakeSource("s\(number)", host: "busy.example")
            source.outcome = .failure(PollFailure(.throttled, "429", retryAfter: hour))
            return source
        }
        let failed = await PollLoop(
            sink: sink, clock: clock, pacer: HostPacer(connections: 1, gap: .zero)
        ).pollOnce(sources)
        #expect(failed.count == 4)
        #expect(clock.now() == moment)
    }

    @Test("a scan waits out a long Crawl-delay only as far as its patience goes")
    func slowHost() async {
        let sink = FakeSink(interval: day)
        let sources = (0..<3).map { number in
            var source = FakeSource("s\(number)", host: "slow.example")
            source.outcome = .unchanged(SourceCursor(), PollAdvice(hostPause: hour))
            return source
        }
        let failed = await PollLoop(
            sink: sink, clock: clock, pacer: HostPacer(connections: 1)
        ).pollOnce(sources)
        #expect(failed.isEmpty)
        #expect(clock.now() == moment + PollLoop.patience * 2)
    }

    @Test("a scan of nothing ends")
    func empty() async {
        let loop = PollLoop(sink: FakeSink(interval: day), clock: clock)
        #expect(await loop.pollOnce([]).isEmpty)
    }

    @Test("a loop with nothing to do waits for its end")
    func idle() async {
        let loop = PollLoop(sink: FakeSink(interval: day), clock: clock)
        let entry = PollLoop.Entry(source: FakeSource("gone", host: nil), due: .latest)
        let running = Task { await loop.run([entry]) }
        running.cancel()
        await running.value
        #expect(clock.now() == moment)
    }

    @Test("a poll that the end of the loop cut off is not reported as a failure")
    func cancelled() async {
        let sink = FakeSink(interval: day)
        let (begun, continuation) = AsyncStream<Void>.makeStream()
        let loop = PollLoop(sink: sink, clock: clock)
        let source = HangingSource(begun: continuation)
        let running = Task { await loop.run([PollLoop.Entry(source: source, due: moment)]) }
        for await _ in begun { break }
        running.cancel()
        await running.value
        #expect(await sink.starts.isEmpty)
    }

    @Test("a sink that asks for the past does not make a storm")
    func past() async {
        let sink = FakeSink(interval: .seconds(-3600))
        let loop = PollLoop(sink: sink, clock: clock, pacer: HostPacer(gap: .zero))
        let entry = PollLoop.Entry(source: FakeSource("s", host: nil), due: moment)
        let running = Task { await loop.run([entry]) }
        await sink.wait(for: 20)
        running.cancel()
        await running.value
        let starts = await sink.starts.map(\.at)
        #expect(zip(starts, starts.dropFirst()).allSatisfy { $1 - $0 >= .seconds(1) })
    }

    @Test("TIM-05: what fell due while the machine slept is spread, and polled once each")
    func suspend() async {
        let (sink, count) = (FakeSink(interval: day), 300)
        let entries = (0..<count).map {
            PollLoop.Entry(source: FakeSource("s\($0)", host: "h\($0)"), due: moment + hour)
        }
        let running = Task { await PollLoop(sink: sink, clock: SuspendedClock()).run(entries) }
        await sink.wait(for: count)
        running.cancel()
        await running.value
        let starts = await sink.starts.prefix(count)
        let (morning, times) = (moment + hour + SuspendedClock.night, starts.map(\.at).sorted())
        #expect(Set(starts.map(\.source)).count == count)
        #expect(times.allSatisfy { $0 >= morning && $0 - morning <= .seconds(60) })
        // Five a second: never a quarter of them at once.
        let perSecond = times.reduce(into: [:]) { $0[$1.seconds, default: 0] += 1 }
        #expect(perSecond.values.allSatisfy { $0 < count / 4 }, "\(perSecond)")
    }
}
