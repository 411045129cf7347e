package import Domain
import Matching
import Storage

/// Care of the store: backups, and what is past its time.
package enum StoreCare {
    /// Messages that ended are kept so long, so that a person can still see what became of them
    /// (delivery.md G3).
    static let messageRetention = Duration.seconds(30 * 86_400)

    package static func backUp(to path: String, settings: Settings) async throws {
        try await withStore(settings) { try await $0.backUp(to: path) }
    }

    /// Gives where the store is kept that was there; nil where there was none.
    package static func restore(from path: String, settings: Settings) throws -> String? {
        try Store.restore(from: path, to: settings.storePath, now: SystemClock.now())
    }

    /// Forgets what is past its retention, as the daemon does once a day; down to the bytes of the
    /// file where no daemon runs, else with the daemon's next time.
    package static func prune(settings: Settings) async throws -> PruneReport {
        let keeping = try settings.authorKeeping()
        let store: Store
        do { store = try Store.open(path: settings.storePath, mode: .owner) } catch .inUse {
            store = try Store.open(path: settings.storePath, mode: .guest)
        }
        let report = try await prune(store, settings.retention, keeping)
        try await store.close()
        return report
    }

    static func prune(
        _ store: Store, _ retention: Settings.Retention, _ keeping: AuthorKeeping
    ) async throws(StoreError) -> PruneReport {
        let now = SystemClock.now()
        _ = try await store.keepAuthors(keeping)
        return try await store.prune(
            documentsBefore: now - retention.documents, mentionsBefore: now - retention.mentions,
            messagesBefore: now - messageRetention,
            sketchesBefore: now - .seconds(StoryIndex.window))
    }

    /// Since when all messages are held because the store was restored; nil where they are not.
    package static func heldSince(settings: Settings) async throws -> String? {
        guard StorePlace.exists(settings) else { return nil }
        return try await withStore(settings) { store in
            try await store.heldSince().map { settings.zone.day(at: $0) }
        }
    }

    /// Sends what was held since a restore; gives how many messages.
    package static func release(settings: Settings) async throws -> Int {
        try await withStore(settings) { try await $0.release(now: SystemClock.now()) }
    }

    /// Never sends it; gives how many messages.
    package static func cancelHeld(settings: Settings) async throws -> Int {
        try await withStore(settings) { try await $0.cancelHeld() }
    }

    private static func withStore<Result: Sendable>(
        _ settings: Settings, _ body: (Store) async throws -> Result
    ) async throws -> Result {
        let store = try Store.open(path: settings.storePath, mode: .guest)
        let result = try await body(store)
        try await store.close()
        return result
    }
}
