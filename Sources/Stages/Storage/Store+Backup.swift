import Database
package import Domain
import Glibc

extension Store {
    /// A copy of the store as it is now, in a file of its own; the owner may go on meanwhile. Never over
    /// a file that is there.
    package func backUp(to path: String) throws(StoreError) {
        do { try connection.copy(to: path) } catch { throw .database(error) }
    }

    /// Puts a backup in the place of the store at `path`. What was there is kept beside it.
    ///
    /// The backup is checked as a whole and brought up to date first. Messages that waited in it may have
    /// been sent since: all are held until a person decides (STO-06); see `release` and `cancelHeld`.
    ///
    /// - Returns: where the store is kept that was there; nil where there was none.
    package static func restore(
        from backup: String, to path: String, now: Timestamp
    ) throws(StoreError) -> String? {
        do {
            let lockPath = path + ".lock"
            guard let lock = try FileLock(path: lockPath, mode: .exclusive, patience: .fail) else {
                throw StoreError.inUse(path: path, processID: FileLock.processID(in: lockPath))
            }
            try lock.writeProcessID()
            guard size(of: backup + "-wal") ?? 0 == 0 else {
                throw StoreError.backupInUse(path: backup)
            }
            let draft = path + ".restoring"
            try Connection.copyFile(backup, to: draft)
            do { try ready(draft, of: backup, now: now) } catch {
                for part in ["", "-wal", "-shm", "-journal"] { unlink(draft + part) }
                throw error
            }
            let replaced = try putAside(path, now: now)
            try Connection.move(draft, to: path)
            withExtendedLifetime(lock) {}
            return replaced
        } catch { throw StoreError(error, path: backup) }
    }

    private static func ready(_ draft: String, of backup: String, now: Timestamp) throws {
        do {
            let connection = try Connection(path: draft, checkpoints: .whenAsked)
            try migrate(connection, from: try version(of: connection))
            let finding = try connection.first("PRAGMA integrity_check(1)") { $0.text() }
            guard finding == "ok" else {
                throw StoreError.damaged(path: backup, finding: finding ?? "no answer")
            }
            try connection.transaction {
                try connection.run("DELETE FROM hold")
                try connection.run("INSERT INTO hold(since) VALUES (?1)", .time(now))
                try connection.run(
                    """
                    UPDATE outbox SET state = 'held', lease_owner = NULL, lease_until = NULL
                    WHERE state IN ('pending', 'uncertain', 'sending', 'committing')
                    """)
            }
            try connection.checkpoint()
            try connection.close()
        } catch let error as StoreError {
            // Named by what the user gave, not by our copy of it.
            switch error {
            case .notOurs: throw StoreError.notOurs(path: backup)
            case .newer(_, let found, let known):
                throw StoreError.newer(path: backup, found: found, known: known)
            default: throw error
            }
        } catch let error as DatabaseError where error.kind == .notADatabase {
            throw StoreError.notOurs(path: backup)
        } catch let error as DatabaseError where error.kind != .full {
            throw StoreError.damaged(path: backup, finding: error.message)
        }
    }

    private static func putAside(_ path: String, now: Timestamp) throws -> String? {
        guard size(of: path) != nil || size(of: path + "-wal") != nil else { return nil }
        let name = "\(path).replaced-\(now.milliseconds / 1000)"
        for part in ["", "-wal"] where size(of: path + part) != nil {
            try Connection.move(path + part, to: name + part)
        }
        unlink(path + "-shm")
        return name
    }
}

extension Store {
    /// Since when everything is held because the store was restored; nil where it is not.
    package func heldSince() throws(StoreError) -> Timestamp? {
        try read { try $0.first("SELECT since FROM hold") { $0.time() } }
    }

    /// Ends the hold after a restore: what waits is sent. Gives how many messages.
    @discardableResult
    package func release(now: Timestamp) throws(StoreError) -> Int {
        try write { connection in
            guard try connection.run("DELETE FROM hold") > 0 else { return 0 }
            // Of a channel that is disabled they stay held: its own trigger sees to that.
            return try connection.run(
                """
                UPDATE outbox SET state = 'pending', next_at = ?1,
                    passed_at = CASE WHEN ambiguous > 0 THEN passed_at END
                WHERE state = 'held'
                """,
                .time(now))
        }
    }

    /// Ends the hold after a restore: what waits is never sent, neither as a message nor in the next
    /// digest. Gives how many messages.
    @discardableResult
    package func cancelHeld() throws(StoreError) -> Int {
        try write { connection in
            guard try connection.run("DELETE FROM hold") > 0 else { return 0 }
            try connection.run("UPDATE rule_match SET digest = 0 WHERE digest IS NULL")
            try connection.run("UPDATE story_follower SET grown = 0 WHERE grown = 1")
            return try connection.run(
                """
                UPDATE outbox SET state = 'cancelled', last_reply = 'cancelled after a restore'
                WHERE state = 'held'
                """)
        }
    }
}
