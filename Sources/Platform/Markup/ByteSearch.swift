import Glibc

extension [UInt8] {
    /// The first place of a byte in a range, by memchr: about 20 GB/s. The range is checked.
    @inline(__always)
    package func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        guard !range.isEmpty else { return nil }
        return withUnsafeBufferPointer { buffer -> Int? in
            let part = UnsafeBufferPointer(rebasing: buffer[range])
            guard let base = part.baseAddress, let found = memchr(base, Int32(byte), part.count)
            else { return nil }
            return range.lowerBound + (UnsafeRawPointer(found) - UnsafeRawPointer(base))
        }
    }

    /// The first byte from `start` on that is no ASCII.
    func firstIndexBeyondASCII(from start: Int) -> Int? {
        precondition(start >= 0)
        let raw = span.bytes
        var index = start
        while index + ByteBlock.scalarCount <= count {
            let marks = ByteBlock(raw, at: index) .>= .all(0x80)
            if let first = marks.first { return index + first }
            index += ByteBlock.scalarCount
        }
        return self[Swift.min(index, count)...].firstIndex { $0 >= 0x80 }
    }

    /// The first place of a short ASCII pattern in a range.
    func firstIndex(of pattern: StaticString, in range: Range<Int>) -> Int? {
        let length = pattern.utf8CodeUnitCount
        guard length > 0 else { return range.lowerBound }
        let first = pattern.utf8Start.pointee
        var start = range.lowerBound
        while start + length <= range.upperBound,
            let index = firstIndex(of: first, in: start..<(range.upperBound - length + 1))
        {
            if matches(pattern, at: index) { return index }
            start = index + 1
        }
        return nil
    }

    /// Whether the pattern stands at an index.
    func matches(_ pattern: StaticString, at index: Int) -> Bool {
        let length = pattern.utf8CodeUnitCount
        guard index >= 0, length <= count - index else { return false }
        for offset in 0..<length where self[index + offset] != pattern.utf8Start[offset] {
            return false
        }
        return true
    }

    /// A part of other bytes, without counting references to them as a slice would.
    @inline(__always)
    mutating func append(_ range: Range<Int>, of bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer {
            append(contentsOf: UnsafeBufferPointer(rebasing: $0[range]))
        }
    }

    /// A scalar as UTF-8.
    @inline(__always)
    mutating func append(_ scalar: Unicode.Scalar) {
        if scalar.isASCII {
            append(UInt8(truncatingIfNeeded: scalar.value))
        } else {
            append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }
}
