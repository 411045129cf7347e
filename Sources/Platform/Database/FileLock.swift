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
        let descriptor = try Self.open(path)
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

    /// Only a file that was made here is given away: a link that somebody laid in its place would
    /// give away another.
    private static func open(_ path: String) throws(DatabaseError) -> Int32 {
        let flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW
        while true {
            let made = Glibc.open(path, flags | O_CREAT | O_EXCL, 0o600)
            if made >= 0 {
                FileOwner.ofNeighbours(path)?.take(made)
                return made
            }
            guard errno == EEXIST else { throw .system(errno, path: path) }
            let found = Glibc.open(path, flags)
            if found >= 0 { return found }
            guard errno == ENOENT else { throw .system(errno, path: path) }
        }
    }

    deinit {
        // A child between fork and exec holds the file too; closing alone would leave it locked.
        flock(descriptor, LOCK_UN)
        Glibc.close(descriptor)
    }

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
