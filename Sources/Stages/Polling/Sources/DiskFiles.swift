import Glibc
import Threads

/// Lists and reads files, on a thread of its own: a slow disk holds up nobody else.
package actor DiskFiles {
    /// The longest file that is read, in bytes, as for a body from the web.
    package static let sizeLimit = 10 << 20
    /// Files of one pattern that are read.
    package static let countLimit = 1000

    /// A file as the directory knows it.
    struct Entry: Sendable, Hashable {
        let path: String
        let size: Int
        /// Nanoseconds since the epoch, to tell an edit.
        let modified: Int64
    }

    /// What was found.
    struct Listing: Sendable {
        var entries: [Entry] = []
        /// What was left out, for people.
        var remark: String?
    }

    enum Failure: Error, Sendable {
        /// It was there when it was listed.
        case missing
        /// The file or folder, and what the system says.
        case unreadable(String)
        case tooLarge
    }

    /// Files of one folder that are looked at: the mails of many years.
    static let folderLimit = 200_000

    private let executor = ThreadExecutor(name: "files")
    package nonisolated var unownedExecutor: UnownedSerialExecutor {
        executor.asUnownedSerialExecutor()
    }

    package init() {}

    /// The regular files that a shell pattern (glob(7)) names, in order, at most `countLimit`.
    func list(_ pattern: String) throws(Failure) -> Listing {
        var found = glob_t()
        defer { globfree(&found) }
        let result = glob(pattern, 0, nil, &found)
        var listing = Listing()
        if result == GLOB_NOMATCH { return listing }
        guard result == 0 else { throw .unreadable("the folder can't be read") }
        for index in 0..<Int(found.gl_pathc) {
            guard let name = found.gl_pathv?[index],
                let entry = Self.entry(String(cString: name))
            else { continue }
            guard listing.entries.count < Self.countLimit else {
                listing.remark = "more than \(Self.countLimit) files: the others are left out"
                break
            }
            listing.entries.append(entry)
        }
        return listing
    }

    func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The regular files of folders that were changed since a moment (nanoseconds since the epoch). What
    /// can't be looked at, and what is hidden, is left out.
    func list(
        in folders: [String], since moment: Int64, limit: Int = folderLimit
    ) throws(Failure) -> Listing {
        var listing = Listing()
        for folder in folders {
            guard let directory = opendir(folder) else { throw .unreadable(Self.reason(errno)) }
            defer { closedir(directory) }
            var count = 0
            while let item = readdir(directory) {
                let name = withUnsafeBytes(of: item.pointee.d_name) { bytes in
                    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                }
                if name.hasPrefix(".") { continue }
                guard count < limit else {
                    listing.remark =
                        "\(folder) holds more than \(limit) files: the others are left out"
                    break
                }
                count += 1
                guard let entry = Self.entry("\(folder)/\(name)"), entry.modified >= moment else {
                    continue
                }
                listing.entries.append(entry)
            }
        }
        return listing
    }

    /// Nil for what is no regular file.
    private static func entry(_ path: String) -> Entry? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Entry(
            path: path, size: Int(status.st_size),
            modified: Int64(status.st_mtim.tv_sec &* 1_000_000_000 &+ status.st_mtim.tv_nsec))
    }

    /// The whole file. Never waits: what is no regular file is refused.
    func read(_ path: String) throws(Failure) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            throw errno == ENOENT ? .missing : .unreadable(Self.reason(errno))
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .unreadable("no regular file")
        }
        guard status.st_size <= Self.sizeLimit else { throw .tooLarge }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = Glibc.read(file, &buffer, buffer.count)
            if count == 0 { return bytes }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .unreadable(Self.reason(errno)) }
            // It may grow while it is read.
            guard bytes.count + count <= Self.sizeLimit else { throw .tooLarge }
            bytes += buffer[..<count]
        }
    }

    private static func reason(_ code: Int32) -> String {
        String(cString: strerror(code))
    }
}

extension DiskFiles.Failure {
    /// For people.
    var text: String {
        switch self {
        case .missing: "it is gone"
        case .unreadable(let why): why
        case .tooLarge: "longer than \(DiskFiles.sizeLimit >> 20) MiB, left out"
        }
    }
}
