import Domain
import Polling
import Storage

/// Lets through what of a source's documents is not stored as it is.
struct DocumentSieve {
    struct Grain {
        let key: DocumentKey
        let hash: UInt64
        let document: Document
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
    private var seen: Set<DocumentKey> = []

    init(store: Store, source: SourceID, before: SourceState) {
        (self.store, self.source) = (store, source)
        isNew = before.lastSuccess == nil
    }

    mutating func sift(_ documents: [Document]) async throws -> Sifted {
        let grains = documents.map { grain(of: $0) }
        let known = isNew ? [:] : try await store.known(grains.map(\.key), in: source)
        return Sifted(
            fresh: grains.filter { known[$0.key] != $0.hash }, shown: grains.count,
            known: known.count)
    }

    private mutating func grain(of document: Document) -> Grain {
        var key = DocumentIdentity.key(of: document, in: source, isRepeated: false)
        if !seen.insert(key).inserted {
            key = DocumentIdentity.key(of: document, in: source, isRepeated: true)
        }
        return Grain(
            key: key, hash: DocumentIdentity.contentHash(of: document), document: document)
    }
}
