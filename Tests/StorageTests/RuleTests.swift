import Domain
import Storage
import TestSupport
import Testing

@Suite("Rules the store has seen")
struct RuleTests {
    private let folder: TemporaryFolder
    private let start = Samples.start

    init() throws { folder = try TemporaryFolder() }

    /// Each by a process of its own.
    private func note(
        _ schedules: [String: String], after seconds: Int64
    ) async throws -> [String: Int64] {
        let store = try Store.open(path: folder.file("a.db"), mode: .owner)
        let known = try await store.noteRules(schedules, now: start + .seconds(seconds))
        try await store.close()
        return known.mapValues { ($0 - start).milliseconds / 1000 }
    }

    @Test("a rule is known since it was first seen, over restarts")
    func restarts() async throws {
        #expect(try await note(["a": "hourly"], after: 10) == ["a": 10])
        #expect(try await note(["a": "hourly", "b": "every 4h"], after: 20) == ["a": 10, "b": 20])
        #expect(try await note(["a": "hourly", "b": "every 4h"], after: 90) == ["a": 10, "b": 20])
    }

    @Test("one that comes back, or has another schedule, begins anew")
    func changes() async throws {
        _ = try await note(["a": "hourly", "b": "hourly"], after: 10)
        #expect(try await note(["a": "daily at 08:00"], after: 20) == ["a": 20])
        #expect(
            try await note(["a": "daily at 08:00", "b": "hourly"], after: 30) == ["a": 20, "b": 30])
    }

    @Test("one that was first seen by a clock that was ahead is known from now on")
    func clockAhead() async throws {
        _ = try await note(["a": "hourly"], after: 1_000_000)
        #expect(try await note(["a": "hourly"], after: 50) == ["a": 50])
    }
}
