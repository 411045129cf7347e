import Domain
import Polling
import Storage

/// Lets through what of a source's documents is not stored as it is.
struct DocumentSieve {
    struct Grain {
        let key: DocumentKey
        let document: Document
        /// What `DocumentIdentity.contentHash` said of it when it was stored; nil for a new one.
        var known: UInt64?
    }

    /// What came through, and how many of the documents were known, changed or not.
    struct Sifted {
        var fresh: [Grain] = []
        var shown = 0
        var known = 0

        static func + (a: Sifted, b: Sifted) -> Sifted {
            Sifted(fresh: a.fresh + b.fresh, shown: a.shown + b.shown, known: a.known + b.known)
        }
    }

    private let store: Store
    private let source: SourceID
    /// A source that never succeeded has nothing stored.
    private let isNew: Bool
    /// With the content each had first, and on which page.
    private var seen: [DocumentKey: (hash: UInt64, page: Int)] = [:]
    private var page = 0

    init(store: Store, source: SourceID, before: SourceState) {
        (self.store, self.source) = (store, source)
        isNew = before.lastSuccess == nil
    }

    mutating func sift(_ documents: [Document]) async throws -> Sifted {
        defer { page += 1 }
        var grains = documents.compactMap { document in
            key(of: document).map { Grain(key: $0, document: document) }
        }
        let known = isNew ? [:] : try await store.known(grains.map(\.key), in: source)
        for index in grains.indices { grains[index].known = known[grains[index].key] }
        let fresh = grains.filter { grain in
            grain.known.map { !DocumentIdentity.isUnchanged(grain.document, since: $0) } ?? true
        }
        return Sifted(fresh: fresh, shown: grains.count, known: known.count)
    }

    /// Nil for what stood on an earlier page, to the letter: a feed that grows pushes it on.
    private mutating func key(of document: Document) -> DocumentKey? {
        let key = DocumentIdentity.key(of: document, in: source, isRepeated: false)
        guard let first = seen[key] else {
            seen[key] = (DocumentIdentity.exactContent(of: document), page)
            return key
        }
        let isKnown =
            first.page < page && DocumentIdentity.isUnchanged(document, since: first.hash)
        return isKnown ? nil : DocumentIdentity.key(of: document, in: source, isRepeated: true)
    }
}
