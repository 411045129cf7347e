package import Domain
import Storage

/// A changed configuration over the stored documents: what would be won, and what lost.
package struct Backtest: Sendable {
    private let comparison: BacktestComparison
    private let request: Request
    private let storePath: String

    /// Documents of one batch: some megabytes, and enough work for every core between two reads.
    private static let batchSize = 1_000
    /// What one thread takes of it at a time.
    private static let shareSize = 125

    package struct Request: Sendable {
        /// Only documents of this time or later.
        package var since: Timestamp?
        /// Ids; nil for all.
        package var brands: Set<String>?
        /// Examples of each kind that are kept.
        package var examples: Int

        package init(since: Timestamp?, brands: Set<String>?, examples: Int) {
            self.since = since
            self.brands = brands
            self.examples = examples
        }
    }

    /// - Parameters:
    ///   - changed: the configuration that is tried; its store is read.
    ///   - other: what it is compared with; nil for what is stored, as it was judged when it came.
    /// - Throws: `QueryError`.
    package init(changed: Settings, against other: Settings?, _ request: Request) async throws {
        /// With what the marks in the store teach, as the daemon judges.
        func trial(_ settings: Settings) async throws -> DocumentTrial {
            var settings = settings
            settings.storePath = changed.storePath
            return try DocumentTrial(
                settings: settings, lessons: await MarkedLessons.beside(settings).lessons)
        }
        var before: DocumentTrial?
        if let other { before = try await trial(other) }
        comparison = BacktestComparison(
            changed: try await trial(changed), other: before, brands: request.brands)
        self.request = request
        storePath = changed.storePath
    }

    /// Reads beside a daemon; nothing is written. Memory is that of some batches, however many
    /// documents there are.
    ///
    /// - Parameters:
    ///   - progress: how much of the store is done, in numbers of documents.
    ///   - show: each change that is shown, in the order documents came in.
    /// - Throws: `StoreError`.
    package func run(
        progress: @Sendable (_ done: Int, _ total: Int) -> Void,
        show: (BacktestChange) -> Void
    ) async throws -> BacktestReport {
        let store = try Store.open(path: storePath, mode: .guest)
        var tally = BacktestTally(comparison, examples: request.examples)
        if let span = try await store.documentSpan() {
            let total = Int(clamping: span.upperBound - span.lowerBound + 1)
            var next = try await batch(of: store, after: span.lowerBound - 1)
            while let batch = next {
                // The store's thread reads the next ones meanwhile.
                async let following = self.batch(of: store, after: batch.position)
                let pairs = await pairs(in: batch.documents)
                tally.add(batch, pairs, show)
                progress(Int(clamping: batch.position - span.lowerBound + 1), total)
                next = try await following
            }
        }
        try await store.close()
        return tally.report
    }

    private func batch(of store: Store, after position: Int64) async throws -> StoredDocuments? {
        try await store.documents(
            after: position, limit: Self.batchSize, since: request.since)
    }

    /// In the order of the documents, whichever thread was done first.
    private func pairs(in documents: [StoredDocument]) async -> [[BacktestPair]] {
        let starts = Array(stride(from: 0, to: documents.count, by: Self.shareSize))
        return await withTaskGroup(of: (Int, [[BacktestPair]]).self) { group in
            for (number, start) in starts.enumerated() {
                let share = documents[start..<min(start + Self.shareSize, documents.count)]
                group.addTask { (number, share.map { comparison.pairs(in: $0) }) }
            }
            var shares = starts.map { _ in [[BacktestPair]]() }
            for await (number, pairs) in group { shares[number] = pairs }
            return shares.flatMap(\.self)
        }
    }
}
