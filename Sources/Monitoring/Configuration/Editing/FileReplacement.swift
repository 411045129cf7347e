import Glibc

/// Another content for a file: written beside it, made durable, then put into its place in one step.
/// Mode and owner stay; a link stays a link.
struct FileReplacement {
    private let path: String
    private let old: [UInt8]

    /// - Parameter old: what was read of it; another content is not overwritten.
    init(of path: String, was old: [UInt8]) {
        self.path = path
        self.old = old
    }

    func write(_ bytes: [UInt8]) throws(EditFailure) {
        guard let real = realpath(path, nil) else { throw failure() }
        defer { free(real) }
        let target = String(cString: real)
        var status = stat()
        guard stat(target, &status) == 0 else { throw failure() }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw .notWritten(path, "it is no regular file")
        }
        // One that is not to be written is not to be replaced either.
        guard access(target, W_OK) == 0 else { throw failure() }
        let folder = Self.folder(of: target)
        let draft = try draft(in: folder, like: status, bytes)
        do throws(EditFailure) {
            guard case .success(let now) = ConfigurationFile.content(of: target), now == old else {
                throw .changedMeanwhile(path)
            }
            guard rename(draft, target) == 0 else { throw failure() }
        } catch {
            unlink(draft)
            throw error
        }
        Self.sync(folder)
    }

    /// A durable file with the content, the mode and the owner.
    private func draft(
        in folder: String, like status: stat, _ bytes: [UInt8]
    ) throws(EditFailure) -> String {
        var template = Array("\(folder)/.earshot-XXXXXX".utf8CString)
        let descriptor = mkstemp(&template)
        guard descriptor >= 0 else { throw failure(" in \(folder)") }
        defer { close(descriptor) }
        let draft = String(
            decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // The owner first: a change of owner takes bits of the mode away.
        guard fchown(descriptor, status.st_uid, status.st_gid) == 0,
            fchmod(descriptor, status.st_mode & 0o7777) == 0,
            Self.write(bytes, to: descriptor), fsync(descriptor) == 0
        else {
            let failure = failure()
            unlink(draft)
            throw failure
        }
        return draft
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes {
                Glibc.write(descriptor, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            start += count
        }
        return true
    }

    /// So that the new name outlives a power cut. What can't be synced, as on some network drives, is
    /// written all the same.
    private static func sync(_ folder: String) {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        _ = fsync(descriptor)
        close(descriptor)
    }

    private static func folder(of path: String) -> String {
        let cut = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
        return cut == path.startIndex ? "/" : String(path[..<cut])
    }

    /// What `errno` says.
    private func failure(_ place: String = "") -> EditFailure {
        .notWritten(path, String(cString: strerror(errno)) + place)
    }
}
