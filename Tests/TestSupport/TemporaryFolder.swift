import Glibc

/// A folder of its own for one test, removed with everything in it when the value goes.
package final class TemporaryFolder: Sendable {
    package enum Failure: Error { case notMade(errno: Int32), notWritten(String) }

    package let path: String

    package init() throws {
        var template = Array("/tmp/earshot-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Failure.notMade(errno: errno) }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit { Self.remove(path) }

    /// The path of a file in the folder, made or not.
    package func file(_ name: String) -> String { "\(path)/\(name)" }

    /// Writes the whole file, and the folders on its way.
    @discardableResult
    package func write(_ name: String, _ bytes: [UInt8]) throws -> String {
        var folder = path
        for part in name.split(separator: "/").dropLast() {
            folder += "/" + part
            mkdir(folder, 0o700)
        }
        guard let stream = fopen(file(name), "wb") else { throw Failure.notWritten(name) }
        let count = fwrite(bytes, 1, bytes.count, stream)
        guard fclose(stream) == 0, count == bytes.count else { throw Failure.notWritten(name) }
        return file(name)
    }

    @discardableResult
    package func write(_ name: String, _ text: String) throws -> String {
        try write(name, Array(text.utf8))
    }

    /// The file's text; empty where there is none.
    package func text(_ name: String) -> String { Fixtures.text(of: file(name)) ?? "" }

    private static func remove(_ path: String) {
        if let folder = opendir(path) {
            var names: [String] = []
            while let entry = readdir(folder) {
                withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) {
                        names.append(String(cString: $0))
                    }
                }
            }
            closedir(folder)
            for name in names where name != "." && name != ".." { remove("\(path)/\(name)") }
            rmdir(path)
        } else {
            unlink(path)
        }
    }
}
