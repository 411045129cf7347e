import Testing

@testable import Transport

/// Bodies as other programs pack them.
@Suite struct ContentDecoderTests {
    private let decoder = ContentDecoder()
    private static let plain = Array(
        String(repeating: "Müller Maschinenbau ", count: 40).utf8)
    private static let raw: [UInt8] = [
        243, 61, 188, 39, 39, 39, 181, 72, 193, 55, 177, 56, 57, 35, 51, 47, 53, 47, 41, 177, 84,
        193, 119, 84, 112, 84, 112, 84, 144, 20, 65, 0,
    ]
    private static let head: [UInt8] = [31, 139, 8, 0, 0, 0, 0, 0, 2, 3]
    private static let sum: [UInt8] = [39, 68, 30, 143]
    private static let gzip = head + raw + sum + [72, 3, 0, 0]
    private static let empty = head + [3, 0] + [UInt8](repeating: 0, count: 8)
    private static let zlib = [120, 156] + raw + [243, 211, 85, 120]

    private func unpack(
        _ body: [UInt8], _ coding: String?, limit: Int = 10 << 20
    ) throws(TransportError) -> [UInt8] {
        try decoder.unpacked(body, coding: coding, limit: limit)
    }

    private static let packed: [(String?, [UInt8])] = [
        ("gzip", gzip), ("X-Gzip", gzip), ("deflate", zlib), ("deflate", raw),
        ("identity", plain), (nil, plain),
    ]

    @Test("a body is unpacked as its coding says", arguments: packed)
    func codings(_ coding: String?, _ body: [UInt8]) throws {
        #expect(try unpack(body, coding) == Self.plain)
    }

    @Test("an empty body is one in any coding", arguments: ["gzip", "deflate", "br"])
    func nothing(_ coding: String) throws {
        #expect(try unpack([], coding) == [])
    }

    @Test("members follow one another, empty ones too, and padding is none")
    func members() throws {
        #expect(try unpack(Self.gzip + Self.empty + Self.gzip, "gzip") == Self.plain + Self.plain)
        #expect(try unpack(Self.empty, "gzip") == [])
        #expect(try unpack(Self.gzip + [0, 0, 0], "gzip") == Self.plain)
    }

    @Test("ZIP-02: a body of very many empty members is refused")
    func manyMembers() {
        let body = [[UInt8]](repeating: Self.empty, count: 1025).flatMap { $0 }
        #expect(throws: TransportError.badEncoding("it is packed in more than 1024 pieces")) {
            try unpack(body, "gzip")
        }
    }

    private static let damaged: [(String, [UInt8])] = [
        ("gzip", gzip.dropLast(9)), ("gzip", head), ("gzip", plain),
        ("gzip", head + raw + [1, 2, 3, 4, 72, 3, 0, 0]), ("gzip", gzip + gzip.dropLast()),
        ("deflate", zlib.dropLast(6)), ("deflate", plain), ("br", plain),
    ]

    @Test("ZIP-02: what is damaged, cut or not packed is refused", arguments: damaged)
    func damage(_ coding: String, _ body: [UInt8]) {
        let error = #expect(throws: TransportError.self) { try unpack(body, coding) }
        guard case .badEncoding = error else {
            Issue.record("\(coding): \(String(describing: error))")
            return
        }
    }

    @Test("what a member says of its size is checked, not believed")
    func wrongSize() {
        let lies = Self.head + Self.raw + Self.sum + [1, 0, 0, 0]
        #expect(throws: TransportError.self) { try unpack(lies, "gzip") }
    }

    private static let whole: [(String, [UInt8])] = [
        ("gzip", gzip), ("gzip", empty + gzip), ("deflate", zlib), ("deflate", raw),
    ]

    @Test("ZIP-01: the limit is that of the whole unpacked body", arguments: whole)
    func limit(_ coding: String, _ body: [UInt8]) throws {
        let size = Self.plain.count
        #expect(try unpack(body, coding, limit: size) == Self.plain)
        #expect(throws: TransportError.bodyTooLarge(limit: size - 1)) {
            try unpack(body, coding, limit: size - 1)
        }
    }

    @Test("ZIP-01: a second member that passes the limit tells the whole limit")
    func secondMember() {
        let limit = Self.plain.count + 1
        #expect(throws: TransportError.bodyTooLarge(limit: limit)) {
            try unpack(Self.gzip + Self.gzip, "gzip", limit: limit)
        }
    }
}
