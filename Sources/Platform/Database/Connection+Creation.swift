import Glibc

extension Connection {
    /// Makes a new database file, whole or not at all: it is built beside its place and then
    /// renamed into it, so that a crash leaves no empty file that looks like a lost one (STO-04).
    ///
    /// Nobody else may be making the same file. For the user alone (mode 0600).
    package static func create(
        at path: String, filling fill: (Connection) throws -> Void
    ) throws {
        let draft = path + ".new"
        let parts = [draft, draft + "-journal", draft + "-wal", draft + "-shm"]
        for leftover in parts where unlink(leftover) != 0 && errno != ENOENT {
            throw DatabaseError.system(errno, path: leftover)
        }
        do {
            try write(draft, filling: fill)
        } catch {
            // What is left of it would only take room.
            for part in parts { unlink(part) }
            throw error
        }
        guard rename(draft, path) == 0 else { throw DatabaseError.system(errno, path: path) }
        try syncFolder(of: path)
    }

    /// Closing would copy the log into the file too, but not tell when the disk has no room for it.
    private static func write(
        _ draft: String, filling fill: (Connection) throws -> Void
    ) throws {
        let descriptor = open(draft, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DatabaseError.system(errno, path: draft) }
        FileOwner.ofNeighbours(draft)?.take(descriptor)
        Glibc.close(descriptor)
        let connection = try Connection(path: draft, checkpoints: .whenAsked)
        try fill(connection)
        try connection.checkpoint()
        try connection.close()
    }

    /// A name is durable when its folder is.
    static func syncFolder(of path: String) throws(DatabaseError) {
        let end = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let folder = end.map { String(path[...$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .system(errno, path: folder) }
        defer { Glibc.close(descriptor) }
        guard fsync(descriptor) == 0 else { throw .system(errno, path: folder) }
    }
}
