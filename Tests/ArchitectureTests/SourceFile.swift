import Glibc
import TestSupport
import Testing

/// A Swift file and what it imports.
struct SourceFile: Sendable, CustomTestStringConvertible {
    let path: String
    /// The folder below its tier.
    let target: String
    let text: String

    var testDescription: String { path }

    var imports: [String] {
        text.split(separator: "\n").compactMap { line in
            let words = line.split(separator: " ")
            guard let index = words.firstIndex(of: "import"), index <= 2, words.count > index + 1,
                words[..<index].allSatisfy({
                    $0.hasPrefix("@") || $0 == "package" || $0 == "internal"
                })
            else { return nil }
            return String(words[index + 1].prefix { $0 != "." })
        }
    }

    var lineCount: Int { text.utf8.count { $0 == 10 } }

    /// A generated table or a word list, not code.
    var isTable: Bool { path.contains("+Table") || path.contains("/Lexicons/") }

    static func all(below folder: String) -> [SourceFile] {
        walk(folder).filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
            guard let text = Fixtures.text(of: path) else { return nil }
            let parts = path.dropFirst(folder.utf8.count + 1).split(separator: "/")
            let isTiered = ["Platform", "Stages", "System"].contains(parts[0])
            return SourceFile(path: path, target: String(parts[isTiered ? 1 : 0]), text: text)
        }
    }

    private static func walk(_ folder: String) -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var paths: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasPrefix(".") { continue }
            let path = "\(folder)/\(name)"
            if entry.pointee.d_type == UInt8(DT_DIR) {
                paths += walk(path)
            } else {
                paths.append(path)
            }
        }
        return paths
    }
}
