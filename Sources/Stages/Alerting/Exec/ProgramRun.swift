import CLinux
import Glibc

/// One run of a program, from its start to its end. Blocks; call it where a thread may wait.
struct ProgramRun {
    /// Of what it says, for the reply; the rest is read and forgotten.
    private static let outputKept = 4 << 10
    /// Then it is killed: it does something else than it should.
    private static let outputLimit = 1 << 20
    /// Milliseconds between two looks at whether it has ended.
    private static let step: Int32 = 20

    private let process: pid_t
    private let input: Int32
    private let output: Int32

    /// Nil, with the reason, where it can't be started.
    static func start(_ call: ProgramCall) -> Result<ProgramRun, StartFailure> {
        var (toChild, fromChild): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
        guard pipe2(&toChild, O_CLOEXEC) == 0 else { return .failure(StartFailure(errno)) }
        guard pipe2(&fromChild, O_CLOEXEC) == 0 else {
            let failure = StartFailure(errno)
            toChild.forEach { close($0) }
            return .failure(failure)
        }
        let result = spawn(call, input: toChild[0], output: fromChild[1])
        close(toChild[0])
        close(fromChild[1])
        switch result {
        case .success(let process):
            for end in [toChild[1], fromChild[0]] { _ = fcntl(end, F_SETFL, O_NONBLOCK) }
            return .success(ProgramRun(process: process, input: toChild[1], output: fromChild[0]))
        case .failure(let failure):
            close(toChild[1])
            close(fromChild[0])
            return .failure(failure)
        }
    }

    struct StartFailure: Error {
        let reason: String
        init(_ code: Int32) { reason = String(cString: strerror(code)) }
    }

    /// In a group of its own, so that its children end with it.
    private static func spawn(
        _ call: ProgramCall, input: Int32, output: Int32
    ) -> Result<pid_t, StartFailure> {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO)
        posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // Ours are blocked, and SIGPIPE is ignored: neither is the program's.
        var (none, ignored) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigemptyset(&ignored)
        sigaddset(&ignored, SIGPIPE)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &ignored)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP
        posix_spawnattr_setflags(&attributes, Int16(flags))
        var process: pid_t = 0
        let code = withStrings([call.path] + call.arguments) { arguments in
            withStrings(environment) {
                posix_spawn(&process, call.path, &actions, &attributes, arguments, $0)
            }
        }
        return code == 0 ? .success(process) : .failure(StartFailure(code))
    }

    /// Secrets stand in ours.
    private static let environment = [
        "PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8", "HOME=/",
    ]

    private static func withStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }

    /// Feeds it, hears it, and waits for its end; kills it, and all of its group, when the time is over
    /// or `isCancelled` says so.
    func finish(
        feeding bytes: [UInt8], within limit: Duration, isCancelled: () -> Bool
    ) -> ProgramEnd {
        let deadline = ContinuousClock.now + limit
        var (sent, heard, kept) = (0, 0, [UInt8]())
        var (isInputOpen, isOutputOpen) = (true, true)
        var status: Int32 = 0
        while true {
            if isInputOpen, !feed(bytes, from: &sent) {
                close(input)
                isInputOpen = false
            }
            if isOutputOpen, !hear(&kept, &heard) {
                close(output)
                isOutputOpen = false
            }
            let ended = waitpid(process, &status, WNOHANG) == process
            let reason: String? =
                heard > Self.outputLimit
                ? "it said more than \(Self.outputLimit >> 20) MiB"
                : ContinuousClock.now >= deadline
                    ? "it took longer than \(limit.components.seconds) s"
                    : isCancelled() ? "Earshot ends" : nil
            if ended {
                if isOutputOpen { _ = hear(&kept, &heard) }
            } else if reason != nil {
                kill(-process, SIGKILL)
                waitpid(process, &status, 0)
            } else {
                wait(isInputOpen, isOutputOpen)
                continue
            }
            if isInputOpen { close(input) }
            if isOutputOpen { close(output) }
            // What it left behind in its group goes with it.
            kill(-process, SIGKILL)
            if !ended, let reason { return .killed(because: "the program was killed: \(reason)") }
            return Self.end(status, output: String(decoding: kept, as: UTF8.self))
        }
    }

    private static func end(_ status: Int32, output: String) -> ProgramEnd {
        let signal = status & 0x7F
        return signal == 0
            ? .exited(status: status >> 8 & 0xFF, output: output)
            : .killed(because: "the program was ended by signal \(signal)")
    }

    /// False when all is sent, or nobody reads it any more.
    private func feed(_ bytes: [UInt8], from sent: inout Int) -> Bool {
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { write(input, $0.baseAddress, $0.count) }
            guard count > 0 else { return count < 0 && (errno == EAGAIN || errno == EINTR) }
            sent += count
        }
        return false
    }

    /// False at its end.
    private func hear(_ kept: inout [UInt8], _ heard: inout Int) -> Bool {
        var block = [UInt8](repeating: 0, count: 16 << 10)
        while heard <= Self.outputLimit {
            let count = read(output, &block, block.count)
            guard count > 0 else { return count < 0 && (errno == EAGAIN || errno == EINTR) }
            heard += count
            kept += block.prefix(min(count, Self.outputKept - kept.count))
        }
        return true
    }

    private func wait(_ isInputOpen: Bool, _ isOutputOpen: Bool) {
        var ends: [pollfd] = []
        if isInputOpen { ends.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
        if isOutputOpen { ends.append(pollfd(fd: output, events: Int16(POLLIN), revents: 0)) }
        _ = poll(&ends, nfds_t(ends.count), Self.step)
    }
}
