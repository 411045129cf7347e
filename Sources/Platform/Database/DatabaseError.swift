import CSQLite
import Glibc

/// What SQLite refused, in our words.
package struct DatabaseError: Error, Sendable, Hashable {
    package var kind: Kind
    /// The extended result code (sqlite.org/rescode.html).
    package var code: Int32
    /// SQLite's own words, for the log; may name tables, never holds a value.
    package var message: String
    package var path: String

    package enum Kind: Sendable, Hashable {
        /// No space left; worth a retry once there is.
        case full
        /// Another program held its lock longer than `Connection.patience`; worth a retry.
        case locked
        case corrupt
        case notADatabase
        case readOnly
        case cannotOpen
        /// Reading, writing or syncing failed: what was written last may be lost.
        case inputOutput
        case constraint
        /// Anything else, faults of our own included.
        case failed
    }

    package init(kind: Kind, code: Int32, message: String, path: String) {
        self.kind = kind
        self.code = code
        self.message = message
        self.path = path
    }

    init(code: Int32, message: String, path: String) {
        self.init(kind: Kind(code: code), code: code, message: message, path: path)
    }

    /// What the kernel could not write is dropped from its memory: a second try would report success
    /// for data that is not there (STO-02).
    var isLasting: Bool {
        [csql_ioerr_write, csql_ioerr_fsync, csql_ioerr_dir_fsync].contains(code)
    }

    /// Whether the same call may succeed later without anybody mending anything but the disk space.
    package var isTemporary: Bool { kind == .full || kind == .locked }
}

extension DatabaseError.Kind {
    fileprivate init(code: Int32) {
        // The log's index could not grow: SQLite has no better name for it.
        if code == csql_ioerr_shmsize {
            self = .full
            return
        }
        switch code & 0xFF {
        case SQLITE_FULL: self = .full
        case SQLITE_BUSY, SQLITE_LOCKED: self = .locked
        case SQLITE_CORRUPT: self = .corrupt
        case SQLITE_NOTADB: self = .notADatabase
        case SQLITE_READONLY, SQLITE_PERM: self = .readOnly
        case SQLITE_CANTOPEN: self = .cannotOpen
        case SQLITE_IOERR: self = .inputOutput
        case SQLITE_CONSTRAINT: self = .constraint
        default: self = .failed
        }
    }
}

extension DatabaseError: CustomStringConvertible {
    /// What happened, where, and the mend.
    package var description: String {
        switch kind {
        case .full:
            "\(path): no space left on its disk; make room; a daemon goes on by itself then"
        case .locked:
            "\(path): locked by another program for too long; end that program or try again"
        case .corrupt:
            "\(path): the database is damaged; restore it from a backup (SQLite \(code))"
        case .notADatabase:
            "\(path): is no database; move it away or name another file"
        case .readOnly:
            "\(path): may not be written; check the rights of the file and its folder"
        case .cannotOpen:
            "\(path): can't be opened (\(message)); check that the folder exists and its rights"
        case .inputOutput:
            "\(path): reading or writing the disk failed (SQLite \(code)); check the disk"
        case .constraint, .failed:
            "\(path): the database refused a statement: \(message) (SQLite \(code))"
        }
    }

    /// For a call of the operating system that failed.
    static func system(_ number: Int32, path: String) -> DatabaseError {
        let kind: Kind =
            switch number {
            case ENOSPC, EDQUOT: .full
            case EACCES, EPERM, EROFS: .readOnly
            case EIO: .inputOutput
            default: .cannotOpen
            }
        return DatabaseError(
            kind: kind, code: SQLITE_CANTOPEN, message: String(cString: strerror(number)),
            path: path)
    }
}
