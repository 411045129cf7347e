import Domain

extension Bulletin {
    /// One item, with the headings that stand above it where it is the first of its group.
    struct Entry {
        let brand: String?
        let facet: Facet?
        let stored: StoredMention
        let language: OutputLanguage

        /// As it stands first in a message of its own.
        var withHeadings: Entry {
            Entry(
                brand: BulletinItem.brand(stored), facet: stored.mention.facet, stored: stored,
                language: language)
        }

        /// Made when asked for: of ten thousand mentions fifty are shown.
        var item: BulletinItem { BulletinItem(stored, language: language) }
    }

    /// Grouped by brand, then facet: own brands before competitors, groups by their best item;
    /// urgent before all others, then by score, then the newest first.
    var entries: [Entry] {
        let ranked = mentions.sorted(by: Self.precedes)
        var brands: [String: Int] = [:]
        var facets: [Group: Int] = [:]
        for (index, stored) in ranked.enumerated() {
            // A brand is a competitor's wherever it is named.
            let place = stored.isCompetitor ? index + ranked.count : index
            brands[stored.mention.brand] = min(brands[stored.mention.brand] ?? .max, place)
            facets[Group(stored)] = min(facets[Group(stored)] ?? .max, index)
        }
        let keyed = ranked.enumerated().map { index, stored in
            (
                brand: brands[stored.mention.brand] ?? index, facet: facets[Group(stored)] ?? index,
                index: index, stored: stored
            )
        }
        let ordered = keyed.sorted {
            ($0.brand, $0.facet, $0.index) < ($1.brand, $1.facet, $1.index)
        }
        var previous: Group?
        return ordered.map { row in
            let group = Group(row.stored)
            defer { previous = group }
            let isNewBrand = group.brand != previous?.brand
            return Entry(
                brand: isNewBrand ? BulletinItem.brand(row.stored) : nil,
                facet: isNewBrand || group.facet != previous?.facet ? group.facet : nil,
                stored: row.stored, language: language)
        }
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
