/// A tag's parts as places in the bytes, found without copying.
struct TagScanner {
    let bytes: [UInt8]
    let end: Int

    /// The index of the `>` that ends the tag whose name starts at `start`; nil where it never ends.
    ///
    /// A quote counts only behind `=`. One that is never closed does not count, which can happen only
    /// once for each kind of quote: the whole stays linear.
    func endOfTag(from start: Int) -> Int? {
        var index = start
        var isAfterEquals = false
        while index < end {
            let byte = bytes[index]
            switch byte {
            case UInt8(ascii: ">"): return index
            case UInt8(ascii: "="): isAfterEquals = true
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                if isAfterEquals, let close = bytes.firstIndex(of: byte, in: index + 1..<end) {
                    index = close
                }
                isAfterEquals = false
            case 0...0x20: break
            default: isAfterEquals = false
            }
            index += 1
        }
        return nil
    }

    /// The name that starts here, without a prefix (`xhtml:div` is `div`).
    func name(from start: Int, to tagEnd: Int) -> Range<Int> {
        var (first, index) = (start, start)
        while index < tagEnd, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "/") {
            if bytes[index] == UInt8(ascii: ":") { first = index + 1 }
            index += 1
        }
        return min(first, index)..<index
    }

    /// Whether the tag has an attribute of this name, in any case, whatever its value.
    func hasAttribute(_ wanted: StaticString, in range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == UInt8(ascii: "=") {
                index = endOfValue(from: index + 1, to: range.upperBound)
            } else if byte <= 0x20 || byte == UInt8(ascii: "/") {
                index += 1
            } else {
                let start = index
                while index < range.upperBound, bytes[index] > 0x20,
                    bytes[index] != UInt8(ascii: "="), bytes[index] != UInt8(ascii: "/")
                {
                    index += 1
                }
                if isName(wanted, at: start..<index) { return true }
            }
        }
        return false
    }

    /// The value of the first attribute of this name, in any case, without its quotes.
    func value(of wanted: StaticString, in range: Range<Int>) -> Range<Int>? {
        var index = range.lowerBound
        var isWanted = false
        while index < range.upperBound {
            let byte = bytes[index]
            if byte == UInt8(ascii: "=") {
                let end = endOfValue(from: index + 1, to: range.upperBound)
                if isWanted { return unquoted(index + 1..<end) }
                index = end
            } else if byte <= 0x20 || byte == UInt8(ascii: "/") {
                index += 1
            } else {
                let start = index
                while index < range.upperBound, bytes[index] > 0x20,
                    bytes[index] != UInt8(ascii: "="), bytes[index] != UInt8(ascii: "/")
                {
                    index += 1
                }
                isWanted = isName(wanted, at: start..<index)
            }
        }
        return nil
    }

    private func unquoted(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] <= 0x20 { start += 1 }
        guard start < end, bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'")
        else { return start..<end }
        if end - start > 1, bytes[end - 1] == bytes[start] { end -= 1 }
        return start + 1..<max(start + 1, end)
    }

    private func endOfValue(from start: Int, to limit: Int) -> Int {
        var index = start
        while index < limit, bytes[index] <= 0x20 { index += 1 }
        guard index < limit else { return limit }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            return bytes.firstIndex(of: quote, in: index + 1..<limit).map { $0 + 1 } ?? limit
        }
        while index < limit, bytes[index] > 0x20 { index += 1 }
        return index
    }

    private func isName(_ wanted: StaticString, at range: Range<Int>) -> Bool {
        guard range.count == wanted.utf8CodeUnitCount else { return false }
        return range.indices.allSatisfy {
            bytes[$0] | 0x20 == wanted.utf8Start[$0 - range.lowerBound]
        }
    }
}
