import Domain
import Polling
import Threads

/// Time that leaps to whatever moment is waited for.
struct LeapingClock: PollClock {
    private let time: Guarded<Timestamp>

    init(_ start: Timestamp = moment) { time = Guarded(start) }

    func now() -> Timestamp { time.withLock { $0 } }

    func sleep(until moment: Timestamp) async throws {
        if moment == .latest {
            let (never, held) = AsyncStream<Never>.makeStream()
            for await _ in never {}
            held.finish()
        }
        try Task.checkCancellation()
        time.withLock { $0 = max($0, moment) }
    }
}

/// The moment of all tests: 2026-11-23T08:00:00Z.
let moment = Timestamp(seconds: 1_795_420_800)
let day = Duration.seconds(24 * 3600)
let hour = Duration.seconds(3600)
