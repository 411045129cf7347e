import Domain
import Language

/// The parts of a field that stand around an article and say nothing of it: navigation, tags, links
/// to other texts, rows of names. Linear in the field.
struct Boilerplate {
    private let field: FieldText
    /// Whether a label stands in it at all.
    private let isLabelled: Bool
    /// Words, as indices; in reading order, none beside another.
    private var ranges: [Range<Int>] = []

    /// A heading of links has few words; an article's paragraph has many.
    private static let headingWords = 8
    private static let paragraphWords = 25
    /// A row of links or names has so many parts, each of few words.
    private static let rowParts = 4
    private static let listParts = 7
    private static let partWords = 4

    init(_ field: FieldText) {
        self.field = field
        isLabelled = field.cues.contains(.boilerplate)
        var isBelowHeading = false
        Self.visitLines(of: field) { line in
            if isHeading(line) {
                isBelowHeading = true
            } else if line.count >= Self.paragraphWords {
                isBelowHeading = false
            }
            if isBelowHeading || isRow(line) {
                ranges.append(line)
            } else if let start = aside(in: line) {
                ranges.append(start..<line.upperBound)
            }
        }
    }

    func holds(_ occurrence: Occurrence) -> Bool {
        let index = NamePlace(occurrence, in: field).first
        return ranges.contains { $0.contains(index) }
    }

    private static func visitLines(of field: FieldText, _ body: (Range<Int>) -> Void) {
        let (count, bytes) = (field.words.words.count, field.text.bytes)
        var (start, from) = (0, 0)
        while start < count {
            let end = BytePlace.first(0x0A, in: bytes, from: from) ?? bytes.count
            let next = end == bytes.count ? count : field.words.index(atOrAfter: end)
            if next > start { body(start..<next) }
            (start, from) = (next, end + 1)
        }
    }

    /// `Das könnte Sie auch interessieren`, `Tags: …`
    private func isHeading(_ line: Range<Int>) -> Bool {
        guard let length = lengthOfLabel(at: line.lowerBound) else { return false }
        return line.count <= Self.headingWords || isBeforeColon(line.lowerBound + length - 1)
    }

    private func lengthOfLabel(at index: Int) -> Int? {
        guard isLabelled, let match = field.match(index),
            Cue(rawValue: match.marks).contains(.boilerplate)
        else { return nil }
        return max(1, Int(match.length))
    }

    private func isBeforeColon(_ index: Int) -> Bool {
        field.words.gap(after: index).first == UInt8(ascii: ":")
    }

    /// `… . Mehr zum Thema: …` within a line.
    private func aside(in line: Range<Int>) -> Int? {
        guard isLabelled else { return nil }
        let words = field.words.words
        return line.first { index in
            guard words[index].opensSentence, let length = lengthOfLabel(at: index)
            else { return false }
            return isBeforeColon(index + length - 1)
        }
    }

    /// `Start › Wirtschaft › Region`, `Lerche | Amsel | Drossel`, `Lerche, Amsel, Drossel, …`
    private func isRow(_ line: Range<Int>) -> Bool {
        var (bars, commas, part) = (0, 0, 0)
        for index in line {
            part += 1
            if part > Self.partWords { return false }
            // Most neighbours have a blank between them.
            if field.touches(index) { continue }
            let gap = field.words.gap(after: index)
            if gap.contains(UInt8(ascii: ".")), index + 1 < line.upperBound { return false }
            let isBar =
                gap.contains { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: ">") }
                || isBarScalar(after: index)
            let isComma = gap.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
            if isBar || isComma { part = 0 }
            bars += isBar ? 1 : 0
            commas += isComma ? 1 : 0
        }
        return bars >= Self.rowParts - 1 || commas >= Self.listParts - 1
    }

    private func isBarScalar(after index: Int) -> Bool {
        guard let word = field.word(index), let next = field.word(index + 1) else { return false }
        let start = field.text.originalRange(word.range).upperBound
        let end = field.text.originalRange(next.range).lowerBound
        // Each bar takes more than a byte.
        guard start + 1 < end else { return false }
        return field.text.text(in: start..<end).unicodeScalars.contains {
            ["›", "»", "·", "•", "→", "▸"].contains($0)
        }
    }
}
