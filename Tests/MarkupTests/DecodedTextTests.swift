import Glibc
import Markup
import Testing

@Suite("Charsets")
struct DecodedTextTests {
    private static let marks: [String: [UInt8]] = [
        "utf-8": [0xEF, 0xBB, 0xBF], "utf-16le": [0xFF, 0xFE], "utf-16be": [0xFE, 0xFF],
    ]

    private static func encoded(_ text: String, as name: String) -> [UInt8] {
        switch name {
        case "utf-16le": text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case "utf-16be": text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        case "iso-8859-1": text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        default: Array(text.utf8)
        }
    }

    @Test(
        "mark over header over declaration over UTF-8 (ENC-01)",
        arguments: [nil, "utf-8", "utf-16le", "utf-16be"], [nil, "utf-8", "iso-8859-1"])
    func order(mark: String?, header: String?) {
        for declared in [nil, "utf-8", "iso-8859-1"] {
            let winner = mark ?? header ?? declared ?? "utf-8"
            let declaration = declared.map { "<?xml version='1.0' encoding='\($0)'?>" } ?? ""
            let text = declaration + "<a>café</a>"
            let bytes = (mark.flatMap { Self.marks[$0] } ?? []) + Self.encoded(text, as: winner)
            let decoded = DecodedText(
                bytes, contentType: header.map { "text/xml; charset=\"\($0)\"" }, as: .xml)
            #expect(String(decoding: decoded.bytes, as: UTF8.self) == text, "\(winner)")
            #expect(!decoded.hasReplacements)
        }
    }

    @Test(
        "a character is read whole wherever its bytes lie in a long text",
        arguments: [
            ("shift_jis", [0x93, 0xFA] as [UInt8], "日"),
            ("gb18030", [0x81, 0x30, 0x81, 0x30], "\u{80}"),
            ("utf-32be", [0, 1, 0xF6, 0], "😀"), ("shift_jis", [0xFF], "\u{FFFD}"),
        ])
    func long(label: String, bytes: [UInt8], text: String) {
        let count = 20_000
        for offset in 0..<(label == "utf-32be" ? 1 : 4) {
            let start = [UInt8](repeating: 0x61, count: offset)
            let given = start + [[UInt8]](repeating: bytes, count: count).joined()
            let decoded = DecodedText(given, contentType: "text/xml;charset=\(label)", as: .xml)
            let expected = start + Array(String(repeating: text, count: count).utf8)
            #expect(decoded.bytes == expected)
        }
    }

    @Test(
        "labels mean what the web means by them (ENC-02)",
        arguments: [
            ("iso-8859-1", [0x80, 0x93, 0xE4] as [UInt8], "€“ä"),
            ("us-ascii", [0xFC], "ü"),
            ("ISO-8859-15", [0xA4], "€"),
            ("Shift_JIS", [0x93, 0xFA, 0x87, 0x40], "日①"),
            ("gb2312", [0xC4, 0xE3, 0xBA, 0xC3], "你好"),
            ("euc-kr", [0xC7, 0xD1], "한"),
            ("euc-jp", [0xC6, 0xFC], "日"),
            ("big5", [0xA4, 0xA4], "中"),
            ("koi8-r", [0xF0, 0xD2], "Пр"),
            ("windows-1251", [0xCF, 0xF0], "Пр"),
            ("windows-1254", [0xDD, 0xFE], "İş"),
            ("utf-8", [0xC3, 0xA4, 0xFF, 0xC3, 0xB6], "ä\u{FFFD}ö"),
            ("utf-8", [0xE4, 0x80], "ä€"),
            ("utf-7", [0x2B, 0x41, 0x47, 0x45, 0x2D], "+AGE-"),
            ("no-such", [0xC3, 0xA4], "ä"),
            ("euc-kr", [0xC7, 0x20, 0x41, 0xFF], "\u{FFFD} A\u{FFFD}"),
            ("gb18030", [0xC4], "\u{FFFD}"),
            // Letters that a mark may follow are not held back at the end.
            ("windows-1258", [0x61], "a"), ("windows-1255", [0xE9], "\u{5D9}"),
            ("big5", [0x88, 0x66], "Ê"),
        ])
    func labels(label: String, bytes: [UInt8], text: String) {
        let decoded = DecodedText(bytes, contentType: "text/xml;charset=\(label)", as: .xml)
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
        #expect(decoded.hasReplacements == text.contains("\u{FFFD}"))
    }

    @Test("UTF-16 without a mark is told by its first bytes", arguments: ["utf-16le", "utf-16be"])
    func wide(name: String) {
        let bytes = Self.encoded("<a>ä</a>", as: name)
        let decoded = DecodedText(bytes, contentType: nil, as: .xml)
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == "<a>ä</a>")
    }

    @Test(
        "without a label the letters tell the encoding (ENC-02)",
        arguments: [
            ("windows-1251", "Новости нашего города: сегодня открылась выставка"),
            ("koi8-r", "Новости нашего города: сегодня открылась выставка"),
            ("shift_jis", "新しい展覧会が今日から始まりました。入場は無料です"),
            ("euc-jp", "新しい展覧会が今日から始まりました。入場は無料です"),
            ("gb18030", "今天这个城市的新展览开幕了，欢迎大家来参观"),
            ("big5", "今天這個城市的新展覽開幕了，歡迎大家來參觀"),
            ("euc-kr", "오늘 이 도시에서 새로운 전시회가 열렸습니다"),
            ("windows-1252", "Die Prüfung der Verträge für Österreich wäre möglich, heißt es"),
        ])
    func guessed(name: String, text: String) throws {
        let bytes = try #require(Self.encoded(text, by: name))
        let decoded = DecodedText(
            Array("<rss><title>".utf8) + bytes + Array("</title></rss>".utf8), contentType: nil,
            as: .xml)
        #expect(
            String(decoding: decoded.bytes, as: UTF8.self) == "<rss><title>\(text)</title></rss>")
        // A label of UTF-8 that the bytes disprove is none.
        let wrong = DecodedText(bytes, contentType: "text/xml; charset=utf-8", as: .xml)
        #expect(String(decoding: wrong.bytes, as: UTF8.self) == text)
    }

    /// Through the system, as the encodings here are.
    private static func encoded(_ text: String, by name: String) -> [UInt8]? {
        guard let handle = iconv_open(name, "UTF-8"), Int(bitPattern: handle) != -1 else {
            return nil
        }
        defer { iconv_close(handle) }
        var source = text.utf8.map { CChar(bitPattern: $0) }
        var target = [CChar](repeating: 0, count: source.count * 4)
        var (left, room) = (source.count, target.count)
        let status = source.withUnsafeMutableBufferPointer { source in
            target.withUnsafeMutableBufferPointer { target in
                var (from, to) = (source.baseAddress, target.baseAddress)
                return iconv(handle, &from, &left, &to, &room)
            }
        }
        guard status != -1 else { return nil }
        return target.prefix(target.count - room).map { UInt8(bitPattern: $0) }
    }

    @Test(
        "quotes, dashes and a few letters are Western European",
        arguments: [
            ([0x93, 0x41, 0x94, 0x20, 0x96, 0x20, 0x93, 0x42, 0x94, 0x97], "“A” – “B”—"),
            ([0x47, 0x72, 0xFC, 0xDF, 0x65, 0x20, 0x80], "Grüße €"),
        ] as [([UInt8], String)])
    func western(bytes: [UInt8], text: String) {
        let decoded = DecodedText(bytes, contentType: nil, as: .xml)
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
    }

    @Test("a byte beyond ASCII is a character wherever it stands", arguments: 0..<40)
    func westernPlaces(place: Int) {
        for rest in 0..<20 {
            let (before, behind) = (
                String(repeating: "a", count: place), String(repeating: "b", count: rest)
            )
            let bytes = Array(before.utf8) + [0xE4, 0x80] + Array(behind.utf8)
            let decoded = DecodedText(bytes, contentType: "text/xml;charset=latin1", as: .xml)
            #expect(String(decoding: decoded.bytes, as: UTF8.self) == before + "ä€" + behind)
        }
    }

    @Test("a guess costs no more for a larger document")
    func bounded() {
        let bytes = [UInt8](repeating: 0xE4, count: 8 << 20)
        #expect(DecodedText(bytes, contentType: nil, as: .xml).bytes.count >= bytes.count)
    }

    @Test(
        "an HTML document's own declaration counts",
        arguments: [
            "<meta charset=koi8-r>", "<META CHARSET='koi8-r'>",
            "<!-- <meta charset=utf-8> --><meta http-equiv=Content-Type content='text/html; charset=koi8-r'>",
        ])
    func declared(head: String) {
        let decoded = DecodedText(Array(head.utf8) + [0xF0], contentType: nil, as: .html)
        #expect(decoded.encoding.name == "koi8-r")
        #expect(decoded.bytes.suffix(2) == Array("П".utf8)[...])
    }
}
