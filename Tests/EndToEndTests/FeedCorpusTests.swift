import JSON
import TestSupport
import Testing

/// Feeds written by others, served by nginx, against what another reader made of them.
@Suite("Feeds of the shared corpus over HTTP")
struct FeedCorpusTests {
    /// What is reached, held, in percent of feeds. The rest repeat an entry, which is stored once.
    private static let agreementAtLeast = 99.4

    @Test("2,000 well-formed feeds bring as many documents as the oracle counts")
    func documents() async throws {
        guard let corpora = Fixtures.corpora, let feeds = try wellFormed(in: corpora + "/feeds")
        else {
            print("skipped: no shared corpora beside the project")
            return
        }
        let server = try ServerProcess { port, folder in
            """
            default_type text/xml; types { application/feed+json json; }
            server { listen 127.0.0.1:\(port); root \(corpora)/feeds; }
            """
        }
        let folder = try TemporaryFolder()
        try folder.write("earshot.yaml", configuration(feeds, port: server.port))
        // One of them is a page with microformats, so it fails.
        let scan = try await EarshotProgram.run(["scan"], in: folder)
        #expect([0, 3].contains(scan.status), "\(scan.errors.prefix(500))")
        let counts = try await documentCounts(in: folder)
        #expect(counts.count == feeds.count)
        let wrong = feeds.indices.filter { counts["f\($0)"] != feeds[$0].entries }
        let rate = 100 * (1 - Double(wrong.count) / Double(feeds.count))
        print("corpus over HTTP: \(rate) % of \(feeds.count) feeds")
        #expect(feeds.count > 1900)
        #expect(rate >= Self.agreementAtLeast, "\(wrong.map { feeds[$0].path })")
    }

    private struct Feed {
        let path: String
        let entries: Int
    }

    private func wellFormed(in folder: String) throws -> [Feed]? {
        guard let oracle = Fixtures.bytes(of: folder + "/oracle.jsonl") else { return nil }
        return try oracle.split(separator: 10).compactMap { line in
            let json = try JSONValue(parsing: line)
            guard json["bozo"]?.bool == false, json["gzip"] == nil, let path = json["path"]?.string,
                let entries = json["entries"]?.array
            else { return nil }
            return Feed(path: path, entries: entries.count)
        }
    }

    private func configuration(_ feeds: [Feed], port: UInt16) -> String {
        let sources = feeds.indices.map { index in
            "  - {feed: \"http://127.0.0.1:\(port)/\(escaped(feeds[index].path))\", id: f\(index)}\n"
        }
        return """
            http: {allow_networks: [127.0.0.0/8], gap: 0s, per_host: 32}
            brands: [{name: Zwirnwerk}]
            sources:
            \(sources.joined())
            """
    }

    private func escaped(_ path: String) -> String {
        let plain = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/.-_".utf8)
        return path.utf8.map { byte in
            plain.contains(byte)
                ? String(Unicode.Scalar(byte))
                : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }

    /// From the table of `earshot sources`: the last two columns are documents and mentions.
    private func documentCounts(in folder: TemporaryFolder) async throws -> [String: Int] {
        let outcome = try await EarshotProgram.run(["sources"], in: folder)
        var counts: [String: Int] = [:]
        for line in outcome.lines where line.hasPrefix("f") {
            let words = line.split(separator: " ")
            guard let name = words.first, words.count > 3 else { continue }
            counts[String(name)] = Int(words[words.count - 2])
        }
        return counts
    }
}
