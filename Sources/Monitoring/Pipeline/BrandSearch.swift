import Alerting
import Domain
import Matching
import Storage
import Transport

/// Looks for brands that are new in a configuration in what is stored already. Nobody is alerted to it
/// one by one: each immediate rule tells all of it in one message, the others in their next digest.
struct BrandSearch: Sendable {
    let parts: Composition
    /// Ids of the new brands.
    let brands: Set<String>
    private let voice: OwnVoice

    /// Documents between two turns of others.
    private static let batchSize = 500
    /// The newest documents that name a new brand, as many as a digest takes: a name that is in more of
    /// them needs another query, not a longer list.
    static let limit = Store.digestLimit

    /// What is new in the configuration of these parts; nil where nothing is.
    init?(_ parts: Composition) async throws {
        let new = try await parts.store.newBrands(
            parts.settings.brands.map(\.id), now: SystemClock.now())
        guard !new.isEmpty else { return nil }
        self.parts = parts
        brands = Set(new)
        voice = OwnVoice(brands: parts.settings.brands.filter { new.contains($0.id) })
    }

    /// Gives the mentions that are new, the oldest document first. Where it is cancelled or fails, the
    /// next start begins anew; what is stored by then stays.
    func run() async throws -> [StoredMention] {
        let trial = try await DocumentTrial(
            settings: parts.settings,
            lessons: MarkedLessons.of(parts.store, brands: parts.settings.brands))
        var finds: [StoredDocument] = []
        var position: Int64 = 0
        while let batch = try await parts.store.documents(
            after: position, limit: Self.batchSize, since: nil)
        {
            try Task.checkCancellation()
            position = batch.position
            finds += batch.documents.filter {
                !new($0, trial).isEmpty || !speakers(in: $0).isEmpty
            }
            finds.removeFirst(max(0, finds.count - Self.limit))
        }
        let mentions = try await store(finds, trial)
        try await parts.store.noteBrands(Array(brands), now: SystemClock.now())
        return mentions
    }

    private func new(
        _ stored: StoredDocument, _ trial: DocumentTrial
    ) -> [DocumentTrial.Finding] {
        trial.findings(in: stored).filter { brands.contains($0.brand.id) }
    }

    private func speakers(in stored: StoredDocument) -> [String] {
        let source = parts.settings.sources.first { $0.id == stored.source }
        return voice.speakers(in: stored.document, of: source?.webAddress)
    }

    private func store(
        _ finds: [StoredDocument], _ trial: DocumentTrial
    ) async throws -> [StoredMention] {
        let keys = try await parts.store.keys(ofDocuments: finds.map(\.number))
        var mentions: [StoredMention] = []
        for start in stride(from: 0, to: finds.count, by: Self.batchSize) {
            let batch = finds[start..<min(start + Self.batchSize, finds.count)]
            mentions += try await parts.store.add(
                batch.compactMap { stored in
                    guard let key = keys[stored.number] else { return nil }
                    let document = document(stored, key: key, findings: new(stored, trial))
                    return (stored.number, stored.source, stored.firstSeen, document)
                }, now: SystemClock.now())
        }
        return mentions
    }

    private func document(
        _ stored: StoredDocument, key: DocumentKey, findings: [DocumentTrial.Finding]
    ) -> NewDocument {
        let document = stored.document
        let mentions = findings.map { finding in
            let id = DocumentIdentity.mentionID(of: key, brand: finding.brand.id)
            let shown = StoredMention(
                id: id, mention: finding.mention, isCompetitor: finding.brand.isCompetitor,
                source: stored.source, title: document.title, url: document.url,
                authors: document.authors, published: document.published,
                language: document.language, firstSeen: stored.firstSeen,
                updated: document.updated, isOwn: finding.isOwn, review: document.review)
            let routes = parts.router.routes(
                for: shown, isBacklog: true, now: SystemClock.now())
            return NewMention(
                id: id, brandID: finding.brand.id, isCompetitor: finding.brand.isCompetitor,
                mention: finding.mention, digestRules: routes.digestRules, isOwn: finding.isOwn,
                sizeRoutes: routes.sizeRoutes)
        }
        return NewDocument(
            key: key, contentHash: 0,
            // Of the beginning of a text it would be that of another story.
            fingerprint: stored.isCut ? nil : DocumentIdentity.fingerprint(of: document),
            document: document, mentions: mentions, speakers: speakers(in: stored),
            outlet: document.url.flatMap { WebAddress($0)?.registeredName })
    }
}
