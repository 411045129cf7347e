/// The path of one `allow` or `disallow` line: `*` stands for any bytes, a `$` at its end for the end
/// of the target (RFC 9309 §2.2.3).
///
/// Compared as escaped, with hexadecimal digits in upper case; `%62` and `b` stay two things, as in
/// the test corpus of Google's parser.
struct RobotsPattern: Sendable, Hashable {
    /// Octets, as the length that decides between rules.
    let length: Int
    /// What stands between the stars; never empty.
    private let pieces: [[UInt8]]
    private let isAnchored: Bool

    /// Nil for an empty path, which says nothing.
    init?(_ text: ArraySlice<UInt8>) {
        guard !text.isEmpty else { return nil }
        let escaped = PercentEncoding.normal(text)
        length = escaped.count
        isAnchored = escaped.last == UInt8(ascii: "$")
        let path = isAnchored ? escaped.dropLast() : escaped[...]
        pieces = path.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false)
            .map(Array.init)
    }

    /// As it stands in the file, escaped.
    var text: String {
        let path = Array(pieces.joined(separator: [UInt8(ascii: "*")]))
        return String(decoding: path, as: UTF8.self) + (isAnchored ? "$" : "")
    }

    /// Whether a target (`withRaisedDigits`) begins with this pattern. Each piece is taken where
    /// it comes first, so no place is tried twice: linear in pattern and target (faults ROB-02).
    func matches(_ target: [UInt8]) -> Bool {
        guard let first = pieces.first, target.starts(with: first) else { return false }
        var position = first.count
        guard pieces.count > 1 else { return !isAnchored || position == target.count }
        for piece in pieces.dropFirst().dropLast() {
            guard let end = target.endOfFirst(piece, from: position) else { return false }
            position = end
        }
        let last = pieces[pieces.count - 1]
        guard isAnchored else { return target.endOfFirst(last, from: position) != nil }
        return target.count - position >= last.count
            && target.suffix(last.count).elementsEqual(last)
    }
}

/// The one form in which targets and patterns are compared.
enum PercentEncoding {
    /// Bytes beyond ASCII escaped, hexadecimal digits of escapes in upper case.
    static func normal(_ text: some Sequence<UInt8>) -> [UInt8] {
        let digits = Array("0123456789ABCDEF".utf8)
        var escaped: [UInt8] = []
        for byte in text {
            if byte < 0x80 {
                escaped.append(byte)
            } else {
                escaped += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return withRaisedDigits(escaped)
    }

    /// Escapes of letters, digits, `-`, `.`, `_` and `~` undone: they mean the same (RFC 3986 §2.3).
    static func unreservedDecoded(_ text: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        var index = 0
        while index < text.count {
            if text[index] == UInt8(ascii: "%"), index + 2 < text.count,
                let high = hexadecimal(text[index + 1]), let low = hexadecimal(text[index + 2]),
                isUnreserved(high << 4 | low)
            {
                output.append(high << 4 | low)
                index += 3
            } else {
                output.append(text[index])
                index += 1
            }
        }
        return output
    }

    private static func hexadecimal(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "-._~".utf8.contains(byte)
        }
    }

    /// Hexadecimal digits of escapes in upper case.
    static func withRaisedDigits(_ text: [UInt8]) -> [UInt8] {
        var output = text
        var digitsToRaise = 0
        for (index, byte) in text.enumerated() {
            if byte == UInt8(ascii: "%") {
                digitsToRaise = 2
            } else {
                let isLower = digitsToRaise > 0 && (0x61...0x66).contains(byte)
                if isLower { output[index] = byte & ~0x20 }
                digitsToRaise = max(0, digitsToRaise - 1)
            }
        }
        return output
    }
}

extension [UInt8] {
    /// Where the first occurrence at or after `start` ends (Knuth, Morris, Pratt: linear).
    fileprivate func endOfFirst(_ needle: [UInt8], from start: Int) -> Int? {
        guard !needle.isEmpty else { return start }
        guard count - start >= needle.count else { return nil }
        let fallback = needle.prefixFunction
        var matched = 0
        for index in start..<count {
            while matched > 0, needle[matched] != self[index] { matched = fallback[matched - 1] }
            if needle[matched] == self[index] { matched += 1 }
            if matched == needle.count { return index + 1 }
        }
        return nil
    }

    /// For each prefix, the length of its longest proper prefix that is also its suffix.
    private var prefixFunction: [Int] {
        var table = [Int](repeating: 0, count: count)
        var matched = 0
        for index in indices.dropFirst() {
            while matched > 0, self[matched] != self[index] { matched = table[matched - 1] }
            if self[matched] == self[index] { matched += 1 }
            table[index] = matched
        }
        return table
    }
}
