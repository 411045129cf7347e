import TestSupport
import Testing

/// A page that changes at every request, and the program that watches it.
private struct WatchedPage {
    static let polls = 20
    /// The request from which on the new comment is there.
    static let news = 12

    let server: ServerProcess
    let folder: TemporaryFolder

    /// - Parameter source: what follows the address in the source's line.
    init(_ path: String, _ source: String = "") throws {
        server = try ServerProcess(python: "changing_page.py")
        folder = try TemporaryFolder()
        try folder.write(
            "earshot.yaml",
            """
            http: {allow_networks: [127.0.0.0/8], gap: 0s}
            brands:
              - name: Lerche Dosiertechnik
            sources:
              - page: http://127.0.0.1:\(server.port)/\(path)/\(Self.news)
                id: watched\(source)
            """)
    }

    /// The mentions that each of the scans prints.
    func mentionsOfEachScan() async throws -> [[PrintedMention]] {
        var mentions: [[PrintedMention]] = []
        for _ in 0..<Self.polls {
            let outcome = try await EarshotProgram.run(["scan", "--min-score", "0"], in: folder)
            #expect(outcome.status == 0, "\(outcome.errors)")
            mentions.append(try outcome.mentions())
        }
        return mentions
    }

    /// What was asked for, robots.txt and tdmrep.json left out.
    func requests() -> Set<String> {
        Set(
            server.folder.text("requests.txt").split(separator: "\n").map(String.init)
                .filter { !["/robots.txt", "/.well-known/tdmrep.json"].contains($0) })
    }
}

@Suite("A page that is watched over time")
struct PageWatchTests {
    @Test(
        "of twenty polls one brings a mention: that with the new comment (HTM-03)",
        arguments: [
            // What names the firm from the start: its article and a comment, or a post.
            ("blog", "", 2), ("thread", "", 1), ("feedback", "", 1),
            ("blog", "\n    select: \"article, .comment\"", 2),
            ("thread", "\n    select: \"td.body\"", 1),
            ("feedback", "\n    select: \"div.post > p\"", 1),
        ])
    func noise(path: String, source: String, before: Int) async throws {
        let page = try WatchedPage(path, source)
        let mentions = try await page.mentionsOfEachScan()
        #expect(mentions.first?.count == before)
        let counts = mentions.dropFirst().map(\.count)
        let expected = (2...WatchedPage.polls).map { $0 == WatchedPage.news ? 1 : 0 }
        #expect(counts == expected)
        // Neither the refresh nor anything relative to a base that is none was fetched.
        #expect(page.requests() == ["/\(path)/\(WatchedPage.news)"])
        let address = "http://127.0.0.1:\(page.server.port)/"
        #expect(mentions.joined().allSatisfy { $0.url?.hasPrefix(address) == true })
    }
}
