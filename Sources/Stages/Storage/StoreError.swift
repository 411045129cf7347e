package import Database

/// Why the store could not be opened or used.
package enum StoreError: Error, Sendable, Hashable {
    /// Nothing there yet, and a guest makes none.
    case missing(path: String)
    /// Some other file; never touched.
    case notOurs(path: String)
    /// Written by a newer Earshot: `found` is its version of the file, `known` the last we know.
    case newer(path: String, found: Int64, known: Int64)
    /// Only the owner brings it up to date.
    case older(path: String, found: Int64, known: Int64)
    case inUse(path: String, processID: Int32?)
    /// A write-ahead log without its file: making a new file would mix the two.
    case orphanedLog(path: String)
    case damaged(path: String, finding: String)
    /// A backup with a write-ahead log beside it is a copy of a store in use, and not whole.
    case backupInUse(path: String)
    /// There is less room than is kept for noting what was sent.
    case noBallast(path: String)
    case database(DatabaseError)

    /// What SQLite or the file system said, whole.
    init(_ error: any Error, path: String) {
        self =
            switch error {
            case let error as StoreError: error
            case let error as DatabaseError: .database(error)
            default:
                .database(
                    DatabaseError(kind: .failed, code: 0, message: "\(error)", path: path))
            }
    }

    /// A full disk or a lock: the same call may succeed later.
    package var isTemporary: Bool {
        if case .database(let error) = self { error.isTemporary } else { isDiskFull }
    }

    package var isDiskFull: Bool {
        switch self {
        case .noBallast: true
        case .database(let error): error.kind == .full
        default: false
        }
    }
}

extension StoreError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .missing(let path):
            "\(path): no store there yet; `earshot scan` makes one"
        case .notOurs(let path):
            "\(path): is no store of Earshot; move it away or name another file"
        case .newer(let path, let found, let known):
            "\(path): written by a newer Earshot (version \(found) of the store, this program "
                + "knows up to \(known)); use the newer program"
        case .older(let path, let found, let known):
            "\(path): written by an older Earshot (version \(found) of the store, this program "
                + "needs \(known)); run `earshot scan` or `earshot run` once"
        case .inUse(let path, let processID):
            "\(path): already in use by \(processID.map { "pid \($0)" } ?? "another process"); wait for its "
                + "end or stop it, or name another store with --store FILE"
        case .orphanedLog(let path):
            "\(path): missing, but its log \(path)-wal is there; put the file back beside it, "
                + "or move the log away to begin anew"
        case .damaged(let path, let finding):
            "\(path): the store is damaged (\(finding)); restore it from a backup"
        case .backupInUse(let path):
            "\(path): has a log beside it, so it is a copy of a store in use and may not be whole; make "
                + "backups with `earshot backup FILE`"
        case .noBallast(let path):
            "\(path): less than \(Store.ballastBytes >> 20) MiB are left on its disk, which are kept for noting what was "
                + "sent; make room; a daemon goes on by itself then"
        case .database(let error):
            error.description
        }
    }
}
