import Database
import Threads

/// Everything that survives a restart: one SQLite file.
///
/// All work is done on a thread of the store's own. Every method that changes something is one
/// durable transaction: when it returns, a power cut loses nothing of it; when it throws, nothing
/// of it has happened.
package actor Store {
    package nonisolated let path: String
    let connection: Connection
    var textLimit = Store.usualTextLimit
    private let mode: Mode
    private let executor: ThreadExecutor
    /// Held by an owner until it closes.
    private var ownership: FileLock?
    /// Why the log could not be copied into the file last time; the commit before it holds.
    package private(set) var checkpointFault: StoreError?
    /// What was to be stored found no room on the disk, and nothing was stored since.
    private(set) var hasNoRoom = false
    /// Of an owner: room for noting what was sent.
    private var ballast: Ballast?

    package enum Mode: Sendable {
        /// `scan`, `run`: one process at a time; makes the file, brings it up to date.
        case owner
        /// `mentions`, `mark`, `outbox`, `sources`: beside an owner or without one.
        case guest
    }

    /// Pages of log that are copied into the file in one go (16 MiB): more means fewer copies of a
    /// page written often, and a longer pause and recovery.
    static let checkpointPages = 2048
    /// Of SQLite, as it runs: `3.40.1`.
    package static var libraryVersion: String { Connection.libraryVersion }
    /// 64 MiB: some program reads without end and keeps the log from being emptied (faults DSK-02).
    package static let logAlarmPages = 8192

    /// Bytes that are kept of a text, to judge it again in a backtest: all of it for 98 of 100 entries of
    /// real feeds, at 1.2 kB an entry in the file (2000 bytes: 90 of 100, 0.76 kB).
    package static let usualTextLimit = 8000

    /// 8 MiB: thousands of results (faults DSK-01).
    static let ballastBytes: Int64 = 8 << 20

    /// From now on so many bytes are kept of a text.
    package func keepTexts(upTo limit: Int) { textLimit = limit }

    init(
        path: String, mode: Mode, connection: sending Connection, ownership: sending FileLock?,
        ballast: Ballast?
    ) {
        self.path = path
        self.mode = mode
        self.connection = connection
        self.ownership = ownership
        self.ballast = ballast
        executor = ThreadExecutor(name: "store")
    }

    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    /// Ends the use and lets the next owner in; every later call throws.
    package func close() throws(StoreError) {
        defer { ownership = nil }
        do { try connection.close() } catch { throw .database(error) }
    }

    /// All that `body` reads is of one moment.
    func read<Result>(_ body: (Connection) throws -> Result) throws(StoreError) -> Result {
        do { return try connection.snapshot { try body(connection) } } catch {
            throw StoreError(error, path: path)
        }
    }

    /// One transaction, durable on return. Refused while there is no room for the ballast: what it gave
    /// up is for `record` alone.
    func write<Result>(_ body: (Connection) throws -> Result) throws(StoreError) -> Result {
        try takeBallast()
        return try commit(body)
    }

    /// One transaction about what has happened already, such as a mail that was taken. Where the disk is
    /// full, the ballast is given up for it (delivery.md CP11).
    func record<Result>(_ body: (Connection) throws -> Result) throws(StoreError) -> Result {
        do { return try commit(body) } catch {
            guard error.isDiskFull, ballast?.giveUp() == true else { throw error }
            return try commit(body)
        }
    }

    private func takeBallast() throws(StoreError) {
        do { try ballast?.take() } catch {
            // Whatever else it is, the database itself will say it better.
            guard error.kind == .full else {
                ballast = nil
                return
            }
            hasNoRoom = true
            throw .noBallast(path: path)
        }
    }

    private func commit<Result>(_ body: (Connection) throws -> Result) throws(StoreError) -> Result
    {
        do {
            let lock = try writersLock()
            let before = connection.logLength
            let result = try connection.transaction { try body(connection) }
            withExtendedLifetime(lock) {}
            // What changes nothing needs no room.
            if connection.logLength != before, ballast?.isTaken != false { hasNoRoom = false }
            checkpointIfDue()
            return result
        } catch {
            let failure = StoreError(error, path: path)
            if failure.isDiskFull { hasNoRoom = true }
            throw failure
        }
    }

    /// The WAL-reset bug of Debian's SQLite (faults F7) needs a checkpoint that begins while another
    /// connection commits. So: only the owner checkpoints; guests hold this lock, shared, around each
    /// of their transactions; the owner checkpoints only while it holds the lock alone. The owner's
    /// own commits can't collide with it: they come from the same connection.
    private func writersLock() throws -> FileLock? {
        mode == .owner
            ? nil : try FileLock(path: writersLockPath, mode: .shared, patience: .wait)
    }

    private var writersLockPath: String { path + ".writers" }

    private func checkpointIfDue() {
        guard mode == .owner, connection.logLength >= Self.checkpointPages else { return }
        do {
            // A guest writes just now: the next commit comes by here again.
            guard
                let lock = try FileLock(path: writersLockPath, mode: .exclusive, patience: .fail)
            else { return }
            defer { withExtendedLifetime(lock) {} }
            try connection.checkpoint()
            checkpointFault = nil
        } catch { checkpointFault = .database(error) }
    }

    /// So that no byte of what was deleted stays in the log (PRI-01). An owner alone may: a guest's
    /// ends with the next owner. Where somebody reads or writes just now, it waits for the next
    /// time.
    func emptyLog() throws(StoreError) {
        guard mode == .owner else { return }
        do {
            guard
                let lock = try FileLock(path: writersLockPath, mode: .exclusive, patience: .fail)
            else { return }
            defer { withExtendedLifetime(lock) {} }
            _ = try connection.emptyLog()
        } catch { throw StoreError(error, path: path) }
    }
}
