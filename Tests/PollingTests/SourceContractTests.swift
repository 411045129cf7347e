import Domain
import Polling
import TestSupport
import Testing

/// What holds for every kind of source; a new kind adds a line to `kinds`.
@Suite("every kind of source")
struct SourceContractTests {
    private static let web = "https://a.example/x"

    private static let kinds: [@Sendable () throws -> (SourceSettings.Kind, FakeServer)] = [
        { (.feed(try address(web)), FakeServer([web: [.answer(200, body: "rss\none\nend")]])) },
        {
            (
                .page(try address(web), select: nil),
                FakeServer([web: [.answer(200, body: "html\none\nend")]])
            )
        },
        { (.site(try address(web)), FakeServer([web: [.answer(200, body: "rss\none\nend")]])) },
        {
            let page = "https://a.example/one"
            return (
                .sitemap(try address(web + "/sitemap.xml")),
                FakeServer([
                    web + "/sitemap.xml": [
                        .answer(200, body: "sitemap\npage \(page) \(moment.seconds)\nend")
                    ], page: [.answer(200, body: "html\none\nend")],
                ])
            )
        },
        { (.file(pattern: Fixtures.project + "/Tests/Fixtures/polling/*"), FakeServer([:])) },
    ]

    @Test("brings its documents once, and then nothing while nothing changes", arguments: kinds)
    func once(kind: @Sendable () throws -> (SourceSettings.Kind, FakeServer)) async throws {
        let (kind, server) = try kind()
        let source = source(kind, on: server)
        let first = await source.poll(SourceCursor(), now: moment)
        #expect(first.titles == ["one"])
        let second = await source.poll(try #require(first.cursor), now: moment + hour)
        #expect(second.isUnchanged)
    }

    @Test("does not take another's cursor for its own", arguments: kinds)
    func foreign(kind: @Sendable () throws -> (SourceSettings.Kind, FakeServer)) async throws {
        let (kind, server) = try kind()
        let source = source(kind, on: server)
        var cursor = try #require(await source.poll(SourceCursor(), now: moment).cursor)
        cursor.origin = "another"
        #expect(await source.poll(cursor, now: moment + hour).titles == ["one"])
    }

    @Test("names itself by its settings", arguments: kinds)
    func identity(kind: @Sendable () throws -> (SourceSettings.Kind, FakeServer)) throws {
        let (kind, server) = try kind()
        let source = source(kind, on: server)
        #expect(source.id == SourceID("s"))
        #expect((source.host == nil) == kind.isFile)
    }
}

extension SourceSettings.Kind {
    fileprivate var isFile: Bool { if case .file = self { true } else { false } }
}
