import Domain
import Glibc

extension Settings {
    /// The source that reads a file or an address, the first in the order of the configuration; of
    /// an address that none reads, the only source of its site.
    func source(of input: String) -> SourceSettings? {
        if let address = WebAddress(input) {
            if let exact = sources.first(where: { $0.webAddress == address }) { return exact }
            let ofSite = sources.filter { $0.webAddress?.origin == address.origin }
            return ofSite.count == 1 ? ofSite.first : nil
        }
        guard let path = Self.absolute(input) else { return nil }
        return sources.first { source in
            guard case .file(let pattern) = source.kind else { return false }
            return pattern == path || Self.files(pattern).contains(path)
        }
    }

    /// Without links, dots and steps up; nil where there is no such file.
    private static func absolute(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }

    /// The files that a shell pattern (glob(7)) names, as `absolute`.
    private static func files(_ pattern: String) -> [String] {
        var found = glob_t()
        defer { globfree(&found) }
        guard glob(pattern, 0, nil, &found) == 0 else { return [] }
        return (0..<min(Int(found.gl_pathc), fileLimit)).compactMap { index in
            (found.gl_pathv?[index]).flatMap { absolute(String(cString: $0)) }
        }
    }

    /// Files of one pattern that are looked at, as a source reads no more.
    private static let fileLimit = 1_000
}
