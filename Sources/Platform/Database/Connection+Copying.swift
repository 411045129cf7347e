import Glibc

extension Connection {
    /// A copy of the whole database as it is at this moment, in one file of its own, without what was
    /// deleted; others may go on writing. It is whole or not there at all, for the user alone (mode
    /// 0600), and durable on return.
    ///
    /// - Throws: also where something is there already: a backup is never written over.
    package func copy(to path: String) throws(DatabaseError) {
        guard access(path, F_OK) != 0 else { throw .system(EEXIST, path: path) }
        let draft = path + ".new"
        guard unlink(draft) == 0 || errno == ENOENT else { throw .system(errno, path: draft) }
        let descriptor = open(draft, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .system(errno, path: draft) }
        defer { Glibc.close(descriptor) }
        FileOwner.ofNeighbours(draft)?.take(descriptor)
        do throws(DatabaseError) {
            try run("VACUUM INTO ?1", .text(draft))
            guard fsync(descriptor) == 0 else { throw .system(errno, path: draft) }
            // Unlike rename(2) it never takes the place of what has come there meanwhile.
            guard link(draft, path) == 0 else { throw .system(errno, path: path) }
            unlink(draft)
            try Self.syncFolder(of: path)
        } catch {
            unlink(draft)
            throw error
        }
    }

    /// Writes the file anew without what was deleted, so that not a byte of it is left. Nobody else may
    /// use the database. Takes as much room again while it runs.
    package func rewrite() throws(DatabaseError) {
        try run("VACUUM")
        try checkpoint()
    }
}

extension Connection {
    /// A file, byte by byte, in one of its own for the user alone; in the place of what is there.
    package static func copyFile(_ source: String, to target: String) throws(DatabaseError) {
        let input = open(source, O_RDONLY | O_CLOEXEC)
        guard input >= 0 else { throw .system(errno, path: source) }
        defer { Glibc.close(input) }
        guard unlink(target) == 0 || errno == ENOENT else { throw .system(errno, path: target) }
        let output = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard output >= 0 else { throw .system(errno, path: target) }
        defer { Glibc.close(output) }
        FileOwner.ofNeighbours(target)?.take(output)
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = Glibc.read(input, &buffer, buffer.count)
            if count == 0 { break }
            guard count > 0 else { throw .system(errno, path: source) }
            var rest = buffer[..<count]
            while !rest.isEmpty {
                let written = rest.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
                guard written > 0 else { throw .system(errno, path: target) }
                rest = rest.dropFirst(written)
            }
        }
        guard fsync(output) == 0 else { throw .system(errno, path: target) }
    }

    /// Makes a small file for the user alone (mode 0600), whole and durable on return. Where one is
    /// there already, it stays as it is.
    package static func makeFile(at path: String, holding bytes: [UInt8]) throws(DatabaseError) {
        let draft = "\(path).new-\(getpid())"
        guard unlink(draft) == 0 || errno == ENOENT else { throw .system(errno, path: draft) }
        let output = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard output >= 0 else { throw .system(errno, path: draft) }
        defer {
            Glibc.close(output)
            unlink(draft)
        }
        FileOwner.ofNeighbours(draft)?.take(output)
        guard Glibc.write(output, bytes, bytes.count) == bytes.count, fsync(output) == 0 else {
            throw .system(errno, path: draft)
        }
        guard link(draft, path) == 0 || errno == EEXIST else { throw .system(errno, path: path) }
        try syncFolder(of: path)
    }

    /// Renames a file, durably; in the place of what is there.
    package static func move(_ path: String, to other: String) throws(DatabaseError) {
        guard rename(path, other) == 0 else { throw .system(errno, path: other) }
        try syncFolder(of: other)
    }
}
