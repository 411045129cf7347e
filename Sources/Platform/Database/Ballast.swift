import Glibc

/// Room on a disk that is taken by a file of no content, to be given up for what must be written when
/// none is left.
package struct Ballast: Sendable {
    package let path: String
    /// Bytes.
    package let size: Int64
    /// Whether the room is taken, as far as we know: somebody may have deleted the file to make room.
    package private(set) var isTaken = false

    package init(path: String, size: Int64) {
        self.path = path
        self.size = size
    }

    /// Takes the room where it isn't taken yet, or none of it. For the user alone (mode 0600). One call
    /// of the system where there is room, however large it is.
    ///
    /// - Throws: `.full` where there is too little; any other kind where the place takes no such file.
    package mutating func take() throws(DatabaseError) {
        guard !isTaken else { return }
        if isThere {
            isTaken = true
            return
        }
        guard unlink(path) == 0 || errno == ENOENT else { throw .system(errno, path: path) }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(errno, path: path) }
        defer { Glibc.close(descriptor) }
        FileOwner.ofNeighbours(path)?.take(descriptor)
        // It gives its error back, and leaves errno alone.
        var code: Int32
        repeat { code = posix_fallocate(descriptor, 0, off_t(size)) } while code == EINTR
        guard code == 0 else {
            unlink(path)
            throw .system(code, path: path)
        }
        isTaken = true
    }

    /// From before: it has its size only once all of its room is taken.
    private var isThere: Bool {
        var status = stat()
        return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
            && Int64(status.st_size) == size
    }

    /// Gives the room up; false where there was none to give.
    package mutating func giveUp() -> Bool {
        guard isTaken else { return false }
        isTaken = false
        return unlink(path) == 0
    }
}
