import Testing

@testable import Transport

@Suite struct ResponseHeadTests {
    private func read(_ text: String, limit: Int = 1000) -> (ResponseHead, ResponseHead.Line) {
        var head = ResponseHead(limit: limit)
        var line: [UInt8] = []
        for byte in text.utf8 {
            line.append(byte)
            guard byte == 0x0A else { continue }
            let result = line.withUnsafeBytes { head.append($0) }
            if result != .accepted { return (head, result) }
            line = []
        }
        return (head, .accepted)
    }

    @Test("an interim head makes room for the final one")
    func interim() {
        let (head, _) = read(
            "HTTP/1.1 103 Early\r\nLink: x\r\n\r\nHTTP/2 200\r\nETag:  \"a\" \r\n\r\n")
        #expect(head.isFinal && head.status == 200)
        #expect(head.fields.all.map(\.name) == ["ETag"])
        #expect(head.fields["etag"] == "\"a\"")
    }

    @Test("lines that are no fields are left out, folded ones are joined, trailers ignored")
    func oddLines() {
        let (head, _) = read(
            "HTTP/1.1 200 OK\r\nno field\r\n: none\r\nA b: c\r\nX: 1\r\n\t 2\r\nY:\u{1}z\r\n\r\nT: 1\r\n"
        )
        #expect(head.fields.all.map(\.name) == ["X", "Y"])
        #expect(head.fields.all.map(\.value) == ["1 2", " z"])
    }

    @Test("a head is counted with its interim ones")
    func counts() {
        let interim = "HTTP/1.1 100 Continue\r\n\r\n"
        let text = String(repeating: interim, count: 10)
        #expect(read(text, limit: text.utf8.count).1 == .accepted)
        #expect(read(text, limit: text.utf8.count - 1).1 == .tooLarge)
    }

    @Test(
        "more than one content coding is refused",
        arguments: [
            ("Content-Encoding: gzip", false), ("content-encoding: br", false),
            ("Content-Encoding: gzip, gzip", true), ("CONTENT-ENCODING:gzip,br", true),
            ("Content-Encoding: gzip\r\ncontent-Encoding: gzip", true),
            ("Content-Encodings: a, b", false), ("Content-Type: a, b", false),
        ])
    func stacked(_ lines: String, _ isRefused: Bool) {
        let (_, result) = read("HTTP/1.1 200 OK\r\n\(lines)\r\n\r\n")
        #expect(result == (isRefused ? .stackedEncoding : .accepted))
    }

    @Test("no head traps, wherever it is cut and whichever bit is wrong")
    func damaged() {
        let whole = Array(
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nA: \r\n b\r\nETag: \"x\"\r\n\r\n".utf8)
        for end in whole.indices {
            for bit in 0..<8 {
                var bytes = whole
                bytes[end] ^= 1 << UInt8(bit)
                var head = ResponseHead(limit: 1000)
                for line in bytes[...end].split(separator: 0x0A, omittingEmptySubsequences: false) {
                    _ = (Array(line) + [0x0A]).withUnsafeBytes { head.append($0) }
                }
                #expect(head.fields.all.count <= 4)
            }
        }
    }
}
