/// What makes the next request for a sitemap conditional (RFC 9110 §13.1), as one text.
struct SitemapValidator: Sendable, Hashable {
    let text: String

    /// Its first letter says which of the two it is.
    private static let (tag, date) = ("e", "m")
    /// Bytes of one that is kept: a site has many sitemaps.
    private static let lengthLimit = 200

    /// Nil where the answer has none that is fit to be kept.
    init?(_ answer: FetchAnswer) {
        let text = answer.etag.map { Self.tag + $0 } ?? answer.lastModified.map { Self.date + $0 }
        guard let text, text.utf8.count <= Self.lengthLimit else { return nil }
        self.text = text
    }

    init(kept text: String) { self.text = text }

    var etag: String? { text.hasPrefix(Self.tag) ? String(text.dropFirst()) : nil }
    var lastModified: String? { text.hasPrefix(Self.date) ? String(text.dropFirst()) : nil }
}
