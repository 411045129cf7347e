import CSQLite

extension Connection {
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

    /// The same, and cuts the log to nothing, so that no byte of what was deleted is left in it;
    /// false where a reader stood in the way.
    package func emptyLog() throws(DatabaseError) -> Bool {
        try guardUsable()
        // It waits for nobody either.
        try check(sqlite3_busy_timeout(handle, 0))
        let code = sqlite3_wal_checkpoint_v2(handle, nil, SQLITE_CHECKPOINT_TRUNCATE, nil, nil)
        try check(sqlite3_busy_timeout(handle, Self.patienceInMilliseconds))
        if code == SQLITE_BUSY { return false }
        try check(code)
        return true
    }
}
