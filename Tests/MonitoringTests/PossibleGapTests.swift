import Domain
import Polling
import Storage
import Testing

@testable import Monitoring

@Suite("Possible gaps")
struct PossibleGapTests {
    private static let address = WebAddress("https://blatt.example/feed.xml")

    /// Whether a feed that shows ten documents, none of them known, may have left some out.
    private func isTold(
        _ kind: SourceSettings.Kind? = address.map { .feed($0) }, shown: Int = 10, known: Int = 0,
        _ change: (inout SourceState, inout PollOutcome.Harvest) -> Void = { _, _ in }
    ) throws -> Bool {
        let settings = SourceSettings(id: SourceID("blatt"), kind: try #require(kind))
        var before = SourceState()
        before.documentCount = 40
        before.cursor.origin = "https://blatt.example/feed.xml"
        var harvest = PollOutcome.Harvest(
            documents: [], cursor: SourceCursor(origin: before.cursor.origin))
        change(&before, &harvest)
        return settings.hasPossibleGap(after: before, in: harvest, shown: shown, known: known)
    }

    @Test("a feed that shows nothing known has one, one that overlaps has none (FEED-05)")
    func feeds() throws {
        #expect(try isTold())
        #expect(try !isTold(known: 1))
        #expect(try isTold(Self.address.map { .site($0) }))
    }

    @Test("what never shows a row of the newest has none")
    func others() throws {
        #expect(try !isTold(Self.address.map { .page($0, select: nil) }))
        #expect(try !isTold(.file(pattern: "/import/*.xml")))
        #expect(try !isTold(shown: 4))
        #expect(try !isTold(shown: 0))
    }

    @Test("the first documents, a half feed and another address say nothing")
    func beginnings() throws {
        #expect(try !isTold { before, _ in before.documentCount = 0 })
        #expect(try !isTold { _, harvest in harvest.isComplete = false })
        #expect(try !isTold { before, _ in before.cursor.origin = "https://alt.example/" })
    }
}
