import Glibc

/// The whole of a file or of standard input, within a limit.
enum InputFile {
    static func read(
        _ path: String, limit: Int
    ) -> Result<[UInt8], SettingsReader.FileFailure> {
        let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return .failure(failure(of: path)) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = Glibc.read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return .failure(failure(of: path)) }
            if count == 0 { return .success(bytes) }
            bytes += buffer[..<count]
            guard bytes.count <= limit else {
                return .failure(
                    SettingsReader.FileFailure(reason: "larger than \(limit >> 20) MiB"))
            }
        }
    }

    /// What `errno` says.
    private static func failure(of path: String) -> SettingsReader.FileFailure {
        let isClosed = path == "-" && errno == EBADF
        return SettingsReader.FileFailure(
            reason: isClosed ? "standard input is closed" : String(cString: strerror(errno)))
    }
}
