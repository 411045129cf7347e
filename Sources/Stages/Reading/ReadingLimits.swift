/// Bounds of what one input may give, so that no publisher fills a store or a screen.
package enum ReadingLimits {
    /// Documents of one input: a feed's newest, a page's first; real feeds have under 500 (faults XML-08).
    package static let documents = 2000
    /// Bytes of a title. The longest real one in the corpus has 1,100.
    package static let titleBytes = 4 << 10
    /// Bytes of a summary or text: a long book chapter (faults ENC-04).
    package static let textBytes = 1 << 20
    /// Bytes of what a review says beside its text: twice what the portals take.
    package static let reviewBytes = 16 << 10
    /// Bytes of an id, address or name; what is longer helps nobody.
    package static let nameBytes = 4 << 10
    /// Authors of one document.
    package static let authors = 32
    /// Tags of one document; what has more is filed under everything.
    package static let tags = 32
    /// Bytes of a tag: a heading of a catalogue, not a sentence.
    package static let tagBytes = 200
    /// Links of one document's text, the first ones.
    package static let links = 64
    /// Bytes of a link; a longer one is left out, as its beginning leads elsewhere.
    package static let linkBytes = 2 << 10
    /// Problems told of one input.
    package static let problems = 16
    /// How far behind the first element one that tells the format is searched for, in bytes.
    static let sniffBytes = 64 << 10
    /// Bytes of text to one control character; what has more of them is binary data.
    static let textPerControl = 32
}

extension String {
    /// At most so many bytes, cut between two scalars.
    func cut(toBytes limit: Int) -> String {
        guard utf8.count > limit else { return self }
        var end = utf8.index(utf8.startIndex, offsetBy: limit)
        while end > utf8.startIndex, utf8[end] & 0xC0 == 0x80 { end = utf8.index(before: end) }
        return String(self[..<end])
    }
}
