import Domain
import Glibc
import Polling
import TestSupport
import Testing

/// A folder that is gone with the test.
private final class TemporaryFolder {
    let path: String

    init() throws {
        var template = Array("/tmp/earshot-polling-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        for name in ["a.xml", "b.xml", "c.html", "pipe.xml"] { unlink(path + "/" + name) }
        rmdir(path)
    }

    func write(_ text: String, to name: String) throws {
        let file = try #require(fopen(path + "/" + name, "w"))
        fputs(text, file)
        fclose(file)
    }
}

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
        try folder.write("rss\ntwo\nend", to: "b.xml")
        try folder.write("atom\none\nend", to: "a.xml")
        try folder.write("html\nthree\nend", to: "c.html")
        let outcome = await source.poll(SourceCursor(), now: moment)
        #expect(outcome.titles == ["one", "two", "three"])
    }

    @Test("what has not changed is not read again, what has is")
    func unchanged() async throws {
        try folder.write("rss\none\nend", to: "a.xml")
        let cursor = try #require(await source.poll(SourceCursor(), now: moment).cursor)
        #expect(await source.poll(cursor, now: moment).isUnchanged)
        try folder.write("rss\none\ntwo\nend", to: "a.xml")
        #expect(await source.poll(cursor, now: moment).titles == ["one", "two"])
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
        try folder.write("rss\none\nend", to: "a.xml")
        try folder.write("rss\n", to: "b.xml")
        #expect(truncate(folder.path + "/b.xml", DiskFiles.sizeLimit + 1) == 0)
        let outcome = await source.poll(SourceCursor(), now: moment)
        #expect(outcome.titles == ["one"])
        #expect(outcome.harvest?.notes.first?.hasSuffix("longer than 10 MiB, left out") == true)
    }

    @Test("files of which none is a feed or a page are a failure")
    func unreadable() async throws {
        try folder.write("nothing\nend", to: "a.xml")
        #expect(await source.poll(SourceCursor(), now: moment).failure?.reason == .file)
    }

    @Test("FET-03: a file that ends too soon is read again")
    func truncated() async throws {
        try folder.write("rss\none", to: "a.xml")
        let outcome = await source.poll(SourceCursor(), now: moment)
        #expect(outcome.titles == ["one"])
        #expect(outcome.harvest?.isComplete == false)
        let cursor = try #require(outcome.cursor)
        #expect(await !source.poll(cursor, now: moment).isUnchanged)
    }
}
