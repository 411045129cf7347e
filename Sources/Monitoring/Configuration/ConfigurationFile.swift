import Glibc

/// The configuration on disk.
package struct ConfigurationFile: Sendable {
    /// As given, for faults.
    package let path: String

    package init(path: String) { self.path = path }

    /// A file that is longer is none of ours.
    package static let sizeLimit = 4 << 20

    /// The one given, else `$EARSHOT_CONFIG`, `./earshot.yaml`, `/etc/earshot/earshot.yaml`.
    package static func locate(
        _ given: String?, environment: @Sendable (String) -> String? = Environment.variable
    ) throws(ConfigurationError) -> ConfigurationFile {
        // An empty variable is as good as none.
        if let path = given ?? environment("EARSHOT_CONFIG"), !path.isEmpty {
            return ConfigurationFile(path: path)
        }
        let usual = ["earshot.yaml", "/etc/earshot/earshot.yaml"]
        for path in usual where access(path, F_OK) == 0 { return ConfigurationFile(path: path) }
        throw ConfigurationError(problems: [
            ConfigurationProblem(
                file: "earshot", position: nil,
                text: "no configuration: neither ./earshot.yaml nor /etc/earshot/earshot.yaml is "
                    + "there; name one with --config FILE (config/minimal.yaml is a start)",
                severity: .error)
        ])
    }

    /// Reads and checks it all.
    package func load(
        secrets: SecretNeed = .required
    ) throws(ConfigurationError) -> Settings {
        switch Self.content(of: path) {
        case .success(let bytes): return try reader.read(bytes, secrets: secrets)
        case .failure(let failure):
            throw ConfigurationError(problems: [
                ConfigurationProblem(
                    file: path, position: nil,
                    text: "can't be read: \(failure.reason); name another with --config FILE",
                    severity: .error)
            ])
        }
    }

    var reader: SettingsReader {
        SettingsReader(
            name: path, folder: folder, environment: Environment.variable,
            file: Self.content, facts: Self.facts)
    }

    /// Absolute, as far as that can be told: where relative paths start from.
    var folder: String { Self.folder(of: path) }

    private static func folder(of path: String) -> String {
        let cut = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) }
        let folder = path.hasPrefix("/") && cut == "" ? "/" : cut ?? "."
        if folder.hasPrefix("/") { return folder }
        guard let current = getcwd(nil, 0) else { return folder }
        defer { free(current) }
        return String(cString: current) + (folder == "." ? "" : "/" + folder)
    }

    @Sendable static func content(
        of path: String
    ) -> Result<[UInt8], SettingsReader.FileFailure> {
        InputFile.read(path, limit: sizeLimit)
    }

    @Sendable private static func facts(of path: String) -> FileFacts? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        return FileFacts(
            isFolder: status.st_mode & S_IFMT == S_IFDIR, permissions: status.st_mode & 0o7777)
    }
}

/// The process's environment.
package enum Environment {
    @Sendable package static func variable(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }
}
