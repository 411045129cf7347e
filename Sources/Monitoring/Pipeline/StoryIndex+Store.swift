import Domain
import Matching
import Storage

extension StoryIndex {
    /// As it was before a restart: some 40 µs a text.
    static func restored(from store: Store, now: Timestamp) async throws -> StoryIndex {
        var (index, document) = (StoryIndex(), Int64.min)
        let start = now - .seconds(window)
        while case let batch = try await store.sketches(since: start, after: document),
            let last = batch.last
        {
            document = last.document
            for kept in batch {
                guard let sketch = StorySketch(bytes: kept.bytes) else { continue }
                index.restore(sketch, story: kept.story, seconds: kept.firstSeen.seconds)
            }
        }
        return index
    }
}
