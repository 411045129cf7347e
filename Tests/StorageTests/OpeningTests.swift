import Database
import Domain
import Glibc
import Storage
import TestSupport
import Testing

@Suite("Opening a store")
struct OpeningTests {
    let folder: TemporaryFolder
    let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("earshot.db")
    }

    private func refusal(_ path: String, _ mode: Store.Mode = .owner) -> StoreError? {
        do throws(StoreError) {
            _ = try Store.open(path: path, mode: mode)
            return nil
        } catch { return error }
    }

    @Test("an owner makes the file for the user alone; a guest makes none")
    func creation() async throws {
        #expect(refusal(path, .guest) == .missing(path: path))
        #expect(access(path, F_OK) != 0)
        let store = try Store.open(path: path, mode: .owner)
        var status = stat()
        #expect(stat(path, &status) == 0)
        #expect(status.st_mode & 0o777 == 0o600)
        #expect(try await store.faults() == [])
        try await store.close()
        #expect(access(path + "-wal", F_OK) != 0)
    }

    @Test("STO-05: a second owner is told who holds the store; guests come in beside it")
    func ownership() async throws {
        let store = try Store.open(path: path, mode: .owner)
        #expect(refusal(path) == .inUse(path: path, processID: getpid()))
        #expect(refusal(path)?.description.contains("already in use by pid \(getpid());") == true)
        let guest = try Store.open(path: path, mode: .guest)
        #expect(try await guest.sourceStates() == [:])
        withExtendedLifetime(store) {}
    }

    @Test("the owner's place is free when it goes")
    func handingOver() throws {
        do { _ = try Store.open(path: path, mode: .owner) }
        #expect(refusal(path) == nil)
    }

    @Test(
        "a store of a newer version is refused with both versions named",
        arguments: [.owner, .guest] as [Store.Mode])
    func newer(mode: Store.Mode) throws {
        do { _ = try Store.open(path: path, mode: .owner) }
        try Connection(path: path, checkpoints: .whenAsked).script("PRAGMA user_version = 99")
        let before = Fixtures.bytes(of: path)
        #expect(refusal(path, mode) == .newer(path: path, found: 99, known: 22))
        #expect(refusal(path, mode)?.description.contains("version 99") == true)
        #expect(Fixtures.bytes(of: path) == before)
    }

    @Test("a store of version 1 is brought up to date by its owner, with all it holds")
    func older() async throws {
        var state = SourceState()
        state.failures = 2
        do {
            let store = try Store.open(path: path, mode: .owner)
            let poll = PollCommit(source: Samples.source, state: state)
            _ = try await store.commit([poll], now: Timestamp(seconds: 1_795_420_800))
            try await store.close()
        }
        let connection = try Connection(path: path, checkpoints: .whenAsked)
        try connection.script(OlderStore.withoutMarksAndLater)
        try connection.script(
            """
            ALTER TABLE source DROP COLUMN crashes;
            ALTER TABLE source DROP COLUMN hint;
            ALTER TABLE source DROP COLUMN pauses;
            ALTER TABLE source DROP COLUMN failure;
            ALTER TABLE source DROP COLUMN told_at;
            ALTER TABLE source DROP COLUMN told;
            DROP TABLE alarm;
            ALTER TABLE source DROP COLUMN former;
            ALTER TABLE source DROP COLUMN moved_at;
            ALTER TABLE source DROP COLUMN gone;
            DROP TABLE host_pause;
            DROP VIEW shown_mention;
            ALTER TABLE mention DROP COLUMN sub_facet;
            ALTER TABLE mention DROP COLUMN is_polarity_clear;
            CREATE VIEW shown_mention AS SELECT id FROM mention;
            ALTER TABLE mention DROP COLUMN is_own;
            DROP TABLE own_document;
            ALTER TABLE document DROP COLUMN is_cut;
            DROP TRIGGER hold_new_restored;
            DROP TRIGGER hold_returned_restored;
            DROP TABLE hold;
            PRAGMA user_version = 1
            """)
        #expect(refusal(path, .guest) == .older(path: path, found: 1, known: 22))
        let store = try Store.open(path: path, mode: .owner)
        #expect(try await store.sourceStates() == [Samples.source: state])
        #expect(try await store.faults() == [])
    }

    @Test(
        "a file that is not ours is refused and left as it is",
        arguments: [
            [], Array("garbage".utf8), [UInt8](repeating: 0, count: 8192),
            Array("SQLite format 3\0 but no more than its first words, then nothing".utf8),
            (0..<20_000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) },
        ], [Store.Mode.owner, .guest])
    func foreign(bytes: [UInt8], mode: Store.Mode) throws {
        try folder.write("earshot.db", bytes)
        #expect(refusal(path, mode) != nil)
        #expect(Fixtures.bytes(of: path) == bytes)
    }

    @Test("another program's database is refused and left as it is")
    func otherDatabase() throws {
        try Connection.create(at: path) { try $0.script("CREATE TABLE t(a)") }
        let before = Fixtures.bytes(of: path)
        #expect(refusal(path) == .notOurs(path: path))
        #expect(Fixtures.bytes(of: path) == before)
    }

    @Test("STO-04: a truncated store is refused", arguments: [1, 100, 4096, 8192, 20_000])
    func truncated(length: Int) throws {
        do { _ = try Store.open(path: path, mode: .owner) }
        let bytes = try #require(Fixtures.bytes(of: path))
        #expect(bytes.count > 20_000)
        try folder.write("earshot.db", Array(bytes.prefix(length)))
        #expect(refusal(path) != nil)
    }

    @Test("STO-04: a log without its file is not played into a new one")
    func orphanedLog() throws {
        try folder.write("earshot.db-wal", [1, 2, 3])
        #expect(refusal(path) == .orphanedLog(path: path))
        #expect(access(path, F_OK) != 0)
    }

    @Test("where nothing can be written, the path and the mend are told")
    func unwritable() throws {
        for path in ["/dev/null/earshot.db", folder.file("missing/earshot.db")] {
            let text = try #require(refusal(path)?.description)
            #expect(text.hasPrefix(path))
            #expect(text.contains("check"))
        }
    }

    @Test(
        "a file that may not be written is refused",
        .enabled(if: getuid() != 0, "root may write everything"))
    func readOnly() throws {
        do { _ = try Store.open(path: path, mode: .owner) }
        chmod(path, 0o400)
        guard case .database(let error) = refusal(path) else {
            Issue.record("not refused")
            return
        }
        #expect(error.kind == .readOnly)
    }

    @Test("a closed store refuses work")
    func closed() async throws {
        let store = try Store.open(path: path, mode: .owner)
        try await store.close()
        try await store.close()
        await #expect(throws: StoreError.self) { try await store.sourceStates() }
    }
}
