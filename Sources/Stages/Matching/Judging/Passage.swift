import Domain
import Language

/// What is shown of a document on a phone or in a table: the sentence that says most of the brand.
struct Passage {
    let text: String

    /// - Parameter polarity: of the mention; a sentence that tells why comes first.
    init(_ sighting: Sighting, _ polarity: Polarity) {
        text = Self.words(ofReview: sighting, polarity) ?? Self.text(of: sighting, polarity)
    }

    /// On the firm's own review page every sentence is about it: the reviewer's own words, or the whole
    /// title where there are none. Nil elsewhere.
    private static func words(ofReview sighting: Sighting, _ polarity: Polarity) -> String? {
        guard sighting.review?.isOnOwnPage == true else { return nil }
        guard let field = sighting.fields.first(where: { $0.field == .text }) else {
            return sighting.fields.first.map {
                cut(0..<$0.text.original.count, from: 0, of: $0.text)
            }
        }
        let sentences = PassageSentences(field, [])
        guard let best = sentences.telling(polarity) else { return nil }
        let range = sentences.range(best)
        return cut(range, from: range.lowerBound, of: field.text)
    }

    /// A place in the text, else in the title; without either nothing.
    private static func text(of sighting: Sighting, _ polarity: Polarity) -> String {
        let fields = [Hit.Field.text, .title].compactMap { name in
            sighting.fields.first { $0.field == name }
        }
        for field in fields {
            let hits = sighting.occurrences.filter { $0.field == field.field }
            guard let first = hits.first else { continue }
            let sentences = PassageSentences(field, hits)
            if sentences.isOnlyTags(at: first) {
                return cut(0..<field.text.original.count, from: 0, of: field.text)
            }
            guard let best = sentences.best(polarity) else {
                if let title = titleText(of: sighting, beside: field) { return title }
                return text(of: first, in: sentences)
            }
            if let hit = hits.first(where: { sentences.index(of: $0) == best }) {
                return text(of: hit, in: sentences)
            }
            let range = sentences.range(best)
            return cut(range, from: range.lowerBound, of: field.text)
        }
        return sighting.held == nil ? "" : opening(of: fields)
    }

    /// Where a query holds without a word in the text: what the document begins with.
    private static func opening(of fields: [FieldText]) -> String {
        for field in fields {
            let sentences = PassageSentences(field, [])
            guard let first = sentences.saying ?? field.words.sentences.indices.first else {
                continue
            }
            let range = sentences.range(first)
            return cut(range, from: range.lowerBound, of: field.text)
        }
        return ""
    }

    private static func text(of hit: Occurrence, in sentences: PassageSentences) -> String {
        let text = sentences.field.text
        let sentence = sentences.range(sentences.index(of: hit))
        let range = sentence.isEmpty ? 0..<text.original.count : sentence
        return cut(range, from: text.originalRange(hit.surface).lowerBound, of: text)
    }

    /// Where the text has but labels, a title that says something.
    private static func titleText(of sighting: Sighting, beside field: FieldText) -> String? {
        guard field.field != .title,
            let title = sighting.fields.first(where: { $0.field == .title })
        else { return nil }
        let sentences = PassageSentences(title, [])
        guard let best = sentences.saying else { return nil }
        let range = sentences.range(best)
        return cut(range, from: range.lowerBound, of: title.text)
    }
}

extension Passage {
    private static let ellipsis = "…"

    /// At most `Mention.passageLimit` bytes around a place, cut between words where there are any.
    private static func cut(_ sentence: Range<Int>, from hit: Int, of text: FoldedText) -> String {
        if sentence.count <= Mention.passageLimit { return line(sentence, of: text) }
        let room = Mention.passageLimit - 2 * ellipsis.utf8.count
        var start = max(sentence.lowerBound, min(hit - room / 3, sentence.upperBound - room))
        var end = min(sentence.upperBound, start + room)
        if start > sentence.lowerBound { start = wordStart(from: start, to: hit, in: text) }
        if end < sentence.upperBound { end = wordEnd(from: end, to: min(hit + 1, end), in: text) }
        let head = start > sentence.lowerBound ? ellipsis : ""
        let tail = end < sentence.upperBound ? ellipsis : ""
        return head + line(start..<max(start, end), of: text) + tail
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
    private static func line(_ range: Range<Int>, of text: FoldedText) -> String {
        let original = text.original
        let bytes = original.span.extracting(range)
        guard bytes.indices.contains(where: { bytes[$0] < 0x20 }) else {
            return text.text(in: range)
        }
        return String(decoding: text.original[range].map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    }
}
