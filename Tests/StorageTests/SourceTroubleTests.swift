import Domain
import Storage
import Synchronization
import TestSupport
import Testing

@Suite("Sources that fail again and again")
struct SourceTroubleTests {
    private let folder: TemporaryFolder
    private let store: Store
    private let now = Samples.start
    private let day = Duration.seconds(24 * 3600)
    private let sources = ["a", "b", "c"].map { SourceID($0) }

    init() async throws {
        folder = try TemporaryFolder()
        store = try Store.open(path: folder.file("a.db"), mode: .owner)
        try await store.noteChannels(["mail": "m1"], now: now)
    }

    private func poll(
        _ source: SourceID, failures: Int, fault: String? = "status", next: Timestamp? = nil
    ) async throws {
        var state = SourceState()
        let kind = failures == 0 && fault == "status" ? nil : fault
        (state.failures, state.failure, state.nextAt) = (failures, kind, next)
        state.lastError = failures > 0 ? "answers with status 404" : nil
        _ = try await store.commit([PollCommit(source: source, state: state)], now: now)
    }

    /// What is told, each as `source news`.
    private func told(
        at time: Timestamp, on store: Store? = nil, includesUntimely: Bool = true
    ) async throws -> [String] {
        let rule = SourceReportRule(
            sources: sources, failures: 3, includesUntimely: includesUntimely)
        let report = try await (store ?? self.store).reportSources(rule, now: time) {
            troubles, _ in
            [Samples.draft("n\(time.milliseconds) \(troubles.map(\.news))")]
        }
        #expect(report.queued == (report.told.isEmpty ? 0 : 1))
        return report.told.map { "\($0.source) \($0.news)" }
    }

    @Test("each is told of once, reminded of daily while it lasts, and its recovery once")
    func once() async throws {
        try await poll(sources[0], failures: 2)
        #expect(try await told(at: now) == [])
        try await poll(sources[0], failures: 3)
        #expect(try await told(at: now) == ["a failing"])
        try await poll(sources[0], failures: 4)
        #expect(try await told(at: now + .seconds(240)) == [])
        #expect(try await told(at: now + day - .seconds(1)) == [])
        #expect(try await told(at: now + day) == ["a stillFailing"])
        #expect(try await told(at: now + day + .seconds(240)) == [])
        #expect(try await told(at: now + day * 2) == ["a stillFailing"])
        try await poll(sources[0], failures: 0)
        #expect(try await told(at: now + day * 2) == ["a recovered"])
        #expect(try await told(at: now + day * 9) == [])
        try await poll(sources[0], failures: 3)
        #expect(try await told(at: now + day * 9) == ["a failing"])
    }

    @Test("one that brings more than it may is told of once, until it does no more (FEED-09)")
    func quota() async throws {
        try await poll(sources[0], failures: 0, fault: SourceState.overQuota)
        #expect(try await told(at: now) == ["a overQuota"])
        try await poll(sources[0], failures: 0, fault: SourceState.overQuota)
        #expect(try await told(at: now + .seconds(240)) == [])
        try await poll(sources[0], failures: 0, fault: nil)
        #expect(try await told(at: now + day) == ["a recovered"])
    }

    @Test("one that was told of as failing and then is gone, or over its quota, is told of anew")
    func changes() async throws {
        try await poll(sources[0], failures: 3)
        #expect(try await told(at: now) == ["a failing"])
        try await poll(sources[0], failures: 4, fault: "gone", next: .latest)
        #expect(try await told(at: now + .seconds(60)) == ["a stopped"])
        #expect(try await told(at: now + day * 3) == [])
        try await poll(sources[0], failures: 0, fault: SourceState.overQuota)
        #expect(try await told(at: now + day * 3) == ["a overQuota"])
        // What the machine could not do is no recovery, and one failure is no news.
        try await poll(sources[0], failures: 0, fault: "exhausted")
        #expect(try await told(at: now + day * 3) == [])
        try await poll(sources[0], failures: 1)
        #expect(try await told(at: now + day * 5) == [])
        try await poll(sources[0], failures: 0, fault: nil)
        #expect(try await told(at: now + day * 5) == ["a recovered"])
    }

    @Test("a restart repeats nothing")
    func restart() async throws {
        try await poll(sources[0], failures: 3)
        #expect(try await told(at: now) == ["a failing"])
        try await store.close()
        let again = try Store.open(path: folder.file("a.db"), mode: .owner)
        #expect(try await told(at: now + .seconds(60), on: again) == [])
        #expect(try await told(at: now + day, on: again) == ["a stillFailing"])
        #expect(try await again.outboxCounts() == [.pending: 2])
    }

    @Test("reminders go together: one message a day, however many fail")
    func gathered() async throws {
        try await poll(sources[0], failures: 3)
        #expect(try await told(at: now) == ["a failing"])
        try await poll(sources[1], failures: 3)
        #expect(try await told(at: now + day / 2) == ["b failing"])
        #expect(try await told(at: now + day) == ["a stillFailing", "b stillFailing"])
        #expect(try await told(at: now + day * 1.5) == [])
        #expect(try await told(at: now + day * 2).count == 2)
    }

    @Test("RED-03: one that is gone for good is told of at once, and once")
    func stopped() async throws {
        try await poll(sources[0], failures: 1, fault: "gone", next: .latest)
        #expect(try await told(at: now) == ["a stopped"])
        #expect(try await told(at: now + day * 2) == [])
    }

    @Test("of a source that is not configured any more nothing is told")
    func unknown() async throws {
        try await poll(SourceID("old"), failures: 9)
        #expect(try await told(at: now) == [])
    }

    @Test("TIM-01: a clock that is set back silences no reminder")
    func clockSetBack() async throws {
        try await poll(sources[0], failures: 3)
        #expect(try await told(at: now) == ["a failing"])
        #expect(try await told(at: now - day * 60) == ["a stillFailing"])
        #expect(try await told(at: now - day * 60 + .seconds(240)) == [])
    }

    @Test("TLS-02: while the clock is suspect no certificate's dates make a source dead")
    func untimely() async throws {
        try await poll(sources[0], failures: 9, fault: "untimely")
        try await poll(sources[1], failures: 9)
        #expect(try await told(at: now, includesUntimely: false) == ["b failing"])
        #expect(try await told(at: now + .seconds(240)) == ["a failing"])
    }

    @Test("TLS-02: an alarm is raised once, also over a restart, and ended")
    func alarm() async throws {
        func set(_ isOn: Bool, on store: Store, key: String) async throws -> Bool {
            try await store.setAlarm("clock_suspect", isOn: isOn, now: now) { _ in
                [Samples.draft(key)]
            }
        }
        #expect(try await !set(false, on: store, key: "1"))
        #expect(try await set(true, on: store, key: "2"))
        #expect(try await !set(true, on: store, key: "3"))
        try await store.close()
        let again = try Store.open(path: folder.file("a.db"), mode: .owner)
        #expect(try await !set(true, on: again, key: "4"))
        #expect(try await again.alarms() == ["clock_suspect": now])
        #expect(try await set(false, on: again, key: "5"))
        #expect(try await again.alarms() == [:])
        #expect(try await again.outboxCounts() == [.pending: 1])
    }
}
