import Domain
import Testing

@testable import Polling

@Suite("SitemapProgress")
struct SitemapProgressTests {
    private func entry(_ name: String, _ hours: Int) throws -> SitemapProgress.Entry {
        SitemapProgress.Entry(
            address: try address("https://a.example/\(name)"), moment: moment + hour * hours,
            document: Document(id: name))
    }

    private func names(_ entries: [SitemapProgress.Entry]) -> [String] {
        entries.map { String($0.address.path.dropFirst()) }
    }

    @Test("at first the pages of a week are wanted, the newest first")
    func first() throws {
        let entries = try [("old", -24 * 8), ("b", -2), ("a", -1), ("c", -24 * 6)].map {
            try entry($0.0, $0.1)
        }
        #expect(names(SitemapProgress().wanted(of: entries, now: moment)) == ["a", "b", "c"])
    }

    @Test("then what is new, the oldest first; what was read is not wanted again")
    func later() throws {
        var progress = SitemapProgress()
        progress.note(try entry("a", 0))
        let entries = try [("c", 2), ("a", 0), ("b", 1), ("b", 3)].map { try entry($0.0, $0.1) }
        #expect(names(progress.wanted(of: entries, now: moment)) == ["c", "b"])
    }

    @Test("a page that is listed later than it says is read all the same, behind what is new")
    func late() throws {
        var progress = SitemapProgress()
        progress.note(try entry("a", 0))
        let entries = try [("a", 0), ("late", -1), ("midnight", -25), ("past", -27), ("new", 1)]
            .map { try entry($0.0, $0.1) }
        #expect(
            names(progress.wanted(of: entries, now: moment)) == ["new", "late", "midnight"])
        progress.note(try entry("late", -1))
        #expect(names(progress.wanted(of: entries, now: moment)) == ["new", "midnight"])
    }

    @Test("pages of one moment are read in turn by their addresses, none twice")
    func oneMoment() throws {
        let entries = try (100..<100 + 3 * SitemapProgress.markLimit).map { try entry("\($0)", 0) }
        var progress = SitemapProgress()
        progress.note(try entry("0", -1))
        var read: [String] = []
        while case let round = progress.wanted(of: entries, now: moment).prefix(500), !round.isEmpty
        {
            read += names(Array(round))
            for entry in round { progress.note(entry) }
        }
        #expect(read == names(entries).sorted())
    }

    @Test("what it knows survives in bookmarks, and is bounded")
    func kept() throws {
        var progress = SitemapProgress()
        for number in 0..<2 * SitemapProgress.markLimit { progress.note(try entry("\(number)", 0)) }
        var bookmarks: [String: String] = [:]
        progress.keep(in: &bookmarks)
        #expect(SitemapProgress(bookmarks) == progress)
        #expect(bookmarks.values.allSatisfy { $0.utf8.count < 10_000 })
        #expect(SitemapProgress(["place": "x", "near it": ""]) == SitemapProgress())
    }
}
