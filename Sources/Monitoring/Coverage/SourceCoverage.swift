package import Domain
import Storage

/// Which places talk of the brands and are not read: `earshot sources coverage`.
package struct SourceCoverage: Sendable {
    /// The weightiest first.
    package var places: [UnreadPlace]
    /// Documents with a mention that were looked at.
    package var documents: Int
    /// Of those, the ones whose links are not known (any more).
    package var unknown: Int

    package struct Request: Sendable {
        /// Only mentions of this time or later, by their own.
        package var since: Timestamp
        /// Ids.
        package var brands: [String]

        package init(since: Timestamp, brands: [String]) {
            self.since = since
            self.brands = brands
        }
    }

    init(places: [UnreadPlace], documents: Int, unknown: Int) {
        (self.places, self.documents, self.unknown) = (places, documents, unknown)
    }

    /// Documents of one batch: others get their turn between two.
    private static let batchSize = 1_000
    /// Of so many documents, the newest, it is asked where a source's stand.
    private static let addressLimit: Int64 = 100_000

    /// Reads beside a daemon; nothing is written.
    ///
    /// - Throws: `StoreError`.
    package init(_ request: Request, settings: Settings) async throws {
        let store = try Store.open(path: settings.storePath, mode: .guest)
        var finder = PlaceFinder()
        let read = try await Self.readPlaces(settings, store, &finder)
        var tally = CoverageTally(
            settings, read: read.names, finder: finder, now: SystemClock.now())
        var position: Int64 = 0
        while case let batch = try await store.citingDocuments(
            after: position, limit: Self.batchSize, brands: request.brands, since: request.since),
            let last = batch.last
        {
            for document in batch { tally.add(document) }
            position = last.number
        }
        try await store.close()
        (places, documents, unknown) = (tally.unread, tally.documents, tally.unknown)
    }

    private static func readPlaces(
        _ settings: Settings, _ store: Store, _ finder: inout PlaceFinder
    ) async throws -> ReadPlaces {
        var read = ReadPlaces(settings.sources, try await store.sourceStates(), &finder)
        guard let span = try await store.documentSpan() else { return read }
        var position = max(span.lowerBound - 1, span.upperBound - addressLimit)
        while case let batch = try await store.addresses(after: position, limit: batchSize),
            let last = batch.last
        {
            for (_, source, url) in batch {
                guard let place = WebAddress(url).flatMap({ finder.place(of: $0) }) else {
                    continue
                }
                read.note(source, at: place.name)
            }
            position = last.number
        }
        read.addOutlets()
        return read
    }
}
