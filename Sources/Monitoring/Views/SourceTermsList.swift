package import Domain
import Storage

/// What the servers of the sources say about being read by programs: `earshot sources --terms`.
package struct SourceTermsList: Sendable {
    package var rows: [Row]
    package let words: SourceTermsWords

    /// One source. Texts are in the configuration's language.
    package struct Row: Sendable, Hashable {
        package var id: SourceID
        package var robots: String
        package var reservation: String
        /// Whether it is kept from being read.
        package var isBarred: Bool
        /// Where it reads, and what stands behind the two words above.
        package var details: [String]
        /// One JSON object, with its line's end.
        package var json: [UInt8]
    }

    /// In the configuration's order. Without a store nothing was asked yet.
    ///
    /// - Throws: `StoreError`.
    package init(settings: Settings) async throws {
        var states: [SourceID: SourceState] = [:]
        if StorePlace.exists(settings) {
            let store = try Store.open(path: settings.storePath, mode: .guest)
            states = try await store.sourceStates()
            try await store.close()
        }
        self.init(settings: settings, terms: states.mapValues(\.terms), now: SystemClock.now())
    }

    init(settings: Settings, terms: [SourceID: SourceTerms], now: Timestamp) {
        let words = SourceTermsWords(language: settings.language)
        self.words = words
        rows = settings.sources.map { source in
            let view = SourceTermsView(
                source: source, terms: terms[source.id] ?? SourceTerms(), http: settings.http,
                now: now)
            return Row(
                id: source.id, robots: view.robots(words), reservation: view.reservation(words),
                isBarred: view.isBarred, details: view.details(words), json: view.json)
        }
    }
}
