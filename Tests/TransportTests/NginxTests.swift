import Domain
import TestSupport
import Testing
import Transport

/// Against nginx: what a well-behaved server does.
@Suite struct NginxTests {
    private static let page = String(repeating: "The quick brown fox. ", count: 2000)

    private func plain() throws -> ServerProcess {
        try ServerProcess(nginx: { port, folder in
            try folder.write("pages/feed.xml", Self.page)
            return """
                gzip on; gzip_types *; gzip_min_length 1;
                server { listen 127.0.0.1:\(port); root \(folder.path)/pages; }
                """
        })
    }

    @Test("a packed page comes unpacked, and unchanged the next time")
    func plainHTTP() async throws {
        let server = try plain()
        let engine = try RealServers.engine()
        var request = try RealServers.request(server, "/feed.xml")
        let first = try await engine.send(request)
        #expect(first.status == 200 && first.isComplete)
        #expect(first.fields["content-encoding"] == "gzip")
        #expect(first.body == Array(Self.page.utf8))
        let tag = try #require(first.fields["etag"])
        request.fields = [try #require(HTTPField(name: "If-None-Match", value: tag))]
        let second = try await engine.send(request)
        #expect(second.status == 304 && second.body.isEmpty && second.isComplete)
    }

    /// `<urlset></urlset>` as a gzip file.
    private static let packed: [UInt8] = [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xB3, 0x29, 0x2D, 0xCA,
        0x29, 0x4E, 0x2D, 0xB1, 0xB3, 0xD1, 0x87, 0x32, 0x00, 0x23, 0x9C, 0x49, 0xB6, 0x11,
        0x00, 0x00, 0x00,
    ]

    @Test("a file that is packed itself comes unpacked to who asks for that, under the same limit")
    func packedFile() async throws {
        let server = try ServerProcess(nginx: { port, folder in
            try folder.write("pages/sitemap.xml.gz", Self.packed)
            return "server { listen 127.0.0.1:\(port); root \(folder.path)/pages; }"
        })
        let engine = try RealServers.engine()
        var request = try RealServers.request(server, "/sitemap.xml.gz")
        #expect(try await engine.send(request).body == Self.packed)
        request.unpacksFile = true
        #expect(try await engine.send(request).body == Array("<urlset></urlset>".utf8))
        request.limits.body = 10
        await #expect(throws: TransportError.self) { try await engine.send(request) }
    }

    @Test("many requests at once all come back")
    func many() async throws {
        let server = try plain()
        let engine = try RealServers.engine(connections: 8)
        let request = try RealServers.request(server, "/feed.xml")
        let statuses = await RealServers.statuses(of: 200, request, engine)
        #expect(statuses == Array(repeating: 200, count: 200))
    }

    @Test("TLS-03: an engine without certificates does not start, and says where it looked")
    func noBundle() throws {
        let folder = try TemporaryFolder()
        let empty = try folder.write("empty.pem", "")
        for path in [empty, folder.file("missing.pem")] {
            do throws(TransportError) {
                _ = try TransferEngine(settings: .init(caBundle: path))
                Issue.record("an engine started without \(path)")
            } catch {
                #expect("\(error)".contains(path))
            }
        }
    }
}
