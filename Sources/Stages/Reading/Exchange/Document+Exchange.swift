import Domain
import Glibc

extension Document {
    /// The fewest bytes that one takes.
    static let leastExchanged = 50

    func write(to writer: inout ByteWriter) {
        writer.write(id)
        writer.write(url)
        writer.write(title)
        writer.write(authors)
        writer.write(tags)
        writer.write(links)
        writer.write(published)
        writer.write(updated)
        writer.write(language?.rawValue)
        writer.write(text)
        // Most have one text for both.
        let isShared = summary.hasBytes(of: text)
        writer.write(byte: isShared ? 1 : 0)
        if !isShared { writer.write(summary) }
        writer.write(byte: review == nil ? 0 : 1)
        review?.write(to: &writer)
    }

    init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
        self.init(id: try reader.text())
        url = try reader.optionalText()
        title = try reader.text()
        authors = try reader.texts()
        tags = try reader.texts()
        links = try reader.texts()
        published = try reader.time()
        updated = try reader.time()
        language = try reader.optionalText().flatMap { LanguageCode($0) }
        text = try reader.text()
        summary = try reader.byte() == 1 ? text : try reader.text()
        if try reader.byte() == 1 { review = try Review(from: &reader) }
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
