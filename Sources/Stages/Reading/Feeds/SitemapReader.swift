import Domain
import Markup

/// Sitemaps and indexes of sitemaps (sitemaps.org 0.9), with what Google's news extension says of a
/// page: its headline, outlet, language and time. In one walk; images and videos are passed over.
struct SitemapReader {
    private var xml: XMLTokenizer
    private var result = ReadResult(format: .sitemap)
    private var documents: NewestDocuments
    private let address: WebAddress?
    /// Addresses that are none.
    private var faults = 0

    /// - Parameter limit: pages that are kept, the newest.
    init(bytes: [UInt8], address: WebAddress?, limit: Int) {
        xml = XMLTokenizer(bytes: bytes)
        documents = NewestDocuments(limit: limit)
        self.address = address
    }

    mutating func read() -> ReadResult {
        while let token = xml.next() {
            guard case .start(let name) = token, Self.isOwn(name) else { continue }
            switch name.local {
            case Self.index: result.format = .sitemapIndex
            case Self.url, Self.sitemap: readEntry()
            default: break
            }
        }
        if let problem = documents.problem { result.problems.append(problem) }
        if faults > 0 { result.problems.append("entries without an address, left out: \(faults)") }
        result.documents = documents.take(language: nil)
        result.isComplete = !xml.isTruncated
        return result
    }

    /// What is undeclared or declared wrongly is a sitemap's all the same.
    private static func isOwn(_ name: XMLName) -> Bool {
        name.namespace == .sitemap || name.namespace == .none
    }

    /// From behind the entry's start tag to its end; one that is cut off is none.
    private mutating func readEntry() {
        let depth = xml.depth
        var document = Document(id: "")
        while let token = xml.next() {
            switch token {
            case .start(let name): readField(name, of: &document)
            case .end where xml.depth < depth:
                add(document)
                return
            case .end, .text, .data: break
            }
        }
    }

    private mutating func readField(_ name: XMLName, of document: inout Document) {
        guard name.namespace == .news || Self.isOwn(name) else { return }
        switch (name.namespace == .news, name.local) {
        case (false, Self.location):
            document.url = value().flatMap { WebAddress($0, relativeTo: address) }?.text
        case (false, Self.lastModified): document.updated = value().flatMap { FeedDate.parse($0) }
        case (true, Self.date): document.published = value().flatMap { FeedDate.parse($0) }
        case (true, Self.title): document.title = PlainText.fold(value() ?? "")
        case (true, Self.name): document.authors = [PlainText.fold(value() ?? "")]
        case (true, Self.language): document.language = value().flatMap { LanguageCode($0) }
        case (true, Self.keywords):
            var tags = TagList()
            tags.add(keywords: value() ?? "")
            document.tags = tags.tags
        default: break
        }
    }

    private mutating func value() -> String? {
        ElementText(of: &xml, form: .plain)?.value(in: xml).cut(toBytes: ReadingLimits.nameBytes)
    }

    private mutating func add(_ document: Document) {
        guard let url = document.url else {
            faults += 1
            return
        }
        guard documents.wants(document.published ?? document.updated) else { return }
        var document = document
        document.id = url
        documents.add(document)
    }

    private static let index = XMLName.hash("sitemapindex")
    private static let url = XMLName.hash("url")
    private static let sitemap = XMLName.hash("sitemap")
    private static let location = XMLName.hash("loc")
    private static let lastModified = XMLName.hash("lastmod")
    private static let date = XMLName.hash("publication_date")
    private static let title = XMLName.hash("title")
    private static let name = XMLName.hash("name")
    private static let language = XMLName.hash("language")
    private static let keywords = XMLName.hash("keywords")
}
