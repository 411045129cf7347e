import Domain

/// The places of a text where a brand was found, each with what stands around it. Linear in the text.
struct MarkedExtract {
    /// In order; a title is one.
    private(set) var places: [ExplanationLine] = []
    /// Hits that are in none of them.
    private(set) var omitted = 0

    /// Unicode scalars shown before and behind a hit.
    private static let reach = 90
    /// More places say nothing new.
    private static let limit = 5

    /// - Parameter hits: of this text, in any order; those outside of it are passed over, as of a text
    ///   of which the beginning alone is kept.
    init(of text: String, hits: [Hit]) {
        let scalars = Array(text.unicodeScalars)
        let ranges = hits.map(\.range)
            .filter { $0.upperBound <= scalars.count && !$0.isEmpty }
            .sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
        omitted = hits.count - ranges.count
        var group: [Range<Int>] = []
        for range in ranges {
            if let last = group.last, range.lowerBound > last.upperBound + 2 * Self.reach {
                close(&group, scalars)
            }
            // A hit within another is that one.
            if let last = group.last, range.lowerBound < last.upperBound { continue }
            group.append(range)
        }
        close(&group, scalars)
    }

    private mutating func close(_ group: inout [Range<Int>], _ scalars: [Unicode.Scalar]) {
        defer { group = [] }
        guard let first = group.first, let last = group.last else { return }
        guard places.count < Self.limit else {
            omitted += group.count
            return
        }
        let start = Self.start(before: first.lowerBound, in: scalars)
        let end = Self.end(after: last.upperBound, in: scalars)
        var pieces: [ExplanationLine.Piece] = []
        func add(_ range: Range<Int>, _ kind: ExplanationLine.Kind) {
            guard !range.isEmpty else { return }
            let folded = scalars[range].map { $0.properties.isWhitespace ? " " : $0 }
            pieces.append(
                ExplanationLine.Piece(
                    text: String(String.UnicodeScalarView(folded)), kind: kind))
        }
        if start > 0 { pieces.append(ExplanationLine.Piece(text: "… ", kind: .quiet)) }
        var position = start
        for range in group {
            add(position..<range.lowerBound, .plain)
            add(range, .hit)
            position = range.upperBound
        }
        add(position..<end, .plain)
        if end < scalars.count { pieces.append(ExplanationLine.Piece(text: " …", kind: .quiet)) }
        places.append(ExplanationLine(pieces))
    }

    /// The beginning of the paragraph, or of a word where that is far.
    private static func start(before hit: Int, in scalars: [Unicode.Scalar]) -> Int {
        let farthest = max(0, hit - reach)
        let near = farthest..<hit
        if let line = near.last(where: { scalars[$0] == "\n" }) { return line + 1 }
        if farthest == 0 { return 0 }
        return near.first { scalars[$0] == " " }.map { $0 + 1 } ?? farthest
    }

    private static func end(after hit: Int, in scalars: [Unicode.Scalar]) -> Int {
        let farthest = min(scalars.count, hit + reach)
        let near = hit..<farthest
        if let line = near.first(where: { scalars[$0] == "\n" }) { return line }
        if farthest == scalars.count { return farthest }
        return near.last { scalars[$0] == " " } ?? farthest
    }
}
