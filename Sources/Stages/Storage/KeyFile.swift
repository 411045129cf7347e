import Cryptography
package import Database
import Glibc

/// A key of this installation in a file of its own, for its owner alone: what is made with it can't
/// be made, nor matched, by who has the store without it.
package enum KeyFile {
    package enum Failure: Error, Sendable, Hashable {
        case unreadable(path: String, reason: String)
        /// Anybody on the machine may read or write it.
        case exposed(path: String)
        case short(path: String)
        case unmakeable(DatabaseError)
    }

    /// Bytes that nobody guesses; a shorter file is no key.
    package static let shortest = 32
    /// Larger ones are a mistake, such as a disk.
    private static let longest = 4096

    /// Its bytes, without the line end; nil where nothing is there.
    package static func existing(at path: String) throws(Failure) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT { return nil }
            throw .unreadable(path: path, reason: String(cString: strerror(errno)))
        }
        defer { Glibc.close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw .unreadable(path: path, reason: "no plain file")
        }
        guard status.st_mode & 0o007 == 0 else { throw .exposed(path: path) }
        var buffer = [UInt8](repeating: 0, count: longest + 1)
        var count = 0
        while count < buffer.count {
            let got = buffer.withUnsafeMutableBytes { bytes in
                read(descriptor, bytes.baseAddress?.advanced(by: count), bytes.count - count)
            }
            guard got >= 0 else {
                throw .unreadable(path: path, reason: String(cString: strerror(errno)))
            }
            if got == 0 { break }
            count += got
        }
        guard count <= longest else { throw .unreadable(path: path, reason: "no key: too large") }
        while count > 0, buffer[count - 1] == 10 || buffer[count - 1] == 13 { count -= 1 }
        guard count >= shortest else { throw .short(path: path) }
        return Array(buffer[..<count])
    }

    /// The key that is there, else a new one: 256 random bits, mode 0600, durable on return. Two
    /// processes that make it at once get the same.
    package static func existingOrMade(at path: String) throws(Failure) -> [UInt8] {
        if let key = try existing(at: path) { return key }
        let text = Array(Base32.encode(RandomBytes.make(count: 32)).utf8)
        do { try Connection.makeFile(at: path, holding: text + [10]) } catch {
            throw .unmakeable(error)
        }
        return try existing(at: path) ?? text
    }
}

extension KeyFile.Failure: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unreadable(let path, let reason):
            "\(path): the key can't be read: \(reason); let the user of Earshot read it"
        case .exposed(let path):
            "\(path): anybody on this machine may read or change this key; chmod 600 it, and if others "
                + "have used the machine, make a new one"
        case .short(let path):
            "\(path): is no key: it has less than \(KeyFile.shortest) bytes; put the right file there, "
                + "from a backup"
        case .unmakeable(let error):
            "no key can be made: \(error)"
        }
    }
}
