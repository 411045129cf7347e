import Domain

/// What a query asks of a document beside its words.
struct QueryFacts: Sendable {
    private let document: Document
    private let source: String?
    private let host: String?

    /// - Parameter source: the id of the source that brought it.
    init(_ document: Document, source: String?) {
        self.document = document
        self.source = source
        host = document.url.flatMap { WebAddress($0)?.host }
    }

    /// Nil for what is no condition.
    func holds(_ term: QueryTerm) -> Bool? {
        switch term.kind {
        case .site(let site): host.map { $0 == site || $0.hasSuffix("." + site) } ?? false
        case .language(let code): document.language?.isWithin(code) ?? false
        case .source(let id): source == id
        default: nil
        }
    }

    /// Bytes of the address that are the site, where the address has it in plain letters.
    func siteRange(_ site: String) -> Range<Int>? {
        guard let url = document.url, let host else { return nil }
        let bytes = Array(url.utf8)
        guard let slashes = bytes.indices.first(where: { bytes[$0...].starts(with: "//".utf8) })
        else { return nil }
        let wanted = Array(host.utf8)
        var start = slashes + 2
        if let at = bytes[start...].prefix(while: { $0 != UInt8(ascii: "/") })
            .lastIndex(of: UInt8(ascii: "@"))
        {
            start = at + 1
        }
        let end = start + wanted.count
        guard end <= bytes.count, bytes[start..<end].map({ Self.lowered($0) }) == wanted else {
            return nil
        }
        return end - site.utf8.count..<end
    }

    private static func lowered(_ byte: UInt8) -> UInt8 {
        (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
}
