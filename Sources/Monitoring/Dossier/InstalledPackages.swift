import Glibc

/// What dpkg knows of this machine. On another system it knows nothing.
enum InstalledPackages {
    private static let folder = "/var/lib/dpkg/info"
    private static let status = "/var/lib/dpkg/status"
    /// Bytes; that of a large desktop has 10 MiB.
    private static let fileLimit = 64 << 20

    /// The libraries of this process. Reads every list of files that a package of a library may have: a
    /// tenth of a second.
    static func libraries() -> [LoadedLibrary] {
        let paths = LoadedLibrary.paths(inMaps: text(of: "/proc/self/maps"))
        let owners = owners(of: Set(paths.map { LoadedLibrary.withoutMergedRoot($0) }))
        let versions = LoadedLibrary.versions(
            inStatus: owners.isEmpty ? "" : text(of: status), of: Set(owners.values))
        return paths.map { path in
            let owner = owners[LoadedLibrary.withoutMergedRoot(path)]
            return LoadedLibrary(
                path: path,
                debian: owner.map {
                    LoadedLibrary.DebianPackage(name: $0, version: versions[$0])
                })
        }
    }

    /// Names of packages by file.
    private static func owners(of files: Set<String>) -> [String: String] {
        var owners: [String: String] = [:]
        for list in lists() where owners.count < files.count {
            let package = list.dropLast(".list".count).prefix { $0 != ":" }
            for line in text(of: "\(folder)/\(list)").split(separator: "\n")
            where line.contains(".so") {
                let file = LoadedLibrary.withoutMergedRoot(line)
                if files.contains(file) { owners[file] = String(package) }
            }
        }
        return owners
    }

    /// `libcurl4:amd64.list`: packages of libraries, whatever they are called.
    private static func lists() -> [String] {
        guard let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name.hasSuffix(".list"), name.hasPrefix("lib") || name.hasPrefix("zlib") {
                names.append(name)
            }
        }
        return names.sorted()
    }

    private static func text(of path: String) -> String {
        switch InputFile.read(path, limit: fileLimit) {
        case .success(let bytes): String(decoding: bytes, as: UTF8.self)
        case .failure: ""
        }
    }
}
