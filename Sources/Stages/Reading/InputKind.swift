import Markup

/// What an input looks like, from its first elements.
enum InputKind: Equatable {
    case feed(ReadResult.Format)
    case page
    case sitemap
    case json
    /// With what it looks like, for people.
    case other(String)

    /// `bytes` are UTF-8.
    init(_ bytes: [UInt8], contentType: String?) {
        guard let first = bytes.first(where: { $0 > 0x20 }) else {
            self = .other("empty")
            return
        }
        if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
            self = .json
            return
        }
        self = Self.byElements(bytes, contentType)
    }

    /// The first element that settles it; text and tags before it (warnings of a server) do not.
    private static func byElements(_ bytes: [UInt8], _ contentType: String?) -> InputKind {
        if isHTMLDocument(bytes) { return .page }
        var xml = XMLTokenizer(bytes: bytes)
        var (first, looksLikePage) = (String?.none, false)
        // Comments and a DOCTYPE before the first element may be of any length.
        var limit = bytes.count
        while let token = xml.next(), xml.tokenStart < limit {
            guard case .start(let name) = token else { continue }
            if isChannelDefinition(name, in: xml) { return .other("a channel of CDF (1997)") }
            if let kind = roots[name.local] { return kind }
            if first == nil { limit = xml.tokenStart + ReadingLimits.sniffBytes }
            let range = xml.tokenStart + 1..<xml.index
            let word = bytes[range].prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }
            first = first ?? String(decoding: word, as: UTF8.self)
            looksLikePage =
                looksLikePage || HTMLVocabulary.isElement(word.indices, in: bytes)
        }
        if isBinary(bytes) { return .other("binary data") }
        let isDeclaredPage = contentType?.lowercased().contains("html") == true
        if looksLikePage || isDeclaredPage { return .page }
        return .other(first.map { "XML with the root element '\($0)'" } ?? "plain text or binary")
    }

    /// Text has next to no control characters; in what is compressed or compiled a few bytes always
    /// look like tags.
    private static func isBinary(_ bytes: [UInt8]) -> Bool {
        let controls = bytes.count { $0 < 0x20 && !($0 >= 0x09 && $0 <= 0x0D) && $0 != 0x1B }
        return controls > bytes.count / ReadingLimits.textPerControl
    }

    /// The root of a Channel Definition Format document: `<CHANNEL HREF="…">`. RSS has its channel
    /// inside another root, and writes it in lower case.
    private static func isChannelDefinition(_ name: XMLName, in xml: XMLTokenizer) -> Bool {
        guard name.local == channel else { return false }
        let isRSS = xml.bytes.dropFirst(xml.tokenStart + 1).starts(with: "channel".utf8)
        return !isRSS || ["href", "base", "lastmod"].contains { xml.rawAttribute($0) != nil }
    }

    private static let channel = XMLName.hash("channel")

    private static func isHTMLDocument(_ bytes: [UInt8]) -> Bool {
        let start = bytes.firstIndex { $0 > 0x20 } ?? 0
        return begins(bytes, at: start, with: "<!doctype html")
            || begins(bytes, at: start, with: "<html")
    }

    /// In any case.
    private static func begins(_ bytes: [UInt8], at start: Int, with word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard count <= bytes.count - start else { return false }
        return (0..<count).allSatisfy {
            let byte = bytes[start + $0]
            let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
            return lower == word.utf8Start[$0]
        }
    }

    private static let roots: [UInt64: InputKind] = {
        let rows: [(String, InputKind)] = [
            ("rss", .feed(.rss)), ("rdf", .feed(.rdf)), ("feed", .feed(.atom)),
            ("channel", .feed(.rss)), ("entry", .feed(.atom)), ("html", .page), ("head", .page),
            ("body", .page), ("urlset", .sitemap), ("sitemapindex", .sitemap),
            ("opml", .other("a list of feeds (OPML)")),
        ]
        return Dictionary(rows.map { (XMLName.hash($0.0), $0.1) }) { first, _ in first }
    }()
}
