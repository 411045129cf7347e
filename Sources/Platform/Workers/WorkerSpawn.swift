import CLinux
import Glibc

/// Starts a process that has nothing of ours: no descriptor but its socket (as standard input) and a
/// pipe for its last words, no environment, no signal that is meant for us.
struct WorkerSpawn {
    let id: pid_t
    /// Our end.
    let socket: Int32
    /// Where its standard error can be read; never blocks.
    let errors: Int32

    /// Beyond what a closed standard input leaves free.
    private static let lowestDescriptor: Int32 = 10

    init(_ program: WorkerProgram, limits: WorkerLimits) throws(WorkerFailure) {
        var (sockets, pipes): ([Int32], [Int32]) = ([-1, -1], [-1, -1])
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        guard socketpair(AF_UNIX, type, 0, &sockets) == 0 else { throw Self.failure(errno) }
        guard pipe2(&pipes, O_CLOEXEC | O_NONBLOCK) == 0 else {
            let failure = Self.failure(errno)
            for socket in sockets { close(socket) }
            throw failure
        }
        let all = (sockets + pipes).map(Self.moved)
        let result = Self.spawn(
            program, program.arguments + limits.arguments, socket: all[1], errors: all[3])
        close(all[1])
        close(all[3])
        guard case .success(let id) = result else {
            close(all[0])
            close(all[2])
            if case .failure(let failure) = result { throw failure }
            throw .cancelled
        }
        (self.id, socket, errors) = (id, all[0], all[2])
    }

    /// Out of the way of 0, 1 and 2.
    private static func moved(_ descriptor: Int32) -> Int32 {
        let moved = fcntl(descriptor, F_DUPFD_CLOEXEC, lowestDescriptor)
        guard moved >= 0 else { return descriptor }
        close(descriptor)
        return moved
    }

    private static func failure(_ code: Int32) -> WorkerFailure {
        .notStarted(String(cString: strerror(code)))
    }

    private static func spawn(
        _ program: WorkerProgram, _ arguments: [String], socket: Int32, errors: Int32
    ) -> Result<pid_t, WorkerFailure> {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, socket, STDIN_FILENO)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO)
        posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var mask = signalsOfOthers
        posix_spawnattr_setsigmask(&attributes, &mask)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var child: pid_t = 0
        let failure = withStrings(["earshot"] + arguments) { arguments in
            withStrings(environment) {
                posix_spawn(&child, program.path, &actions, &attributes, arguments, $0)
            }
        }
        return failure == 0 ? .success(child) : .failure(Self.failure(failure))
    }

    /// All but what a process does to itself: an interrupt typed at the terminal, or the service
    /// manager's SIGTERM to everybody, is for the caller, who ends its workers.
    private static var signalsOfOthers: sigset_t {
        var set = sigset_t()
        sigfillset(&set)
        let own = [
            SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGPROF, SIGSEGV, SIGSYS, SIGTRAP, SIGXCPU, SIGXFSZ,
        ]
        for number in own { sigdelset(&set, number) }
        return set
    }

    /// Secrets stand in ours. Swift's own trace of a crash would need files and take seconds.
    private static var environment: [String] {
        ["LANG=C.UTF-8", "SWIFT_BACKTRACE=enable=no"]
            + ["LD_LIBRARY_PATH"].compactMap { name in
                guard let value: UnsafeMutablePointer<CChar> = getenv(name) else { return nil }
                return "\(name)=" + String(cString: value)
            }
    }

    private static func withStrings<Result>(
        _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
    ) -> Result {
        let copies = strings.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}
