import Domain
import Matching
import Testing

@Suite("Fields of a query")
struct QueryFieldTests {
    private let document = Document(
        id: "1", url: "https://www.Zeitung.example.de/wirtschaft/neue-fraese?id=7#mmb",
        title: "Die MMB baut um", authors: ["Petra Müller", "dpa"],
        tags: ["Metall", "Künstliche Intelligenz", "#Esslingen"],
        links: ["https://shop.kern.example/dach", "https://möwe.example/"],
        language: LanguageCode("de-AT"), text: "Eine Fräse für Esslingen.")

    @Test(
        "each looks where it says",
        arguments: [
            ("title:MMB", true), ("title:Fräse", false), ("text:Fräse", true), ("text:MMB", false),
            ("MMB Fräse", true), ("title:(MMB OR Fräse)", true), ("title:(MMB Fräse)", false),
            ("title: MMB", true), ("TITLE:MMB", true), ("title:=mmb", false), ("title:/M+B/", true),
            ("-title:Fräse MMB", true), ("title:MMB NEAR/1 title:baut", true),
            ("title:(MMB NEAR/1 baut)", true), ("title:\"MMB baut\"", true), ("title:umba*", false),
            ("author:Müller", true), ("author:\"Petra Müller\"", true), ("author:dpa", true),
            ("author:\"Müller dpa\"", false), ("Müller", false), ("author:Fräse", false),
            ("site:example.de", true), ("site:zeitung.example.de", true),
            ("site:www.zeitung.example.de", true), ("site:https://example.de/x", true),
            ("site:ample.de", false), ("site:kern.example", false), ("site:de", true),
            ("site:(a.example OR example.de)", true), ("-site:example.de MMB", false),
            ("url:fräse", true), ("url:\"neue Fräse\"", true), ("url:wirtschaft", true),
            ("url:/id=\\d/", true), ("url:sport", false), ("url:fraes*", true),
            ("lang:de", true), ("lang:de-AT", true), ("lang:de-DE", false), ("lang:DE", true),
            ("lang:(en OR de)", true), ("lang:en", false), ("NOT lang:en MMB", true),
            ("source:blatt", true), ("source:\"blatt\"", true), ("source:bla", false),
            ("source:(x OR blatt)", true), ("tag:Metall", true), ("tag:metall", true),
            ("tag:Intelligenz", true), ("tag:\"Künstliche Intelligenz\"", true),
            ("tag:Esslingen", true),
            ("tag:\"Metall Künstliche\"", false), ("tag:#Esslingen", true), ("tag:Holz", false),
            ("link:kern.example", true), ("link:shop.kern.example", true), ("link:dach", true),
            ("link:kern", true), ("link:rn.example", false), ("link:zeitung.example.de", false),
            ("link:/shop\\..*dach/", true),
        ])
    func looks(query: String, expected: Bool) throws {
        #expect(try (Queries.mention(query, in: document, source: "blatt") != nil) == expected)
    }

    @Test("a document without them holds none")
    func without() throws {
        let bare = Document(id: "", text: "MMB")
        for field in ["site:a.de", "lang:de", "source:x", "tag:MMB", "link:MMB", "author:MMB"] {
            #expect(try Queries.mention(field, in: bare) == nil)
            #expect(try Queries.mention("MMB -\(field)", in: bare) != nil)
        }
    }

    @Test(
        "hits tell the field and the place in it",
        arguments: [
            ("site:example.de", Hit.Field.url, "example.de"), ("author:dpa", .author, "dpa"),
            ("tag:\"künstliche Intelligenz\"", .tag, "Künstliche Intelligenz"),
            ("link:dach", .link, "dach"), ("url:\"neue Fräse\"", .url, "neue-fraese"),
        ])
    func places(query: String, field: Hit.Field, surface: String) throws {
        var document = document
        document.url = "https://www.zeitung.example.de/wirtschaft/neue-fraese"
        let hits = try Queries.mention(query, in: document)?.hits ?? []
        #expect(hits.map(\.field) == [field])
        #expect(hits.map(\.surface) == [surface])
        let joined = [
            Hit.Field.url: document.url ?? "", .author: "Petra Müller, dpa",
            .tag: "Metall, Künstliche Intelligenz, #Esslingen",
            .link: "https://shop.kern.example/dach, https://möwe.example/",
        ]
        let scalars = Array((joined[field] ?? "").unicodeScalars)
        let range = try #require(hits.first?.range)
        #expect(String(String.UnicodeScalarView(scalars[range])) == surface)
    }

    @Test("a list stands for any of its words")
    func lists() throws {
        let lists = [
            "firmen": ["Kern", "=MMB", "möwe & söhne", "fräs*", "#dach"], "orte": ["a.de"],
        ]
        func holds(_ query: String, _ text: String) throws -> Bool {
            try Queries.mention(query, in: Document(id: "", text: text), lists: lists) != nil
        }
        #expect(try holds("@firmen", "Die MMB"))
        #expect(try !holds("@firmen", "die mmb"))
        #expect(try holds("@firmen", "Möwe und Söhne"))
        #expect(try holds("@firmen NEAR/2 Celle", "Fräser in Celle"))
        #expect(try holds("Celle -@firmen", "Celle"))
        #expect(try !holds("Celle -@firmen", "Celle #Dach"))
        #expect(try holds("atleast/2:@firmen", "Kern und MMB"))
        #expect(try !holds("title:@firmen", "Kern"))
        let sited = Document(id: "", url: "https://a.de/", text: "x")
        #expect(try Queries.mention("site:@orte", in: sited, lists: lists) != nil)
    }

    @Test("the outcome of one brand does not depend on another's query")
    func independent() throws {
        let queries = ["MMB", "/M+B/", "lang:de", "tag:Metall", "-MMB"]
        let brands = queries.enumerated().map {
            Brand(name: "\($0)", id: "\($0)", query: $1)
        }
        let together = try Matcher(brands: brands).mentions(in: document)
        let alone = try brands.flatMap { try Matcher(brands: [$0]).mentions(in: document) }
        #expect(together == alone)
        #expect(together.map(\.brand) == ["0", "1", "2", "3"])
    }
}
