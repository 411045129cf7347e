import CLinux
import Glibc

/// The two streams of a command and what they are connected to.
struct Terminal: Sendable {
    /// Standard output is a terminal.
    let isInteractive: Bool
    /// Standard error is a terminal: progress may be shown.
    let showsProgress: Bool
    /// Colours, only ever on a terminal, and not where NO_COLOR is set (no-color.org).
    let hasColour: Bool
    /// Columns of standard output; 100 where there is no terminal.
    let columns: Int

    init() {
        isInteractive = isatty(STDOUT_FILENO) == 1
        showsProgress = isatty(STDERR_FILENO) == 1
        let isPlain =
            getenv("NO_COLOR") != nil || getenv("TERM").map { String(cString: $0) } == "dumb"
        hasColour = isInteractive && !isPlain
        let columns = Int(clinux_terminal_columns(STDOUT_FILENO))
        self.columns = columns > 0 ? columns : 100
    }

    /// To standard output, whole. A reader that has gone (`| head`) ends the process quietly.
    func print(_ text: String) { write(Array((text + "\n").utf8)) }

    func write(_ bytes: [UInt8]) { Self.write(bytes, to: STDOUT_FILENO) }

    /// To standard error, a line.
    func say(_ line: String) { Self.write(Array((line + "\n").utf8), to: STDERR_FILENO) }

    /// A line that the next one replaces; nothing where no person watches.
    func progress(_ line: String) {
        guard showsProgress else { return }
        Self.write(Array("\r\u{1B}[2K\(line)".utf8), to: STDERR_FILENO)
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            if count > 0 {
                start += count
            } else if errno != EINTR, errno != EAGAIN {
                if errno == EPIPE { exit(ExitStatus.done.rawValue) }
                return
            }
        }
    }
}
