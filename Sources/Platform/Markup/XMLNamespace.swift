/// The vocabularies that Earshot reads, whatever prefix a document binds them to.
package enum XMLNamespace: UInt8, Sendable, Hashable {
    /// Without a prefix, in no namespace or in one that is not known: read by the name alone.
    case none
    /// RSS 0.90–2.0 under any of its names.
    case rss
    /// Atom 1.0, 0.3 and their drafts.
    case atom
    case content, dublinCore, dublinCoreTerms, media, podcast, syndication, rdf, xhtml, xml
    case sitemap
    /// News in sitemaps, as Google has it.
    case news
    /// With a prefix that means nothing here.
    case other

    /// By its address: case, a slash or hash at the end make no difference, as feeds have it.
    static func named(_ range: Range<Int>, in bytes: [UInt8]) -> XMLNamespace? {
        var end = range.upperBound
        while end > range.lowerBound, [0x20, 0x23, 0x2F].contains(bytes[end - 1]) { end -= 1 }
        return byAddress[XMLName.hash(range.lowerBound..<end, in: bytes)].flatMap(Self.init)
    }

    /// By the prefix everybody uses, for documents that do not declare it, or declare it wrongly.
    static func usual(forPrefix hash: UInt64) -> XMLNamespace? {
        byPrefix[hash].flatMap(Self.init)
    }

    private static let byPrefix = table([
        ("content", .content), ("dc", .dublinCore), ("dcterms", .dublinCoreTerms),
        ("media", .media), ("itunes", .podcast), ("sy", .syndication), ("rdf", .rdf),
        ("xhtml", .xhtml), ("xml", .xml), ("atom", .atom), ("atom10", .atom), ("atom03", .atom),
        ("a10", .atom), ("rss", .rss), ("news", .news),
    ])

    private static let byAddress = table([
        ("http://www.w3.org/2005/atom", .atom),
        ("https://www.w3.org/2005/atom", .atom),
        ("http://purl.org/atom/ns", .atom),
        ("http://purl.org/atom/ns#draft-ietf-atompub-format-00", .atom),
        ("http://purl.org/echo", .atom),
        ("http://purl.org/pie", .atom),
        ("http://example.com/newformat", .atom),
        ("http://example.com/necho", .atom),
        ("uri/of/echo/namespace", .atom),
        ("http://purl.org/rss/1.0", .rss),
        ("http://purl.org/net/rss1.1", .rss),
        ("http://backend.userland.com/rss", .rss),
        ("http://backend.userland.com/rss2", .rss),
        ("http://backend.userland.com/rss191", .rss),
        ("http://blogs.law.harvard.edu/tech/rss", .rss),
        ("http://cyber.law.harvard.edu/rss/rss.html", .rss),
        ("http://my.netscape.com/rdf/simple/0.9", .rss),
        ("http://my.netscape.com/publish/formats/rss-0.91.dtd", .rss),
        ("http://channel.netscape.com/rdf/simple/0.9", .rss),
        ("http://purl.org/rss/1.0/modules/content", .content),
        ("http://purl.org/dc/elements/1.1", .dublinCore),
        ("http://purl.org/dc/elements/1.0", .dublinCore),
        ("http://purl.org/dc/terms", .dublinCoreTerms),
        ("http://search.yahoo.com/mrss", .media),
        ("https://search.yahoo.com/mrss", .media),
        ("http://tools.search.yahoo.com/mrss", .media),
        ("http://video.search.yahoo.com/mrss", .media),
        ("http://www.itunes.com/dtds/podcast-1.0.dtd", .podcast),
        ("http://example.com/dtds/podcast-1.0.dtd", .podcast),
        ("http://purl.org/rss/1.0/modules/syndication", .syndication),
        ("http://www.w3.org/1999/02/22-rdf-syntax-ns", .rdf),
        ("http://www.w3.org/1999/xhtml", .xhtml),
        ("http://www.w3.org/xml/1998/namespace", .xml),
        ("http://www.sitemaps.org/schemas/sitemap/0.9", .sitemap),
        ("https://www.sitemaps.org/schemas/sitemap/0.9", .sitemap),
        ("http://www.google.com/schemas/sitemap/0.84", .sitemap),
        ("http://www.google.com/schemas/sitemap-news/0.9", .news),
        ("https://www.google.com/schemas/sitemap-news/0.9", .news),
    ])

    private static func table(_ rows: [(String, XMLNamespace)]) -> NameTable {
        NameTable(rows.map { (XMLName.hash($0.0), $0.1) })
    }
}
