import CSQLite

/// One connection to one SQLite file. Not Sendable: it lives in an actor.
///
/// Statements are literals (`StaticString`), so nothing from outside can become SQL; values are
/// bound by position (`?1`). Each statement is prepared once and kept.
package final class Connection {
    package let path: String
    let handle: OpaquePointer
    private var isOpen = true
    /// By the address of their literal: the program's text has a finite number of them.
    var statements: [UInt: OpaquePointer] = [:]
    /// Written by SQLite's hook after each commit.
    private let logPages: UnsafeMutablePointer<Int32>
    /// Set when a sync failed: what the kernel dropped then is not written by trying again (STO-02).
    var lastingFault: DatabaseError?

    /// How long a statement waits for another process's lock.
    package static let patience = Duration.seconds(5)
    static let patienceInMilliseconds = Int32(patience.components.seconds * 1000)

    /// Who copies the write-ahead log into the file. See `checkpoint()`.
    package enum Checkpoints: Sendable {
        /// This connection, when told to, and when it is the last one to close.
        case whenAsked
        case never
    }

    /// Opens a file that is there. Changes nothing in it.
    package init(path: String, checkpoints: Checkpoints) throws(DatabaseError) {
        guard !path.utf8.contains(0) else {
            throw DatabaseError(
                code: SQLITE_CANTOPEN, message: "a path can't hold a NUL", path: path)
        }
        var handle: OpaquePointer?
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        let code = sqlite3_open_v2(path, &handle, flags, nil)
        guard code == SQLITE_OK, let handle else {
            let message = String(cString: sqlite3_errstr(code))
            sqlite3_close_v2(handle)
            throw DatabaseError(code: code, message: message, path: path)
        }
        self.path = path
        self.handle = handle
        logPages = .allocate(capacity: 1)
        logPages.initialize(to: 0)
        // SQLite falls back to reading only, without a word.
        guard sqlite3_db_readonly(handle, "main") == 0 else {
            throw DatabaseError(code: SQLITE_READONLY, message: "read-only", path: path)
        }
        try configure(checkpoints)
    }

    deinit {
        // Whoever wants to know whether closing went well calls close().
        if isOpen { release() }
        logPages.deallocate()
    }

    /// Ends the connection; a second call does nothing.
    package func close() throws(DatabaseError) {
        guard isOpen else { return }
        let code = release()
        guard code == SQLITE_OK else { throw failure(code) }
    }

    @discardableResult
    private func release() -> Int32 {
        isOpen = false
        for statement in statements.values { sqlite3_finalize(statement) }
        statements.removeAll()
        return sqlite3_close_v2(handle)
    }

    private func configure(_ checkpoints: Checkpoints) throws(DatabaseError) {
        try check(sqlite3_busy_timeout(handle, Self.patienceInMilliseconds))
        try check(csql_db_config_bool(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nil))
        if checkpoints == .never {
            try check(csql_db_config_bool(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nil))
        }
        // A hook of our own takes the place of SQLite's checkpoint at every 1,000 pages.
        sqlite3_wal_hook(
            handle,
            { context, _, _, pages in
                context?.assumingMemoryBound(to: Int32.self).pointee = pages
                return SQLITE_OK
            }, logPages)
        try script(
            """
            PRAGMA foreign_keys = ON;
            PRAGMA synchronous = FULL;
            PRAGMA secure_delete = ON;
            PRAGMA trusted_schema = OFF;
            PRAGMA cell_size_check = ON;
            PRAGMA temp_store = MEMORY;
            PRAGMA cache_size = -16384;
            """)
    }

    /// Pages of the write-ahead log after this connection's last commit.
    package var logLength: Int { Int(logPages.pointee) }

    /// The version of the SQLite library in use: `3.40.1`.
    package static var libraryVersion: String { String(cString: sqlite3_libversion()) }

    func guardUsable() throws(DatabaseError) {
        if let lastingFault { throw lastingFault }
        guard isOpen else {
            throw DatabaseError(code: SQLITE_MISUSE, message: "it is closed", path: path)
        }
    }

    func check(_ code: Int32) throws(DatabaseError) {
        guard code == SQLITE_OK else { throw failure(code) }
    }

    func failure(_ code: Int32) -> DatabaseError {
        let message = isOpen ? sqlite3_errmsg(handle) : sqlite3_errstr(code)
        let error = DatabaseError(
            code: code, message: message.map { String(cString: $0) } ?? "", path: path)
        if error.isLasting { lastingFault = error }
        return error
    }
}
