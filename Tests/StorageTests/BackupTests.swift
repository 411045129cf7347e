import Domain
import Glibc
import Storage
import TestSupport
import Testing

@Suite("Backups")
struct BackupTests {
    let folder: TemporaryFolder
    let path: String
    let backup: String
    private let now = Samples.start

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("a.db")
        backup = folder.file("b.db")
    }

    private func fill(_ store: Store, _ number: Int) async throws {
        _ = try await store.commit(
            [
                Samples.poll([
                    Samples.document(
                        number,
                        mentions: [
                            Samples.mention(
                                "m\(number)", alerts: [Samples.draft("alert:\(number)")],
                                digestRules: ["daily"])
                        ])
                ])
            ], now: now)
    }

    @Test(
        "a backup is one whole file for the user alone, made beside the owner, never over another")
    func copies() async throws {
        let store = try Store.open(path: path, mode: .owner)
        try await fill(store, 1)
        let guest = try Store.open(path: path, mode: .guest)
        try await guest.backUp(to: backup)
        await #expect(throws: StoreError.self) { try await guest.backUp(to: backup) }
        var status = stat()
        #expect(stat(backup, &status) == 0 && status.st_mode & 0o777 == 0o600)
        #expect(access(backup + "-wal", F_OK) != 0 && access(backup + ".new", F_OK) != 0)
        let copy = try Store.open(path: backup, mode: .owner)
        #expect(try await copy.mentions(MentionQuery()).map(\.id.rawValue) == ["m1"])
        #expect(try await copy.faults() == [])
    }

    @Test(
        "STO-06: after a restore all is held, what comes too, until a person sends or cancels it",
        arguments: [true, false])
    func held(sends: Bool) async throws {
        let store = try Store.open(path: path, mode: .owner)
        try await fill(store, 1)
        try await store.backUp(to: backup)
        _ = try await store.claim(owner: "n", limit: 9, now: now)
        #expect(throws: StoreError.self) {
            try Store.restore(from: backup, to: path, now: now)
        }
        try await store.close()
        let replaced = try #require(try Store.restore(from: backup, to: path, now: now))
        #expect(access(replaced, F_OK) == 0)
        let restored = try Store.open(path: path, mode: .owner)
        try await restored.takeBack(now: now)
        #expect(try await restored.heldSince() == now)
        try await fill(restored, 2)
        #expect(try await restored.outbox(limit: 9).map(\.state) == [.held, .held])
        #expect(try await restored.claim(owner: "n", limit: 9, now: now).isEmpty)
        if sends {
            #expect(try await restored.release(now: now) == 2)
            #expect(try await restored.claim(owner: "n", limit: 9, now: now).count == 2)
        } else {
            #expect(try await restored.cancelHeld() == 2)
            #expect(try await restored.claim(owner: "n", limit: 9, now: now).isEmpty)
            let digest = try await restored.buildDigest(rule: "daily", slot: "1", now: now) {
                _ in [Samples.draft("digest:1")]
            }
            #expect(digest != .queued(number: 1, mentions: 2))
        }
        #expect(try await restored.heldSince() == nil)
        try await fill(restored, 3)
        #expect(try await restored.claim(owner: "n", limit: 9, now: now).count == 1)
    }

    @Test("what is no whole backup is refused by its name, and the store stays as it is")
    func refused() async throws {
        let store = try Store.open(path: path, mode: .owner)
        try await fill(store, 1)
        try await store.backUp(to: backup)
        try await store.close()
        let bytes = try #require(Fixtures.bytes(of: backup))
        try folder.write("cut.db", Array(bytes.prefix(bytes.count / 2)))
        try folder.write(
            "other.db", Array("no store at all, but long enough to look like one".utf8))
        try folder.write("b.db-wal", [1, 2, 3])
        for name in ["cut.db", "other.db", "b.db", "none.db"] {
            let error = #expect(throws: StoreError.self) {
                try Store.restore(from: folder.file(name), to: path, now: now)
            }
            #expect(
                "\(try #require(error))".contains(folder.file(name)), "\(String(describing: error))"
            )
            #expect(access(path + ".restoring", F_OK) != 0)
        }
        let after = try Store.open(path: path, mode: .owner)
        #expect(try await after.heldSince() == nil)
        #expect(try await after.mentions(MentionQuery()).count == 1)
    }
}
