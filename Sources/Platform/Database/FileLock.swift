import Glibc

/// An advisory lock on a file of its own (flock(2)), held until this value goes.
///
/// The kernel frees it with the process, however that ends. The file stays: taking it away would
/// let two processes lock two files of one name.
package final class FileLock {
    private let path: String
    private let descriptor: Int32

    package enum Mode: Sendable {
        case exclusive
        case shared
        fileprivate var operation: Int32 { self == .exclusive ? LOCK_EX : LOCK_SH }
    }

    package enum Patience: Sendable { case wait, fail }

    /// Nil where somebody else holds it and patience is `.fail`. The file is made if need be, for
    /// the user alone.
    package init?(path: String, mode: Mode, patience: Patience) throws(DatabaseError) {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(errno, path: path) }
        let operation = mode.operation | (patience == .fail ? LOCK_NB : 0)
        while flock(descriptor, operation) != 0 {
            let number = errno
            if number == EINTR { continue }
            Glibc.close(descriptor)
            if number == EWOULDBLOCK { return nil }
            throw .system(number, path: path)
        }
        self.path = path
        self.descriptor = descriptor
    }

    deinit { Glibc.close(descriptor) }

    /// Leaves this process's id in the file, for whoever is refused.
    package func writeProcessID() throws(DatabaseError) {
        let line = Array("\(getpid())\n".utf8)
        guard ftruncate(descriptor, 0) == 0, pwrite(descriptor, line, line.count, 0) == line.count
        else { throw .system(errno, path: path) }
    }

    /// The process id in a lock file; nil where there is none.
    package static func processID(in path: String) -> Int32? {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { Glibc.close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 16)
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return nil }
        return Int32(String(decoding: buffer[..<count].prefix { $0 != 10 }, as: UTF8.self))
    }
}
