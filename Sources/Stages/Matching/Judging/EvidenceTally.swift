import Domain
import Language

/// What a document holds for and against a brand, counted once for all its occurrences.
struct EvidenceTally {
    enum Kind: Int, CaseIterable {
        /// Context words; those in a sentence with the name apart, and those that are places.
        case nearContext, farContext, nearPlaces, farPlaces
        case people, surnames, products, related, firmTalk
        /// `wir`, `my`: outside of quotes, near the name.
        case firstPersons
    }

    /// A word or phrase of the document. No text is made before a reason shows it.
    private struct Find {
        /// Of `Kind`; behind those, the worlds of `OtherWorlds`.
        let list: UInt8
        let field: UInt8
        let length: UInt16
        let first: UInt32

        init(_ list: Int, _ field: Int, _ words: Range<Int>) {
            self.list = UInt8(list)
            self.field = UInt8(field)
            length = UInt16(words.count)
            first = UInt32(words.lowerBound)
        }
    }

    /// Distinct as written, in reading order.
    private var finds: [Find] = []
    /// Of each list; there is room for more than there are.
    private var counts = InlineArray<32, UInt8>(repeating: 0)
    private static let worlds = Kind.allCases.count
    static let listCount = worlds + Cue.worldCount

    private let sighting: Sighting
    private var seen = SeenWords()
    /// Words of the names that were found; made when the first is asked for, as most brands have little
    /// of their own that could stand in a text.
    private lazy var nameWords = Self.nameWords(of: sighting)
    /// Cues that count.
    private let told = Cue.evidence
    /// Talk counts this many sentences around the name.
    private static let talkReach = 2

    init(_ sighting: Sighting) {
        self.sighting = sighting
        for (number, field) in sighting.fields.enumerated() { count(field, number) }
    }

    /// How many there are of a kind.
    func count(_ kind: Kind) -> Int { Int(counts[kind.rawValue]) }

    func has(_ kind: Kind) -> Bool { counts[kind.rawValue] > 0 }

    /// The words of a kind as written; as many as a reason shows.
    func quote(_ kind: Kind) -> String {
        var quote = Quote()
        add(kind.rawValue, to: &quote)
        return quote.text
    }

    /// What the brand does and where, kind by kind.
    var contextQuote: String {
        var quote = Quote()
        for kind in Self.contextKinds { add(kind.rawValue, to: &quote) }
        return quote.text
    }

    private static let contextKinds: [Kind] = [
        .nearContext, .nearPlaces, .farContext, .farPlaces, .related,
    ]

    /// The world that the brand has nothing to do with and that most words are of, two at least.
    var foremostWorld: (count: Int, quote: String)? {
        var most = Self.worlds
        for list in Self.worlds..<Self.listCount where counts[list] > counts[most] { most = list }
        guard counts[most] > 1 else { return nil }
        var quote = Quote()
        add(most, to: &quote)
        return (Int(counts[most]), quote.text)
    }

    private func add(_ list: Int, to quote: inout Quote) {
        guard counts[list] > 0 else { return }
        for find in finds where find.list == list && !quote.isFull {
            quote.add(String(decoding: original(find), as: UTF8.self))
        }
    }

    private func original(_ find: Find) -> ArraySlice<UInt8> {
        let field = sighting.fields[Int(find.field)]
        let first = Int(find.first)
        guard let start = field.word(first), let end = field.word(first + Int(find.length) - 1)
        else { return [] }
        let range = start.range.lowerBound..<end.range.upperBound
        return field.text.original[field.text.originalRange(range)]
    }

    private static func nameWords(of sighting: Sighting) -> Set<ArraySlice<UInt8>> {
        let names = Set(sighting.occurrences.map { $0.form }).map { sighting.forms[$0] }
        return Set(names.flatMap { $0.folded.split(separator: 0x20) })
    }

    /// Goes through what is known of the words to the brand, and to the lexicons, side by side.
    private mutating func count(_ field: FieldText, _ number: Int) {
        let distances = sighting.distances[number]
        let evidence = sighting.definition.evidence.table.findings(in: field.words, field.edges)
        let (own, marked, words) = (evidence, field.marked, field.words.words)
        var (nextOwn, nextMarked) = (0, 0)
        while nextOwn < own.count || nextMarked < marked.count {
            let ownIndex = nextOwn < own.count ? own[nextOwn].index : Int.max
            let markedIndex = nextMarked < marked.count ? marked[nextMarked].index : Int.max
            let index = min(ownIndex, markedIndex)
            let match = ownIndex == index ? own[nextOwn].match : WordTable.Match()
            let cue = Cue(rawValue: markedIndex == index ? marked[nextMarked].match.marks : 0)
            nextOwn += ownIndex == index ? 1 : 0
            nextMarked += markedIndex == index ? 1 : 0
            // Most words with a cue are none of these: articles, praise, blame.
            guard match.marks != 0 || !cue.isDisjoint(with: told) else { continue }
            if sighting.isFound(index, in: field) { continue }
            count(
                field, number, index, match, cue, distances?[words[index].sentence] ?? Int.max)
        }
    }

    private mutating func count(
        _ field: FieldText, _ number: Int, _ index: Int, _ match: WordTable.Match, _ cue: Cue,
        _ distance: Int
    ) {
        let mark = self.mark(match, of: index, in: field)
        guard !mark.isEmpty || !cue.isDisjoint(with: told) else { return }
        let isNew = seen.insert(index, of: field)
        guard isNew || match.length > 1 else { return }
        if !mark.isEmpty {
            let kind = kind(of: mark, field, index, isNear: distance == 0)
            let words = index..<index + max(1, Int(match.length))
            add(Find(kind.rawValue, number, words), isNew: isNew)
        }
        if mark.subtracting(.related).isEmpty {
            let isTalk = distance <= Self.talkReach
            addTold(field, number, index, cue, isTalk: isTalk, isNew: isNew)
        }
    }

    /// A word of the found name is no evidence for it, wherever it stands.
    private mutating func mark(_ match: WordTable.Match, of index: Int, in field: FieldText)
        -> Evidence.Mark
    {
        let mark = Evidence.Mark(rawValue: match.marks)
        guard !mark.isEmpty else { return mark }
        let word = field.bytes(index)
        let isName = nameWords.contains(word) || nameWords.contains(word.dropLast())
        return isName ? mark.subtracting([.context, .ownName, .related]) : mark
    }

    private func kind(
        of mark: Evidence.Mark, _ field: FieldText, _ index: Int, isNear: Bool
    ) -> Kind {
        func isOffice() -> Bool {
            field.cue(index - 1).contains(.firmOffice) && field.touches(index - 1)
        }
        if mark.contains(.person) || mark.contains(.surname) && isOffice() { return .people }
        if mark.contains(.product) { return .products }
        if mark.contains(.context) {
            guard PlaceNames.table.match(field.words, at: index).marks == 0 else {
                return isNear ? .nearPlaces : .farPlaces
            }
            return isNear ? .nearContext : .farContext
        }
        if mark.contains(.ownName) { return .farContext }
        return mark.contains(.surname) ? .surnames : .related
    }

    /// Counts a word that has nothing to do with the brand, in each list that it is of.
    private mutating func addTold(
        _ field: FieldText, _ number: Int, _ index: Int, _ cue: Cue, isTalk: Bool, isNew: Bool
    ) {
        func add(_ list: Int) {
            self.add(Find(list, number, index..<index + 1), isNew: isNew)
        }
        if isTalk, cue.contains(.firmTalk) { add(Kind.firmTalk.rawValue) }
        if isTalk, cue.contains(.firstPerson), !field.isQuoted(index) {
            add(Kind.firstPersons.rawValue)
        }
        let foreign = cue.subtracting(sighting.definition.ownWorlds)
        guard !foreign.isDisjoint(with: .otherWorlds) else { return }
        for world in 0..<Cue.worldCount where foreign.contains(.otherWorld(world)) {
            add(Self.worlds + world)
        }
    }

    /// Of all kinds together.
    private static let usualCount = 16
    /// More words of a kind change no score.
    private static let wordLimit = 12

    /// - Parameter isNew: nothing in the list can be the same.
    private mutating func add(_ find: Find, isNew: Bool) {
        guard counts[Int(find.list)] < Self.wordLimit, isNew || !isThere(find) else { return }
        counts[Int(find.list)] += 1
        if finds.isEmpty { finds.reserveCapacity(Self.usualCount) }
        finds.append(find)
    }

    private func isThere(_ find: Find) -> Bool {
        finds.contains { $0.list == find.list && original($0) == original(find) }
    }
}
