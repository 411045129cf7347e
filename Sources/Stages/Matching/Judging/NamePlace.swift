import Domain
import Language

/// Where a name stands in its sentence, as indices of words.
struct NamePlace {
    let field: FieldText
    let first: Int
    let last: Int

    /// - Parameter occurrence: of a sighting, whose field this is.
    init(_ occurrence: Occurrence, in field: FieldText) {
        self.field = field
        (first, last) = (occurrence.words.lowerBound, occurrence.words.upperBound)
    }

    /// O(log n).
    static func words(of occurrence: Occurrence, in field: FieldText) -> ClosedRange<Int> {
        // What a regex finds may stand behind the last word.
        let first = min(
            field.words.index(atOrAfter: occurrence.name.lowerBound),
            max(0, field.words.words.count - 1))
        let last = field.words.index(atOrAfter: max(0, occurrence.surface.upperBound - 1))
        return first...max(first, last)
    }

    var before: Cue { isAfterWord ? field.cue(first - 1) : [] }
    var after: Cue { isBeforeWord ? field.cue(last + 1) : [] }

    /// Only a blank, a dash or a comma between the name and its neighbour.
    var isAfterWord: Bool { first > 0 && joins(first - 1) }
    var isBeforeWord: Bool { field.word(last + 1) != nil && joins(last) }

    private func joins(_ index: Int) -> Bool {
        field.touches(index) || field.hasComma(after: index)
    }

    /// `„Nordlicht“`
    var isQuoted: Bool {
        isQuote(field.words.gap(after: first - 1).last)
            && isQuote(field.words.gap(after: last).first)
    }

    private func isQuote(_ byte: UInt8?) -> Bool {
        byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
    }

    var isHyphenated: Bool { field.isHyphenated(last) || field.isHyphenated(first - 1) }

    var sentence: Int { field.word(first)?.sentence ?? 0 }

    func text(of index: Int) -> String {
        guard let word = field.word(index) else { return "" }
        return field.text.text(in: field.text.originalRange(word.range))
    }
}
