/// A shared library that this process has loaded, and the package of Debian it is from.
struct LoadedLibrary: Sendable, Hashable {
    var path: String
    /// Nil where no package of Debian has it.
    var debian: DebianPackage?

    struct DebianPackage: Sendable, Hashable {
        var name: String
        /// As `7.88.1-10+deb12u8`; nil where the machine does not tell.
        var version: String?
    }

    /// Paths of shared libraries in /proc/self/maps (proc(5)), each once, sorted. Pure.
    static func paths(inMaps maps: String) -> [String] {
        var paths: Set<Substring> = []
        for line in maps.split(separator: "\n") {
            guard let start = line.firstIndex(of: "/") else { continue }
            let path = line[start...]
            let name = path[(path.lastIndex(of: "/") ?? path.startIndex)...]
            if name.hasSuffix(".so") || name.contains(".so.") { paths.insert(path) }
        }
        return paths.map { String($0) }.sorted()
    }

    /// Versions by package in /var/lib/dpkg/status, of these packages. Pure.
    static func versions(inStatus status: String, of packages: Set<String>) -> [String: String] {
        var versions: [String: String] = [:]
        var name = ""
        for line in status.split(separator: "\n") {
            if line.hasPrefix("Package: ") {
                name = String(line.dropFirst(9))
            } else if line.hasPrefix("Version: "), packages.contains(name) {
                versions[name] = String(line.dropFirst(9))
            }
        }
        return versions
    }

    /// Since /lib leads to /usr/lib, packages name the one and the kernel the other.
    static func withoutMergedRoot(_ path: some StringProtocol) -> String {
        path.hasPrefix("/usr/lib") ? String(path.dropFirst(4)) : String(path)
    }
}
