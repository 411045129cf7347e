import CSQLite

/// One connection to one SQLite file. Not Sendable: it lives in an actor.
///
/// Statements are literals (`StaticString`), so nothing from outside can become SQL; values are
/// bound by position (`?1`). Each statement is prepared once and kept.
package final class Connection {
    package let path: String
    private let handle: OpaquePointer
    private var isOpen = true
    /// By the address of their literal: the program's text has a finite number of them.
    private var statements: [UInt: OpaquePointer] = [:]
    /// Written by SQLite's hook after each commit.
    private let logPages: UnsafeMutablePointer<Int32>
    /// Set when a sync failed: what the kernel dropped then is not written by trying again (STO-02).
    private var lastingFault: DatabaseError?

    /// How long a statement waits for another process's lock.
    package static let patience = Duration.seconds(5)

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
        try check(sqlite3_busy_timeout(handle, Int32(Self.patience.components.seconds * 1000)))
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

    /// Runs statements that take no values and give no rows.
    package func script(_ sql: StaticString) throws(DatabaseError) {
        try guardUsable()
        let code = sql.withUTF8Buffer { text in
            text.withMemoryRebound(to: CChar.self) { text in
                // The compiler ends each literal with a NUL.
                sqlite3_exec(handle, text.baseAddress, nil, nil, nil)
            }
        }
        try check(code)
    }

    /// Runs one statement and gives the number of rows it changed.
    @discardableResult
    package func run(_ sql: StaticString, _ values: SQLValue...) throws(DatabaseError) -> Int {
        let statement = try prepare(sql, values)
        defer { sqlite3_reset(statement) }
        let code = sqlite3_step(statement)
        guard code == SQLITE_DONE || code == SQLITE_ROW else { throw failure(code) }
        return Int(sqlite3_changes(handle))
    }

    /// The rows of a statement, in its order. What `read` throws ends the reading.
    package func all<Element>(
        _ sql: StaticString, _ values: SQLValue..., read: (inout Row) throws -> Element
    ) throws -> [Element] {
        let statement = try prepare(sql, values)
        defer { sqlite3_reset(statement) }
        var elements: [Element] = []
        while true {
            let code = sqlite3_step(statement)
            if code == SQLITE_DONE { return elements }
            guard code == SQLITE_ROW else { throw failure(code) }
            var row = Row(of: statement)
            elements.append(try read(&row))
        }
    }

    /// The first row, nil where there is none.
    package func first<Element>(
        _ sql: StaticString, _ values: SQLValue..., read: (inout Row) throws -> Element
    ) throws -> Element? {
        let statement = try prepare(sql, values)
        defer { sqlite3_reset(statement) }
        let code = sqlite3_step(statement)
        if code == SQLITE_DONE { return nil }
        guard code == SQLITE_ROW else { throw failure(code) }
        var row = Row(of: statement)
        return try read(&row)
    }

    /// Whether a statement gives a row.
    package func exists(_ sql: StaticString, _ values: SQLValue...) throws(DatabaseError) -> Bool {
        let statement = try prepare(sql, values)
        defer { sqlite3_reset(statement) }
        let code = sqlite3_step(statement)
        guard code == SQLITE_DONE || code == SQLITE_ROW else { throw failure(code) }
        return code == SQLITE_ROW
    }

    /// All of `body`, or nothing of it: what it throws undoes everything and is thrown on.
    /// The write lock is taken at once (BEGIN IMMEDIATE), so that nothing read can grow stale.
    package func transaction<Result>(_ body: () throws -> Result) throws -> Result {
        try run("BEGIN IMMEDIATE")
        do {
            let result = try body()
            try run("COMMIT")
            return result
        } catch {
            rollBack()
            throw error
        }
    }

    private func rollBack() {
        // After some errors (a full disk) SQLite has done it by itself.
        guard sqlite3_get_autocommit(handle) == 0 else { return }
        // A transaction nobody can end: the connection is of no use any more.
        do { try run("ROLLBACK") } catch { lastingFault = error }
    }

    /// One view of the database for several reads; also cheaper, as each read outside of it takes and
    /// frees locks of its own.
    package func snapshot<Result>(_ body: () throws -> Result) throws -> Result {
        try run("BEGIN")
        do {
            let result = try body()
            try run("COMMIT")
            return result
        } catch {
            rollBack()
            throw error
        }
    }

    /// Pages of the write-ahead log after this connection's last commit.
    package var logLength: Int { Int(logPages.pointee) }

    /// Copies the write-ahead log into the file as far as no reader stands in the way; waits for
    /// nobody.
    ///
    /// Debian's SQLite (3.40.1) has the WAL-reset bug (sqlite.org/wal.html#walresetbug, faults F7):
    /// a checkpoint that begins while another connection commits and so restarts the log may skip
    /// pages later on. The caller keeps other writers away meanwhile; no connection of ours ever
    /// checkpoints by itself, but the last one to close, which SQLite does under an exclusive lock.
    package func checkpoint() throws(DatabaseError) {
        try guardUsable()
        try check(sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_PASSIVE, nil, nil))
    }

    /// The version of the SQLite library in use: `3.40.1`.
    package static var libraryVersion: String { String(cString: sqlite3_libversion()) }

    private func prepare(
        _ sql: StaticString, _ values: [SQLValue]
    ) throws(DatabaseError) -> OpaquePointer {
        try guardUsable()
        let statement = try statement(for: sql)
        guard sqlite3_stmt_busy(statement) == 0 else {
            throw DatabaseError(
                code: SQLITE_MISUSE, message: "a statement was run inside itself", path: path)
        }
        var index: Int32 = 0
        for value in values {
            index += 1
            try check(bind(value, at: index, of: statement))
        }
        return statement
    }

    private func statement(for sql: StaticString) throws(DatabaseError) -> OpaquePointer {
        let address = UInt(bitPattern: sql.utf8Start)
        if let statement = statements[address] { return statement }
        var statement: OpaquePointer?
        let code = sql.withUTF8Buffer { text in
            text.withMemoryRebound(to: CChar.self) { text in
                sqlite3_prepare_v3(
                    handle, text.baseAddress, Int32(text.count),
                    UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
            }
        }
        try check(code)
        guard let statement else {
            throw DatabaseError(code: SQLITE_MISUSE, message: "an empty statement", path: path)
        }
        statements[address] = statement
        return statement
    }

    private func guardUsable() throws(DatabaseError) {
        if let lastingFault { throw lastingFault }
        guard isOpen else {
            throw DatabaseError(code: SQLITE_MISUSE, message: "it is closed", path: path)
        }
    }

    private func check(_ code: Int32) throws(DatabaseError) {
        guard code == SQLITE_OK else { throw failure(code) }
    }

    private func failure(_ code: Int32) -> DatabaseError {
        let message = isOpen ? sqlite3_errmsg(handle) : sqlite3_errstr(code)
        let error = DatabaseError(
            code: code, message: message.map { String(cString: $0) } ?? "", path: path)
        if error.kind == .inputOutput { lastingFault = error }
        return error
    }
}
