package import Domain

/// Bytes as they came, with what is known of them.
package struct ReaderInput: Sendable {
    package var bytes: [UInt8]
    /// The base of relative links, and a page's own address.
    package var address: WebAddress?
    /// The Content-Type field, for its charset (BOM over header over declaration, RFC 7303).
    package var contentType: String?
    /// Documents that are kept of it: of a feed the newest, of a page the first. From 1 to
    /// `ReadingLimits.documents`.
    package var documentLimit = ReadingLimits.documents

    package init(bytes: [UInt8], address: WebAddress? = nil, contentType: String? = nil) {
        self.bytes = bytes
        self.address = address
        self.contentType = contentType
    }
}

/// How a page is cut into documents.
package enum PageCut: Sendable, Hashable {
    /// One article; or its items, where the page repeats a structure (reviews, a thread).
    case article
    /// Each passage is a document: for pages that are watched.
    case passages
    /// Each element that the CSS selector selects is a document.
    case selected(String)
    /// It is a sitemap, or an index of them: each page it lists is a document without a text.
    case sitemap
    /// It is a network's answer, cut by the code of its kind.
    case answer(AnswerForm)
}
