/// What a document says of its own encoding.
enum DeclaredEncoding {
    /// As far as an HTML document is searched. Browsers look at 1,024 bytes first, and begin anew
    /// where a later `meta` says otherwise (HTML Living Standard §13.2.3.2, §13.2.3.4).
    static let htmlSearchLimit = 64 << 10
    /// As far as an XML declaration may reach; real ones have under 100 bytes.
    static let xmlSearchLimit = 512

    /// `<?xml … encoding="…"?>`, at the start or behind white space.
    static func xml(_ bytes: [UInt8]) -> String? {
        let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.count
        guard bytes.matches("<?xml", at: start) else { return nil }
        let limit = min(bytes.count, start + xmlSearchLimit)
        let end = bytes.firstIndex(of: UInt8(ascii: ">"), in: start..<limit) ?? limit
        guard let word = bytes.firstIndex(of: "encoding", in: start..<end) else { return nil }
        return value(in: bytes, from: word + 8, to: end)
    }

    /// `= "value"`, or without quotes.
    private static func value(in bytes: [UInt8], from start: Int, to end: Int) -> String? {
        var index = start
        while index < end, bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: "=") { index += 1 }
        guard index < end else { return nil }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            guard let close = bytes.firstIndex(of: quote, in: index + 1..<end) else { return nil }
            return String(decoding: bytes[(index + 1)..<close], as: UTF8.self)
        }
        let word = bytes[index..<end].prefix {
            $0 > 0x20 && $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "?")
        }
        return String(decoding: word, as: UTF8.self)
    }

    /// The prescan of HTML (§13.2.3.2): `meta charset` or `meta http-equiv`, outside comments.
    static func html(_ bytes: [UInt8]) -> String? {
        let end = min(bytes.count, htmlSearchLimit)
        var tags = XMLTokenizer(bytes: Array(bytes[..<end]))
        while let token = tags.next() {
            guard case .start(let name) = token, name.local == meta else { continue }
            if let label = tags.attribute("charset") { return label }
            guard let kind = tags.rawAttribute("http-equiv"), tags.matches(kind, "content-type"),
                let content = tags.attribute("content"), let label = charset(in: content)
            else { continue }
            return label
        }
        return nil
    }

    private static let meta = XMLName.hash("meta")

    /// The charset parameter of a media type: `text/html; charset="utf-8"`.
    static func charset(in contentType: String) -> String? {
        let bytes = Array(contentType.lowercased().utf8)
        var start = 0
        while let word = bytes.firstIndex(of: "charset", in: start..<bytes.count) {
            start = word + 7
            let next = bytes[start...].first { $0 > 0x20 }
            if next == UInt8(ascii: "=") { return value(in: bytes, from: start, to: bytes.count) }
        }
        return nil
    }
}
