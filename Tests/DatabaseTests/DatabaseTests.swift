import Database
import Glibc
import TestSupport
import Testing

@Suite("A connection")
struct DatabaseTests {
    let folder: TemporaryFolder
    let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("a.db")
        try Connection.create(at: path) { connection in
            try connection.script("PRAGMA journal_mode = WAL")
            try connection.script("CREATE TABLE t(a INTEGER PRIMARY KEY, b UNIQUE)")
        }
    }

    private func open() throws -> Connection {
        try Connection(path: path, checkpoints: .whenAsked)
    }

    @Test(
        "a bound value comes back as it was",
        arguments: [
            SQLValue.integer(.max), .integer(.min), .integer(nil), .real(0.1), .real(nil),
            .text(""), .text("Grüße 👩‍👩‍👧"), .text("e\u{301}"), .text(nil), .blob([]), .blob([0, 255]),
            .blob(nil), .text("'; DROP TABLE t; --"),
        ])
    func roundTrip(value: SQLValue) throws {
        let connection = try open()
        try connection.run("INSERT INTO t(b) VALUES (?1)", value)
        let back: SQLValue? = try connection.first("SELECT b FROM t") { row in
            switch value {
            case .integer: .integer(row.optionalInteger())
            case .real(let number): .real(number == nil ? nil : row.real())
            case .text: .text(row.optionalText())
            case .blob(let bytes): .blob(bytes == [] ? row.blob() : row.optionalBlob())
            }
        }
        #expect(back == value)
    }

    @Test("a NUL in a text becomes U+FFFD, wherever it stands")
    func embeddedNul() throws {
        let connection = try open()
        for (given, kept) in [
            ("\0", "\u{FFFD}"), ("a\0b", "a\u{FFFD}b"), ("\0a\0", "\u{FFFD}a\u{FFFD}"),
        ] {
            let text = try connection.first("SELECT ?1", .text(given)) { $0.text() }
            #expect(text == kept)
        }
    }

    @Test("texts that differ in normal form alone are two")
    func bytesCount() throws {
        let connection = try open()
        try connection.run("INSERT INTO t(b) VALUES (?1)", .text("\u{E9}"))
        try connection.run("INSERT INTO t(b) VALUES (?1)", .text("e\u{301}"))
        #expect(try connection.first("SELECT count(*) FROM t") { $0.count() } == 2)
    }

    @Test("bytes that are no UTF-8 are read as replacement characters")
    func invalidText() throws {
        let text = try open().first("SELECT CAST(x'61FF62' AS TEXT)") { $0.text() }
        #expect(text == "a\u{FFFD}b")
    }

    @Test("columns past the last one read as NULL")
    func tooManyColumns() throws {
        let read = try open().first("SELECT 7") {
            ($0.integer(), $0.integer(), $0.optionalText())
        }
        #expect(read?.0 == 7)
        #expect(read?.1 == 0)
        #expect(read?.2 == nil)
    }

    @Test("a transaction that fails leaves nothing")
    func rollback() throws {
        let connection = try open()
        #expect(throws: DatabaseError.self) {
            try connection.transaction {
                try connection.run("INSERT INTO t(b) VALUES (1)")
                try connection.run("INSERT INTO t(b) VALUES (1)")
            }
        }
        #expect(try !connection.exists("SELECT 1 FROM t"))
        try connection.transaction { _ = try connection.run("INSERT INTO t(b) VALUES (2)") }
        #expect(try connection.exists("SELECT 1 FROM t"))
    }

    @Test("a statement run inside itself is refused, not confused")
    func reentrance() throws {
        let connection = try open()
        func descend(_ depth: Int) throws {
            guard depth < 3 else { return }
            _ = try connection.all("SELECT 1 UNION SELECT 2") { _ in try descend(depth + 1) }
        }
        #expect(kind { try descend(0) } == .failed)
        let rows = try connection.all("SELECT 1 UNION SELECT 2") { $0.integer() }
        #expect(rows == [1, 2])
    }

    @Test("each refusal has its kind")
    func kinds() throws {
        let connection = try open()
        #expect(throws: DatabaseError.self) { try connection.run("INSERT INTO missing VALUES (1)") }
        try connection.run("INSERT INTO t(b) VALUES (1)")
        #expect(kind { try connection.run("INSERT INTO t(b) VALUES (1)") } == .constraint)
        #expect(
            kind { _ = try Connection(path: "/dev/null/a", checkpoints: .never) } == .cannotOpen)
        #expect(kind { _ = try Connection(path: "a\0b", checkpoints: .never) } == .cannotOpen)
        try folder.write("b", Array("no database at all, but long enough for one to be read".utf8))
        #expect(
            kind {
                _ = try Connection(path: folder.file("b"), checkpoints: .never).run(
                    "SELECT * FROM t")
            } == .notADatabase)
        try connection.close()
        #expect(kind { try connection.run("SELECT 1") } == .failed)
    }

    @Test("DSK-01: no space left is a kind of its own, undone whole, and over when there is space")
    func full() throws {
        let connection = try open()
        let pages = try connection.first("PRAGMA page_count") { $0.count() }
        #expect(pages == 3)
        try connection.script("PRAGMA max_page_count = 4")
        let insert = {
            try connection.transaction {
                for number in 0..<20 {
                    try connection.run(
                        "INSERT INTO t(b) VALUES (?1)",
                        .blob([UInt8(number)] + [UInt8](repeating: 1, count: 1000)))
                }
            }
        }
        #expect(kind(insert) == .full)
        #expect(try !connection.exists("SELECT 1 FROM t"))
        try connection.script("PRAGMA max_page_count = 1000")
        try insert()
        #expect(try connection.first("SELECT count(*) FROM t") { $0.count() } == 20)
    }

    @Test("a checkpoint empties the log for the next writer")
    func checkpoint() throws {
        let connection = try open()
        for _ in 0..<50 { try connection.run("INSERT INTO t(b) VALUES (randomblob(2000))") }
        let before = connection.logLength
        #expect(before >= 50)
        try connection.checkpoint()
        try connection.run("INSERT INTO t(b) VALUES (1)")
        #expect(connection.logLength < before)
    }

    @Test("STO-03, CP9: what is committed outlasts a loss of power: each connection syncs its log")
    func durability() throws {
        let connection = try open()
        #expect(try connection.first("PRAGMA journal_mode") { $0.text() } == "wal")
        #expect(try connection.first("PRAGMA synchronous") { $0.count() } == 2)
    }

    @Test("STO-05, F7: no connection checkpoints by itself")
    func noAutomaticCheckpoint() throws {
        let connection = try open()
        for _ in 0..<600 { try connection.run("INSERT INTO t(b) VALUES (randomblob(10))") }
        #expect(connection.logLength > 1000)
    }

    @Test("a lock is held by one, and free when it goes")
    func locks() throws {
        let file = folder.file("l")
        var first = try FileLock(path: file, mode: .exclusive, patience: .fail)
        #expect(first != nil)
        try first?.writeProcessID()
        #expect(FileLock.processID(in: file) == getpid())
        #expect(try FileLock(path: file, mode: .shared, patience: .fail) == nil)
        first = nil
        let shared = try FileLock(path: file, mode: .shared, patience: .fail)
        #expect(try FileLock(path: file, mode: .shared, patience: .fail) != nil)
        #expect(try FileLock(path: file, mode: .exclusive, patience: .fail) == nil)
        withExtendedLifetime(shared) {}
    }

    @Test("a new file is the user's alone, and a failed one leaves none")
    func creation() throws {
        var status = stat()
        #expect(stat(path, &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
        let other = folder.file("c.db")
        #expect(throws: DatabaseError.self) {
            try Connection.create(at: other) { try $0.script("CREATE nonsense") }
        }
        for left in ["", ".new", ".new-wal", ".new-shm"] {
            #expect(access(other + left, F_OK) != 0)
        }
        try Connection.create(at: other) { try $0.script("CREATE TABLE t(a)") }
        #expect(access(other, F_OK) == 0)
    }

    @Test("what root makes belongs to whom the folder belongs, and a link gives nothing away")
    func ownerOfNewFiles() throws {
        guard geteuid() == 0 else {
            print("skipped: only root can give files away")
            return
        }
        try folder.write("other", "")
        #expect(chown(folder.path, 4711, 4712) == 0)
        #expect(symlink(folder.file("other"), folder.file("link.lock")) == 0)
        try Connection.create(at: folder.file("b.db")) { try $0.script("CREATE TABLE t(a)") }
        _ = try FileLock(path: folder.file("b.lock"), mode: .exclusive, patience: .fail)
        #expect(throws: DatabaseError.self) {
            _ = try FileLock(path: folder.file("link.lock"), mode: .exclusive, patience: .fail)
        }
        var status = stat()
        for (name, owner) in [("b.db", uid_t(4711)), ("b.lock", 4711), ("other", 0), ("a.db", 0)] {
            #expect(stat(folder.file(name), &status) == 0)
            #expect(status.st_uid == owner, "\(name)")
        }
    }

    private func kind(_ body: () throws -> Void) -> DatabaseError.Kind? {
        do { try body() } catch let error as DatabaseError { return error.kind } catch {
            return nil
        }
        return nil
    }
}
