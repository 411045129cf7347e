import Domain
import Reading

/// What both feeds and pages are put through: read whole, again, cut, or repeated.
struct ReadTrial {
    /// To this size an input is repeated: what costs more than linear time takes seconds then.
    private static let repeatedSize = 128 << 10

    var body: [UInt8]
    var contentType: String?
    var address: WebAddress?
    /// 0: whole and a second time; 255: repeated; else cut at so many 255ths of its length.
    var handling: Int
    var read: (ReaderInput) -> ReadResult

    func run() throws(Violation) {
        switch handling {
        case 0:
            let result = try checked(body)
            try Violation.unless(result == read(input(body)), "reading twice gives the same")
        case 255: _ = try checked(repeated)
        default: _ = try checked(Array(body.prefix(body.count * handling / 255)))
        }
    }

    private func checked(_ bytes: [UInt8]) throws(Violation) -> ReadResult {
        let result = read(input(bytes))
        try ResultCheck.check(result)
        return result
    }

    private func input(_ bytes: [UInt8]) -> ReaderInput {
        ReaderInput(bytes: bytes, address: address, contentType: contentType)
    }

    private var repeated: [UInt8] {
        var bytes = body
        while !bytes.isEmpty, bytes.count < Self.repeatedSize { bytes += bytes }
        return bytes
    }
}

extension ReadTrial {
    /// What servers say of feeds and pages, rightly and wrongly.
    static let contentTypes: [String?] = [
        nil, "text/html", "text/html; charset=utf-8", "application/rss+xml; charset=iso-8859-1",
        "text/xml; charset=windows-1252", "text/html; charset=shift_jis", "application/json",
        "text/html; charset=utf-16",
    ]

    static let base = WebAddress("https://example.org:8443/a/b/page.html?c=d#e")
}
