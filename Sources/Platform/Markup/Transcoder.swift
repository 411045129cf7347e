import Glibc

/// Bytes of a known encoding to UTF-8. Nothing is refused: what is no character becomes U+FFFD.
enum Transcoder {
    struct Output {
        var bytes: [UInt8]
        var hasReplacements: Bool
    }

    /// Nil only where the system does not know the encoding.
    static func utf8(_ bytes: [UInt8], from start: Int, encoding: Encoding) -> Output? {
        switch encoding {
        case .utf8: return valid(bytes, from: start)
        case .windows1252:
            return Output(bytes: Windows1252.decode(bytes, from: start), hasReplacements: false)
        case .utf16LE, .utf16BE:
            return utf16(bytes[start...], isLittleEndian: encoding == .utf16LE)
        default: return iconv(bytes, from: start, encoding: encoding)
        }
    }

    private static func valid(_ bytes: [UInt8], from start: Int) -> Output {
        if UTF8Validity(bytes, in: start..<bytes.count) != .invalid {
            return Output(bytes: Array(bytes[start...]), hasReplacements: false)
        }
        let text = String(decoding: bytes[start...], as: UTF8.self)
        return Output(bytes: Array(text.utf8), hasReplacements: true)
    }

    private static func utf16(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) -> Output {
        var units: [UInt16] = []
        units.reserveCapacity(bytes.count / 2 + 1)
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            let (a, b) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            units.append(isLittleEndian ? b << 8 | a : a << 8 | b)
            index += 2
        }
        if index < bytes.endIndex { units.append(0xFFFD) }
        let output = Array(String(decoding: units, as: UTF16.self).utf8)
        return Output(bytes: output, hasReplacements: output.contains(replacement))
    }

    private static let replacement: [UInt8] = [0xEF, 0xBF, 0xBD]

    /// Bytes of input at a time, and room for what they become: four bytes of UTF-8 for one.
    private static let (window, room) = (16 << 10, 64 << 10)

    private static func iconv(_ input: [UInt8], from start: Int, encoding: Encoding) -> Output? {
        guard let handle = iconv_open("UTF-8", encoding.iconvName), Int(bitPattern: handle) != -1
        else { return nil }
        defer { iconv_close(handle) }
        var source = input.map { CChar(bitPattern: $0) }
        var target = [UInt8](repeating: 0, count: room)
        var output = Output(bytes: [], hasReplacements: false)
        output.bytes.reserveCapacity(input.count * 2)
        var position = start
        while position < source.count {
            let step = convert(&source, from: position, to: &target, with: handle)
            output.bytes += target[..<step.written]
            position = step.position
            guard step.isStuck, position < source.count else { continue }
            output.bytes += replacement
            output.hasReplacements = true
            position += 1
        }
        output.bytes += target[..<flush(to: &target, with: handle)]
        return output
    }

    private struct Step {
        var written: Int
        var position: Int
        /// The byte at `position` begins no character.
        var isStuck: Bool
    }

    private static func convert(
        _ source: inout [CChar], from position: Int, to target: inout [UInt8],
        with handle: iconv_t
    ) -> Step {
        let end = min(source.count, position + window)
        var (left, free) = (end - position, target.count)
        let failure = target.withUnsafeMutableBytes { target in
            source.withUnsafeMutableBufferPointer { source in
                var from = source.baseAddress.map { $0 + position }
                var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
                return Glibc.iconv(handle, &from, &left, &to, &free) == -1 ? errno : 0
            }
        }
        // The window may end inside a character: that is the next one's first.
        let isCut = failure == EINVAL && end < source.count && end - left > position
        return Step(
            written: target.count - free, position: end - left,
            isStuck: failure != 0 && failure != E2BIG && !isCut)
    }

    /// The letter that was held back because a mark might follow (windows-1255, -1258).
    private static func flush(to target: inout [UInt8], with handle: iconv_t) -> Int {
        var free = target.count
        target.withUnsafeMutableBytes { target in
            var to = target.baseAddress?.assumingMemoryBound(to: CChar.self)
            _ = Glibc.iconv(handle, nil, nil, &to, &free)
        }
        return target.count - free
    }
}

extension [UInt8] {
    fileprivate func contains(_ pattern: [UInt8]) -> Bool {
        guard let first = pattern.first else { return true }
        var start = 0
        while let index = firstIndex(of: first, in: start..<count) {
            if self[index...].starts(with: pattern) { return true }
            start = index + 1
        }
        return false
    }
}
