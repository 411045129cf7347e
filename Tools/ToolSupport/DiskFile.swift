import Glibc

/// Whole files.
package enum DiskFile {
    package static func bytes(of path: String) throws(ToolFailure) -> [UInt8] {
        guard let file = fopen(path, "rb") else { throw .unreadable(path: path) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard ferror(file) == 0 else { throw .unreadable(path: path) }
            if count == 0 { return bytes }
            bytes += buffer[..<count]
        }
    }

    package static func text(of path: String) throws(ToolFailure) -> String {
        String(decoding: try bytes(of: path), as: UTF8.self)
    }

    /// The lines that are not empty.
    package static func lines(of path: String) throws(ToolFailure) -> [String] {
        try bytes(of: path).split(separator: UInt8(ascii: "\n"))
            .map { String(decoding: $0, as: UTF8.self) }
    }

    package static func write(_ bytes: [UInt8], to path: String) throws(ToolFailure) {
        guard let file = fopen(path, "wb") else { throw .unwritable(path: path) }
        let count = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, count == bytes.count else { throw .unwritable(path: path) }
    }

    /// The names of the files in a folder that end so, in the order of the alphabet.
    package static func names(in folder: String, ending: String) throws(ToolFailure) -> [String] {
        guard let directory = opendir(folder) else { throw .unreadable(path: folder) }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasSuffix(ending) { names.append(name) }
        }
        return names.sorted()
    }
}
