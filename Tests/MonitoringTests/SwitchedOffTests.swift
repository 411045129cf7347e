import Domain
import Testing

@testable import Monitoring

@Suite("Sources that are switched off")
struct SwitchedOffTests {
    @Test("they are checked like others", arguments: faulty)
    func checked(_ entry: String) {
        func faults(_ entry: String) -> [String] {
            TestConfiguration.faults("brands: [{name: A}]\nsources: [{\(entry)}]")
        }
        #expect(!faults(entry).isEmpty)
        #expect(faults(entry + ", enabled: false") == faults(entry + ", enabled: true"))
    }

    private static let faulty = [
        "feed: nirgends", "page: 'https://x.example', select: 'li['", "file: x, every: 1s",
        "feed: 'https://x.example', proxy: x", "opml: missing.opml",
        "imap: nirgends, user: x, password_file: source.secret",
        "gdelt: [x], every: 10s", "glassdoor: nirgends", "exec: [x]",
    ]

    @Test(
        "they need no secret yet, and the dossier names none of theirs",
        arguments: [
            "feed: 'https://x.example', user: x, password_file: missing",
            "feed: 'https://x.example', bearer: '${MISSING}'", "x: brands, token_file: missing",
            "imap: 'imaps://x.example/INBOX', user: x, password_file: missing",
            "imap: 'imaps://x.example/INBOX', user: x", "threads: brands",
        ])
    func secrets(_ entry: String) throws {
        let text = "brands: [{name: A}]\nsources: [{enabled: false, \(entry)}]"
        let settings = try TestConfiguration.settings(text)
        #expect(settings.sources.isEmpty && settings.sourcesOff.count == 1)
        #expect(settings.warnings.isEmpty && settings.credentials.isEmpty)
    }

    @Test("queries and alerts may name them and their tags, by the name they have anyway")
    func named() throws {
        let rule = """

            channels: {hook: {journal: {}}}
            alerts:
              - {name: r, when: {source: [x.example-f], source_tag: [presse]}, send: immediately,
                 to: [hook]}
            """
        let settings = try TestConfiguration.settings(
            "brands: [{name: A, query: 'A source:x.example-f'}]\nsources:\n"
                + "  - {feed: 'https://x.example/f', enabled: false, tags: [presse]}" + rule)
        #expect(settings.sources.isEmpty && settings.rules.count == 1)
        #expect(settings.rules.first?.condition.sources == [SourceID("x.example-f")])
    }

    @Test("they are known, as switched off, and stay out of a list that is exported")
    func known() throws {
        let settings = try TestConfiguration.settings(
            """
            brands: [{name: A}]
            sources:
              - {feed: 'https://x.example/f', id: x, enabled: false}
              - {feed: 'https://y.example/f', id: y}
            """)
        let known = KnownSources(settings)
        let x = try #require(WebAddress("https://x.example/f"))
        let y = try #require(WebAddress("https://y.example/f"))
        #expect(
            known.match(x) == KnownSources.Match(source: SourceID("x"), isExact: true, isOff: true))
        #expect(
            known.match(y) == KnownSources.Match(source: SourceID("y"), isExact: true, isOff: false)
        )
        let opml = String(decoding: SubscriptionExport(settings).opml, as: UTF8.self)
        #expect(opml.contains("y.example") && !opml.contains("x.example"))
    }
}
