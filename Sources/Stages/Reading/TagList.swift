import Markup

/// What a document is filed under, each once, within `ReadingLimits`.
struct TagList {
    private(set) var tags: [String] = []

    init(_ tags: [String] = []) { for tag in tags { add(tag) } }

    mutating func add(_ text: String) {
        guard tags.count < ReadingLimits.tags else { return }
        let tag = PlainText.fold(text).cut(toBytes: ReadingLimits.tagBytes).oneLine
        if !tag.isEmpty, !tags.contains(tag) { tags.append(tag) }
    }

    /// Several in one text, parted by commas, as keywords are.
    mutating func add(keywords text: String) {
        for part in text.split(separator: ",").prefix(ReadingLimits.tags) { add(String(part)) }
    }
}

extension String {
    fileprivate var oneLine: String {
        utf8.contains(0x0A)
            ? String(decoding: utf8.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self) : self
    }
}
