import Domain
import Polling
import Storage
import Testing

@testable import Monitoring

@Suite("Sources that are gone for good")
struct GoneSourceTests {
    private let now = Timestamp(seconds: 1_795_420_800)

    private func settings(_ address: String) throws -> SourceSettings {
        SourceSettings(id: SourceID("s"), kind: .feed(try #require(WebAddress(address))))
    }

    @Test("RED-03: 410 ends polling, until the address is changed or the source answers again")
    func revived() throws {
        let settings = try settings("https://a.example/feed")
        let failure = PollOutcome.failure(PollFailure(.gone, "gone"))
        func after(_ outcome: PollOutcome, _ state: SourceState) -> SourceState {
            let plan = PollSchedule(for: settings).next(
                after: outcome, newDocuments: 0, rhythm: state.rhythm, now: now)
            return state.advanced(
                by: outcome, plan: plan, address: settings.address, at: now)
        }
        let gone = after(failure, SourceState())
        #expect(gone.nextAt == .latest)
        #expect(gone.failure == "gone")
        #expect(gone.isGone(settings))
        #expect(!gone.isGone(try self.settings("https://b.example/feed")))
        let found = after(.unchanged(SourceCursor(), PollAdvice()), gone)
        #expect(!found.isGone(settings))
        #expect(found.failure == nil)
    }

    @Test("where a source moved from outlives the store")
    func moves() {
        var cursor = SourceCursor(origin: "https://a.example/feed")
        cursor.former = ["https://a.example/feed", "https://b.example/feed"]
        cursor.movedAt = now
        let outcome = PollOutcome.unchanged(cursor, PollAdvice())
        let plan = PollSchedule(every: nil, place: 0).next(
            after: outcome, newDocuments: 0, rhythm: Rhythm(), now: now)
        let state = SourceState().advanced(by: outcome, plan: plan, address: "", at: now)
        #expect(state.pollCursor == cursor)
    }
}
