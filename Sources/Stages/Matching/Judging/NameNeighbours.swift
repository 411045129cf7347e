import Domain
import Language

/// The words and signs about a name, each as a class: itself where it is a small word, else what kind
/// of word it is.
struct NameNeighbours {
    private let field: FieldText
    private let first: Int
    private let last: Int
    private let evidence: Evidence
    private let nameKind: UInt64

    /// - Parameters:
    ///   - first: index of the name's first word, `last` of its last one.
    init(_ field: FieldText, _ first: Int, _ last: Int, _ definition: BrandDefinition) {
        self.field = field
        (self.first, self.last) = (first, last)
        evidence = definition.evidence
        nameKind = Self.nameKind(field, first, last)
    }

    /// Calls for each feature of this place, some perhaps twice.
    func visit(_ found: (MeantFeature) -> Void) {
        var before = Walk(field, first, step: -1)
        let (one, two) = (classified(before.next()), classified(before.next()))
        var after = Walk(field, last, step: 1)
        let (next, second) = (classified(after.next()), classified(after.next()))
        found(MeantFeature(.before, one.word))
        found(MeantFeature(.beforeKind, one.kind))
        found(MeantFeature(.twoBefore, two.kind, one.word))
        found(MeantFeature(.twoBeforeKinds, two.kind, one.kind))
        found(MeantFeature(.after, next.word))
        found(MeantFeature(.afterKind, next.kind))
        found(MeantFeature(.twoAfter, next.word, second.kind))
        found(MeantFeature(.nameBeforeKind, nameKind, one.kind))
        found(MeantFeature(.nameBetween, nameKind, one.kind, next.kind))
    }

    /// The name with the words beside it, as written.
    var quote: String {
        let words = field.words.words
        var (low, high) = (first, last)
        if field.touches(first - 1) { low -= 1 }
        if field.touches(last) { high += 1 }
        guard words.indices.contains(low), words.indices.contains(high) else { return "" }
        let range = words[low].range.lowerBound..<words[high].range.upperBound
        return field.text.text(in: field.text.originalRange(range))
    }

    private static func nameKind(_ field: FieldText, _ first: Int, _ last: Int) -> UInt64 {
        if first < last { return MeantFeature.part("words") }
        switch field.casing(first) {
        case .upper?, .mixed?: return MeantFeature.part("letters")
        case .lower?: return MeantFeature.part("small")
        default: break
        }
        if field.cue(first).contains(.firstName) { return MeantFeature.part("first") }
        let isPlace = PlaceNames.table.match(field.words, at: first).marks != 0
        return isPlace ? MeantFeature.part("place") : MeantFeature.part("word")
    }
}

extension NameNeighbours {
    /// What stands beside the name, one after the other: words, and one sign between two words.
    private struct Walk {
        enum Token {
            case word(Int)
            case sign(UInt8)
            case edge
        }

        private let field: FieldText
        private let step: Int
        private var index: Int
        private var isAtGap = true

        init(_ field: FieldText, _ index: Int, step: Int) {
            (self.field, self.index, self.step) = (field, index, step)
        }

        mutating func next() -> Token {
            if isAtGap {
                isAtGap = false
                if let sign { return .sign(sign) }
            }
            guard field.word(index + step) != nil else { return .edge }
            index += step
            isAtGap = true
            return .word(index)
        }

        /// The sign next to where we are, before the next word.
        private var sign: UInt8? {
            let left = step < 0 ? index - 1 : index
            if field.isHyphenated(left) { return UInt8(ascii: "-") }
            let gap = field.words.gap(after: left)
            func isSign(_ byte: UInt8) -> Bool { byte != 0x20 && byte != UInt8(ascii: ":") }
            if let sign = step < 0 ? gap.last(where: isSign) : gap.first(where: isSign) {
                if sign >= 0x80 { return UInt8(ascii: "*") }
                return sign == 0x0A ? UInt8(ascii: "/") : sign
            }
            return gap.contains(UInt8(ascii: ":")) ? UInt8(ascii: ";") : nil
        }
    }

    private func classified(_ token: Walk.Token) -> (word: UInt64, kind: UInt64) {
        switch token {
        case .edge: return (MeantFeature.part("EDGE"), MeantFeature.part("EDGE"))
        case .sign(let sign): return (UInt64(sign), UInt64(sign))
        case .word(let index):
            let bytes = field.bytes(index)
            if let first = bytes.first, first < 0x61 {
                return (MeantFeature.part("NUMBER"), MeantFeature.part("NUMBER"))
            }
            if let kind = SmallWords.kind(of: bytes) { return (MeantFeature.part(bytes), kind) }
            let cue = field.cue(index)
            if field.casing(index) == .lower {
                return (smallClass(bytes, cue), MeantFeature.part("SMALL"))
            }
            return (capitalClass(index, cue), MeantFeature.part("CAPITAL"))
        }
    }

    private func capitalClass(_ index: Int, _ cue: Cue) -> UInt64 {
        if !evidence.marks(field.words, at: index).isEmpty { return MeantFeature.part("OWN") }
        if cue.contains(.firstName) { return MeantFeature.part("FIRST") }
        if cue.contains(.title) { return MeantFeature.part("TITLE") }
        if cue.contains(.legalForm) { return MeantFeature.part("LEGAL") }
        if cue.contains(.firmOffice) { return MeantFeature.part("OFFICE") }
        if cue.contains(.role) { return MeantFeature.part("ROLE") }
        if cue.contains(.firmKind) { return MeantFeature.part("FIRM") }
        if PlaceNames.table.match(field.words, at: index).marks != 0 {
            return MeantFeature.part("PLACE")
        }
        if cue.contains(.firmTalk) { return MeantFeature.part("TALK") }
        if !cue.isDisjoint(with: .otherWorlds) { return MeantFeature.part("WORLD") }
        return MeantFeature.part("CAPITAL")
    }

    private func smallClass(_ bytes: ArraySlice<UInt8>, _ cue: Cue) -> UInt64 {
        if cue.contains(.firmVerb) { return MeantFeature.part("FIRMVERB") }
        if cue.contains(.personVerb) { return MeantFeature.part("MANVERB") }
        if cue.contains(.naming) { return MeantFeature.part("NAMING") }
        if cue.contains(.firmTalk) { return MeantFeature.part("TALKING") }
        for (ending, part) in Self.endings where bytes.count > ending.count {
            if bytes.suffix(ending.count).elementsEqual(ending) { return part }
        }
        return MeantFeature.part("SMALL")
    }

    /// Of verbs and adjectives, the longer first.
    private static let endings: [([UInt8], UInt64)] = [
        "ten", "te", "en", "er", "es", "em", "t", "e", "s",
    ]
    .map { (Array($0.utf8), MeantFeature.part("-\($0)".utf8)) }
}
