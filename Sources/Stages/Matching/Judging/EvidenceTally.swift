import Domain
import Language

/// What a document holds for and against a brand, counted once for all its occurrences.
struct EvidenceTally {
    /// Distinct words, as written, by kind; those in a sentence with the name apart.
    private(set) var nearContext: [String] = []
    private(set) var farContext: [String] = []
    private(set) var people: [String] = []
    private(set) var surnames: [String] = []
    private(set) var products: [String] = []
    private(set) var related: [String] = []
    private(set) var firmTalk: [String] = []
    /// Distinct words of each world of `OtherWorlds` the brand has nothing to do with.
    private(set) var otherWorlds: [[String]] = Array(repeating: [], count: Cue.worldCount)

    private let sighting: Sighting
    private var seen: Set<[UInt8]> = []
    /// Talk counts this many sentences around the name.
    private static let talkReach = 2

    init(_ sighting: Sighting) {
        self.sighting = sighting
        let isOwnWorld = Self.ownWorlds(of: sighting.definition)
        for field in sighting.fields { count(field, isOwnWorld) }
    }

    /// Worlds that the brand's own context comes from say nothing against it.
    private static func ownWorlds(of definition: BrandDefinition) -> [Bool] {
        var marks: Cue = []
        for word in definition.brand.context + definition.brand.aliases {
            let words = Words(FoldedText(word))
            for index in words.words.indices {
                marks.formUnion(Cue(rawValue: Cues.table.match(words, at: index).marks))
            }
        }
        return (0..<Cue.worldCount).map { marks.contains(.otherWorld($0)) }
    }

    private mutating func count(_ field: FieldText, _ isOwnWorld: [Bool]) {
        let places = sighting.names.filter { $0.field == field.field }
            .map { NamePlace($0, in: field) }
        let distances = sighting.distances(in: field)
        let taken = Set(places.flatMap { Array($0.first...$0.last) })
        for (index, word) in field.words.words.enumerated() where !taken.contains(index) {
            let match = sighting.definition.evidence.table.match(field.words, at: index)
            guard seen.insert(Array(field.words.bytes(of: word))).inserted || match.length > 1
            else { continue }
            let distance = distances?[word.sentence] ?? Int.max
            let mark = Evidence.Mark(rawValue: match.marks)
            if !mark.isEmpty {
                countEvidence(mark, text(field, index, length: match.length), isNear: distance == 0)
            }
            if mark.subtracting(.related).isEmpty {
                countWorlds(field, index, isOwnWorld, isTalk: distance <= Self.talkReach)
            }
        }
    }

    private mutating func countEvidence(_ mark: Evidence.Mark, _ text: String, isNear: Bool) {
        if mark.contains(.person) {
            add(text, to: &people)
        } else if mark.contains(.product) {
            add(text, to: &products)
        } else if mark.contains(.context) {
            if isNear { add(text, to: &nearContext) } else { add(text, to: &farContext) }
        } else if mark.contains(.ownName) {
            add(text, to: &farContext)
        } else if mark.contains(.surname) {
            add(text, to: &surnames)
        } else {
            add(text, to: &related)
        }
    }

    private mutating func countWorlds(
        _ field: FieldText, _ index: Int, _ isOwnWorld: [Bool], isTalk: Bool
    ) {
        let cue = field.cues[index]
        if isTalk, cue.contains(.firmTalk) { add(text(field, index, length: 1), to: &firmTalk) }
        for world in 0..<Cue.worldCount where cue.contains(.otherWorld(world)) {
            if !isOwnWorld[world] { add(text(field, index, length: 1), to: &otherWorlds[world]) }
        }
    }

    /// More words of a kind change no score.
    private static let wordLimit = 12

    private func add(_ text: String, to list: inout [String]) {
        if list.count < Self.wordLimit, !list.contains(text) { list.append(text) }
    }

    private func text(_ field: FieldText, _ index: Int, length: Int) -> String {
        guard let first = field.word(index), let last = field.word(index + max(1, length) - 1)
        else {
            return ""
        }
        let range = first.range.lowerBound..<last.range.upperBound
        return field.text.text(in: field.text.originalRange(range))
    }
}
