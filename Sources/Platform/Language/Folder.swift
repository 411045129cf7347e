/// The folding loop: a cursor over the input, one over the output.
///
/// Pointers live only inside `FoldedText.init`. The output is as large as the input, and no rule
/// writes more bytes than it reads, so the cursor cannot leave it.
struct Folder {
    let input: UnsafeRawPointer
    let length: Int
    let output: UnsafeMutablePointer<UInt8>
    let kind: FoldedText.Kind
    private(set) var anchors: [FoldedText.Anchor] = []
    private(set) var written = 0
    private var read = 0

    init(
        input: UnsafeRawPointer, length: Int, output: UnsafeMutablePointer<UInt8>,
        kind: FoldedText.Kind
    ) {
        self.input = input
        self.length = length
        self.output = output
        self.kind = kind
    }

    mutating func run() {
        while read < length {
            foldPlain()
            guard read < length else { return }
            // In another script, or in a row of signs, the next one is no plainer.
            repeat { foldNext() } while read < length && Self.isSpecial(byte(read))
        }
    }

    @inline(__always)
    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte <= 0x20 || byte == UInt8(ascii: "&")
    }

    private func byte(_ offset: Int) -> UInt8 {
        offset < length ? input.load(fromByteOffset: offset, as: UInt8.self) : 0
    }

    /// 64 bytes at a time, as long as a change of case, umlauts, and line ends and dashes between words are
    /// all there is to fold; then up to the first one that is more.
    private mutating func foldPlain() {
        let isAddress = kind == .address
        // 1 where a blank was written last.
        var blank: UInt64 = endsInBlank ? 1 : 0
        while true {
            // Room for all, as no more was written than read.
            let size = min(Self.blockLimit, (length &- read) & ~(ByteLanes.count &- 1))
            guard size > 0 else { return }
            var (special, blanks, place): (UInt64, UInt64, Int) = (0, 0, 0)
            while place < size {
                let lanes = ByteLanes(
                    input.loadUnaligned(
                        fromByteOffset: read &+ place, as: ByteLanes.Bytes.self))
                UnsafeMutableRawPointer(output).storeBytes(
                    of: lanes.lowered, toByteOffset: written &+ place, as: ByteLanes.Bytes.self)
                var isPlain =
                    lanes.isAtLeast(0x20) & lanes.isOther(than: 0x2D)
                    & lanes.isOther(than: UInt8(ascii: "&"))
                if isAddress {
                    isPlain &=
                        lanes.isOther(than: UInt8(ascii: "%"))
                        & lanes.isOther(than: UInt8(ascii: "_"))
                }
                let isBlank = ~(lanes.isOther(than: 0x20) | lanes.bytes)
                let shift = UInt64(truncatingIfNeeded: place)
                special |= ByteLanes.bits(~isPlain | lanes.bytes) &<< shift
                blanks |= ByteLanes.bits(isBlank) &<< shift
                place &+= ByteLanes.count
            }
            special |= blanks & (blanks &<< 1 | blank)
            blank = blanks &>> UInt64(truncatingIfNeeded: size &- 1)
            while special != 0 {
                let place = special.trailingZeroBitCount
                let folded = foldInPlace(place, of: size)
                guard folded > 0 else {
                    (read, written) = (read &+ place, written &+ place)
                    return
                }
                special &= ~(folded &<< UInt64(truncatingIfNeeded: place))
            }
            (read, written) = (read &+ size, written &+ size)
        }
    }

    /// Folds what is as long afterwards and stands between words: an umlaut, a dash, a line's end.
    ///
    /// - Parameters:
    ///   - place: of a byte that was written in small letters.
    ///   - size: where what was written so ends.
    /// - Returns: a bit for each of the bytes that this folded; 0 where there is more to it.
    @inline(__always)
    private func foldInPlace(_ place: Int, of size: Int) -> UInt64 {
        let (from, to) = (read &+ place, written &+ place)
        guard from &+ 1 < length else { return 0 }
        let next = input.load(fromByteOffset: from &+ 1, as: UInt8.self)
        switch input.load(fromByteOffset: from, as: UInt8.self) {
        case 0xC3:
            guard place &+ 1 < size, let letters = Self.umlaut(next) else { return 0 }
            (output[to], output[to &+ 1]) = letters
            return 3
        // A line's end behind a dash may join two halves of a word.
        case 0x2D, 0x0A:
            guard next > 0x20, !endsInBlank(to) else { return 0 }
            if output[to] == 0x2D { output[to] = 0x20 }
            return 1
        default: return 0
        }
    }

    private var endsInBlank: Bool { endsInBlank(written) }

    /// - Parameter end: of what was written.
    @inline(__always)
    private func endsInBlank(_ end: Int) -> Bool {
        end > 0 && (output[end &- 1] == 0x20 || output[end &- 1] == 0x0A)
    }

    private static let blockLimit = 64

    /// About so many bytes of prose lie between two anchors; room for them is made once.
    private static let bytesPerAnchor = 32
}

extension Folder {
    /// One byte or one sequence.
    private mutating func foldNext() {
        let next = byte(read)
        switch next {
        case 0x41...0x5A: put(next | 0x20)
        case 0x0A, 0x0D: putLineFeed()
        case 0x2D: if !joinHyphenatedLine() { putBlank(reading: 1) }
        case 0x00...0x20: putBlank(reading: 1)
        case UInt8(ascii: "&"): if !foldEntity() { put(next) }
        case UInt8(ascii: "%") where kind == .address: if !foldPercent() { put(next) }
        case UInt8(ascii: "_") where kind == .address: putBlank(reading: 1)
        case 0x21...0x7F: put(next)
        case 0xC3 where foldUmlaut(): break
        default: foldScalar()
        }
    }

    /// The letters that German has beyond ASCII: two bytes for two.
    private mutating func foldUmlaut() -> Bool {
        guard let letters = Self.umlaut(byte(read &+ 1)) else { return false }
        (output[written], output[written &+ 1]) = letters
        written &+= 2
        read &+= 2
        return true
    }

    /// - Parameter second: its second byte; the first is 0xC3.
    @inline(__always)
    private static func umlaut(_ second: UInt8) -> (UInt8, UInt8)? {
        // A bit for each second byte of ä ö ü Ä Ö Ü ß.
        let known: UInt64 = 0x1040_0010_9040_0010
        guard second >= 0x80, known &>> UInt64(second & 0x3F) & 1 != 0 else { return nil }
        // Without a branch, as no processor guesses which one comes next: places 4, 0, 7 and 2 of eight
        // letters.
        let letter = UInt64(second & 0x1F)
        let place = (letter &+ letter &>> 3) & 7
        let letters: UInt64 = 0x7500_0061_0073_006F
        return (
            UInt8(truncatingIfNeeded: letters &>> (8 &* place)), place == 2 ? 0x73 : 0x65
        )
    }

    private mutating func put(_ folded: UInt8) {
        output[written] = folded
        written &+= 1
        read &+= 1
    }

    private mutating func putBlank(reading count: Int) {
        let isDoubled = endsInBlank
        if !isDoubled {
            output[written] = 0x20
            written += 1
        }
        advance(by: count, isRegular: !isDoubled && count == 1, isRemoval: isDoubled)
    }

    private mutating func putLineFeed() {
        if endsInBlank {
            output[written - 1] = 0x0A
            advance(by: 1, isRegular: false, isRemoval: true)
        } else {
            put(0x0A)
        }
    }

    /// Moves the reading cursor past what was just written, noting where the distance changes.
    private mutating func advance(by count: Int, isRegular: Bool, isRemoval: Bool) {
        read += count
        guard !isRegular else { return }
        let anchor = FoldedText.Anchor(folded: written, original: read, isRemoval: isRemoval)
        if let last = anchors.last, last.folded == written, last.isRemoval == isRemoval {
            anchors[anchors.count - 1] = anchor
        } else {
            if anchors.isEmpty {
                anchors.reserveCapacity((length - read) / Self.bytesPerAnchor + 4)
            }
            anchors.append(anchor)
        }
    }

    private mutating func put(_ folding: ScalarFolding, reading count: Int) {
        switch folding {
        case .blank: return putBlank(reading: count)
        case .removed: return advance(by: count, isRegular: false, isRemoval: true)
        case .mark(let isDiaeresis):
            if isDiaeresis, written > 0, [0x61, 0x6F, 0x75].contains(output[written - 1]) {
                output[written] = UInt8(ascii: "e")
                written += 1
            }
            advance(by: count, isRegular: false, isRemoval: false)
        case .letters(let packed, let size):
            for index in 0..<size {
                output[written + index] = UInt8(truncatingIfNeeded: packed >> (8 * UInt32(index)))
            }
            written += size
            advance(by: count, isRegular: size == count, isRemoval: false)
        case .unchanged:
            for index in 0..<count { output[written + index] = byte(read + index) }
            written += count
            read += count
        }
    }

    private mutating func foldScalar() {
        let (value, size) = decoded(at: read)
        if let (twice, sizeOfBoth) = decodedTwice(value, after: read + size) {
            put(ScalarFolding.of(twice), reading: sizeOfBoth + size)
        } else {
            put(ScalarFolding.of(value), reading: size)
        }
    }

    private func decoded(at offset: Int) -> (value: UInt32, size: Int) {
        let lead = byte(offset)
        let size = min(UTF8Reading.length(lead: lead), length - offset)
        guard size > 1 else { return (UInt32(lead), 1) }
        var value = UInt32(lead & (0xFF >> UInt8(size + 1)))
        for index in 1..<size { value = value << 6 | UInt32(byte(offset + index) & 0x3F) }
        return (value, size)
    }

    /// `Ã¼`, what UTF-8 read as Latin-1 or Windows-1252 makes of `ü`: the scalar it was meant to be.
    private func decodedTwice(_ value: UInt32, after offset: Int) -> (UInt32, Int)? {
        guard value == 0xC3 || value == 0xC5, offset < length else { return nil }
        let (next, size) = decoded(at: offset)
        guard let low = Windows1252.byte(of: next), (0x80...0xBF).contains(low) else { return nil }
        return ((value & 0x1F) << 6 | UInt32(low & 0x3F), size)
    }
}

extension Folder {
    /// `Maschi-⏎nenbau` is one word; `Früh-⏎und Spätschicht` is not.
    private mutating func joinHyphenatedLine() -> Bool {
        guard read + 2 < length, written > 0, (0x61...0x7A).contains(output[written - 1]) else {
            return false
        }
        var next = read + 1
        if byte(next) == 0x0D { next += 1 }
        guard byte(next) == 0x0A else { return false }
        next += 1
        guard startsSmallWord(at: next), !startsConjunction(at: next) else { return false }
        advance(by: next - read, isRegular: false, isRemoval: true)
        return true
    }

    private func startsSmallWord(at offset: Int) -> Bool {
        // ä ö ü ß as UTF-8.
        (0x61...0x7A).contains(byte(offset))
            || byte(offset) == 0xC3 && [0xA4, 0xB6, 0xBC, 0x9F].contains(byte(offset + 1))
    }

    private func startsConjunction(at offset: Int) -> Bool {
        for word: StaticString in ["und ", "oder ", "bzw", "sowie ", "and ", "or "] {
            let size = word.utf8CodeUnitCount
            if (0..<size).allSatisfy({ byte(offset + $0) == word.utf8Start[$0] }) { return true }
        }
        return false
    }

    /// `&uuml;`, `&#252;`, `&#xFC;`
    private mutating func foldEntity() -> Bool {
        let limit = min(read + LeftOverEntity.lengthLimit, length)
        var end = read + 1
        while end < limit, byte(end) != UInt8(ascii: ";") {
            guard LeftOverEntity.isNameByte(byte(end)) else { return false }
            end += 1
        }
        guard end < limit, end > read + 1 else { return false }
        let name = (read + 1..<end).map { byte($0) }
        guard let value = LeftOverEntity.value(of: name) else { return false }
        if value < 0x80 {
            let folded = UInt8(value)
            if folded <= 0x20 || folded == 0x2D {
                putBlank(reading: end + 1 - read)
            } else {
                let lower = (0x41...0x5A).contains(folded) ? folded | 0x20 : folded
                put(.letters(UInt32(lower), 1), reading: end + 1 - read)
            }
        } else {
            let folding = ScalarFolding.of(value)
            // Copying the reference itself keeps the letters of other scripts apart.
            if case .unchanged = folding { return false }
            put(folding, reading: end + 1 - read)
        }
        return true
    }

    /// `%C3%BC`
    private mutating func foldPercent() -> Bool {
        var bytes: [UInt8] = []
        var next = read
        repeat {
            guard byte(next) == UInt8(ascii: "%"), let high = hex(byte(next + 1)),
                let low = hex(byte(next + 2))
            else { return false }
            bytes.append(high << 4 | low)
            next += 3
        } while bytes.count < UTF8Reading.length(lead: bytes[0])
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return false }
        if scalar.isASCII {
            let folded = UInt8(truncatingIfNeeded: scalar.value)
            if folded <= 0x20 || folded == 0x2D {
                putBlank(reading: next - read)
            } else {
                let lower = (0x41...0x5A).contains(folded) ? folded | 0x20 : folded
                put(.letters(UInt32(lower), 1), reading: next - read)
            }
            return true
        }
        let folding = ScalarFolding.of(scalar.value)
        if case .unchanged = folding { return false }
        put(folding, reading: next - read)
        return true
    }

    private func hex(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46, 0x61...0x66: (digit | 0x20) - 0x61 + 10
        default: nil
        }
    }
}
