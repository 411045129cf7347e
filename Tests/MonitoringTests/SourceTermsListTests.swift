import Domain
import JSON
import Testing

@testable import Monitoring

@Suite("earshot sources --terms")
struct SourceTermsListTests {
    private static let now = Timestamp(seconds: 1_800_000_000)

    private func row(
        _ source: String, _ robots: SourceTerms.Robots?, _ reservation: SourceTerms.Reservation?,
        in language: String = "en", http: String = ""
    ) throws -> SourceTermsList.Row {
        let settings = try TestConfiguration.settings(
            "language: \(language)\nbrands: [{name: Lerche}]\n\(http)\nsources: [{\(source), id: s}]\n"
        )
        var terms = SourceTerms()
        if let robots { terms.note(robots, at: Self.now - .seconds(7200)) }
        if let reservation { terms.note(reservation, at: Self.now - .seconds(7200)) }
        let list = SourceTermsList(
            settings: settings, terms: [SourceID("s"): terms], now: Self.now)
        return try #require(list.rows.first)
    }

    @Test("a page's terms are told with what decides them, in both languages")
    func page() throws {
        let source = "page: \"https://a.example/x\""
        let policy = "https://a.example/terms"
        for (language, words) in [
            (
                "en",
                ["forbidden", "Disallow: /x", "reserved", "header field", "obeyed", "2 hours ago"]
            ),
            (
                "de",
                [
                    "verboten", "Disallow: /x", "vorbehalten", "Kopffeld", "beachtet",
                    "vor 2 Stunden",
                ]
            ),
        ] {
            let row = try row(
                source, .refused(rule: "Disallow: /x"), .reserved(.header, policy: policy),
                in: language)
            let text = ([row.robots, row.reservation] + row.details).joined(separator: "\n")
            for word in words + [policy] { #expect(text.contains(word), "\(word)") }
            #expect(row.isBarred)
        }
    }

    @Test("a feed's robots.txt is not asked, and its reservation is obeyed or noted")
    func feed() throws {
        let feed = "feed: \"https://a.example/x\""
        let read = try row(
            "\(feed), tdm: ignore", .refused(rule: "Disallow: /"), .reserved(.header, policy: nil))
        #expect(read.robots == "not asked")
        #expect(read.details.last?.contains("noted, but read (tdm: ignore)") == true)
        #expect(!read.isBarred)
        #expect(try row(feed, nil, .reserved(.meta, policy: nil)).isBarred)
        let ignored = try row(
            "page: \"https://a.example/x\"", nil, .reserved(.meta, policy: nil),
            http: "http: {tdm: ignore}")
        #expect(!ignored.isBarred)
    }

    @Test("a network's reservation is obeyed or noted, and robots.txt asked by its pages alone")
    func network() throws {
        for (network, robots) in [
            ("mastodon: [x]", "–"), ("wordpress: blog.example", "–"), ("kununu: Lerche", "allowed"),
        ] {
            let entry = "\(network), enabled: true"
            let finding = SourceTerms.Reservation.reserved(.header, policy: nil)
            let obeyed = try row(entry, .allowed(rule: nil, crawlDelay: nil), finding)
            #expect(obeyed.robots == robots)
            #expect(obeyed.reservation == "reserved")
            #expect(obeyed.isBarred)
            #expect(try !row("\(entry), tdm: ignore", nil, finding).isBarred)
        }
    }

    @Test("what was never asked, and files, say so")
    func unasked() throws {
        let page = try row("page: \"https://a.example/x\"", nil, nil)
        #expect([page.robots, page.reservation] == ["not asked yet", "not read yet"])
        let file = try row("file: \"*.xml\"", nil, nil)
        #expect([file.robots, file.reservation] == ["–", "–"])
    }

    @Test("for programs it is JSON, with times in UTC")
    func json() throws {
        let row = try row(
            "page: \"https://a.example/x\"", .allowed(rule: "Allow: /", crawlDelay: .seconds(5)),
            .reserved(.file, policy: nil))
        let object = try JSONValue(parsing: row.json)
        #expect(object["robots"]?["finding"]?.string == "allowed")
        #expect(object["robots"]?["rule"]?.string == "Allow: /")
        #expect(object["robots"]?["crawl_delay_s"]?.integer == 5)
        #expect(object["tdm"]?["policy"]?.string == "obey")
        #expect(object["tdm"]?["by"]?.string == "file")
        #expect(object["tdm"]?["seen"]?.string == (Self.now - .seconds(7200)).iso8601)
        #expect(object["is_barred"]?.bool == true)
    }
}
