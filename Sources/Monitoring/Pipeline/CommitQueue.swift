import Domain
import Matching
import Storage

/// Gathers the commits of polls that end at about the same time into one transaction: one sync of the
/// disk for all of them instead of one each.
///
/// Whoever finds the queue idle writes, for itself and for those who come meanwhile; no task of its
/// own is needed. A poll is whole or not at all, as the transaction is.
///
/// Here polls come one after the other, so here it is decided which story a text belongs to.
actor CommitQueue {
    /// Polls in one transaction: bounds what waits for one sync.
    static let batchLimit = 64

    private struct Waiting {
        let poll: PollCommit
        /// Numbers of its texts in the index of stories.
        let indexed: [Int]
        let continuation: CheckedContinuation<PollReport, any Error>
    }

    private let store: Store
    private var waiting: [Waiting] = []
    private var isWriting = false
    private var stories: StoryIndex

    init(store: Store, stories: StoryIndex) {
        self.store = store
        self.stories = stories
    }

    /// Returns when it is on the disk.
    ///
    /// - Parameter sketches: of each of its documents; nil for those that are in no story but their own.
    /// - Throws: `StoreError`; nothing of this poll was stored then.
    func commit(_ poll: PollCommit, sketches: [StorySketch?] = []) async throws -> PollReport {
        let (poll, indexed) = placed(poll, sketches)
        return try await withCheckedThrowingContinuation { continuation in
            waiting.append(Waiting(poll: poll, indexed: indexed, continuation: continuation))
            if !isWriting {
                isWriting = true
                Task { await writeAll() }
            }
        }
    }

    /// With the story of each document, and what has to be kept to know it again.
    private func placed(
        _ poll: PollCommit, _ sketches: [StorySketch?]
    ) -> (poll: PollCommit, indexed: [Int]) {
        var (poll, indexed): (PollCommit, [Int]) = (poll, [])
        let seconds = SystemClock.now().seconds
        for (index, sketch) in sketches.enumerated() where index < poll.documents.count {
            guard let sketch, let key = poll.documents[index].fingerprint else { continue }
            let placement = stories.place(sketch, key: key, seconds: seconds)
            poll.documents[index].fingerprint = placement.story
            guard let number = placement.number else { continue }
            poll.documents[index].sketch = sketch.bytes
            indexed.append(number)
        }
        return (poll, indexed)
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
            // A lock or a full disk is nobody's fault: each alone would wait for it as long again.
            if batch.count == 1 || error.isTemporary {
                for entry in batch {
                    for number in entry.indexed { stories.withdraw(number) }
                    entry.continuation.resume(throwing: error)
                }
            } else {
                // One of them may be at fault: each on its own, so that the others are stored.
                for entry in batch { await write([entry]) }
            }
        }
    }
}
