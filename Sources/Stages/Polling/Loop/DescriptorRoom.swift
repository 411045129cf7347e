import Glibc

/// How many polls the process's descriptors allow (faults FET-07): where they are used up, every
/// request fails, the store can't be reopened, and no reader starts.
package enum DescriptorRoom {
    /// For all that is no poll: standard streams, store, log, readers, channels, the engine's own.
    static let reserve = 32
    /// A connection, and a pair of sockets while its name is looked up.
    static let perPoll = 3

    /// - Parameter limit: RLIMIT_NOFILE.
    /// - Returns: at least 1: who has no room tries one.
    static func polls(underLimit limit: UInt64) -> Int {
        let free = Int(clamping: limit) - reserve
        return max(1, free / perPoll)
    }

    /// As the limit is now: it may be changed while we run (prlimit(1)). Less than a microsecond.
    package static var polls: Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else {
            return .max
        }
        return polls(underLimit: UInt64(limit.rlim_cur))
    }

    /// Whether not one more can be opened now.
    static var isExhausted: Bool {
        let copy = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 0)
        if copy >= 0 {
            close(copy)
            return false
        }
        return errno == EMFILE || errno == ENFILE
    }
}
