import CLinux
import Glibc

/// The other side of a `WorkerPool`: what a process does that was started as a worker. One thread,
/// no concurrency.
package enum WorkerService {
    /// A body after which memory is given back to the system, in bytes; after others it is kept for the
    /// next, as taking it anew costs more than most requests.
    private static let largeRequest = 1 << 20

    /// Serves until its caller is gone.
    ///
    /// - Parameters:
    ///   - arguments: the limits, as the caller wrote them.
    ///   - prepare: runs before anything is forbidden: what opens files and is needed later.
    ///   - answer: makes an answer of a request.
    /// - Returns: the exit status.
    package static func run(
        arguments: [String], prepare: () -> Void = {}, answer: (WorkerMessage) -> [UInt8]
    ) -> Int32 {
        let socket = MessageSocket(descriptor: STDIN_FILENO)
        guard let limits = WorkerLimits(arguments: arguments), isSocket(STDIN_FILENO) else {
            return EX_USAGE
        }
        mallopt(M_MMAP_THRESHOLD, Int32(4 * largeRequest))
        mallopt(M_TRIM_THRESHOLD, Int32(16 * largeRequest))
        prepare()
        let gaps = Confinement(limits: limits).apply()
        do throws(MessageSocket.Failure) {
            try socket.send(WorkerMessage(head: Array(gaps.joined(separator: "; ").utf8)))
            while true { try serve(socket, limits, answer) }
        } catch {
            // Closed: nobody asks any more.
            return EX_OK
        }
    }

    private static func serve(
        _ socket: MessageSocket, _ limits: WorkerLimits, _ answer: (WorkerMessage) -> [UInt8]
    ) throws(MessageSocket.Failure) {
        let request = try socket.receive(limit: Int(UInt32.max))
        // What lies beyond is a signal whose default is the end.
        clinux_set_processor_timer(Int(limits.processor / .milliseconds(1)))
        let bytes = answer(request)
        clinux_set_processor_timer(0)
        if bytes.count <= limits.answer {
            try socket.send(WorkerMessage(body: bytes))
        } else {
            try socket.refuse(length: bytes.count)
        }
        if request.body.count > largeRequest { malloc_trim(0) }
    }

    private static func isSocket(_ descriptor: Int32) -> Bool {
        var status = stat()
        return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFSOCK
    }
}
