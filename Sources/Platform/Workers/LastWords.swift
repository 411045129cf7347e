import Glibc

/// What a worker says before a signal ends it, where that signal has another cause than it seems: with
/// no memory left even Swift's own report of it fails, by whatever signal.
enum LastWords {
    static let noMemory: StaticString = "no memory is left"

    /// Less than any report needs and more than an allocator leaves, in bytes.
    private static let probe = 1 << 20
    /// Of a stack of its own, since the usual one may be what has run out, in bytes.
    private static let stack = 64 << 10

    /// From now on.
    static func prepare() {
        // Read once, so that the handler finds them made.
        _ = (noMemory.utf8CodeUnitCount, probe)
        let room = mmap(
            nil, stack, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        guard room != MAP_FAILED else { return }
        var other = stack_t(ss_sp: room, ss_flags: 0, ss_size: stack)
        sigaltstack(&other, nil)
        for number in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT] {
            var action = sigaction()
            action.__sigaction_handler.sa_handler = { LastWords.say($0) }
            action.sa_flags = SA_ONSTACK
            sigaction(number, &action, nil)
        }
    }

    /// Only what a signal handler may call (signal-safety(7)): no allocation, no lock.
    private static func say(_ number: Int32) {
        let page = mmap(nil, probe, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
        if page == MAP_FAILED {
            _ = write(STDERR_FILENO, noMemory.utf8Start, noMemory.utf8CodeUnitCount)
        }
        // And now as it would have been.
        signal(number, SIG_DFL)
        raise(number)
    }
}
