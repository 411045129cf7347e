import Glibc
import Telemetry
import TestSupport
import Testing
import Threads

@Suite struct LoggerTests {
    private let lines = Guarded<[String]>([])

    private func logger(showsPriority: Bool = false) -> Logger {
        Logger(threshold: .info, showsPriority: showsPriority) { [lines] line in
            lines.withLock { $0.append(line) }
        }
    }

    @Test("a line is a sentence and its fields")
    func fields() {
        logger()(.info, "source polled", ["source": "blog", "new": "3", "why": "every 30m"])
        #expect(lines.withLock { $0 } == ["source polled source=blog new=3 why=\"every 30m\"\n"])
    }

    @Test("below the threshold nothing is written")
    func threshold() {
        logger()(.debug, "not this")
        #expect(lines.withLock { $0 }.isEmpty)
    }

    @Test("journald gets the priority")
    func priority() {
        logger(showsPriority: true)(.error, "broken")
        #expect(lines.withLock { $0 } == ["<3>broken\n"])
    }

    @Test("a stranger's text can't forge a line")
    func injection() {
        logger()(.info, "title\r\nforged=1", ["a": "x\n<0>y", "b": "q\"q"])
        #expect(lines.withLock { $0 } == ["title  forged=1 a=\"x <0>y\" b=\"q'q\"\n"])
    }

    @Test("DSK-02: a log that nobody reads stops nobody, and says later how much was lost")
    func unread() throws {
        var ends: [Int32] = [0, 0]
        #expect(pipe(&ends) == 0)
        defer { for end in ends { close(end) } }
        let output = LineOutput(ends[1])
        let line = String(repeating: "x", count: 999) + "\n"
        // More than any pipe holds.
        for _ in 0..<2_000 { output.write(line) }
        var read = [UInt8](repeating: 0, count: 4 << 20)
        let first = Glibc.read(ends[0], &read, read.count)
        #expect(first > 0 && first < 2_000_000)
        output.write("again\n")
        let second = Glibc.read(ends[0], &read, read.count)
        let text = String(decoding: read.prefix(max(0, second)), as: UTF8.self)
        #expect(text.contains(" lines of the log were lost") && text.hasSuffix("again\n"))
    }
}
