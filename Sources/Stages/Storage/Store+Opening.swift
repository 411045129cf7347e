import Database
import Glibc

extension Store {
    /// After a crash the whole file is checked if it is no larger: about a second of reading.
    static let checkedBytes: Int64 = 256 << 20

    /// 32 random bytes of this store alone, made with it: what its messages are named by, so that a
    /// name stays the same after every restart (delivery.md §4).
    package func messageKey() throws(StoreError) -> [UInt8] {
        try read { connection in
            try connection.first("SELECT message_key FROM identity") { $0.optionalBlob() ?? [] }
                ?? []
        }
    }

    /// Opens the store at `path`; an owner makes it where nothing is there. A file that is not ours,
    /// newer or damaged is refused and left as it is (STO-04, UPG-02).
    ///
    /// Blocks for some milliseconds, up to a second or two after a crash.
    package static func open(path: String, mode: Mode) throws(StoreError) -> Store {
        do {
            switch mode {
            case .owner: return try openAsOwner(path: path)
            case .guest: return try openAsGuest(path: path)
            }
        } catch { throw StoreError(error, path: path) }
    }

    private static func openAsOwner(path: String) throws -> Store {
        let lockPath = path + ".lock"
        guard let lock = try FileLock(path: lockPath, mode: .exclusive, patience: .fail) else {
            throw StoreError.inUse(path: path, processID: FileLock.processID(in: lockPath))
        }
        try lock.writeProcessID()
        // The last one to close takes the log away; what is left now is from a crash, or a guest's.
        let hasLog = size(of: path + "-wal") ?? 0 > 0
        if size(of: path) == nil {
            guard !hasLog else { throw StoreError.orphanedLog(path: path) }
            try Connection.create(at: path, filling: fill)
        }
        let connection = try Connection(path: path, checkpoints: .whenAsked)
        try migrate(connection, from: try version(of: connection))
        // A backup may have been written without a log.
        guard try connection.first("PRAGMA journal_mode = WAL", read: { $0.text() }) == "wal" else {
            throw StoreError.damaged(path: path, finding: "it can't be kept with a log")
        }
        if hasLog, size(of: path) ?? 0 <= checkedBytes {
            try quickCheck(connection)
        }
        return Store(
            path: path, mode: .owner, connection: connection, ownership: lock,
            ballast: try ballast(beside: path))
    }

    /// Nil where the file system has no such thing.
    private static func ballast(beside path: String) throws -> Ballast? {
        var ballast = Ballast(path: path + ".ballast", size: ballastBytes)
        do { try ballast.take() } catch {
            guard error.kind == .full else { return nil }
            throw StoreError.noBallast(path: path)
        }
        return ballast
    }

    private static func openAsGuest(path: String) throws -> Store {
        guard size(of: path) != nil else { throw StoreError.missing(path: path) }
        let connection = try Connection(path: path, checkpoints: .never)
        let found = try version(of: connection)
        guard found == Schema.version else {
            throw StoreError.older(path: path, found: found, known: Schema.version)
        }
        return Store(
            path: path, mode: .guest, connection: connection, ownership: nil, ballast: nil)
    }

    private static func fill(_ connection: Connection) throws {
        try connection.script(Schema.pageSize)
        // Kept in the file's header from then on.
        try connection.script("PRAGMA journal_mode = WAL")
        try migrate(connection, from: 0)
    }

    /// The version of a file that is ours and not newer than we are.
    static func version(of connection: Connection) throws -> Int64 {
        let path = connection.path
        let id = try connection.first("PRAGMA application_id") { $0.integer() }
        guard id == Schema.applicationID else { throw StoreError.notOurs(path: path) }
        let found = try connection.first("PRAGMA user_version") { $0.integer() } ?? 0
        guard found <= Schema.version else {
            throw StoreError.newer(path: path, found: found, known: Schema.version)
        }
        return found
    }

    static func migrate(_ connection: Connection, from version: Int64) throws {
        for step in Schema.steps.dropFirst(Int(clamping: version)) {
            try connection.transaction { try connection.script(step) }
        }
    }

    private static func quickCheck(_ connection: Connection) throws {
        let finding = try connection.first("PRAGMA quick_check(1)") { $0.text() }
        guard finding == "ok" else {
            throw StoreError.damaged(path: connection.path, finding: finding ?? "no answer")
        }
    }

    /// Bytes; nil where nothing is there.
    static func size(of path: String) -> Int64? {
        var status = stat()
        return stat(path, &status) == 0 ? Int64(status.st_size) : nil
    }

    /// Everything SQLite can find wrong with the file, at most 100 lines; empty when it is sound.
    /// Reads the whole file.
    package func faults() throws(StoreError) -> [String] {
        try read { connection in
            let findings = try connection.all("PRAGMA quick_check") { $0.text() }
            return findings == ["ok"] ? [] : findings
        }
    }
}
