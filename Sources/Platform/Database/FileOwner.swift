import Glibc

/// Whom the files in a folder belong to. What root makes there goes to them: a command that an
/// administrator ran once must not lock the service out of its own store.
struct FileOwner {
    private let user: uid_t
    private let group: gid_t

    /// The owner of the folder that a file lies in; nil for anybody but root, who owns what he makes.
    static func ofNeighbours(_ path: String) -> FileOwner? {
        guard geteuid() == 0 else { return nil }
        let end = path.utf8.lastIndex(of: UInt8(ascii: "/"))
        let folder = end.map { String(path[...$0]) } ?? "."
        var status = stat()
        guard stat(folder, &status) == 0 else { return nil }
        return FileOwner(user: status.st_uid, group: status.st_gid)
    }

    /// Where it can't be given away, it stays root's, and the next user is told of its rights.
    func take(_ descriptor: Int32) { _ = fchown(descriptor, user, group) }
}
