import Domain
import TestSupport
import Testing

@testable import Storage

@Suite("Allowances")
struct AllowanceTests {
    private let now = Timestamp(seconds: 1_795_939_200)
    private let posts = Allowance("x posts", per: .month, limit: 100, unit: "posts")

    @Test(
        "no more than its limit is ever granted, also after a restart; the next period has its own")
    func limit() async throws {
        let folder = try TemporaryFolder()
        let path = folder.file("earshot.db")
        var store = try Store.open(path: path, mode: .owner)
        #expect(try await store.take(60, of: posts, now: now) == .granted(spent: 60))
        try await store.close()
        store = try Store.open(path: path, mode: .owner)
        // 2026-12-01T00:00:00Z.
        let december = Timestamp(seconds: 1_796_083_200)
        #expect(
            try await store.take(41, of: posts, now: now) == .exhausted(spent: 60, until: december))
        #expect(try await store.take(40, of: posts, now: now) == .granted(spent: 100))
        #expect(try await store.take(1, of: posts, now: december) == .granted(spent: 1))
        try await store.close()
    }

    @Test("what is given back can be taken again, and never makes it more")
    func givingBack() async throws {
        let folder = try TemporaryFolder()
        let store = try Store.open(path: folder.file("earshot.db"), mode: .owner)
        _ = try await store.take(100, of: posts, now: now)
        try await store.giveBack(30, of: posts, now: now)
        #expect(try await store.spent(of: posts, now: now) == 70)
        try await store.giveBack(.max, of: posts, now: now)
        #expect(try await store.spent(of: posts, now: now) == 0)
        try await store.close()
    }
}
