/// The header of a mail or of one of its parts (RFC 5322 §2.2): fields unfolded, in order.
struct MailFields {
    /// Bytes of one field; what is longer is cut: no field that is read here needs more.
    static let fieldLimit = 16 << 10
    /// Fields of one header.
    static let countLimit = 500

    private var fields: [(name: String, value: [UInt8])] = []

    /// Reads the header at the start of a range; what follows its empty line is the body.
    ///
    /// - Returns: where the body begins.
    static func read(
        _ bytes: [UInt8], in range: Range<Int>
    ) -> (fields: MailFields, body: Range<Int>) {
        var header = MailFields()
        var lines = MailLines(bytes: bytes, range: range)
        while let line = lines.next() {
            if line.isEmpty { break }
            if bytes[line.lowerBound] == 0x20 || bytes[line.lowerBound] == 0x09 {
                header.extend(with: bytes[line])
            } else if let colon = bytes[line].firstIndex(of: UInt8(ascii: ":")) {
                header.add(bytes[line.lowerBound..<colon], bytes[(colon + 1)..<line.upperBound])
            }
        }
        return (header, lines.place..<range.upperBound)
    }

    private mutating func add(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) {
        guard fields.count < Self.countLimit else { return }
        let plain = String(decoding: name.filter { $0 > 0x20 }, as: UTF8.self).lowercased()
        fields.append((plain, Array(value.drop { $0 <= 0x20 }.prefix(Self.fieldLimit))))
    }

    private mutating func extend(with part: ArraySlice<UInt8>) {
        guard let last = fields.indices.last else { return }
        let room = max(0, Self.fieldLimit - fields[last].value.count)
        fields[last].value.append(contentsOf: part.prefix(room))
    }

    /// The first field of a name, in lower case, as it is written.
    subscript(name: String) -> [UInt8]? { fields.first { $0.name == name }?.value }

    /// Its text, encoded words (RFC 2047) decoded, on one line; nil where there is none.
    func text(_ name: String) -> String? {
        self[name].map { EncodedWords.decode($0) }.flatMap { $0.isEmpty ? nil : $0 }
    }

    var isEmpty: Bool { fields.isEmpty }
    func has(_ name: String) -> Bool { fields.contains { $0.name == name } }
}

/// Lines of a mail, whichever way they end.
struct MailLines {
    private let bytes: [UInt8]
    private let end: Int
    /// Where the next line begins.
    private(set) var place: Int

    init(bytes: [UInt8], range: Range<Int>) {
        self.bytes = bytes
        (place, end) = (range.lowerBound, range.upperBound)
    }

    /// The next line without its end; nil behind the last.
    mutating func next() -> Range<Int>? {
        guard place < end else { return nil }
        let start = place
        let feed = bytes[start..<end].firstIndex(of: 0x0A) ?? end
        place = min(feed + 1, end)
        let isCRLF = feed > start && feed < end && bytes[feed - 1] == 0x0D
        return start..<(isCRLF ? feed - 1 : feed)
    }
}
