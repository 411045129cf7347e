extension XMLTokenizer {
    /// The raw value of an attribute of the last start tag, by its name as written, in any case.
    package func rawAttribute(_ name: StaticString) -> Range<Int>? {
        attributes.first { matches($0.name, name) }?.value
    }

    /// The value with its references decoded, blanks around it dropped.
    package func attribute(_ name: StaticString) -> String? {
        rawAttribute(name).map { decoded($0) }
    }

    /// An attribute's or a text token's value, its references decoded, blanks around it dropped.
    package func decoded(_ range: Range<Int>) -> String {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while start < end, bytes[end - 1] <= 0x20 { end -= 1 }
        guard bytes.firstIndex(of: UInt8(ascii: "&"), in: start..<end) != nil else {
            return String(utf8: bytes, in: start..<end)
        }
        var output: [UInt8] = []
        CharacterReferences.append(start..<end, of: bytes, as: .xml, to: &output)
        return String(utf8: output, in: output.indices)
    }

    /// Whether the bytes there are this word, which is in lower case, in any case.
    package func matches(_ range: Range<Int>, _ word: StaticString) -> Bool {
        guard range.count == word.utf8CodeUnitCount else { return false }
        for index in range {
            let byte = bytes[index]
            let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
            if lower != word.utf8Start[index - range.lowerBound] { return false }
        }
        return true
    }

    /// The line of a place, from 1. Costs a walk from the start: for reports only.
    package func line(of place: Int) -> Int {
        bytes[..<Swift.min(place, bytes.count)].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    }
}
