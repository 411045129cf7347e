import CLinux
import Glibc

/// One run of a program, from its start to its end. Blocks; call it where a thread may wait.
struct ProgramRun {
    /// Bytes of its standard error that are kept; it may write as much as on its standard output.
    private static let errorsKept = 4 << 10
    /// Milliseconds between two looks at whether it has ended.
    private static let step: Int32 = 20

    private let process: pid_t
    private let input: Int32
    private let output: Int32
    private let errors: Int32

    /// Nil, with the reason, where it can't be started.
    static func start(_ call: ProgramCall) -> Result<ProgramRun, StartFailure> {
        var pipes: [(child: Int32, ours: Int32)] = []
        for isInput in [true, false, false] {
            var ends: [Int32] = [-1, -1]
            guard pipe2(&ends, O_CLOEXEC) == 0 else {
                let failure = StartFailure(errno)
                for pipe in pipes { [pipe.child, pipe.ours].forEach { close($0) } }
                return .failure(failure)
            }
            pipes.append(isInput ? (ends[0], ends[1]) : (ends[1], ends[0]))
        }
        let result = spawn(call, ends: pipes.map(\.child))
        for pipe in pipes { close(pipe.child) }
        switch result {
        case .success(let process):
            for pipe in pipes { _ = fcntl(pipe.ours, F_SETFL, O_NONBLOCK) }
            return .success(
                ProgramRun(
                    process: process, input: pipes[0].ours, output: pipes[1].ours,
                    errors: pipes[2].ours))
        case .failure(let failure):
            for pipe in pipes { close(pipe.ours) }
            return .failure(failure)
        }
    }

    struct StartFailure: Error {
        let reason: String
        init(_ code: Int32) { reason = String(cString: strerror(code)) }
    }

    /// In a group of its own, so that its children end with it.
    private static func spawn(
        _ call: ProgramCall, ends: [Int32]
    ) -> Result<pid_t, StartFailure> {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (end, standard) in zip(ends, [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]) {
            posix_spawn_file_actions_adddup2(&actions, end, standard)
        }
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

    /// Feeds it, hears it, and waits for its end; kills it, and all of its group, when its time is over or
    /// `isCancelled` says so.
    func finish(
        _ call: ProgramCall, feeding bytes: [UInt8], isCancelled: () -> Bool
    ) -> ProgramEnd {
        let deadline = ContinuousClock.now + call.timeLimit
        var sent = 0
        var isInputOpen = true
        var said = Ear(output, kept: call.outputKept, limit: call.outputLimit)
        var complained = Ear(errors, kept: Self.errorsKept, limit: call.outputLimit)
        var status: Int32 = 0
        while true {
            if isInputOpen, !feed(bytes, from: &sent) {
                close(input)
                isInputOpen = false
            }
            said.hear()
            complained.hear()
            let ended = waitpid(process, &status, WNOHANG) == process
            let reason: String? =
                said.isFull || complained.isFull
                ? "it said more than \(call.outputLimit >> 20) MiB"
                : ContinuousClock.now >= deadline
                    ? "it took longer than \(call.timeLimit.components.seconds) s"
                    : isCancelled() ? "Earshot ends" : nil
            if ended {
                said.hear()
                complained.hear()
            } else if reason != nil {
                kill(-process, SIGKILL)
                waitpid(process, &status, 0)
            } else {
                wait(isInputOpen, said, complained)
                continue
            }
            if isInputOpen { close(input) }
            said.close()
            complained.close()
            // What it left behind in its group goes with it.
            kill(-process, SIGKILL)
            if !ended || said.isFull, let reason {
                return .killed(because: "the program was killed: \(reason)")
            }
            return Self.end(status, output: said.kept, errors: complained.kept)
        }
    }

    private static func end(_ status: Int32, output: [UInt8], errors: [UInt8]) -> ProgramEnd {
        let signal = status & 0x7F
        return signal == 0
            ? .exited(status: status >> 8 & 0xFF, output: output, errors: errors)
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

    private func wait(_ isInputOpen: Bool, _ ears: Ear...) {
        var ends = ears.filter(\.isOpen).map {
            pollfd(fd: $0.end, events: Int16(POLLIN), revents: 0)
        }
        if isInputOpen { ends.append(pollfd(fd: input, events: Int16(POLLOUT), revents: 0)) }
        _ = poll(&ends, nfds_t(ends.count), Self.step)
    }
}

/// What a program says on one of its outputs.
private struct Ear {
    let end: Int32
    private let keptLimit: Int
    private let limit: Int
    private(set) var kept: [UInt8] = []
    private(set) var isOpen = true
    private var heard = 0

    init(_ end: Int32, kept: Int, limit: Int) {
        (self.end, keptLimit, self.limit) = (end, kept, limit)
    }

    var isFull: Bool { heard > limit }

    /// Takes what is there.
    mutating func hear() {
        guard isOpen else { return }
        var block = [UInt8](repeating: 0, count: 16 << 10)
        while !isFull {
            let count = read(end, &block, block.count)
            guard count > 0 else {
                if count == 0 || errno != EAGAIN && errno != EINTR { close() }
                return
            }
            heard += count
            kept += block.prefix(min(count, keptLimit - kept.count))
        }
    }

    mutating func close() {
        guard isOpen else { return }
        Glibc.close(end)
        isOpen = false
    }
}
