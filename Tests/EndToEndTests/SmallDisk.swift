import Glibc
import TestSupport

/// The program with a disk of its own of 16 MiB, on which the test can leave no room.
struct SmallDisk {
    enum Failure: Error { case system(Int32) }

    /// Why there can be none on this machine.
    static let obstacle: String? = {
        let trial = try? ChildProcess(
            ["unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt"], output: "/dev/null")
        return trial?.wait() == 0 ? nil : "a disk of its own takes root: unshare -m, mount"
    }()

    let daemon: ChildProcess
    /// The disk as seen from outside.
    private let root: String

    /// Starts the daemon of a workplace whose store is in its folder `disk`.
    init(_ place: DeliveryWorkplace) throws {
        let disk = place.folder.file("disk")
        daemon = try ChildProcess(
            [
                "unshare", "-m", "sh", "-c",
                "mount -t tmpfs -o size=16m,mode=700 none \"$0\" && exec \"$@\"", disk,
                EarshotProgram.path, "run", "--config", place.folder.file("earshot.yaml"),
            ], in: place.folder.path, output: place.folder.file("daemon.out"),
            errors: place.folder.file("daemon.err"))
        root = "/proc/\(daemon.id)/root\(disk)"
    }

    /// Runs a command where it sees the disk too.
    var view: [String] { ["nsenter", "-t", "\(daemon.id)", "-m"] }

    private func file(_ name: String) -> String { "\(root)/\(name)" }

    /// Bytes; nil where there is no such file.
    func size(of name: String) -> Int? {
        var status = stat()
        return stat(file(name), &status) == 0 ? Int(status.st_size) : nil
    }

    /// Leaves no room at all.
    func fill() throws {
        let descriptor = open(file("fill"), O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Failure.system(errno) }
        defer { close(descriptor) }
        let block = [UInt8](repeating: 1, count: 4096)
        while write(descriptor, block, block.count) > 0 {}
        guard errno == ENOSPC else { throw Failure.system(errno) }
    }

    func makeRoom() { unlink(file("fill")) }
}
