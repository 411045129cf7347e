import Glibc

/// Whole files.
enum DiskFile {
    static func bytes(of path: String) throws(BenchFailure) -> [UInt8] {
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

    /// The lines that are not empty.
    static func lines(of path: String) throws(BenchFailure) -> [String] {
        try bytes(of: path).split(separator: UInt8(ascii: "\n"))
            .map { String(decoding: $0, as: UTF8.self) }
    }

    static func write(_ bytes: [UInt8], to path: String) throws(BenchFailure) {
        guard let file = fopen(path, "wb") else { throw .unwritable(path: path) }
        let count = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, count == bytes.count else { throw .unwritable(path: path) }
    }
}
