import Glibc

/// How a worker came to its end over a request.
package enum WorkerEnd: Sendable, Hashable {
    case processorTime
    case memory
    /// Killed by its caller, who waited long enough.
    case patience
    /// Killed by its caller, over an answer that was announced too long.
    case answerTooLong
    /// Neither by itself nor by a bound.
    case signal(Int32)
    /// By itself.
    case exit(Int32)

    /// From what waitpid(2) says.
    ///
    /// - Parameter errors: what it wrote last to standard error.
    init(status: Int32, errors: String) {
        let signal = status & 0x7F
        switch signal {
        case 0: self = .exit(status >> 8 & 0xFF)
        case SIGPROF: self = .processorTime
        case SIGABRT, SIGSEGV, SIGILL, SIGTRAP, SIGBUS:
            // Of Swift's runtime, of C++'s, and ours.
            let words = ["failed to allocate", "bad_alloc", "\(LastWords.noMemory)"]
            self = words.contains { errors.contains($0) } ? .memory : .signal(signal)
        default: self = .signal(signal)
        }
    }

    /// `SIGSEGV`; of rare ones the number.
    package static func name(of signal: Int32) -> String {
        let names: [Int32: String] = [
            SIGILL: "SIGILL", SIGTRAP: "SIGTRAP", SIGABRT: "SIGABRT", SIGBUS: "SIGBUS",
            SIGFPE: "SIGFPE", SIGKILL: "SIGKILL", SIGSEGV: "SIGSEGV", SIGSYS: "SIGSYS",
            SIGTERM: "SIGTERM",
        ]
        return names[signal] ?? "signal \(signal)"
    }
}
