package import Domain
import Transport
import YAML

/// Bytes of a configuration → settings, or every fault of it. Pure: files and environment are arguments.
package struct SettingsReader: Sendable {
    /// As shown in faults.
    package var name: String
    /// Absolute: the folder that relative paths start from.
    package var folder: String
    package var environment: @Sendable (String) -> String?
    package var file: @Sendable (String) -> Result<[UInt8], FileFailure>
    package var facts: @Sendable (String) -> FileFacts?

    /// Why a file can't be read.
    package struct FileFailure: Error, Sendable, Hashable {
        /// `no such file`, `permission denied`.
        package var reason: String
        package init(reason: String) { self.reason = reason }
    }

    package init(
        name: String, folder: String, environment: @escaping @Sendable (String) -> String?,
        file: @escaping @Sendable (String) -> Result<[UInt8], FileFailure>,
        facts: @escaping @Sendable (String) -> FileFacts?
    ) {
        self.name = name
        self.folder = folder
        self.environment = environment
        self.file = file
        self.facts = facts
    }

    /// - Parameter brands: in the place of those that it names; nil: those.
    package func read(
        _ bytes: [UInt8], secrets: SecretNeed = .required, brands: [Brand]? = nil
    ) throws(ConfigurationError) -> Settings {
        let problems = ProblemList(file: name)
        let root: YAMLNode
        do {
            root = try YAMLNode(parsing: bytes)
        } catch {
            problems.error(error.problem, at: error.position)
            throw ConfigurationError(problems: problems.sorted)
        }
        let context = ConfigurationContext(
            problems: problems, folder: folder, environment: environment, file: file,
            facts: facts, secrets: secrets, credentials: CredentialList())
        let settings = context.settings(root, brands)
        guard let settings, !problems.hasErrors else {
            throw ConfigurationError(problems: problems.sorted)
        }
        return settings
    }
}

extension ConfigurationContext {
    /// Nil only with a fault recorded.
    fileprivate func settings(_ root: YAMLNode, _ known: [Brand]?) -> Settings? {
        guard
            let section = ConfigurationSection(
                root, name: ConfigurationSection.rootName, keys: Settings.Keys.root, in: self)
        else { return nil }
        let listed = sources(section)
        let brands = known ?? brands(section, sources: listed.names)
        let sources = filled(listed, from: brands)
        let channels = channels(section)
        let rules = rules(
            section, brands: brands, sources: sources, channels: channelNames(section))
        let zone = timeZone(section)
        let store = store(section)
        let holidays = holidays(section)
        return Settings(
            storePath: path(store), timeZone: zone.name, zone: zone.rules,
            language: section.choice("language", of: OutputLanguage.self) ?? .german,
            http: http(section), reading: reading(section), web: web(section),
            retention: retention(section),
            privacy: privacy(section), brands: brands, sources: sources.sources,
            sourcesOff: sources.off,
            channels: channels, rules: rules,
            quiet: quiet(section, holidays), workingDays: WorkingDays(holidays: holidays),
            trouble: trouble(section, channels: channelNames(section)),
            delivery: delivery(section), credentials: credentials.all,
            warnings: problems.sorted.filter { $0.severity == .warning })
    }

    private func store(_ root: ConfigurationSection) -> String {
        let mend = "give a file, such as earshot.db"
        guard let store = root.text("store") else {
            if root.has("store"), root.isMissing("store") {
                root.fault("store is empty; \(mend)", at: "store")
            }
            return "earshot.db"
        }
        if store.hasPrefix("postgres:") || store.hasPrefix("postgresql:") {
            root.fault("this version stores in SQLite only; \(mend)", at: "store")
        } else if facts(path(store))?.isFolder == true {
            root.fault(
                "store: '\(root.shown("store"))' is a folder; give a file in it, such as earshot.db",
                at: "store")
        }
        return store
    }

    private func timeZone(_ root: ConfigurationSection) -> (name: String, rules: TimeZoneRules) {
        let name = root.text("timezone") ?? "Europe/Berlin"
        let isName = name.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2D, 0x2F, 0x5F: true
            default: false
            }
        }
        if isName, !name.hasPrefix("/"),
            case .success(let bytes) = file("/usr/share/zoneinfo/\(name)"),
            let rules = TimeZoneRules(parsing: bytes)
        {
            return (name, rules)
        }
        root.fault(
            "timezone: '\(root.node("timezone").map { shown($0) } ?? name)' is no time zone, such as Europe/Berlin (/usr/share/zoneinfo, Debian's "
                + "package tzdata, has them all)", at: "timezone")
        return (name, .utc)
    }

    private func privacy(_ root: ConfigurationSection) -> Settings.Privacy {
        var privacy = Settings.Privacy()
        guard let node = root.node("privacy"),
            let section = ConfigurationSection(
                node, name: "privacy", keys: Settings.Keys.privacy, in: self)
        else { return privacy }
        privacy.authors =
            section.choice("authors", of: Settings.Privacy.Authors.self) ?? privacy.authors
        privacy.controller = section.text("controller")
        privacy.officer = section.text("officer")
        privacy.purpose = section.text("purpose")
        return privacy
    }

    private func retention(_ root: ConfigurationSection) -> Settings.Retention {
        var retention = Settings.Retention()
        guard let node = root.node("retention"),
            let section = ConfigurationSection(
                node, name: "retention", keys: Settings.Keys.retention, in: self)
        else { return retention }
        let range = Duration.seconds(86_400) ... .seconds(100 * 365 * 86_400)
        retention.documents = section.duration("documents", in: range) ?? retention.documents
        retention.mentions = section.duration("mentions", in: range) ?? retention.mentions
        retention.text = section.integer("max_text", in: 500...1_000_000) ?? retention.text
        return retention
    }
}
