import Domain

/// Values as bytes, one after the other, for `ByteReader`. Numbers are little-endian; a text is its
/// length and its UTF-8.
struct ByteWriter {
    private(set) var bytes: [UInt8] = []

    /// Stands where a text's length would, for none.
    static let none = UInt32.max

    init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    mutating func write(byte: UInt8) { bytes.append(byte) }

    mutating func write(_ number: some FixedWidthInteger) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// Stands for no time; no Timestamp is so early.
    static let noTime = Int64.min

    mutating func write(_ time: Timestamp?) { write(time?.milliseconds ?? Self.noTime) }

    mutating func write(count: Int) { write(UInt32(clamping: count)) }

    mutating func write(_ text: String) {
        // No text is so long that its length would mean none: the reader's bounds are below.
        write(count: text.utf8.count)
        let isDone: Void? = text.utf8.withContiguousStorageIfAvailable {
            bytes.append(contentsOf: $0)
        }
        if isDone == nil { bytes.append(contentsOf: text.utf8) }
    }

    mutating func write(_ text: String?) {
        if let text { write(text) } else { write(Self.none) }
    }

    mutating func write(_ texts: [String]) {
        write(count: texts.count)
        for text in texts { write(text) }
    }
}
