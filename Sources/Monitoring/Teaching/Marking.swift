package import Domain
import Storage

/// People's verdicts into the store: `earshot mark`.
package enum Marking {
    package struct Report: Sendable {
        package var marked: [MentionID]
        /// Ids that are not stored.
        package var missing: [MentionID]
    }

    /// A running daemon learns of it within seconds.
    package static func mark(
        _ ids: [MentionID], _ verdicts: [Verdict], settings: Settings
    ) async throws -> Report {
        let store = try Store.open(path: settings.storePath, mode: .guest)
        let missing = try await store.mark(ids, verdicts, now: SystemClock.now())
        try await store.close()
        return Report(marked: ids.filter { !missing.contains($0) }, missing: missing)
    }

    /// Forgets what was learned for a brand; gives how many marks taught it.
    package static func forget(brand: Brand, settings: Settings) async throws -> Int {
        let store = try Store.open(path: settings.storePath, mode: .guest)
        let count = try await store.forgetLessons(ofBrand: brand.id)
        try await store.close()
        return count
    }
}
