import Domain
import Language

/// The sentence around the best hit, for a phone or a table.
struct Passage {
    let text: String

    private static let ellipsis = "…"

    init(_ sighting: Sighting) {
        text = Self.text(of: sighting)
    }

    /// The first place in the text, else in the title; without either nothing.
    private static func text(of sighting: Sighting) -> String {
        let places =
            sighting.occurrences.filter { $0.field == .text }
            + sighting.occurrences.filter { $0.field == .title }
        guard let best = places.first, let field = sighting.field(of: best) else { return "" }
        let place = NamePlace(best, in: field)
        guard field.words.sentences.indices.contains(place.sentence) else { return "" }
        let sentence = field.text.originalRange(field.words.sentences[place.sentence])
        return cut(sentence, around: field.text.originalRange(best.surface), of: field.text)
    }

    /// At most `Mention.passageLimit` bytes, cut between words where there are any.
    private static func cut(_ sentence: Range<Int>, around hit: Range<Int>, of text: FoldedText)
        -> String
    {
        if sentence.count <= Mention.passageLimit { return clean(text.text(in: sentence)) }
        let room = Mention.passageLimit - 2 * ellipsis.utf8.count
        var start = max(
            sentence.lowerBound, min(hit.lowerBound - room / 3, sentence.upperBound - room))
        var end = min(sentence.upperBound, start + room)
        if start > sentence.lowerBound {
            start = wordStart(from: start, to: hit.lowerBound, in: text)
        }
        if end < sentence.upperBound {
            end = wordEnd(from: end, to: min(hit.upperBound, end), in: text)
        }
        let head = start > sentence.lowerBound ? ellipsis : ""
        let tail = end < sentence.upperBound ? ellipsis : ""
        return head + clean(text.text(in: start..<max(start, end))) + tail
    }

    private static func wordStart(from start: Int, to limit: Int, in text: FoldedText) -> Int {
        if let blank = (start..<max(start, limit)).first(where: { text.original[$0] == 0x20 }) {
            return blank + 1
        }
        var start = start
        while start < text.original.count, text.original[start] & 0xC0 == 0x80 { start += 1 }
        return start
    }

    private static func wordEnd(from end: Int, to limit: Int, in text: FoldedText) -> Int {
        if let blank = (limit..<max(limit, end)).last(where: { text.original[$0] == 0x20 }) {
            return blank
        }
        var end = end
        while end > 0, end < text.original.count, text.original[end] & 0xC0 == 0x80 { end -= 1 }
        return end
    }

    /// One line: breaks become blanks.
    private static func clean(_ text: String) -> String {
        String(decoding: text.utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }
}
