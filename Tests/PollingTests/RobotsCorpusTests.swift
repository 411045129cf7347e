import Cryptography
import Domain
import JSON
import Polling
import TestSupport
import Testing

@Suite("robots.txt as others read it")
struct RobotsCorpusTests {
    private struct Case {
        let id: String
        let robots: [UInt8]
        let agent: String
        let target: String
        let isAllowed: Bool
    }

    @Test(
        "ROB-02: every case of the corpus that is not Google's own leniency is decided so",
        .enabled(if: Fixtures.corpora != nil, "no ../shared/corpora beside the project"))
    func corpus() throws {
        let folder = try #require(Fixtures.corpora)
        let text = try #require(Fixtures.text(of: folder + "/robots/robots-cases.jsonl"))
        let cases = try text.split(separator: "\n").compactMap { try parse(String($0)) }
        #expect(cases.count == 192)
        for item in cases {
            let rules = RobotsRules(parsing: item.robots, for: item.agent)
            #expect(rules.allows(item.target) == item.isAllowed, "\(item.id): \(item.target)")
        }
    }

    /// Nil for a case that only Google's parser decides so.
    private func parse(_ line: String) throws -> Case? {
        let value = try JSONValue(parsing: Array(line.utf8))
        guard value["google_only"]?.bool == false else { return nil }
        let robots =
            value["robots"]?.string.map { Array($0.utf8) }
            ?? (value["robots_base64"]?.string).flatMap { Base64.decode($0) }
        return Case(
            id: try #require(value["id"]?.string), robots: try #require(robots),
            agent: try #require(value["user_agent"]?.string),
            target: Self.target(of: try #require(value["url"]?.string)),
            isAllowed: try #require(value["allowed"]?.bool as Bool?))
    }

    /// As written: the corpus holds addresses that WebAddress would escape.
    private static func target(of url: String) -> String {
        let rest = url.split(separator: "#", maxSplits: 1)[0].drop { $0 != ":" }.dropFirst(3)
        let target = rest.drop { $0 != "/" }
        return target.isEmpty ? "/" : String(target)
    }
}
