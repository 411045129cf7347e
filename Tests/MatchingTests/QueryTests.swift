import Domain
import Matching
import Testing

@Suite("Query")
struct QueryTests {
    @Test(
        "it holds where it says so",
        arguments: [
            ("Fräse", "Die FRAESE läuft.", true), ("Fräse", "Die Fräser laufen.", false),
            ("Fräs*", "Die Fräser laufen.", true), ("\"neue Fräse\"", "eine neue Fräse", true),
            ("\"neue Fräse\"", "neue alte Fräse", false), ("Dach Ziegel", "Ziegel fürs Dach", true),
            ("Dach AND Ziegel", "nur Dach", false), ("Dach OR Ziegel", "nur Ziegel", true),
            ("Dach NOT Ziegel", "Dach und Ziegel", false), ("Dach -Ziegel", "Dach allein", true),
            ("Dach (Ziegel OR Schiefer)", "Schiefer am Dach", true),
            ("(Dach OR Wand) AND NOT (Ziegel OR Schiefer)", "Wand aus Schiefer", false),
            ("Ö-Werk", "im Oe-Werk", true), ("Dach, Ziegel", "Ziegel, Dach", true),
            ("„neue Fräse“", "die neue Fräse", true), ("»neue Fräse«", "die neue Fräse", true),
            ("\"neue Fräs*\"", "neue Fräsmaschine", true), ("–Ziegel Dach", "Dach", true),
            ("#KernDach", "Fertig! #KernDach", true), ("#KernDach", "KernDach", false),
            ("\"@kern_dach\"", "Danke @kern_dach!", true),
            ("\"@kern_dach\"", "Danke kern_dach!", false),
            ("\"#neue Fräse\"", "neue Fräse", true), ("=#Dach", "Dach", true),
            ("##Dach", "#Dach", true), ("#dach*", "Dachse, #dachfenster", true),
            ("kern-dachtechnik.de", "Mail an info@kern-dachtechnik.de", true),
            ("kern-dachtechnik.de", "nicht-kern-dachtechnik.de", false),
        ])
    func evaluates(query: String, text: String, expected: Bool) throws {
        #expect(try Queries.holds(query, text) == expected)
    }

    @Test(
        "NEAR counts the words between, in either order; with f the first comes first",
        arguments: [
            ("MMB NEAR/3 Fräse", "MMB kauft eine Fräse", true),
            ("MMB NEAR/1 Fräse", "MMB kauft eine Fräse", false),
            ("MMB NEAR/2 Fräse", "MMB kauft eine Fräse", true),
            ("Fräse NEAR/3 MMB", "MMB kauft eine Fräse", true),
            ("MMB NEAR/3f Fräse", "MMB kauft eine Fräse", true),
            ("Fräse NEAR/3f MMB", "MMB kauft eine Fräse", false),
            ("Fräse NEAR/3F MMB", "Die Fräse von MMB", true),
            ("MMB NEAR/0 Fräse", "MMB-Fräse", true), ("MMB NEAR/0 Fräse", "Fräse, MMB", true),
            ("MMB NEAR/0f Fräse", "Fräse MMB", false),
            ("Fräse NEAR/5 Fräse", "Eine Fräse.", false),
            ("Fräse NEAR/5 Fräse", "Fräse neben Fräse", true),
            ("\"neue Fräse\" NEAR/5 Fräse", "Die neue Fräse läuft.", false),
            ("\"neue Fräse\" NEAR/2 MMB", "neue Fräse bei der MMB", true),
            ("\"neue Fräse\" NEAR/1 MMB", "neue Fräse bei der MMB", false),
            ("(MMB OR Kern) NEAR/1 (Dach OR Fräse)", "Dach mit Kern", true),
            ("(MMB OR Kern) NEAR/1f (Dach OR Fräse)", "Dach mit Kern, ohne MMB", false),
            ("MMB NEAR/1 kauft NEAR/1 Fräse", "MMB kauft eine Fräse", true),
            ("NOT MMB NEAR/1 Fräse Dach", "MMB am Dach, dort die Fräse", true),
            ("NOT MMB NEAR/4 Fräse Dach", "MMB am Dach, dort die Fräse", false),
            ("/M+B/ NEAR/1 Fräs*", "MMB mit Fräsern", true),
        ])
    func measures(query: String, text: String, expected: Bool) throws {
        #expect(try Queries.holds(query, text) == expected)
    }

    @Test("the parts of a NEAR stand in one field")
    func nearInOneField() throws {
        #expect(try !Queries.holds("MMB NEAR/9 Fräse", "die Fräse", title: "MMB"))
    }

    @Test(
        "OR binds loosest, then AND or nothing, NOT, NEAR, and closest what has a colon",
        arguments: [
            ("Dach OR Wand Ziegel", "Dach", true), ("Dach OR Wand Ziegel", "Wand", false),
            ("Dach OR Wand AND Ziegel", "Wand und Ziegel", true),
            ("(Dach OR Wand) Ziegel", "Dach", false), ("Dach Wand OR Ziegel", "Ziegel", true),
            ("NOT Dach Wand", "Wand", true), ("NOT (Dach Wand)", "Wand", true),
            ("NOT Dach OR Wand", "Dach und Wand", true), ("NOT NOT Dach", "Dach", true),
            ("--Dach", "Dach", true), ("Dach AND Wand NEAR/0 rot", "Dach, rot, Wand", true),
            ("atleast/2:Dach OR Wand", "Wand", true), ("atleast/2:Dach OR Wand", "Dach", false),
            ("title:Dach OR Wand", "Wand", true), ("title:Dach OR Wand", "Dach", false),
        ])
    func binds(query: String, text: String, expected: Bool) throws {
        #expect(try Queries.holds(query, text) == expected)
    }

    @Test(
        "a word is found in the forms that names are found in",
        arguments: [
            ("Rotkern", "Rotkerns Dach", ["Rotkerns"]),
            ("Rotkern", "die Rotkern-Monteure", ["Rotkern"]),
            ("Rotkern", "Rotkernkunden warten", ["Rotkern"]), ("Rotkern", "rotkernig", nil),
            ("\"Blaue Gans\"", "ein Glas der Blauen Gans", ["Blauen Gans"]),
            ("\"Blaue Gans\"", "die Blaue-\nGans", ["Blaue-\nGans"]),
            (
                "Möwe", "Moewe MÖWE Mo\u{308}we M&ouml;we",
                ["Moewe", "MÖWE", "Mo\u{308}we", "M&ouml;we"]
            ),
            ("WattWerk", "Watt Werk, Watt-Werk", ["Watt Werk", "Watt-Werk"]),
            ("\"Groß & Klein\"", "GROSS UND KLEIN", ["GROSS UND KLEIN"]),
            ("Otto", "Herr Otto und Carla Otto", ["Otto", "Otto"]),
        ] as [(String, String, [String]?)])
    func inflects(query: String, text: String, surfaces: [String]?) throws {
        let found = try Queries.surfaces(query, text)
        #expect(found?.map { Array($0.utf8) } == surfaces?.map { Array($0.utf8) })
    }

    @Test(
        "=Exact asks for case and spelling",
        arguments: [
            ("=MAR", "Die MAR baut.", true), ("=MAR", "Am 3. Mar. und mar", false),
            ("=MAR", "MARs", false), ("=MAR", "MAR-Beratung", true), ("=MAR", "#MAR", true),
            ("=Möwe", "Moewe", false), ("=Möwe", "Mo\u{308}we", true),
            ("=Möwe", "Mö\u{AD}we", true), ("=\"Rote Insel\"", "Rote Insel", true),
            ("=\"Rote Insel\"", "Rote\nInsel", true), ("=\"Rote Insel\"", "Roten Insel", false),
            ("=\"Rote Insel\"", "rote Insel", false), ("=\"Rote Insel\"", "Rote-Insel", false),
            ("=c3 OR =C4", "C3 und c4", false), ("-=MAR Dach", "Mar, Dach", true),
        ])
    func exact(query: String, text: String, expected: Bool) throws {
        #expect(try Queries.holds(query, text) == expected)
    }

    @Test(
        "atleast counts places, those over each other once",
        arguments: [
            ("atleast/2:Dach", "Dach", false), ("atleast/2:Dach", "Dach, DACH", true),
            ("atleast/1:Dach", "Dach", true),
            ("atleast/3:(Dach OR Ziegel)", "Dach, Ziegel, Dach", true),
            ("atleast/2:(Kern OR \"Kern Dachtechnik\")", "Kern Dachtechnik", false),
            ("atleast/2:(Kern OR \"Kern Dachtechnik\")", "Kern Dachtechnik, Kern", true),
            ("ATLEAST/2:/[0-9]+/", "1 und 22", true),
            ("NOT atleast/2:Dach Wand", "Dach Wand", true),
        ])
    func counts(query: String, text: String, expected: Bool) throws {
        #expect(try Queries.holds(query, text) == expected)
    }

    @Test("it counts over title and text together")
    func countsFields() throws {
        #expect(try Queries.holds("atleast/2:Dach", "Dach", title: "Dach"))
        #expect(try !Queries.holds("atleast/2:title:Dach", "Dach", title: "Dach"))
    }

    @Test(
        "a regex is looked for in the text as given",
        arguments: [
            ("/MMB-\\d{3,4}/", "die MMB-12 und die MMB-1234!", ["MMB-1234"]),
            ("/mmb/", "MMB", nil), ("/mmb/i", "MMB", ["MMB"]), ("/(?i)mmb/", "MMB", ["MMB"]),
            ("/Fräs\\w*/", "Fräsen", ["Fräsen"]), ("/\\bKern\\b/", "Kernen Kern", ["Kern"]),
            ("/a\\/b/", "a/b", ["a/b"]), ("/🥐+/", "zwei 🥐🥐", ["🥐🥐"]),
            ("/東京/", "日本の東京です", ["東京"]), ("/x*/", "axxb", ["xx"]), ("/x*/", "abc", nil),
            ("/&amp;/", "R&amp;D", ["&amp;"]), ("Dach /Zieg.l/", "Dach", nil),
            ("/[äöü]/ -/[ß]/", "ä, ß", nil), ("/^Dach$/", "Dach", ["Dach"]),
        ] as [(String, String, [String]?)])
    func regexes(query: String, text: String, surfaces: [String]?) throws {
        #expect(try Queries.surfaces(query, text) == surfaces)
    }

    @Test("its words are the hits, with their places as given, and what of it held the reason")
    func explains() throws {
        let query = "\"neue Fräse\" (MMB NEAR/3 (zeigt OR baut)) -Dach OR Werft"
        let text = "🥐 MMB zeigt die\u{A0}neue Fra\u{308}se."
        let mention = try #require(try Queries.mention(query, in: Document(id: "", text: text)))
        let scalars = Array(text.unicodeScalars)
        for hit in mention.hits {
            let surface = String(String.UnicodeScalarView(scalars[hit.range]))
            #expect(Array(surface.utf8) == Array(hit.surface.utf8))
        }
        #expect(mention.hits.map(\.term) == ["MMB", "zeigt", "neue Fräse"])
        #expect(mention.score >= Mention.relevanceLine)
        let reason = try #require(mention.reasons.first)
        #expect(reason.rule == .query)
        #expect(reason.quote == "\"neue Fräse\", MMB NEAR/3 zeigt, NOT Dach")
        #expect(reason.why(in: .german).hasPrefix("die Suchanfrage trifft zu: "))
        #expect(reason.why(in: .english).hasPrefix("the query holds: "))
    }

    @Test("what holds without a word in the text has no hit, and shows what the text begins with")
    func holdsWithoutWords() throws {
        let document = Document(
            id: "", language: .german,
            text: "Der Rat der Stadt Celle tagte am Montag. Danach war Pause.")
        let mention = try #require(try Queries.mention("lang:de NOT Dach", in: document))
        #expect(mention.hits.isEmpty)
        #expect(mention.passage == "Der Rat der Stadt Celle tagte am Montag.")
    }

    @Test("an excluded phrase takes its own occurrence only")
    func excludes() throws {
        var brand = Queries.brand("Kern Dach")
        brand.exclude = ["im Kern"]
        let matcher = try Matcher(brands: [brand])
        func hits(_ text: String) -> [String]? {
            matcher.mentions(in: Document(id: "", text: text)).first?.hits.map(\.surface)
        }
        #expect(hits("Im Kern geht es ums Dach.") == nil)
        #expect(hits("Im Kern geht es um Kern und Dach.") == ["Kern", "Dach"])
    }
}
