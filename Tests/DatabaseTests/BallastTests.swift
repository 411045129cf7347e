import Database
import Glibc
import TestSupport
import Testing

@Suite("DSK-01: ballast")
struct BallastTests {
    private let folder: TemporaryFolder
    private let path: String
    private var ballast: Ballast

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("b")
        ballast = Ballast(path: path, size: 1 << 20)
    }

    private var status: stat? {
        var status = stat()
        return lstat(path, &status) == 0 ? status : nil
    }

    /// Plain, of the size that is asked for, all of it room on the disk.
    private func expectRoom() throws {
        let status = try #require(status)
        #expect(status.st_mode == S_IFREG | 0o600)
        #expect(status.st_size == 1 << 20)
        #expect(status.st_blocks * 512 >= 1 << 20)
    }

    @Test("takes its room, gives it up once, and takes it again")
    mutating func takeAndGiveUp() throws {
        var hasGiven = ballast.giveUp()
        #expect(!hasGiven)
        try ballast.take()
        try expectRoom()
        try ballast.take()
        hasGiven = ballast.giveUp()
        #expect(hasGiven && status == nil && !ballast.isTaken)
        hasGiven = ballast.giveUp()
        #expect(!hasGiven)
        try ballast.take()
        try expectRoom()
    }

    @Test("what is left from before counts")
    mutating func leftFromBefore() throws {
        try ballast.take()
        let inode = try #require(status).st_ino
        var next = Ballast(path: path, size: 1 << 20)
        try next.take()
        #expect(next.isTaken && status?.st_ino == inode)
    }

    @Test("half of it, or something else in its place, is replaced")
    mutating func leftovers() throws {
        try folder.write("b", "half")
        try ballast.take()
        try expectRoom()
        _ = ballast.giveUp()
        try folder.write("other", [UInt8](repeating: 7, count: 1 << 20))
        #expect(symlink("other", path) == 0)
        try ballast.take()
        try expectRoom()
        #expect(Fixtures.bytes(of: folder.file("other"))?.allSatisfy { $0 == 7 } == true)
    }

    @Test("a person who deletes it to make room finds nobody relying on it")
    mutating func deleted() throws {
        try ballast.take()
        unlink(path)
        let hasGiven = ballast.giveUp()
        #expect(!hasGiven)
        try ballast.take()
        try expectRoom()
    }

    @Test("a place that takes no file is no full disk")
    mutating func refused() throws {
        #expect(mkdir(path, 0o700) == 0)
        do throws(DatabaseError) {
            try ballast.take()
            Issue.record("a folder gave way")
        } catch { #expect(error.kind != .full) }
        #expect(!ballast.isTaken)
    }
}
