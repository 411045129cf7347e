package import Domain
import Matching
import Polling

/// A proposal that was read once, as the daemon would read it, and what it would have found.
package struct SourceTrial: Sendable {
    package let proposal: SourceProposal
    /// As the configuration would have it.
    package let source: SourceSettings
    package let documents: Int
    /// The newest first; those without a date in their order, at the end.
    package let newest: [Document]
    /// What is likely meant, by others, not older than asked for or without a date; best first.
    package var mentions: [StoredMention] = []
    /// What else names a brand: older, doubtful, said by the brand itself.
    package var older = 0
    package var doubtful = 0
    package var own = 0
    /// What was mended, left out or chosen, for people.
    package let notes: [String]

    /// Documents that are shown.
    package static let shownDocuments = 3

    init(_ proposal: SourceProposal, _ source: SourceSettings, _ harvest: PollOutcome.Harvest) {
        self.proposal = proposal
        self.source = source
        documents = harvest.documents.count
        notes = harvest.notes
        let dated = harvest.documents.enumerated().sorted { a, b in
            switch (a.element.ownTime, b.element.ownTime) {
            case (let first?, let second?): first == second ? a.offset < b.offset : first > second
            case (let first, let second):
                first != nil && second == nil
                    || (first == nil) == (second == nil) && a.offset < b.offset
            }
        }
        newest = dated.prefix(Self.shownDocuments).map(\.element)
    }

    /// Judges what it brought as a poll would.
    /// - Parameter since: what is older is only counted.
    mutating func judge(
        _ documents: [Document], by matcher: Matcher, _ settings: Settings, since: Timestamp,
        now: Timestamp
    ) {
        let ownVoice = OwnVoice(brands: settings.brands)
        for document in documents {
            let document = document.filed(under: source.tags)
            let found = matcher.mentions(
                in: document, source: source.id.rawValue, weight: source.weight)
            let speakers =
                found.isEmpty ? [] : ownVoice.speakers(in: document, of: source.webAddress)
            for mention in found {
                guard let brand = settings.brands.first(where: { $0.name == mention.brand }) else {
                    continue
                }
                take(mention, of: brand, in: document, speakers.contains(brand.id), since, now)
            }
        }
        mentions.sort(by: StoredMention.isBetter)
    }

    private mutating func take(
        _ mention: Mention, of brand: Brand, in document: Document, _ isOwn: Bool,
        _ since: Timestamp, _ now: Timestamp
    ) {
        if isOwn { return own += 1 }
        guard mention.score >= Mention.relevanceLine else { return doubtful += 1 }
        if let time = document.ownTime, time < since { return older += 1 }
        let key = DocumentIdentity.key(of: document, in: source.id, isRepeated: false)
        mentions.append(
            StoredMention(
                id: DocumentIdentity.mentionID(of: key, brand: brand.id), mention: mention,
                isCompetitor: brand.isCompetitor, source: source.id, title: document.title,
                url: document.url, authors: document.authors, published: document.published,
                language: document.language, firstSeen: now, updated: document.updated,
                review: document.review))
    }
}

extension Document {
    /// When it was published, else updated.
    package var ownTime: Timestamp? { published ?? updated }
}
