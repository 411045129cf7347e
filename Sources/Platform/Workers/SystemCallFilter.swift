import CSeccomp
import Glibc

/// The system calls a worker still has: its socket, memory, its own end. All others fail with EPERM,
/// so that what a library tries and can do without costs no crash.
enum SystemCallFilter {
    private static let allowed = [
        // Its requests and answers.
        "recvfrom", "sendmsg", "read", "write",
        // Memory; `mmap` and `mprotect` below.
        "brk", "munmap", "mremap", "madvise", "futex",
        // The bound of processor time, and what the runtimes do when they end.
        "setitimer", "rt_sigaction", "rt_sigprocmask", "rt_sigreturn", "sigaltstack", "getpid",
        "gettid", "exit", "exit_group", "restart_syscall", "close",
        // Clocks, where the kernel lends no page for them; seeds of hash tables.
        "clock_gettime", "gettimeofday", "getrandom",
    ]

    /// From now on, for good; nil, or what stands in the way.
    static func install() -> String? {
        guard let filter = seccomp_init(cseccomp_refuse()) else { return "no memory" }
        defer { seccomp_release(filter) }
        var result: Int32 = 0
        for name in allowed where result == 0 { result = allow(name, in: filter) }
        // Nothing that was data is ever run.
        for name in ["mmap", "mprotect"] where result == 0 {
            result = allow(
                name, in: filter,
                scmp_arg_cmp(
                    arg: 2, op: SCMP_CMP_MASKED_EQ, datum_a: UInt64(PROT_EXEC), datum_b: 0))
        }
        // abort(3) sends its signal so; to nobody else.
        if result == 0 {
            let own = scmp_arg_cmp(
                arg: 0, op: SCMP_CMP_EQ, datum_a: UInt64(getpid()), datum_b: 0)
            result = allow("tgkill", in: filter, own)
        }
        if result == 0 { result = seccomp_load(filter) }
        return result == 0 ? nil : String(cString: strerror(-result))
    }

    private static func allow(
        _ name: String, in filter: scmp_filter_ctx, _ conditions: scmp_arg_cmp...
    ) -> Int32 {
        let number = seccomp_syscall_resolve_name(name)
        // Not on this processor.
        guard number >= 0 else { return 0 }
        return conditions.withUnsafeBufferPointer {
            seccomp_rule_add_array(
                filter, SCMP_ACT_ALLOW, number, UInt32($0.count), $0.baseAddress)
        }
    }
}
