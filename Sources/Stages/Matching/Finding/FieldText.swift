import Domain
import Language

/// One field of a document, folded, with its words and their cues once somebody asks.
struct FieldText: Sendable {
    let field: Hit.Field
    let text: FoldedText
    let words: Words
    /// The cues of each word, and how it colours what it stands beside: -3…3.
    let cues: [Cue]
    let colours: [Int]

    init(field: Hit.Field, text: FoldedText) {
        self.field = field
        self.text = text
        let words = Words(text)
        self.words = words
        let matches = words.words.indices.map { Cues.table.match(words, at: $0) }
        cues = matches.map { Cue(rawValue: $0.marks) }
        colours = matches.map(\.weight)
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
