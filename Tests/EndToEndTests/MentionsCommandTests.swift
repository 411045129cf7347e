import JSON
import TestSupport
import Testing

@Suite("earshot mentions")
struct MentionsCommandTests {
    private let folder: TemporaryFolder

    init() async throws {
        folder = try TemporaryFolder()
        try folder.write(
            "earshot.yaml",
            """
            language: en
            brands: [{name: Zwirnwerk, id: zwirn}, {name: Königswerk, competitor: true}]
            sources: [{file: "*.xml", id: blatt}]
            """)
        let titles = [
            "=HYPERLINK(\"http://böse.example\")", "+49 5141 Zwirnwerk", "-1 Zwirnwerk",
            "@Zwirnwerk", "\tZwirnwerk", "Zwirnwerk, \"die\" Spinnerei",
            "Zwirnwerk <script>x()</script>",
            "Zwirnwerk & Söhne",
        ]
        let entries = titles.enumerated().map { number, title in
            item("z\(number)", title, "Zwirnwerk GmbH sucht Spinner, Stelle \(number) in Vollzeit.")
        }
        let other = item("k", "Königswerk", "Königswerk GmbH liefert. ]]> Ende" + Self.tail)
        try folder.write(
            "a.xml", "<rss><channel>\(entries.joined())\(other)</channel></rss>")
        let scan = try await EarshotProgram.run(["scan"], in: folder)
        guard scan.status == 0 else { throw ScanFailed(errors: scan.errors) }
    }

    /// Longer than any passage.
    private static let tail =
        " " + String(repeating: "Dazu kam noch dies und das aus der Gegend. ", count: 40)
        + "Am Ende die Nachtschicht."

    private struct ScanFailed: Error { let errors: String }

    private func item(_ id: String, _ title: String, _ text: String) -> String {
        """
        <item><guid isPermaLink="false">\(id)</guid><link>https://x.example/\(id)</link>\
        <title>\(escaped(escaped(title)))</title>\
        <description>\(escaped(escaped(text)))</description></item>
        """
    }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
    }

    private func mentions(_ arguments: String...) async throws -> EarshotProgram.Outcome {
        let outcome = try await EarshotProgram.run(["mentions"] + arguments, in: folder)
        #expect(outcome.errors.isEmpty)
        return outcome
    }

    @Test("piped, it prints JSON Lines")
    func jsonLines() async throws {
        let outcome = try await mentions()
        #expect(outcome.status == 0)
        #expect(try outcome.mentions().count == 9)
        #expect(outcome.lines.count == 9)
    }

    @Test("a query, a brand by name or id, a facet, a state, a time and a limit narrow it")
    func narrowed() async throws {
        func count(_ arguments: String...) async throws -> Int {
            let outcome = try await EarshotProgram.run(["mentions"] + arguments, in: folder)
            #expect(outcome.status == 0, "\(outcome.errors)")
            return try outcome.mentions().count
        }
        #expect(try await count("--brand", "zwirn") == 8)
        #expect(try await count("--brand", "Zwirnwerk") == 8)
        #expect(try await count("--brand", "Königswerk") == 1)
        #expect(try await count("Söhne") == 1)
        #expect(try await count("nirgends") == 0)
        // Only in the text, behind the passage.
        #expect(try await count("Nachtschicht") == 1)
        #expect(try await count("Königswerk Nachtschicht") == 1)
        #expect(try await count("achtschicht") == 0)
        #expect(try await count("Nacht%") == 0)
        let employer = try await count("--facet", "employer")
        #expect(employer >= 8)
        #expect(
            try await employer + count("--facet", "general") + count("--facet", "product")
                + count("--facet", "partner") == 9)
        #expect(try await count("--state", "open") == 9)
        #expect(try await count("--state", "answered") == 0)
        #expect(try await count("--since", "1h") == 9)
        #expect(try await count("--limit", "2") == 2)
        #expect(try await count("--min-score", "100") < 9)
    }

    @Test("the newest come first by their own time, and --since goes by it")
    func times() async throws {
        let dates = [
            "<pubDate>Mon, 02 Nov 2020 08:00:00 GMT</pubDate>",
            "<dc:date>2020-11-03T08:00:00Z</dc:date>", "",
            "<pubDate>Sun, 01 Nov 2020 08:00:00 GMT</pubDate>",
            "<pubDate>Sun, 01 Nov 2099 08:00:00 GMT</pubDate>",
        ]
        let items = dates.enumerated().map { number, date in
            item("t\(number)", "Zwirnwerk \(number)", "Zwirnwerk GmbH sucht Spinner \(number).")
                .replacing("<item>", with: "<item>\(date)")
        }
        try folder.write(
            "times/a.xml",
            "<rss xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel>"
                + items.joined() + "</channel></rss>"
        )
        try folder.write(
            "times.yaml",
            "brands: [{name: Zwirnwerk}]\nsources: [{file: times/*.xml}]\ntimezone: UTC")
        let young = try await earshot(["scan", "--since", "7d"])
        #expect(try young.mentions().map(\.title).sorted() == ["Zwirnwerk 2", "Zwirnwerk 4"])
        let all = try await earshot(["mentions"]).mentions().map(\.title)
        #expect(all.suffix(3) == ["Zwirnwerk 1", "Zwirnwerk 0", "Zwirnwerk 3"])
        #expect(
            try await earshot(["mentions", "--limit", "2"]).mentions().map(\.title).sorted()
                == ["Zwirnwerk 2", "Zwirnwerk 4"])
        #expect(try await earshot(["mentions", "--since", "7d"]).mentions().count == 2)
        let table = try await earshot(["mentions", "--format", "table"]).output
        #expect(table.contains("       2020-11-03 "))
        #expect(table.contains("       seen 20"))
    }

    private func earshot(_ arguments: [String]) async throws -> EarshotProgram.Outcome {
        try await EarshotProgram.run(
            arguments + ["--config", "times.yaml", "--store", "times.db"], in: folder)
    }

    @Test("no line of the table is wider than the terminal, and no title is cut")
    func widths() async throws {
        let outcome = try await mentions("--format", "table")
        #expect(outcome.lines.allSatisfy { $0.count <= 100 })
        #expect(outcome.output.contains("Zwirnwerk, \"die\" Spinnerei"))
    }

    @Test("what is typed wrong ends with status 2 and says what is expected")
    func usage() async throws {
        let cases = [
            (["--facet", "price"], "one of product, employer, partner, general"),
            (["--state", "x"], "one of open, relevant, irrelevant, answered"),
            (["--since", "gestern"], "such as 12h, 7d or 2w"), (["--limit", "0"], "from 1 to"),
            (["--min-score", "101"], "from 0 to 100"),
            (["--format", "pdf"], "one of table, jsonl, csv, rss, html"),
            (["--brand", "zwrin"], "did you mean 'zwirn'?"),
        ]
        for (arguments, words) in cases {
            let outcome = try await EarshotProgram.run(["mentions"] + arguments, in: folder)
            #expect(outcome.status == 2, "\(arguments)")
            #expect(outcome.errors.contains(words), "\(arguments): \(outcome.errors)")
            #expect(outcome.outputBytes.isEmpty)
        }
    }

    @Test("CSV has a heading, quotes what it must, and no cell a spreadsheet would run")
    func csv() async throws {
        let rows = CSV.rows(try await mentions("--format", "csv").output)
        #expect(rows.count == 10)
        #expect(rows.first?.prefix(3) == ["id", "brand", "score"])
        #expect(rows.allSatisfy { $0.count == 22 })
        let titles = rows.dropFirst().map { $0[7] }
        #expect(titles.contains("'=HYPERLINK(\"http://böse.example\")"))
        #expect(titles.contains("'+49 5141 Zwirnwerk"))
        #expect(titles.contains("'-1 Zwirnwerk"))
        #expect(titles.contains("'@Zwirnwerk"))
        #expect(titles.contains("Zwirnwerk, \"die\" Spinnerei"))
        for cell in rows.joined() {
            #expect(!"=+-@\t\r".contains(cell.first ?? "x"))
        }
    }

    @Test("RSS is a feed that earshot reads, with the mentions as its entries")
    func rss() async throws {
        let feed = try await mentions("--format", "rss")
        let read = try await EarshotProgram.run(["read", "-"], in: folder, input: feed.outputBytes)
        #expect(read.status == 0)
        let result = try #require(try read.objects().first)
        #expect(result["format"]?.string == "rss")
        #expect(result["title"]?.string == "Earshot: Mentions")
        #expect(result["problems"] == .array([]))
        let documents = try #require(result["documents"]?.array)
        #expect(documents.count == 9)
        let titles = documents.compactMap { $0["title"]?.string }
        #expect(titles.contains("Zwirnwerk & Söhne"))
        #expect(titles.contains("Zwirnwerk, \"die\" Spinnerei"))
        #expect(documents.allSatisfy { $0["url"]?.string?.hasPrefix("https://x.example/") == true })
    }

    @Test("HTML is a page of its own without script and without anything loaded from elsewhere")
    func html() async throws {
        let page = try await mentions("--format", "html").output.lowercased()
        #expect(page.contains("earshot · mentions"))
        #expect(page.hasPrefix("<!doctype html>"))
        #expect(page.contains("zwirnwerk &amp; söhne"))
        for bad in ["<script", "javascript:", " onload", " onclick", "src=", "<link", "@import"] {
            #expect(!page.contains(bad), "\(bad)")
        }
    }

    @Test("the table is plain text in a pipe")
    func table() async throws {
        let outcome = try await mentions("--format", "table")
        #expect(outcome.lines.first?.hasPrefix("SCORE") == true)
        #expect(outcome.output.contains("Königswerk (rival)"))
        #expect(!outcome.outputBytes.contains(0x1B))
    }

    @Test("where there is no store it says so and how one is made, with status 1")
    func noStore() async throws {
        let outcome = try await EarshotProgram.run(["mentions", "--store", "none.db"], in: folder)
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("no store there yet; `earshot scan` makes one"))
        #expect(Fixtures.bytes(of: folder.file("none.db")) == nil)
    }
}

/// RFC 4180, as strict as a spreadsheet.
private enum CSV {
    static func rows(_ text: String) -> [[String]] {
        var (rows, row, cell) = ([[String]](), [String](), "")
        var isQuoted = false
        var scalars = Array(text.unicodeScalars)[...]
        while let scalar = scalars.popFirst() {
            switch scalar {
            case "\"" where isQuoted && scalars.first == "\"":
                scalars.removeFirst()
                cell += "\""
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: finish(&cell, into: &row)
            case "\r" where !isQuoted && scalars.first == "\n":
                scalars.removeFirst()
                finish(&cell, into: &row)
                rows.append(row)
                row = []
            default: cell.unicodeScalars.append(scalar)
            }
        }
        return row.isEmpty && cell.isEmpty ? rows : rows + [row + [cell]]
    }

    private static func finish(_ cell: inout String, into row: inout [String]) {
        row.append(cell)
        cell = ""
    }
}
