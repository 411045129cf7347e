import Domain
import Language

/// What a document holds for and against a brand, counted once for all its occurrences.
struct EvidenceTally {
    /// Distinct words, as written, by kind; those in a sentence with the name apart.
    private(set) var nearContext: [String] = []
    private(set) var farContext: [String] = []
    /// Context words that are places.
    private(set) var nearPlaces: [String] = []
    private(set) var farPlaces: [String] = []
    private(set) var people: [String] = []
    private(set) var surnames: [String] = []
    private(set) var products: [String] = []
    private(set) var related: [String] = []
    private(set) var firmTalk: [String] = []
    /// `wir`, `my`: outside of quotes, near the name.
    private(set) var firstPersons: [String] = []
    /// Distinct words of each world of `OtherWorlds` the brand has nothing to do with.
    private(set) var otherWorlds: [[String]] = Array(repeating: [], count: Cue.worldCount)

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
        for field in sighting.fields { count(field) }
    }

    private static func nameWords(of sighting: Sighting) -> Set<ArraySlice<UInt8>> {
        let names = Set(sighting.occurrences.map { $0.form }).map { sighting.forms[$0] }
        return Set(names.flatMap { $0.folded.split(separator: 0x20) })
    }

    /// Goes through what is known of the words to the brand, and to the lexicons, side by side.
    private mutating func count(_ field: FieldText) {
        let taken = sighting.occurrences.filter { $0.field == field.field }
            .map { NamePlace($0, in: field) }.map { $0.first...$0.last }
            .sorted { $0.lowerBound < $1.lowerBound }
        var name = 0
        let distances = sighting.distances(in: field)
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
            while name < taken.count, taken[name].upperBound < index { name += 1 }
            if name < taken.count, taken[name].contains(index) { continue }
            count(field, index, match, cue, distances?[words[index].sentence] ?? Int.max)
        }
    }

    private mutating func count(
        _ field: FieldText, _ index: Int, _ match: WordTable.Match, _ cue: Cue, _ distance: Int
    ) {
        let word = field.words.bytes(of: field.words.words[index])
        let mark = self.mark(match, of: word)
        guard !mark.isEmpty || !cue.isDisjoint(with: told) else { return }
        guard seen.insert(word) || match.length > 1 else { return }
        if !mark.isEmpty {
            let isOffice = field.cue(index - 1).contains(.firmOffice) && field.touches(index - 1)
            let isPlace = PlaceNames.table.match(field.words, at: index).marks != 0
            countEvidence(
                isOffice && mark.contains(.surname) ? mark.union(.person) : mark,
                Self.text(field, index, length: Int(match.length)), isNear: distance == 0,
                isPlace: isPlace)
        }
        if mark.subtracting(.related).isEmpty {
            countWorlds(field, index, cue, isTalk: distance <= Self.talkReach)
        }
    }

    /// A word of the found name is no evidence for it, wherever it stands.
    private mutating func mark(_ match: WordTable.Match, of word: ArraySlice<UInt8>)
        -> Evidence.Mark
    {
        let mark = Evidence.Mark(rawValue: match.marks)
        guard !mark.isEmpty else { return mark }
        let isName = nameWords.contains(word) || nameWords.contains(word.dropLast())
        return isName ? mark.subtracting([.context, .ownName, .related]) : mark
    }

    private mutating func countEvidence(
        _ mark: Evidence.Mark, _ text: String, isNear: Bool, isPlace: Bool
    ) {
        if mark.contains(.person) {
            Self.add(text, to: &people)
        } else if mark.contains(.product) {
            Self.add(text, to: &products)
        } else if mark.contains(.context) {
            if isPlace {
                if isNear {
                    Self.add(text, to: &nearPlaces)
                } else {
                    Self.add(text, to: &farPlaces)
                }
            } else if isNear {
                Self.add(text, to: &nearContext)
            } else {
                Self.add(text, to: &farContext)
            }
        } else if mark.contains(.ownName) {
            Self.add(text, to: &farContext)
        } else if mark.contains(.surname) {
            Self.add(text, to: &surnames)
        } else {
            Self.add(text, to: &related)
        }
    }

    private mutating func countWorlds(
        _ field: FieldText, _ index: Int, _ cue: Cue, isTalk: Bool
    ) {
        if isTalk, cue.contains(.firmTalk) {
            Self.add(Self.text(field, index, length: 1), to: &firmTalk)
        }
        if isTalk, cue.contains(.firstPerson), !field.isQuoted(index) {
            Self.add(Self.text(field, index, length: 1), to: &firstPersons)
        }
        let foreign = cue.subtracting(sighting.definition.ownWorlds)
        guard !foreign.isDisjoint(with: .otherWorlds) else { return }
        for world in 0..<Cue.worldCount where foreign.contains(.otherWorld(world)) {
            Self.add(Self.text(field, index, length: 1), to: &otherWorlds[world])
        }
    }

    /// More words of a kind change no score.
    private static let wordLimit = 12

    /// Static, as else a copy of all lists would be made for each call.
    private static func add(_ text: String, to list: inout [String]) {
        if list.count < wordLimit, !list.contains(text) { list.append(text) }
    }

    private static func text(_ field: FieldText, _ index: Int, length: Int) -> String {
        guard let first = field.word(index), let last = field.word(index + max(1, length) - 1)
        else {
            return ""
        }
        let range = first.range.lowerBound..<last.range.upperBound
        return field.text.text(in: field.text.originalRange(range))
    }
}
