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
}
