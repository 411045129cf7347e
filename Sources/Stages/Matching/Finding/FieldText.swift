import Domain
import Language

/// One field of a document, folded, with its words and their cues. A class, as all that judge look
/// at it.
final class FieldText: Sendable {
    let field: Hit.Field
    let text: FoldedText
    let words: Words
    let edges: [WordEdges]
    /// The words that have a cue, or colour what they stand beside: -3…3.
    let marked: [WordTable.Finding]
    /// All cues of the field together: what asks for one that is none of them need not look.
    let cues: Cue
    /// Of each word, one more than its place among those; 0 where it is none of them.
    private let markedPlaces: [UInt32]
    /// The words of lines of business: bits as in `TradeWords`.
    let trades: [WordTable.Finding]

    /// Linear in the text.
    ///
    /// - Parameter hasTrades: whether a brand in it has a line of business that may be asked for.
    init(field: Hit.Field, text: FoldedText, hasTrades: Bool = true) {
        self.field = field
        self.text = text
        words = Words(text)
        edges = WordEdges.all(of: words)
        marked = Cues.table.findings(in: words, edges)
        cues = Cue(rawValue: marked.reduce(0) { $0 | $1.match.marks })
        markedPlaces = Self.places(of: marked, words.words.count)
        trades = hasTrades ? TradeWords.table.findings(in: words, edges) : []
    }

    /// A title or text; the rest of a document is no language.
    var isProse: Bool { field == .title || field == .text }

    private static func places(of marked: [WordTable.Finding], _ count: Int) -> [UInt32] {
        var places = [UInt32](repeating: 0, count: count)
        for (place, finding) in marked.enumerated() { places[finding.index] = UInt32(place + 1) }
        return places
    }

    /// The cues at a place that may lie outside.
    func cue(_ index: Int) -> Cue { Cue(rawValue: match(index)?.marks ?? 0) }

    /// What is known of the word at a place that may lie outside.
    func match(_ index: Int) -> WordTable.Match? {
        guard markedPlaces.indices.contains(index) else { return nil }
        let place = Int(markedPlaces[index])
        return place > 0 ? marked[place - 1].match : nil
    }

    func word(_ index: Int) -> Word? {
        index >= 0 && index < words.words.count ? words.words[index] : nil
    }

    /// The words that start within a range of folded bytes.
    func wordsStarting(in range: Range<Int>) -> Range<Int> {
        func first(from offset: Int) -> Int {
            let index = words.index(atOrAfter: offset)
            guard let word = word(index), word.range.lowerBound < offset else { return index }
            return index + 1
        }
        let start = first(from: range.lowerBound)
        return start..<max(start, first(from: range.upperBound))
    }

    /// Whether quotes stand in or around a word's sentence.
    func isQuoted(_ index: Int) -> Bool {
        guard let sentence = word(index).map({ words.sentences[$0.sentence] }) else { return false }
        let start = max(0, sentence.lowerBound - 2)
        return text.bytes[start..<sentence.upperBound].contains(UInt8(ascii: "\""))
    }

    /// Whether the word at a place, which may lie outside, is just this one.
    func reads(_ index: Int, _ word: ShortWord) -> Bool {
        edges.indices.contains(index) && edges[index].head == word.head
    }

    /// Folded bytes of the word at a place.
    func bytes(_ index: Int) -> ArraySlice<UInt8> { text.bytes[words.words[index].range] }

    /// A word as written.
    func original(_ index: Int) -> String {
        guard let word = word(index) else { return "" }
        return text.text(in: text.originalRange(word.range))
    }

    func casing(_ index: Int) -> Word.Casing? { word(index).map(words.casing(of:)) }

    /// Neighbours in one breath: nothing but a blank or a dash between them.
    func touches(_ index: Int) -> Bool {
        guard index >= 0, index + 1 < words.words.count else { return false }
        let end = words.words[index].end
        guard words.words[index + 1].start == end + 1 else { return false }
        let sign = text.bytes[Int(end)]
        return sign == 0x20 || sign == 0x0A
    }

    /// The last word of one written together with the next: that of `t` for `don't`.
    func contractionEnd(_ index: Int) -> Int {
        guard let next = word(index + 1), let end = word(index)?.range.upperBound,
            next.range.lowerBound == end + 1, text.bytes[end] == UInt8(ascii: "'")
        else { return index }
        return index + 1
    }

    /// Whether all words of a range touch the next one.
    func touch(_ range: Range<Int>) -> Bool { range.allSatisfy { touches($0) } }

    /// `, ` and nothing else stands between a word and the next.
    func hasComma(after index: Int) -> Bool {
        guard index >= 0, index < words.words.count else { return false }
        let start = words.words[index].range.upperBound
        let end =
            index + 1 < words.words.count
            ? words.words[index + 1].range.lowerBound : text.bytes.count
        return end - start == 2 && text.bytes[start] == UInt8(ascii: ",")
            && text.bytes[start + 1] == 0x20
    }

    /// A dash, not a blank, between a word and the next.
    func isHyphenated(_ index: Int) -> Bool {
        guard let word = word(index), touches(index) else { return false }
        let end = word.range.upperBound
        let gap = text.originalRange(end..<end + 1)
        // Unicode's properties are dear, and most gaps are a blank.
        if gap.count == 1, text.original[gap.lowerBound] < 0x80 {
            let byte = text.original[gap.lowerBound]
            return byte != 0x20 && !(0x09...0x0D).contains(byte)
        }
        return text.text(in: gap).unicodeScalars
            .allSatisfy { !$0.properties.isWhitespace }
    }
}
