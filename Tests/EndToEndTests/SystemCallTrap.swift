import Glibc
import TestSupport
import Testing

/// strace(1) at a running program: from now on a system call kills it, or fails.
final class SystemCallTrap {
    private static let program = "/usr/bin/strace"

    /// Why none can be set on this machine.
    static var obstacle: String? {
        guard access(program, X_OK) == 0 else { return "strace is missing: apt install strace" }
        let scope = Fixtures.text(of: "/proc/sys/kernel/yama/ptrace_scope") ?? "0"
        return geteuid() == 0 || scope.hasPrefix("0")
            ? nil : "a running program can't be traced: kernel.yama.ptrace_scope"
    }

    private let strace: ChildProcess
    private let trace: String
    private let call: String

    /// Comes back when it is set in all of the program's threads.
    ///
    /// - Parameter action: as strace's `inject` has it.
    init(
        _ victim: ChildProcess, at call: String, doing action: String, in folder: TemporaryFolder
    ) async throws {
        self.call = call
        trace = folder.file("trace")
        let strace = try ChildProcess(
            [
                Self.program, "-f", "-p", "\(victim.id)", "-o", trace, "-e", "trace=\(call)",
                "-e", "inject=\(call):\(action)",
            ], output: folder.file("strace.out"))
        self.strace = strace
        try await eventually("strace is attached: \(strace.output)") {
            strace.output.contains(" attached")
        }
    }

    /// Whether the program has made the call.
    var isSprung: Bool { (Fixtures.text(of: trace) ?? "").contains("\(call)(") }

    /// The program goes on as before.
    func remove() {
        strace.kill(SIGINT)
        _ = strace.wait()
    }
}
