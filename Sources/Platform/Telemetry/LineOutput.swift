import Glibc
import Synchronization

/// Lines to a descriptor that nobody may read any more: who writes waits a moment at most, and what did
/// not go out is counted (faults DSK-02).
package final class LineOutput: Sendable {
    private let descriptor: Int32
    /// Lines that were lost since the last one that was written.
    private let lost = Mutex(0)

    /// Milliseconds for a line; after one was lost, none until there is room again.
    private static let patience: Int32 = 50
    /// A pipe with room takes so many bytes at once (`PIPE_BUF`).
    private static let pieceLimit = 4096

    package init(_ descriptor: Int32) { self.descriptor = descriptor }

    package func write(_ line: String) {
        lost.withLock { lost in
            if lost > 0 {
                guard put("\(lost) lines of the log were lost: nobody read them\n", patience: 0)
                else {
                    lost += 1
                    return
                }
                lost = 0
            }
            if !put(line, patience: Self.patience) { lost += 1 }
        }
    }

    /// False where there is no room.
    private func put(_ text: String, patience: Int32) -> Bool {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            var entry = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
            guard poll(&entry, 1, patience) != 0 else { return false }
            let piece = rest.prefix(Self.pieceLimit)
            let count = piece.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            // Closed, or no descriptor: there is nobody to tell.
            guard count > 0 else { return true }
            rest = rest.dropFirst(count)
        }
        return true
    }
}
