import Domain
import Matching
import Testing

@Suite("What a query probably does not mean")
struct QueryCheckTests {
    private func warnings(_ query: String, lists: [String: [String]] = [:]) throws -> [QueryWarning]
    {
        try QueryCheck(Queries.brand(query, lists: lists)).warnings
    }

    @Test(
        "it is told, with its place",
        arguments: [
            ("Dach -dach", 7, QueryWarning.Problem.contradiction("Dach", "NOT dach")),
            ("Dach Wand -(Holz OR Wand)", 21, .contradiction("Wand", "NOT Wand")),
            ("\"rotes Dach\" -Dach", 15, .contradiction("\"rotes Dach\"", "NOT Dach")),
            ("Dachs -Dach*", 8, .contradiction("Dachs", "NOT Dach*")),
            ("=MAR -MAR", 7, .contradiction("=MAR", "NOT MAR")),
            ("title:Dach -Dach", 13, .contradiction("title:Dach", "NOT Dach")),
            ("Dach NEAR/3 Wand -Wand", 19, .contradiction("Wand", "NOT Wand")),
            ("a (b c) -c", 10, .contradiction("c", "NOT c")),
            ("Dach lang:de lang:en", 19, .contradiction("lang:de", "lang:en")),
            ("Dach lang:de -lang:de", 20, .contradiction("lang:de", "NOT lang:de")),
            ("Dach site:a.de site:b.de", 21, .contradiction("site:a.de", "site:b.de")),
            ("Dach source:a source:b", 22, .contradiction("source:a", "source:b")),
            ("title:Dach NEAR/3 text:Wand", 7, .nearAcrossFields("title:Dach NEAR/3 text:Wand")),
            ("NOT Dach", 1, .holdsAlways), ("lang:de", 1, .holdsAlways),
            ("lang:de -Dach", 1, .holdsAlways), ("Dach OR -Wand", 1, .holdsAlways),
            ("der", 1, .commonWord("der")), ("lang:de und", 9, .commonWord("und")),
            ("Dach AND über*", 10, .commonStem("über*")),
            ("Dach OR Wand OR Dach", 17, .redundant("Dach", besides: "Dach")),
            ("Dach OR Dachs OR Dach*", 1, .redundant("Dach", besides: "Dach*")),
            ("Dach OR \"rotes Dach\"", 9, .redundant("\"rotes Dach\"", besides: "Dach")),
            ("Dach OR (Dach Wand)", 10, .redundant("Dach AND Wand", besides: "Dach")),
            ("MAR OR =MAR", 9, .redundant("=MAR", besides: "MAR")),
            ("Dach und Wand", 6, .smallOperator("und", meant: "AND")),
            ("Dach ODER Wand", 6, .smallOperator("ODER", meant: "OR")),
            ("Dach and Wand", 6, .smallOperator("and", meant: "AND")),
            ("Dach near/3 Wand", 6, .smallOperator("near/3", meant: "NEAR/n")),
            ("/x*/", 1, .emptyMatch("/x*/")),
        ])
    func warns(query: String, position: Int, problem: QueryWarning.Problem) throws {
        let found = try warnings(query)
        #expect(found.contains(QueryWarning(position: position, problem: problem)), "\(found)")
    }

    @Test(
        "what is meant passes without a word",
        arguments: [
            "Dach -Wand", "\"Müller Maschinenbau\" OR (MMB NEAR/10 Fräse)", "Dach -title:Dach",
            "title:Dach OR text:Dach", "MAR -=MAR", "Dach* -Dachs", "site:a.de", "source:a",
            "lang:de Dach", "lang:de lang:de-AT Dach", "(lang:de OR lang:en) Dach",
            "site:a.de site:www.a.de", "\"Sturm und Drang\"", "(Dach Wand) OR (Dach Holz)",
            "Dach -(Wand Holz)", "Dach NEAR/3 Dach", "Dach (Wand OR -Holz)", "tag:und",
            "Dach OR Wand*", "title:Dach OR title:\"rote Wand\"", "#Dach OR Dach",
        ])
    func staysQuiet(query: String) throws {
        #expect(try warnings(query) == [])
    }

    @Test("an empty list finds nothing, and is told")
    func emptyList() throws {
        let found = try warnings("Dach OR @leer", lists: ["leer": []])
        #expect(found.map(\.problem) == [.emptyList("leer")])
    }

    @Test("each warning says what to do, and they come in order, a few of them")
    func texts() throws {
        let found = try warnings(String(repeating: "Dach OR ", count: 200) + "und OR Wand -Wand")
        #expect((2...40).contains(found.count))
        #expect(found.map(\.position) == found.map(\.position).sorted())
        #expect(found.allSatisfy { $0.problem.description.count > 30 })
    }

    @Test(
        "written again it reads the same",
        arguments: [
            "Dach", "a OR b c -d", "(a OR b) AND NOT (c d)", "NOT (a OR -b)", "a NEAR/3 (b OR c)",
            "a NEAR/3f b NEAR/0 c", "a NEAR/3 (b NEAR/2 c)", "=\"Rote Insel\" \"x y\" zett*",
            "title:(a OR \"b c\") atleast/3:(d OR e)", "/a\\/b/i OR url:/c/", "\"AND\" \"@x\" #y",
            "site:www.a.de lang:de-at source:\"x y\" tag:u link:v.de", "@l NEAR/2 m",
            "title:@l OR tag:@l", "-title:(@l OR m) d",
            "NOT a NEAR/3 b", "\"a:b\" \"-c\"",
        ])
    func rewrites(query: String) throws {
        let lists = ["l": ["o", "p"]]
        let once = try QueryCheck(Queries.brand(query, lists: lists)).written
        let twice = try QueryCheck(Queries.brand(once, lists: lists)).written
        #expect(once == twice)
        let title = "a b c d e x y z Rote Insel u v o p m"
        for cut in 0..<title.utf8.count {
            let text = String(title.dropFirst(cut / 2).dropLast(cut / 3))
            #expect(
                try (Queries.mention(query, in: Document(id: "", text: text), lists: lists) == nil)
                    == (Queries.mention(once, in: Document(id: "", text: text), lists: lists) == nil)
            )
        }
    }

    @Test("the names of a brand are a query that finds the same")
    func plainForm() throws {
        for brand in Sample.brands where !brand.isAmbiguous {
            let written = try QueryCheck(brand).written
            var asked = brand
            asked.query = written
            let (plain, query) = (try Matcher(brands: [brand]), try Matcher(brands: [asked]))
            var isFound = false
            for text in Self.texts {
                let document = Document(
                    id: "", url: "https://a.example/moewe-und-soehne/wattwerk", title: text,
                    authors: ["Möwe & Söhne", "@moewe.soehne"], text: "Neu: " + text)
                let found = plain.mentions(in: document).first?.hits
                #expect(found == query.mentions(in: document).first?.hits, "\(written): \(text)")
                if found != nil { isFound = true }
            }
            #expect(isFound)
        }
        let ambiguous = try #require(Sample.brands.first)
        #expect(
            try QueryCheck(ambiguous).written
                == "=Kern OR \"Kern Dachtechnik\" OR #KernDach OR \"@kern_dach\" OR kern-dachtechnik.de "
                + "OR url:(\"Kern Dachtechnik\" OR #KernDach OR \"@kern_dach\" OR kern-dachtechnik.de) "
                + "OR author:(\"Kern Dachtechnik\" OR #KernDach OR \"@kern_dach\" OR "
                + "kern-dachtechnik.de)")
    }

    private static let texts = [
        "Moewe & Soehne taufen ein Boot.", "MÖWE UND SÖHNE", "Die Möwe-&-Söhne-Werft liefert.",
        "M\u{FFFD}we & S\u{FFFD}hne", "Danke, @moewe.soehne.", "info@moewe-soehne.de",
        "WattWerks Speicher, Watt Werk, #WattWerk und WattWerkkunden", "#JobsBeiWattWerk",
        "Siehe https://www.wattwerk.io/preise", "wattwerk [punkt] io", "Wattwerker",
        "nicht-wattwerk.io.example", "Søren Bäder, Soren Bader", "Søren-Bäder-Fliesen",
        "Möwe- und Söhne", "W\u{430}ttWerk",
    ]
}
