import Domain
import Polling
import Reading
import Telemetry
import TestSupport
import Testing
import Workers

@testable import Monitoring

@Suite("Readers in processes of their own")
struct ReadersTests {
    /// The built program: the test's own is no reader.
    private static func readers(_ limits: WorkerLimits = Readers.limits()) -> Readers {
        let path = "\(Fixtures.project)/.build/debug/earshot"
        return Readers(
            program: WorkerProgram(path: path, arguments: [ReaderProcess.argument]),
            limits: limits,
            log: Logger(threshold: .warning, showsPriority: false) { Issue.record("\($0)") })
    }

    /// Of so many items.
    private static func feed(_ count: Int) -> [UInt8] {
        let item = "<item><title>Zwirn &amp; Faden</title><description>Text</description></item>"
        return Array(
            "<rss><channel>\(String(repeating: item, count: count))</channel></rss>".utf8)
    }

    private static func failure(_ readers: Readers, _ bytes: [UInt8]) async -> String? {
        do throws(ReadFailure) {
            _ = try await readers.read(ReaderInput(bytes: bytes), cut: .article)
            return nil
        } catch {
            if case .readerEnded(let how) = error { return how }
            return "\(error)"
        }
    }

    @Test(
        "give what the reader gives",
        arguments: [
            "feeds/atom1.xml", "feeds/rss2.xml", "feeds/rdf.xml", "feeds/feed.json",
            "pages/article.html", "pages/thread.html",
        ])
    func same(name: String) async throws {
        let bytes = try #require(Fixtures.bytes(of: "\(Fixtures.project)/Tests/Fixtures/\(name)"))
        let input = ReaderInput(
            bytes: bytes, address: WebAddress("https://example.org/a"), contentType: nil)
        let readers = Self.readers()
        for cut in [PageCut.article, .passages, .selected("p")] {
            #expect(try await readers.read(input, cut: cut) == Reader.read(input, cut: cut))
        }
        #expect(
            try await readers.read(ReaderInput(bytes: []), cut: .article).format == .unknown)
    }

    @Test(
        "know every charset that is known outside, although they may open no file",
        arguments: [
            "iso-8859-2", "windows-1251", "koi8-r", "gb18030", "big5", "shift_jis", "euc-jp",
            "euc-kr", "iso-2022-jp", "macintosh", "utf-32le", "windows-874",
        ])
    func charsets(label: String) async throws {
        let bytes =
            Array("<rss><channel><title>".utf8) + [0xB3, 0xD7, 0xB1, 0xC2]
            + Array("</title></channel></rss>".utf8)
        let input = ReaderInput(
            bytes: bytes, contentType: "application/rss+xml; charset=\(label)")
        let result = try await Self.readers().read(input, cut: .article)
        #expect(result == Reader.read(input))
        #expect(!result.problems.contains { $0.contains("unknown charset") })
    }

    @Test("guess the charset of bytes without a label as it is guessed outside")
    func guess() async throws {
        let words: [UInt8] = [0xCF, 0xF0, 0xE8, 0xE2, 0xE5, 0xF2, 0x20, 0xEC, 0xE8, 0xF0]
        let bytes =
            Array("<rss><channel><item><title>".utf8)
            + Array(repeating: words, count: 40).joined(separator: [0x20])
            + Array("</title></item></channel></rss>".utf8)
        let input = ReaderInput(bytes: bytes)
        #expect(try await Self.readers().read(input, cut: .article) == Reader.read(input))
    }

    @Test("a document that takes too long is given up with its budget named (XML-03)")
    func processorTime() async throws {
        var limits = Readers.limits()
        limits.processor = .milliseconds(50)
        let readers = Self.readers(limits)
        #expect(
            await Self.failure(readers, Self.feed(60_000))
                == "it took more than 0.05 s of processor time")
        #expect(await Self.failure(readers, Self.feed(1)) == nil)
    }

    @Test("a document that takes too much memory is given up with its budget named (XML-03)")
    func memory() async throws {
        var limits = Readers.limits()
        (limits.memory, limits.processor) = (4 << 20, .seconds(60))
        let readers = Self.readers(limits)
        #expect(
            await Self.failure(readers, Self.feed(60_000)) == "it took more than 4 MiB of memory")
        #expect(await Self.failure(readers, Self.feed(1)) == nil)
    }

    @Test("so is one that makes more documents than an answer holds")
    func answer() async throws {
        var limits = Readers.limits()
        (limits.answer, limits.processor) = (1 << 20, .seconds(60))
        let text = String(repeating: "x", count: 2 << 20)
        let feed =
            "<rss><channel><item><title>\(text)</title><description>\(text)</description>"
            + "</item><item><description>a\(text)</description></item></channel></rss>"
        #expect(
            await Self.failure(Self.readers(limits), Array(feed.utf8))
                == "it makes more than 1 MiB of documents")
    }

    @Test("without a program to start no document is blamed")
    func noProgram() async throws {
        let readers = Readers(
            program: WorkerProgram(path: "/nowhere", arguments: []),
            log: Logger(threshold: .error, showsPriority: false) { _ in })
        await #expect(throws: ReadFailure.noReader("No such file or directory")) {
            try await readers.read(ReaderInput(bytes: []), cut: .article)
        }
    }
}
