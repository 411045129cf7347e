import Language

/// How many stars of five a review gives: `★★★★☆`, `4,8 von 5`, `2 stars`, or `5,0` at its head.
struct Rating {
    /// 0…5; nil where none is given, or where ratings differ by more than a star.
    let stars: Double?

    private static let scale = 5.0
    /// Ratings that differ by more are not of one review.
    private static let spread = 1.0
    /// Looked at; a page with more is a list.
    private static let limit = 8

    init(_ fields: [FieldText]) {
        var found: [Double] = []
        for field in fields where found.count < Self.limit {
            found += Self.drawn(in: field.text)
            found += Self.written(in: field)
        }
        guard let low = found.min(), let high = found.max(), high - low <= Self.spread else {
            stars = nil
            return
        }
        stars = found.reduce(0, +) / Double(found.count)
    }
}

extension Rating {
    /// Runs of stars, five with the empty ones, or three and more full ones.
    private static func drawn(in text: FoldedText) -> [Double] {
        var found: [Double] = []
        let bytes = text.original
        var (full, empty) = (0, 0)
        func end() {
            let isScale = full + empty == Int(scale) || empty == 0 && (3...5).contains(full)
            if isScale, found.count < limit { found.append(Double(full)) }
            (full, empty) = (0, 0)
        }
        var index = BytePlace.first(starLead, in: bytes) ?? bytes.count
        while index < bytes.count {
            // U+2605, U+2B50; U+2606.
            switch sign(bytes, index) {
            case 0xE29885, 0xE2AD90: full += 1
            case 0xE29886: empty += 1
            // U+FE0F asks for a coloured star.
            case 0xEFB88F: break
            default:
                end()
                index = BytePlace.first(starLead, in: bytes, from: index + 1) ?? bytes.count
                continue
            }
            index += 3
        }
        end()
        return found
    }

    /// Three bytes as a number; 0 where there are fewer.
    private static func sign(_ bytes: [UInt8], _ index: Int) -> UInt32 {
        guard index + 2 < bytes.count else { return 0 }
        return UInt32(bytes[index]) << 16 | UInt32(bytes[index + 1]) << 8 | UInt32(bytes[index + 2])
    }

    /// The first byte of all signs of stars.
    private static let starLead: UInt8 = 0xE2

    private static func written(in field: FieldText) -> [Double] {
        var found: [Double] = []
        // A word of one letter is its own head: five of them, and no other, are digits up to the scale.
        for (index, edge) in field.edges.enumerated() where edge.head &- 0x30 <= UInt64(scale) {
            guard found.count < limit else { break }
            guard let whole = digit(index, field) else { continue }
            let gap = field.words.gap(after: index)
            let isPoint = gap.elementsEqual(",".utf8) || gap.elementsEqual(".".utf8)
            let tenths = isPoint ? digit(index + 1, field) : nil
            let value = whole + (tenths ?? 0) / 10
            let end = tenths == nil ? index : index + 1
            let isRating =
                isCounted(field, after: end)
                || tenths != nil && (isOfFive(field, end) || opensFacts(field, index, end))
            if isRating, value <= scale { found.append(value) }
        }
        return found
    }

    private static func digit(_ index: Int, _ field: FieldText) -> Double? {
        guard let word = field.word(index), word.range.count == 1 else { return nil }
        let byte = field.text.bytes[word.range.lowerBound]
        return (0x30...0x39).contains(byte) ? Double(byte - 0x30) : nil
    }

    /// `4 Sterne`, `2 von 5 Punkten`
    private static func isCounted(_ field: FieldText, after index: Int) -> Bool {
        let next = isOfFive(field, index) ? ofFiveEnd(field, index) + 1 : index + 1
        guard field.touches(next - 1), !field.isHyphenated(next - 1) else { return false }
        return starWords.contains { field.reads(next, $0) }
            || next > index + 1 && pointWords.contains { field.reads(next, $0) }
    }

    private static let starWords: [ShortWord] = ["stern", "sterne", "sternen", "stars"]
    private static let pointWords: [ShortWord] = ["punkte", "punkten", "points"]

    /// `von 5`, `out of 5`, `/5`
    private static func isOfFive(_ field: FieldText, _ index: Int) -> Bool {
        let end = ofFiveEnd(field, index)
        return end > index && field.reads(end, "5")
    }

    /// The word that may be the five.
    private static func ofFiveEnd(_ field: FieldText, _ index: Int) -> Int {
        if field.words.gap(after: index).elementsEqual("/".utf8) { return index + 1 }
        guard field.touches(index) else { return index }
        if field.reads(index + 1, "von") || field.reads(index + 1, "of") { return index + 2 }
        return field.reads(index + 1, "out") ? index + 3 : index
    }

    /// At the head of a row of facts with dots or bars between, before a date or a dot: not `1.5.2026`,
    /// not `3,2 km`.
    private static func opensFacts(_ field: FieldText, _ first: Int, _ last: Int) -> Bool {
        guard let word = field.word(first), word.opensSentence else { return false }
        let gap = field.text.original[originalGap(after: last, in: field)]
        guard [0x20, 0x0A, 0xC2].contains(gap.first ?? 0) else { return false }
        let isBeforeNumber =
            field.word(last + 1).map {
                field.casing(last + 1) == Word.Casing.none && $0.range.count <= 4
            } ?? false
        guard isBeforeNumber || gap.contains(where: { $0 >= 0x80 || $0 == UInt8(ascii: "|") })
        else { return false }
        let sentence = field.text.originalRange(field.words.sentences[word.sentence])
        return field.text.text(in: sentence).unicodeScalars.contains {
            ["·", "•", "|"].contains($0)
        }
    }

    private static func originalGap(after index: Int, in field: FieldText) -> Range<Int> {
        guard let word = field.word(index) else { return 0..<0 }
        let start = field.text.originalRange(word.range).upperBound
        let next = field.word(index + 1).map { field.text.originalRange($0.range).lowerBound }
        return start..<max(start, next ?? start)
    }
}
