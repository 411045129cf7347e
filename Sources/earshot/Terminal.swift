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

    /// To standard output, whole. A reader that has enough (`| head`) ends the process quietly; what
    /// can't be written (a full disk, a closed output) ends it with a message and status 1, since a
    /// result that is lost must not look like one that is done.
    func print(_ text: String) { write(Array((text + "\n").utf8)) }

    func write(_ bytes: [UInt8]) {
        switch Self.write(bytes, to: STDOUT_FILENO) {
        case 0: return
        case EPIPE: exit(ExitStatus.done.rawValue)
        case let code:
            let reason = code == EBADF ? "it is closed" : String(cString: strerror(code))
            say("earshot: standard output: the results can't be written: \(reason)")
            exit(ExitStatus.failed.rawValue)
        }
    }

    /// To standard error, a line.
    func say(_ line: String) { Self.write(Array((line + "\n").utf8), to: STDERR_FILENO) }

    /// A line that the next one replaces; nothing where no person watches.
    func progress(_ line: String) {
        guard showsProgress else { return }
        Self.write(Array("\r\u{1B}[2K\(line)".utf8), to: STDERR_FILENO)
    }

    /// Whether a person can be asked: one who sees what is printed, and types.
    var canAsk: Bool { isInteractive && isatty(STDIN_FILENO) == 1 }

    /// Asks, on standard error; only `y`, `yes`, `j` and `ja` agree.
    func agrees(to question: String) -> Bool {
        Self.write(Array(question.utf8), to: STDERR_FILENO)
        let answer = readLine()?.lowercased() ?? ""
        return ["y", "yes", "j", "ja"].contains(answer.filter { !$0.isWhitespace })
    }

    /// Zero, or the `errno` of what was not written. On standard error there is nobody to tell it to.
    @discardableResult
    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            if count > 0 {
                start += count
            } else if errno == EAGAIN {
                var output = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&output, 1, -1)
            } else if errno != EINTR {
                return errno
            }
        }
        return 0
    }

    /// Where one of the three streams is closed (`>&-`), something that can't be used that way stands
    /// in its place: else the next file to be opened, the store, would be written to as standard
    /// output. Before any file is opened.
    static func fillClosedStreams() {
        for (descriptor, mode) in [
            (STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY),
        ] where fcntl(descriptor, F_GETFD) < 0 {
            // The lowest free number is this one.
            _ = open("/dev/null", mode)
        }
    }
}
