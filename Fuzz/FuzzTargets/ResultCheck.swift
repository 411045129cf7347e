import Domain
import Reading

/// What holds of every result, whatever was read.
enum ResultCheck {
    /// A zone moves a date by a day at most.
    private static let years = 1899...2200

    static func check(_ result: ReadResult) throws(Violation) {
        try Violation.unless(
            result.documents.count <= ReadingLimits.documents, "documents within their limit")
        try Violation.unless(
            result.problems.count <= ReadingLimits.problems, "problems within their limit")
        try text(result.title ?? "", "feed title", limit: ReadingLimits.titleBytes, isLine: true)
        try text(result.link ?? "", "feed link", limit: ReadingLimits.nameBytes, isLine: true)
        for problem in result.problems {
            try text(problem, "problem", limit: ReadingLimits.nameBytes, isLine: true)
        }
        for document in result.documents { try check(document) }
        for feed in result.feeds {
            try Violation.unless(
                WebAddress("\(feed)").map { "\($0)" } == "\(feed)", "a feed's address: \(feed)")
        }
    }

    private static func check(_ document: Document) throws(Violation) {
        try Violation.unless(!document.id.isEmpty, "a document has an id")
        try text(document.id, "id", limit: ReadingLimits.nameBytes, isLine: true)
        try text(document.title, "title", limit: ReadingLimits.titleBytes, isLine: true)
        try text(document.url ?? "", "url", limit: ReadingLimits.nameBytes, isLine: true)
        try paragraphs(document.summary, "summary")
        try paragraphs(document.text, "text")
        try Violation.unless(
            document.authors.count <= ReadingLimits.authors, "authors within their limit")
        for author in document.authors {
            try Violation.unless(!author.isEmpty, "an author has a name")
            try text(author, "author", limit: ReadingLimits.nameBytes, isLine: true)
        }
        try Violation.unless(document.tags.count <= ReadingLimits.tags, "tags within their limit")
        for tag in document.tags {
            try Violation.unless(!tag.isEmpty, "a tag has a name")
            try text(tag, "tag", limit: ReadingLimits.tagBytes, isLine: true)
        }
        try Violation.unless(
            document.links.count <= ReadingLimits.links, "links within their limit")
        for link in document.links {
            try Violation.unless(WebAddress(link) != nil, "a link is an address: \(link)")
            try text(link, "link", limit: ReadingLimits.linkBytes, isLine: true)
        }
        for date in [document.published, document.updated].compactMap(\.self) {
            try check(date)
        }
    }

    static func check(_ date: Timestamp) throws(Violation) {
        let year = CivilDate(daysSinceEpoch: date.seconds.flooredQuotient(dividingBy: 86_400)).year
        try Violation.unless(years.contains(year), "a plausible year: \(date.iso8601)")
    }

    private static func paragraphs(_ text: String, _ name: String) throws(Violation) {
        try Self.text(text, name, limit: ReadingLimits.textBytes, isLine: false)
        try Violation.unless(!text.hasPrefix("\n"), "\(name) begins with a paragraph")
        var previous: UInt8 = 0
        for byte in text.utf8 {
            let isDoubled = previous <= 0x20 && byte <= 0x20 && previous > 0
            try Violation.unless(!isDoubled, "\(name) is folded")
            previous = byte
        }
    }

    private static func text(
        _ text: String, _ name: String, limit: Int, isLine: Bool
    ) throws(Violation) {
        try Violation.unless(
            String(validating: text.utf8, as: UTF8.self) != nil, "\(name) is UTF-8")
        try Violation.unless(text.utf8.count <= limit, "\(name) within \(limit) bytes")
        let controls = text.utf8.contains { $0 < 0x20 && (isLine || $0 != 0x0A) }
        try Violation.unless(!controls, "\(name) without NUL and other controls")
    }
}
