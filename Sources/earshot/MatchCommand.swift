import Glibc
import Monitoring

enum MatchCommand: Command {
    static let name = "match"
    static let summary = "documents as JSON Lines on standard input, decisions as JSON Lines out"
    static let options = [
        Option(
            "--teach", "FILE",
            "labelled documents to learn from first, beside marks; nothing is stored")
    ]

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let setup = try Setup(invocation)
        let judge = try DocumentJudge(
            settings: setup.settings, lessons: invocation.arguments.value("--teach"),
            marks: await setup.marks(invocation))
        var lines = StandardInputLines()
        var (number, faults) = (0, 0)
        while let line = lines.next() {
            number += 1
            if line.allSatisfy({ $0 <= 0x20 }) { continue }
            do {
                invocation.terminal.write(try judge.decision(on: line))
            } catch {
                faults += 1
                invocation.terminal.say("earshot: standard input, line \(number): \(error)")
                invocation.terminal.write(DocumentJudge.noDecision(error))
            }
        }
        if let fault = lines.fault {
            throw CommandFailure.failed("standard input can't be read: \(fault)")
        }
        return faults == 0 ? .done : .failed
    }
}

/// Lines of standard input, as bytes, without their ends.
private struct StandardInputLines {
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false
    /// Why it ended before its end.
    private(set) var fault: String?
    private static let chunk = 1 << 16

    mutating func next() -> [UInt8]? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: 10) {
                defer { start = end + 1 }
                return Array(buffer[start..<end])
            }
            searched = buffer.count
            if isAtEnd {
                guard start < buffer.count else { return nil }
                defer { start = buffer.count }
                return Array(buffer[start...])
            }
            searched -= start
            buffer.removeFirst(start)
            start = 0
            fill()
        }
    }

    private mutating func fill() {
        var chunk = [UInt8](repeating: 0, count: Self.chunk)
        let count = read(STDIN_FILENO, &chunk, chunk.count)
        if count > 0 {
            buffer += chunk[..<count]
        } else if count == 0 {
            isAtEnd = true
        } else if errno != EINTR {
            fault = errno == EBADF ? "it is closed" : String(cString: strerror(errno))
            isAtEnd = true
        }
    }
}
