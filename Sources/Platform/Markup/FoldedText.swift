/// UTF-8 text under way, its white space folded while it is written.
struct FoldedText {
    private(set) var output: [UInt8] = []
    private var gap = Gap.none

    enum Gap: Int, Comparable {
        case none, space, paragraph
        static func < (a: Gap, b: Gap) -> Bool { a.rawValue < b.rawValue }
    }

    init(capacity: Int) { output.reserveCapacity(capacity) }

    /// A gap before what comes next; the strongest of several counts.
    mutating func mark(_ next: Gap) { gap = max(gap, next) }

    /// Text as it stands: no markup, no references.
    mutating func append(_ range: Range<Int>, of bytes: [UInt8]) {
        var index = range.lowerBound
        while index < range.upperBound {
            index = appendRun(from: index, to: range.upperBound, of: bytes)
            // `<` and `&` are text here.
            if index < range.upperBound {
                append(Unicode.Scalar(bytes[index]))
                index += 1
            }
        }
    }

    /// Text up to the next `<` or `&`, whose index is the result, or `end`.
    mutating func appendRun(from start: Int, to end: Int, of bytes: [UInt8]) -> Int {
        var index = start
        while index < end {
            let width = WhiteSpace.width(at: index, in: bytes, end: end)
            if width > 0 {
                index += width
                mark(.space)
                continue
            }
            if bytes[index] == UInt8(ascii: "<") || bytes[index] == UInt8(ascii: "&") { break }
            if WhiteSpace.isControl(at: index, in: bytes, end: end) {
                append(Windows1252.scalar(bytes[index + 1]))
                index += 2
                continue
            }
            let stop = WhiteSpace.endOfRun(from: index, to: end, in: bytes)
            writeGap()
            output.append(index..<stop, of: bytes)
            index = stop
        }
        return index
    }

    /// A character of a reference: it is text, or white space, never markup.
    mutating func append(_ scalar: Unicode.Scalar) {
        if WhiteSpace.contains(scalar) {
            mark(.space)
        } else {
            writeGap()
            output.append(scalar)
        }
    }

    mutating func finish() -> String {
        if output.last == 0x20 { output.removeLast() }
        return String(utf8: output, in: output.indices)
    }

    /// A run may have ended in a space, which then is the gap.
    private mutating func writeGap() {
        guard gap != .none else { return }
        defer { gap = .none }
        guard let last = output.last else { return }
        if gap == .paragraph {
            if last == 0x20 { output.removeLast() }
            output.append(0x0A)
        } else if last != 0x20 {
            output.append(0x20)
        }
    }
}
