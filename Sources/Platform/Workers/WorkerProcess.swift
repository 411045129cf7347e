import CLinux
import Glibc
import Threads

/// One process that serves, from its start to its end. Its calls block: they belong on a thread of
/// their own. Gone, and waited for, when the value goes.
final class WorkerProcess: Sendable {
    let id: pid_t
    /// What its confinement lacks here, for people.
    let gaps: String
    private let socket: MessageSocket
    private let errors: Int32
    private let limits: WorkerLimits
    private let isGone = Guarded(false)

    /// How long a process may take to come up: a machine under load needs some 100 ms.
    private static let startPatience = Duration.seconds(30)
    /// What is kept of its last words, in bytes.
    private static let errorBytes = 4096

    init(_ program: WorkerProgram, limits: WorkerLimits) throws(WorkerFailure) {
        let spawn = try WorkerSpawn(program, limits: limits)
        (id, errors, socket) = (spawn.id, spawn.errors, MessageSocket(descriptor: spawn.socket))
        self.limits = limits
        do throws(MessageSocket.Failure) {
            let hello = try socket.receive(
                limit: Self.errorBytes, until: .now + Self.startPatience)
            gaps = String(decoding: hello.head, as: UTF8.self)
        } catch {
            gaps = ""
            throw .notStarted(Self.words(for: end(after: error)))
        }
    }

    deinit {
        if !isGone.withLock({ $0 }) { _ = end(after: .closed) }
        close(socket.descriptor)
        close(errors)
    }

    /// True while it waits for a request.
    var isReady: Bool { socket.isQuiet }

    func answer(to request: WorkerMessage) throws(WorkerFailure) -> [UInt8] {
        do throws(MessageSocket.Failure) {
            let deadline = ContinuousClock.now + limits.patience
            try socket.send(request, until: deadline)
            return try socket.receive(limit: limits.answer, until: deadline).body
        } catch { throw .ended(end(after: error)) }
    }

    /// From any thread; whoever waits for an answer learns of the end.
    func kill() {
        // Once waited for, the number may be another's.
        isGone.withLock { isGone in
            if !isGone { _ = Glibc.kill(id, SIGKILL) }
        }
    }

    /// Ends it, where it has not ended by itself: then that end is what counts.
    private func end(after failure: MessageSocket.Failure) -> WorkerEnd {
        kill()
        var status: Int32 = 0
        isGone.withLock { isGone in
            while waitpid(id, &status, 0) == -1, errno == EINTR {}
            isGone = true
        }
        switch failure {
        case .late: return .patience
        case .tooLong: return .answerTooLong
        case .closed: return WorkerEnd(status: status, errors: lastWords)
        }
    }

    private var lastWords: String {
        var buffer = [UInt8](repeating: 0, count: Self.errorBytes)
        let count = read(errors, &buffer, buffer.count)
        return String(decoding: buffer.prefix(max(0, count)), as: UTF8.self)
    }

    private static func words(for end: WorkerEnd) -> String {
        switch end {
        case .exit(let status): "it ended with status \(status)"
        case .signal(let number): "it was ended by \(WorkerEnd.name(of: number))"
        default: "it does not answer"
        }
    }
}
