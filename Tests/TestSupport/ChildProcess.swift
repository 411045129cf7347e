import Glibc

/// A program started beside the test, killed when the value goes.
///
/// Its standard input is a pipe whose other end the test holds: a program that ends at the end of its
/// input also ends when the test process dies. What it prints goes to a file.
package final class ChildProcess: @unchecked Sendable {
    package enum Failure: Error { case notStarted(command: String, errno: Int32) }

    package let id: Int32
    /// Where standard output and standard error go, one after the other as written.
    package let outputFile: String
    private let input: Int32
    private var status: Int32?

    /// - Parameters:
    ///   - command: the program, looked up in PATH, and its arguments.
    ///   - workingFolder: where it runs; nil: where the test runs.
    ///   - environment: added to the test's own, `NAME=value`.
    ///   - inputFile: what it reads; nil: a pipe that stays empty and open.
    ///   - outputFile: where standard output goes.
    ///   - errorFile: where standard error goes; nil: where standard output goes.
    package init(
        _ command: [String], in workingFolder: String? = nil, input inputFile: String? = nil,
        output outputFile: String, errors errorFile: String? = nil, environment: [String] = []
    ) throws {
        var ends: [Int32] = [0, 0]
        // Spawning has no folder of its own in POSIX; env(1) becomes the program.
        let command = workingFolder.map { ["env", "-C", $0] + command } ?? command
        guard let program = command.first, pipe(&ends) == 0 else {
            throw Failure.notStarted(command: command.joined(separator: " "), errno: errno)
        }
        // The child must not hold the writing end, or it would never see the end of its input.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        self.outputFile = outputFile
        input = ends[1]
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let flags = O_WRONLY | O_CREAT | O_APPEND
        if let inputFile {
            posix_spawn_file_actions_addopen(&actions, 0, inputFile, O_RDONLY, 0)
        } else {
            posix_spawn_file_actions_adddup2(&actions, ends[0], 0)
        }
        posix_spawn_file_actions_addopen(&actions, 1, outputFile, flags, 0o600)
        if let errorFile {
            posix_spawn_file_actions_addopen(&actions, 2, errorFile, flags, 0o600)
        } else {
            posix_spawn_file_actions_adddup2(&actions, 1, 2)
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // The threads tests run on block every signal; the child must hear them.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var child: pid_t = 0
        let failure = Self.withStrings(command) { arguments in
            Self.withStrings(environment + Self.inheritedEnvironment) {
                posix_spawnp(&child, program, &actions, &attributes, arguments, $0)
            }
        }
        close(ends[0])
        guard failure == 0 else {
            close(ends[1])
            throw Failure.notStarted(command: command.joined(separator: " "), errno: failure)
        }
        id = child
    }

    deinit {
        kill(SIGKILL)
        _ = wait()
        close(input)
    }

    /// What it printed so far.
    package var output: String { Fixtures.text(of: outputFile) ?? "" }

    package func kill(_ signal: Int32) {
        if status == nil { _ = Glibc.kill(id, signal) }
    }

    /// Waits for its end: the exit status, or 128 + the signal that ended it, as in a shell.
    package func wait() -> Int32 {
        if let status { return status }
        var raw: Int32 = 0
        while waitpid(id, &raw, 0) == -1, errno == EINTR {}
        let signal = raw & 0x7F
        let result = signal == 0 ? (raw >> 8) & 0xFF : 128 + signal
        status = result
        return result
    }

    /// True as long as it runs.
    package var isRunning: Bool {
        guard status == nil else { return false }
        var raw: Int32 = 0
        guard waitpid(id, &raw, WNOHANG) == id else { return true }
        let signal = raw & 0x7F
        status = signal == 0 ? (raw >> 8) & 0xFF : 128 + signal
        return false
    }

    /// Runs a program to its end.
    package static func run(
        _ command: [String], in folder: TemporaryFolder, environment: [String] = []
    ) throws -> (status: Int32, output: String) {
        let file = folder.file("output-\(UInt32.random(in: 0...UInt32.max))")
        let child = try ChildProcess(command, output: file, environment: environment)
        let status = child.wait()
        return (status, child.output)
    }

    private static var inheritedEnvironment: [String] {
        let names = ["PATH", "HOME", "LANG", "TMPDIR", "LD_LIBRARY_PATH"]
        return names.compactMap { name in
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
