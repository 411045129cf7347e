import Glibc

/// Where tests find their files.
package enum Fixtures {
    /// The project's own folder, from this file's place in it.
    package static let project: String = {
        let path = #filePath
        let suffix = "/Tests/TestSupport/Fixtures.swift"
        return String(path.dropLast(suffix.count))
    }()

    /// The cases shared beside the project, nil where the folder is missing (a fresh clone elsewhere).
    package static let corpora: String? = {
        let path = project + "/../shared/corpora"
        return access(path, R_OK) == 0 ? path : nil
    }()

    /// The whole file; nil where it can't be read.
    package static func bytes(of path: String) -> [UInt8]? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            if count == 0 { return bytes }
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    package static func text(of path: String) -> String? {
        bytes(of: path).map { String(decoding: $0, as: UTF8.self) }
    }
}
