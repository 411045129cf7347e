import Domain
import Language

/// One field of a document, folded, with its words and their cues once somebody asks.
struct FieldText: Sendable {
    let field: Hit.Field
    let text: FoldedText
    let words: Words
    /// The cues of each word.
    let cues: [Cue]

    init(field: Hit.Field, text: FoldedText) {
        self.field = field
        self.text = text
        let words = Words(text)
        self.words = words
        cues = words.words.indices.map { Cue(rawValue: Cues.table.match(words, at: $0).marks) }
    }

    /// The cues at a place that may lie outside.
    func cue(_ index: Int) -> Cue { cues.indices.contains(index) ? cues[index] : [] }

    func word(_ index: Int) -> Word? {
        words.words.indices.contains(index) ? words.words[index] : nil
    }

    /// Neighbours in one breath: nothing but a blank or a dash between them.
    func touches(_ index: Int) -> Bool {
        let gap = words.gap(after: index)
        return word(index + 1) != nil && (gap.elementsEqual([0x20]) || gap.elementsEqual([0x0A]))
    }

    /// A dash, not a blank, between a word and the next.
    func isHyphenated(_ index: Int) -> Bool {
        guard let word = word(index), touches(index) else { return false }
        let end = word.range.upperBound
        return text.text(in: text.originalRange(end..<end + 1)).unicodeScalars
            .allSatisfy { !$0.properties.isWhitespace }
    }
}
