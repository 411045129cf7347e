import Markup

/// A mail's plain text: lines that were broken at 72 columns, joined again to paragraphs.
enum PlainMail {
    /// Empty lines part paragraphs; so do lists, quotations and lines that end early.
    static func paragraphs(_ bytes: [UInt8], _ type: MediaType) -> String {
        var paragraphs: [String] = []
        var open: [UInt8] = []
        var lastLength = 0
        func isNew(_ line: ArraySlice<UInt8>) -> Bool {
            guard let first = line.first else { return true }
            return marks.contains(first) || lastLength < brokenLine && !type.isFlowed
        }
        func close() {
            let text = PlainText.fold(open.indices, of: open)
            if !text.isEmpty { paragraphs.append(text) }
            open = []
        }
        var lines = MailLines(bytes: bytes, range: bytes.indices)
        while let range = lines.next() {
            let line = bytes[range]
            // What follows is who writes, not what (RFC 3676 §4.3).
            if line.elementsEqual("-- ".utf8) { break }
            if isNew(line) { close() }
            open += line
            open.append(0x20)
            lastLength = range.count
        }
        close()
        return paragraphs.joined(separator: "\n")
    }

    /// A line that was broken is at least so long, in bytes: a word more would have been too much.
    private static let brokenLine = 50
    private static let marks = Set("->*•|#=".utf8)

    /// Addresses that stand in the text.
    static func links(_ bytes: [UInt8]) -> [String] {
        var links: [String] = []
        for word in bytes.split(whereSeparator: { $0 <= 0x20 || "<>\"()[]".utf8.contains($0) })
        where links.count < ReadingLimits.links {
            guard word.starts(with: "http://".utf8) || word.starts(with: "https://".utf8) else {
                continue
            }
            let text = String(decoding: word, as: UTF8.self)
            links.append(String(text.reversed().drop { ".,;:!?'".contains($0) }.reversed()))
        }
        return links
    }
}
