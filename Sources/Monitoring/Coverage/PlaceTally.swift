import Domain
import Storage

/// What leads to one place.
struct PlaceTally {
    enum Way { case standing, linking }

    private let place: LinkedPlace
    private var mentions = 0
    private var standing = 0
    private var outlets: Set<String> = []
    private var last = Timestamp.earliest
    private var weight = 0.0
    private var example: (weight: Double, value: UnreadPlace.Example)?
    private var entries: [SourceEntry: Int] = [:]

    /// Outlets that are told apart; nothing weighs more for more of them.
    static let outletLimit = 1_000
    /// Ways to read a place that are told apart: hosts of a site, channels of a network.
    static let entryLimit = 100
    /// A document of this age weighs half of a new one.
    private static let halfWeightAge = Duration.seconds(14 * 86_400)

    init(_ place: LinkedPlace) { self.place = place }

    mutating func add(
        _ document: CitingDocument, _ way: Way, _ link: WebAddress, _ entry: SourceEntry?,
        from outlet: String, now: Timestamp
    ) {
        mentions += 1
        if way == .standing { standing += 1 }
        if outlets.count < Self.outletLimit { outlets.insert(outlet) }
        last = max(last, document.time)
        if let entry, entries[entry] != nil || entries.count < Self.entryLimit {
            entries[entry, default: 0] += 1
        }
        let weight = Self.weight(of: document, now: now)
        self.weight += weight
        if let example, (example.weight, example.value.time) >= (weight, document.time) { return }
        example = (
            weight,
            UnreadPlace.Example(
                mention: document.mention, title: document.title, source: document.source,
                time: document.time, link: link.description)
        )
    }

    /// From 0 to 1.
    private static func weight(of document: CitingDocument, now: Timestamp) -> Double {
        let age = document.time < now ? now - document.time : .zero
        return Double(document.score) / 100 / (1 + age / halfWeightAge)
    }

    /// Nil where nothing leads there.
    func place(in language: OutputLanguage) -> UnreadPlace? {
        guard let example = example?.value else { return nil }
        let entry = entries.max { a, b in
            a.value != b.value ? a.value < b.value : a.key.value > b.key.value
        }
        return UnreadPlace(
            name: place.name, kind: place.kind, mentions: mentions, standing: standing,
            outlets: outlets.count, last: last,
            weight: weight * Double(outlets.count).squareRoot(), example: example,
            entry: entry?.key, note: place.network?.note(in: language))
    }
}
