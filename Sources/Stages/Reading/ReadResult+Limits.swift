import Domain
import Markup

extension ReadResult {
    /// Held to `ReadingLimits`, whichever way its parts came.
    ///
    /// - Parameter limit: documents that are kept.
    mutating func holdToLimits(documents limit: Int = ReadingLimits.documents) {
        if documents.count > limit { documents.removeLast(documents.count - limit) }
        title = title?.cut(toBytes: ReadingLimits.titleBytes)
        link = link?.asAddress
        problems = problems.prefix(ReadingLimits.problems).map(\.asName)
        for index in documents.indices { documents[index].hold() }
    }
}

extension Document {
    fileprivate mutating func hold() {
        id = id.asName
        url = url?.asAddress
        title = title.cut(toBytes: ReadingLimits.titleBytes)
        summary = summary.cut(toBytes: ReadingLimits.textBytes)
        text = text.cut(toBytes: ReadingLimits.textBytes)
        for index in authors.indices { authors[index] = authors[index].asName }
        authors.removeAll { $0.isEmpty }
        if authors.count > ReadingLimits.authors {
            authors.removeLast(authors.count - ReadingLimits.authors)
        }
        review?.hold()
        if id.isEmpty { id = url ?? contentID }
    }
}

extension Review {
    fileprivate mutating func hold() {
        firm = firm.asName
        pros = pros.cut(toBytes: ReadingLimits.reviewBytes)
        cons = cons.cut(toBytes: ReadingLimits.reviewBytes)
        if let text = reply?.text { reply?.text = text.cut(toBytes: ReadingLimits.reviewBytes) }
    }
}

extension String {
    private var hasControls: Bool {
        utf8.withContiguousStorageIfAvailable(PlainBytes.haveControls) ?? true
    }

    /// One line without controls: nobody writes them on purpose, and NUL ends a text elsewhere.
    fileprivate var asName: String {
        (hasControls ? PlainText.fold(self) : self).cut(toBytes: ReadingLimits.nameBytes)
    }

    /// Without controls, as the URL standard drops line breaks within addresses.
    fileprivate var asAddress: String {
        let plain = hasControls ? String(decoding: utf8.filter { $0 >= 0x20 }, as: UTF8.self) : self
        return plain.cut(toBytes: ReadingLimits.nameBytes)
    }
}
