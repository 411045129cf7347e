import Domain
import Glibc

extension Document {
    /// The fewest bytes that one takes.
    static let leastExchanged = 49
    /// Stands for no time; no Timestamp is so early.
    private static let noTime = Int64.min

    func write(to writer: inout ByteWriter) {
        writer.write(id)
        writer.write(url)
        writer.write(title)
        writer.write(authors)
        writer.write(tags)
        writer.write(links)
        writer.write(published?.milliseconds ?? Self.noTime)
        writer.write(updated?.milliseconds ?? Self.noTime)
        writer.write(language?.rawValue)
        writer.write(text)
        // Most have one text for both.
        let isShared = summary.hasBytes(of: text)
        writer.write(byte: isShared ? 1 : 0)
        if !isShared { writer.write(summary) }
    }

    init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
        self.init(id: try reader.text())
        url = try reader.optionalText()
        title = try reader.text()
        authors = try reader.texts()
        tags = try reader.texts()
        links = try reader.texts()
        published = try Self.time(from: &reader)
        updated = try Self.time(from: &reader)
        language = try reader.optionalText().flatMap { LanguageCode($0) }
        text = try reader.text()
        summary = try reader.byte() == 1 ? text : try reader.text()
    }

    private static func time(
        from reader: inout ByteReader
    ) throws(ByteReader.Malformed) -> Timestamp? {
        let milliseconds = try reader.number(as: Int64.self)
        return milliseconds == noTime ? nil : Timestamp(milliseconds: milliseconds)
    }
}

extension String {
    /// Swift's `==` takes two forms of one character for the same.
    fileprivate func hasBytes(of other: String) -> Bool {
        guard utf8.count == other.utf8.count else { return false }
        let isSame = utf8.withContiguousStorageIfAvailable { own in
            other.utf8.withContiguousStorageIfAvailable { other in
                guard let one = own.baseAddress, let two = other.baseAddress else { return true }
                return one == two || memcmp(one, two, own.count) == 0
            }
        }
        return isSame == .some(true)
    }
}
