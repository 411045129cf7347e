import Domain
import Language

/// What of a sighting tells whether a firm is meant, beside what the rules read: the neighbours of the
/// name, and how many words of each list of the lexicons stand near it.
struct MeantFeatures {
    /// Once each.
    private(set) var neighbours: Set<MeantFeature> = []
    /// Of each list, words near the name; as `Cue` has them, and behind those `extra`.
    private(set) var counts = [UInt8](repeating: 0, count: listCount)
    /// Of each list, the first of its words.
    private(set) var firsts = [(field: Int, word: Int)?](repeating: nil, count: listCount)
    /// The first name, with the words beside it.
    private(set) var quote = ""

    private enum Extra: Int, CaseIterable { case praise, blame, trade }
    private static let cueCount = UInt64.bitWidth
    static let listCount = cueCount + Extra.allCases.count

    /// Sentences around the name.
    private static let reach = 4
    /// More words of a list say no more.
    static let most: UInt8 = 4
    /// What so many words of a list are worth: ln(1 + n).
    static let worth = [0, 0.69, 1.10, 1.39, 1.61]
    /// More places of a name say no more.
    private static let placeLimit = 12

    init(_ sighting: Sighting) {
        var places = 0
        for (number, field) in sighting.fields.enumerated() {
            let ranges = Self.ranges(sighting, field)
            for range in ranges.prefix(Self.placeLimit) {
                let about = NameNeighbours(
                    field, range.lowerBound, range.upperBound, sighting.definition)
                about.visit { neighbours.insert($0) }
                if quote.isEmpty || field.field == .text && places == 0 { quote = about.quote }
                if field.field == .text { places += 1 }
            }
            count(field, number, sighting, ranges)
            let amount = MeantFeature.part("\(min(ranges.count, 3))".utf8)
            let name =
                field.field == .title ? MeantFeature.part("title") : MeantFeature.part("text")
            neighbours.insert(MeantFeature(.count, name, amount))
        }
    }

    /// Where the name stands, those places too that read as somebody else's: they tell who has it.
    private static func ranges(_ sighting: Sighting, _ field: FieldText) -> [ClosedRange<Int>] {
        var ranges: [ClosedRange<Int>] = []
        var words: [ArraySlice<UInt8>] = []
        for occurrence in sighting.names where occurrence.field == field.field {
            ranges.append(occurrence.words)
        }
        for occurrence in sighting.names where sighting.form(occurrence).wordCount == 1 {
            let word = sighting.form(occurrence).folded[...]
            if !words.contains(word) { words.append(word) }
        }
        guard !words.isEmpty else { return ranges }
        let taken = ranges
        for (index, word) in field.words.words.enumerated() {
            let bytes = field.words.bytes(of: word)
            guard words.contains(where: { isName(bytes, $0) }), field.casing(index) != .lower,
                !taken.contains(where: { $0.contains(index) })
            else { continue }
            ranges.append(index...index)
            if ranges.count > 2 * placeLimit { break }
        }
        return ranges
    }

    /// The name, or its genitive.
    private static func isName(_ word: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
        switch word.count - name.count {
        case 0: word.elementsEqual(name)
        case 1: word.last == UInt8(ascii: "s") && word.starts(with: name)
        default: false
        }
    }

    private mutating func count(
        _ field: FieldText, _ number: Int, _ sighting: Sighting, _ names: [ClosedRange<Int>]
    ) {
        let distances = sighting.distances[number]
        let (worlds, trades) = (sighting.definition.ownWorlds, sighting.definition.ownTrades)
        func isCounted(_ index: Int) -> Bool {
            let isNear = distances?[field.words.words[index].sentence] ?? 0 <= Self.reach
            return isNear && !names.contains { $0.contains(index) }
        }
        for finding in field.marked where isCounted(finding.index) {
            // What the brand itself is of speaks not against it.
            var marks = Cue(rawValue: finding.match.marks).subtracting(worlds).rawValue
            while marks != 0 {
                add(marks.trailingZeroBitCount, number, finding.index)
                marks &= marks &- 1
            }
            let weight = finding.match.weight
            if weight > 0 { add(.praise, number, finding.index) }
            if weight < 0 { add(.blame, number, finding.index) }
        }
        for finding in field.trades
        where finding.match.marks & trades == 0 && isCounted(finding.index) {
            add(.trade, number, finding.index)
        }
    }

    private mutating func add(_ extra: Extra, _ field: Int, _ word: Int) {
        add(Self.cueCount + extra.rawValue, field, word)
    }

    private mutating func add(_ list: Int, _ field: Int, _ word: Int) {
        if counts[list] == 0 { firsts[list] = (field, word) }
        if counts[list] < Self.most { counts[list] += 1 }
    }

    /// What the table calls a list; nil for what is none.
    static func feature(ofList list: Int) -> MeantFeature? {
        names[list].map { MeantFeature(.words, MeantFeature.part($0.utf8)) }
    }

    private static let names: [String?] = {
        var names = [String?](repeating: nil, count: listCount)
        func name(_ cue: Cue, _ name: String) { names[cue.rawValue.trailingZeroBitCount] = name }
        for (cue, text) in plainCues { name(cue, text) }
        for (index, list) in FacetWords.lists.enumerated() {
            name(.strong(facet: index), "\(list.facet.rawValue.prefix(7))+")
            name(.plain(facet: index), list.facet.rawValue)
        }
        for (index, world) in OtherWorlds.names.enumerated() { name(.otherWorld(index), world) }
        for (index, list) in SubFacetWords.lists.enumerated() {
            name(.subFacet(index), "\(list.subFacet.rawValue.prefix(7)).")
        }
        for extra in Extra.allCases { names[cueCount + extra.rawValue] = "\(extra)" }
        return names
    }()

    private static let plainCues: [(Cue, String)] = [
        (.title, "title"), (.firstName, "first"), (.role, "role"),
        (.firmKind, "firm"), (.legalForm, "legal"), (.firmTalk, "talk"),
        (.builder, "builder"), (.naming, "naming"), (.firstPerson, "me"), (.danger, "danger"),
        (.harm, "harm"), (.firmVerb, "firmverb"), (.designation, "designat"), (.negator, "not"),
        (.intensifier, "very"), (.irony, "irony"), (.severe, "severe"), (.now, "now"),
        (.past, "past"), (.authority, "authorit"), (.turn, "turn"), (.grant, "grant"),
        (.mockery, "mockery"), (.personVerb, "manverb"), (.firmOffice, "office"),
        (.victim, "victim"),
    ]
}
