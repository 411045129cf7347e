import Domain
import Storage

/// Gathers the commits of polls that end at about the same time into one transaction: one sync of the
/// disk for all of them instead of one each.
///
/// Whoever finds the queue idle writes, for itself and for those who come meanwhile; no task of its
/// own is needed. A poll is whole or not at all, as the transaction is.
actor CommitQueue {
    /// Polls in one transaction: bounds what waits for one sync.
    static let batchLimit = 64

    private struct Waiting {
        let poll: PollCommit
        let continuation: CheckedContinuation<PollReport, any Error>
    }

    private let store: Store
    private var waiting: [Waiting] = []
    private var isWriting = false

    init(store: Store) { self.store = store }

    /// Returns when it is on the disk.
    ///
    /// - Throws: `StoreError`; nothing of this poll was stored then.
    func commit(_ poll: PollCommit) async throws -> PollReport {
        try await withCheckedThrowingContinuation { continuation in
            waiting.append(Waiting(poll: poll, continuation: continuation))
            if !isWriting {
                isWriting = true
                Task { await writeAll() }
            }
        }
    }

    private func writeAll() async {
        while !waiting.isEmpty {
            let batch = Array(waiting.prefix(Self.batchLimit))
            waiting.removeFirst(batch.count)
            await write(batch)
        }
        isWriting = false
    }

    private func write(_ batch: [Waiting]) async {
        do {
            let reports = try await store.commit(batch.map(\.poll), now: SystemClock.now())
            for (entry, report) in zip(batch, reports) {
                entry.continuation.resume(returning: report)
            }
        } catch {
            if let only = batch.first, batch.count == 1 {
                only.continuation.resume(throwing: error)
            } else {
                // One of them may be at fault: each on its own, so that the others are stored.
                for entry in batch { await write([entry]) }
            }
        }
    }
}
