import Reading
import Testing

@testable import Domain
@testable import Monitoring

@Suite("Subscriptions in and out")
struct SubscriptionTests {
    private static func settings(_ sources: String) throws -> Settings {
        try TestConfiguration.settings("brands: [{name: A}]\nsources:\n" + sources)
    }

    private static func list(_ settings: Settings) throws -> SubscriptionList {
        try #require(SubscriptionList(parsing: SubscriptionExport(settings).opml))
    }

    private static let varied = """
          - {feed: "https://a.example/f?a=1&b=2", title: 'Blatt "Nord" <&>', tags: [Presse, Fach]}
          - {feed: "https://b.example/f", tags: [Presse]}
          - {page: "https://c.example/t", select: "li > a", tags: ["a, b/c"]}
          - {site: "https://d.example/"}
          - {feed: "https://e.example/f", tags: [Presse, Fach]}
          - {sitemap: "https://f.example/sitemap.xml"}
        """

    @Test("what goes out comes back: addresses, kinds, titles, tags, and the list itself")
    func roundTrip() throws {
        let settings = try Self.settings(Self.varied)
        let list = try Self.list(settings)
        #expect(Set(list.subscriptions.map(\.address.text)).count == 6)
        let found = SubscriptionImport(list, beside: try Self.settings("  []"))
        #expect(found.entries.count == 6 && found.leftOut.isEmpty && found.known.isEmpty)
        let text = Array("brands: [{name: A}]\n".utf8)
        let edit = try SourceListEditor(text).adding(found.entries)
        let again = try TestConfiguration.reader().read(edit.bytes)
        for source in settings.sources {
            let other = try #require(again.sources.first { $0.kind == source.kind })
            #expect(other.tags == source.tags)
            #expect(other.title == source.title ?? source.id.rawValue)
        }
        #expect(SubscriptionExport(again).opml == SubscriptionExport(settings).opml)
    }

    @Test("tags are folders within folders, each once; the order is the configuration's")
    func folders() throws {
        let text = String(
            decoding: SubscriptionExport(try Self.settings(Self.varied)).opml, as: UTF8.self)
        #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\""))
        #expect(text.contains("text=\"Blatt &quot;Nord&quot; &lt;&amp;&gt;\""))
        let places = [
            "text=\"Presse\"", "text=\"Fach\"", "a.example", "e.example", "b.example", "c.example",
        ]
        .map { text.firstRange(of: $0)?.lowerBound }
        #expect(!places.contains(nil))
        let found = places.compactMap(\.self)
        #expect(found == found.sorted())
        #expect(text.components(of: "text=\"Presse\"") == 1)
    }

    @Test("what has no place in a list is told, and secrets stay out")
    func leftOut() throws {
        let settings = try Self.settings(
            "  - {file: x.xml, id: akten}\n  - {feed: \"https://u:geheim@a.example/f?token=geheim123\"}"
        )
        let export = SubscriptionExport(settings)
        #expect(export.leftOut == [SourceID("akten")])
        let text = String(decoding: export.opml, as: UTF8.self)
        #expect(!text.contains("geheim"))
        let found = SubscriptionImport(
            try #require(SubscriptionList(parsing: export.opml)), beside: try Self.settings("  []"))
        #expect(found.entries.isEmpty)
        #expect(found.leftOut.count == 1 && found.leftOut[0].contains("its secret was taken out"))
    }

    @Test("what is there already, or probably, is not added again; nor twice from one list")
    func known() throws {
        let list = try #require(
            SubscriptionList(
                parsing: Array(
                    """
                    <opml><body><outline xmlUrl="https://a.example/f"/>
                    <outline xmlUrl="http://www.a.example/f/"/>
                    <outline xmlUrl="https://b.example/f"/><outline xmlUrl="http://b.example/f"/>
                    <outline xmlUrl="https://u:p@c.example/"/></body></opml>
                    """.utf8)))
        let found = SubscriptionImport(
            list, beside: try Self.settings("  - {feed: \"https://a.example/f\", id: a}"))
        #expect(found.entries.map(\.value) == ["https://b.example/f"])
        #expect(found.known.map(\.match.isExact) == [true, false, false])
        #expect(found.known.map(\.match.source.rawValue) == ["a", "a", "line 3"])
        #expect(found.leftOut.count == 1 && found.leftOut[0].contains("login"))
    }

    @Test("a list's folders are added to the tags that its entry gives, within the limit")
    func listTags() throws {
        let folders = (0..<20).map { "<outline text=\"t\($0)\">" }.joined()
        let reader = TestConfiguration.reader()
        let read = reader.file
        var own = reader
        own.file = { path in
            path.hasSuffix("deep.opml")
                ? .success(
                    Array(
                        "<opml>\(folders)<outline text=\"X\" xmlUrl=\"https://a.example/\"/>".utf8))
                : read(path)
        }
        let settings = try own.read(
            Array("brands: [{name: A}]\nsources: [{opml: deep.opml, tags: [eigen, t0]}]".utf8))
        let source = try #require(settings.sources.first)
        #expect(source.tags.count == SourceSettings.tagLimit)
        #expect(source.tags.prefix(3) == ["eigen", "t0", "t1"])
        #expect(source.title == "X")
    }

    @Test(
        "titles and tags are names",
        arguments: [
            ("tags: x", "must be a list"), ("tags: [\"a\\nb\"]", "is not a tag"),
            ("tags: [\(String(repeating: "x", count: 201))]", "is not a tag"),
            ("tags: [\((0..<17).map { "t\($0)" }.joined(separator: ", "))]", "more than 16 tags"),
            ("title: \"a\\nb\"", "is not a line"),
        ])
    func names(key: String, fault: String) {
        let faults = TestConfiguration.faults(
            "brands: [{name: A}]\nsources: [{feed: 'https://a.example/', \(key)}]")
        #expect(faults.count == 1 && faults[0].contains(fault), "\(faults)")
    }

    @Test("documents are filed under their source's tags too, each once")
    func filing() {
        let document = Document(id: "1", tags: ["a"])
        #expect(document.filed(under: ["b", "a"]).tags == ["b", "a"])
        #expect(document.filed(under: []).tags == ["a"])
        // However many the document has, the source's are kept.
        let many = Document(id: "1", tags: (0..<900).map { "Schlagwort \($0)" })
        let own = (0..<SourceSettings.tagLimit).map { number in
            let end = "\(number)"
            return String(repeating: "x", count: 200 - end.utf8.count) + end
        }
        #expect(many.filed(under: own).withKeptReferences.tags.starts(with: own))
    }

    @Test("an alert may ask for the tags of sources; one that no source has is a fault")
    func sourceTags() throws {
        let sources =
            "sources: [{feed: 'https://a.example/', id: a, tags: [x, y]}, "
            + "{feed: 'https://b.example/', id: b, tags: [y]}, {feed: 'https://c.example/', id: c}]\n"
        func text(_ tags: String) -> String {
            "brands: [{name: A}]\n\(sources)channels: {l: {journal: {}}}\n"
                + "alerts: [{name: r, when: {source_tag: [\(tags)]}, send: hourly, to: [l]}]\n"
        }
        let condition = try #require(
            try TestConfiguration.settings(text("x, y")).rules.first?.condition)
        #expect(condition.sourceTags.names == ["x", "y"])
        let held = ["a", "b", "c"].map { condition.sourceTags.hold(for: SourceID($0)) }
        #expect(held == [true, true, false])
        #expect(
            TestConfiguration.faults(text("z")).first?.contains(
                "there is no source with the tag 'z'") == true)
    }

    @Test("a dead source is warned of in its place and left out; what names it is no fault")
    func dead() throws {
        let text = """
            brands: [{name: A, query: "A source:alt"}]
            sources:
              - feed: https://plus.google.com/feeds/1
                id: alt
              - googleplus: firma
                id: neu
              - {studivz: x}
              - feed: https://a.example/f
            channels: {l: {journal: {}}}
            alerts: [{name: r, when: {source: [alt, neu]}, send: hourly, to: [l]}]
            """
        let settings = try TestConfiguration.settings(text)
        #expect(settings.sources.map(\.address) == ["https://a.example/f"])
        let warnings = settings.warnings.filter { $0.text.contains("is gone since") }
        let places = warnings.compactMap(\.position).map { "\($0)" }
        #expect(places == ["3:11", "5:5", "7:6"])
        #expect(
            warnings.first?.text.contains("sources[1].feed: Google+ is gone since 2019") == true)
        #expect(warnings.last?.text.contains("studiVZ") == true)
    }
}

extension String {
    /// How often a text stands in it.
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
