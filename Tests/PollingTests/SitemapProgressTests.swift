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

    private func wanted(
        _ entries: [SitemapProgress.Entry], by progress: SitemapProgress
    ) -> [String] {
        var progress = progress
        return names(progress.wanted(of: entries, now: moment).pages)
    }

    /// One that has read a page.
    private func begun(_ name: String, _ hours: Int) throws -> SitemapProgress {
        var progress = SitemapProgress()
        _ = progress.wanted(of: [], now: moment)
        progress.note(try entry(name, hours))
        return progress
    }

    @Test("at first the pages of a week are wanted, the newest first")
    func first() throws {
        let entries = try [("old", -24 * 8), ("b", -2), ("a", -1), ("c", -24 * 6)].map {
            try entry($0.0, $0.1)
        }
        var progress = SitemapProgress()
        let (pages, leftOut) = progress.wanted(of: entries, now: moment)
        #expect(names(pages) == ["a", "b", "c"] && leftOut == 0)
        // They stay wanted until they are read.
        progress.note(entries[2])
        #expect(wanted(entries, by: progress) == ["b", "c"])
    }

    @Test("of more pages than a first look takes, the oldest are left out for good")
    func firstLimit() throws {
        let limit = SitemapProgress.firstLimit
        let entries = try (0..<limit + 3).map { try entry("\($0)", -($0 / 4)) }
        var progress = SitemapProgress()
        let (pages, leftOut) = progress.wanted(of: entries, now: moment)
        #expect(pages.count == limit && leftOut == 3)
        progress.note(pages[0])
        let later = progress.wanted(of: entries, now: moment)
        #expect(later.pages.count == limit - 1 && later.leftOut == 0)
    }

    @Test("then what is new, the oldest first; what was read is not wanted again")
    func later() throws {
        let progress = try begun("a", 0)
        let entries = try [("c", 2), ("a", 0), ("b", 1), ("b", 3)].map { try entry($0.0, $0.1) }
        #expect(wanted(entries, by: progress) == ["c", "b"])
    }

    @Test("a page that is listed later than it says is read all the same, behind what is new")
    func late() throws {
        var progress = try begun("a", 0)
        progress.settle(now: moment)
        let entries = try [("a", 0), ("late", -1), ("midnight", -25), ("past", -27), ("new", 1)]
            .map { try entry($0.0, $0.1) }
        #expect(
            wanted(entries, by: progress) == ["new", "late", "midnight"])
        progress.note(try entry("late", -1))
        #expect(wanted(entries, by: progress) == ["new", "midnight"])
    }

    @Test(
        "of more pages near each other than are marked, all are read and none twice",
        arguments: [Int.max, 200])
    func many(ofOneMoment count: Int) throws {
        let entries = try (0..<3 * ReadMarks.limit).map { try entry("\($0)", 1 + $0 / count) }
        var progress = try begun("before", -1)
        var read: [String] = []
        for _ in 0..<8 {
            let round = progress.wanted(of: entries, now: moment + hour).pages.prefix(500)
            read += names(Array(round))
            for entry in round { progress.note(entry) }
            if round.isEmpty { progress.settle(now: moment + hour) }
        }
        #expect(read.count == entries.count && Set(read).count == entries.count)
    }

    @Test("a page that fails is wanted so many times, behind the others, and then no more")
    func failing() throws {
        var progress = try begun("a", -1)
        let entries = try [("a", -1), ("bad", 0), ("b", 1)].map { try entry($0.0, $0.1) }
        for _ in 1..<SitemapProgress.triesLimit {
            let isWorthIt = progress.noteFailure(of: entries[1])
            #expect(isWorthIt)
            #expect(wanted(entries, by: progress) == ["b", "bad"])
            progress.settle(now: moment + hour * 100)
        }
        let isWorthIt = progress.noteFailure(of: entries[1])
        #expect(!isWorthIt)
        progress.note(entries[1])
        #expect(wanted(entries, by: progress) == ["b"])
        #expect(!progress.hasFailing)
    }

    @Test("where very many pages fail, so many are tried again")
    func allFail() throws {
        var progress = try begun("a", -1)
        let count = try (0..<500).count { progress.noteFailure(of: try entry("\($0)", 0)) }
        #expect(count == SitemapProgress.failingLimit)
    }

    @Test("what it knows survives in bookmarks, and is bounded")
    func kept() throws {
        var progress = try begun("a", -1)
        for number in 0..<2 * ReadMarks.limit { progress.note(try entry("\(number)", 0)) }
        _ = progress.noteFailure(of: try entry("bad", 1))
        var bookmarks: [String: String] = [:]
        progress.keep(in: &bookmarks)
        #expect(SitemapProgress(bookmarks) == progress)
        #expect(bookmarks.values.allSatisfy { $0.utf8.count < 16_000 })
        #expect(SitemapProgress(["read": "x", "failing": "1=x 1.1=y"]) == SitemapProgress())
    }
}
