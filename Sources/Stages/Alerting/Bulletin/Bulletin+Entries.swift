import Domain

extension Bulletin {
    /// One item, with the headings that stand above it where it is the first of its group.
    struct Entry {
        let brand: String?
        let facet: Facet?
        let stored: StoredMention
        let language: OutputLanguage
        /// Of its source.
        let weight: Double?

        /// As it stands first in a message of its own.
        var withHeadings: Entry {
            Entry(
                brand: BulletinItem.brand(stored), facet: stored.mention.facet, stored: stored,
                language: language, weight: weight)
        }

        /// Made when asked for: of ten thousand mentions fifty are shown.
        var item: BulletinItem {
            var item = BulletinItem(stored, language: language)
            item.weight = weight
            return item
        }
    }

    /// Grouped by brand, then facet: own brands before competitors, groups by their best item;
    /// urgent before all others, then by score, then the newest first.
    var entries: [Entry] {
        let ranked = ranking
        var brands: [String: Int] = [:]
        var facets: [Group: Int] = [:]
        for (index, place) in ranked.enumerated() {
            let stored = mentions[place]
            // A brand is a competitor's wherever it is named.
            let rank = stored.isCompetitor ? index + ranked.count : index
            brands[stored.mention.brand] = min(brands[stored.mention.brand] ?? .max, rank)
            facets[Group(stored)] = min(facets[Group(stored)] ?? .max, index)
        }
        let keyed = ranked.enumerated().map { index, place in
            (
                brand: brands[mentions[place].mention.brand] ?? index,
                facet: facets[Group(mentions[place])] ?? index, index: index, place: place
            )
        }
        let ordered = keyed.sorted {
            ($0.brand, $0.facet, $0.index) < ($1.brand, $1.facet, $1.index)
        }
        var previous: Group?
        return ordered.map { row in
            let stored = mentions[row.place]
            let group = Group(stored)
            defer { previous = group }
            let isNewBrand = group.brand != previous?.brand
            return Entry(
                brand: isNewBrand ? BulletinItem.brand(stored) : nil,
                facet: isNewBrand || group.facet != previous?.facet ? group.facet : nil,
                stored: stored, language: language, weight: weights[stored.source])
        }
    }

    /// Places of the mentions, the best first. Mentions are large: their places are sorted.
    private var ranking: [Int] {
        mentions.indices.sorted { Self.precedes(mentions[$0], mentions[$1]) }
    }

    /// The first of the entries, without putting all of them in order.
    var best: StoredMention? {
        let own = mentions.filter { !$0.isCompetitor }
        guard let lead = (own.isEmpty ? mentions : own).min(by: Self.precedes) else { return nil }
        return mentions.lazy.filter { $0.mention.brand == lead.mention.brand }
            .min(by: Self.precedes)
    }

    private struct Group: Hashable {
        let brand: String
        let facet: Facet

        init(_ stored: StoredMention) {
            brand = stored.mention.brand
            facet = stored.mention.facet
        }
    }

    static func precedes(_ a: StoredMention, _ b: StoredMention) -> Bool {
        if a.mention.isUrgent != b.mention.isUrgent { return a.mention.isUrgent }
        if a.mention.score != b.mention.score { return a.mention.score > b.mention.score }
        if a.shownTime != b.shownTime { return a.shownTime > b.shownTime }
        return a.id < b.id
    }
}

extension StoredMention {
    /// When it was published or updated, or first seen where that is unknown.
    var shownTime: Timestamp { time }
}
