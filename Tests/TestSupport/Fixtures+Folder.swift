import Glibc

extension Fixtures {
    /// The paths of a folder's files, by name; those in folders within it are not among them.
    package static func files(in folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            guard entry.pointee.d_type == UInt8(DT_REG) else { continue }
            names.append(
                withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                    String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
                })
        }
        return names.sorted().map { "\(folder)/\($0)" }
    }

    /// The content of a gzip file, by gzip itself; nil where it can't be read.
    package static func unpacked(_ path: String) -> [UInt8]? {
        guard let pipe = popen("gzip -dc '\(path)'", "r") else { return nil }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = fread(&buffer, 1, buffer.count, pipe)
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return pclose(pipe) == 0 ? bytes : nil
    }
}
