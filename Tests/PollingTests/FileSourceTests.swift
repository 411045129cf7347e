import Domain
import Glibc
import Polling
import TestSupport
import Testing

@Suite("FileSource")
struct FileSourceTests {
    private let folder: TemporaryFolder
    private let source: any Source

    init() throws {
        folder = try TemporaryFolder()
        source = PollingTests.source(
            .file(pattern: folder.path + "/*.[xh]*ml*"), on: FakeServer([:]))
    }

    @Test("several files give the documents of all, in the order of their names")
    func several() async throws {
        try folder.write("b.xml", "rss\ntwo\nend")
        try folder.write("a.xml", "atom\none\nend")
        try folder.write("c.html", "html\nthree\nend")
        let outcome = await source.poll(SourceCursor(), now: moment)
        #expect(outcome.titles == ["one", "two", "three"])
    }

    @Test("what has not changed is not read again, what has is")
    func unchanged() async throws {
        try folder.write("a.xml", "rss\none\nend")
        let cursor = try #require(await source.poll(SourceCursor(), now: moment).cursor)
        #expect(await source.poll(cursor, now: moment).isUnchanged)
        try folder.write("a.xml", "rss\none\ntwo\nend")
        #expect(await source.poll(cursor, now: moment).titles == ["one", "two"])
    }

    @Test("of more files than one source may have, that they are left out is told")
    func tooMany() async throws {
        for number in 0...DiskFiles.countLimit {
            try folder.write("\(number).xml", "rss\none\nend")
        }
        let outcome = await source.poll(SourceCursor(), now: moment)
        #expect(outcome.titles?.count == DiskFiles.countLimit)
        #expect(outcome.harvest?.notes.first?.hasSuffix("the others are left out") == true)
    }

    @Test("a pattern that names nothing is a failure")
    func nothing() async {
        #expect(await source.poll(SourceCursor(), now: moment).failure?.reason == .file)
    }

    @Test("a pipe is left out and waited for by nobody")
    func pipe() async throws {
        #expect(mkfifo(folder.path + "/pipe.xml", 0o600) == 0)
        #expect(await source.poll(SourceCursor(), now: moment).failure?.reason == .file)
    }

    @Test("a file beyond 10 MiB is left out and named, the others are read")
    func tooLarge() async throws {
        try folder.write("a.xml", "rss\none\nend")
        try folder.write("b.xml", "rss\n")
        #expect(truncate(folder.path + "/b.xml", DiskFiles.sizeLimit + 1) == 0)
        let outcome = await source.poll(SourceCursor(), now: moment)
        #expect(outcome.titles == ["one"])
        #expect(outcome.harvest?.faults.first?.hasSuffix("longer than 10 MiB, left out") == true)
    }

    @Test("a file that is no feed is a fault beside the others, and tried again at the next poll")
    func broken() async throws {
        try folder.write("a.xml", "rss\none\nend")
        try folder.write("b.xml", "nothing\nend")
        let outcome = await source.poll(SourceCursor(), now: moment)
        #expect(outcome.titles == ["one"])
        #expect(outcome.harvest?.faults.first?.hasPrefix(folder.path + "/b.xml: ") == true)
        let cursor = try #require(outcome.cursor)
        #expect(await !source.poll(cursor, now: moment).isUnchanged)
    }

    @Test(
        "a file that ends the reader fails the poll; what the others hold is taken (XML-03, XML-08)"
    )
    func crash() async throws {
        try folder.write("a.xml", "rss\none\nend")
        try folder.write("b.xml", "crash\n")
        try folder.write("c.xml", "rss\ntwo\nend")
        let outcome = await source.poll(SourceCursor(origin: "old"), now: moment)
        #expect(outcome.titles == ["one", "two"])
        #expect(outcome.failure?.reason == .readerEnded)
        #expect(outcome.failure?.description.contains(folder.file("b.xml")) == true)
        // So it is tried again.
        #expect(outcome.cursor?.bodyHash == nil)
    }

    @Test("one poll costs three readers at most; without any to read with it ends at once")
    func crashes() async throws {
        for name in ["a", "b", "c"] { try folder.write("\(name).xml", "crash\n") }
        try folder.write("d.xml", "rss\none\nend")
        let outcome = await source.poll(SourceCursor(), now: moment)
        #expect(outcome.titles == nil && outcome.failure?.reason == .readerEnded)
        for name in ["a", "b"] { try folder.write("\(name).xml", "rss\n\(name)\nend") }
        #expect(await source.poll(SourceCursor(), now: moment).titles == ["a", "b", "one"])
        try folder.write("b.xml", "unread\n")
        let unread = await source.poll(SourceCursor(), now: moment)
        #expect(unread.titles == ["a"] && unread.failure?.reason == .noReader)
    }

    @Test("files of which none is a feed or a page are a failure")
    func unreadable() async throws {
        try folder.write("a.xml", "nothing\nend")
        #expect(await source.poll(SourceCursor(), now: moment).failure?.reason == .file)
    }

    @Test("FET-03: a file that ends too soon is read again")
    func truncated() async throws {
        try folder.write("a.xml", "rss\none")
        let outcome = await source.poll(SourceCursor(), now: moment)
        #expect(outcome.titles == ["one"])
        #expect(outcome.harvest?.isComplete == false)
        let cursor = try #require(outcome.cursor)
        #expect(await !source.poll(cursor, now: moment).isUnchanged)
    }
}
