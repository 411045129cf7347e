import Domain
import Monitoring
import Telemetry

/// What most commands begin with: the configuration with what was typed over it, and a log.
struct Setup {
    let file: ConfigurationFile
    let settings: Settings
    let log: Logger

    /// - Parameter secrets: required where something may be sent.
    /// - Throws: `ConfigurationError` with every fault.
    init(_ invocation: Invocation, secrets: SecretNeed = .unused) throws {
        file = try ConfigurationFile.locate(invocation.arguments.value("--config"))
        var settings = try file.load(secrets: secrets)
        if invocation.arguments.has("-v") {
            for warning in settings.warnings { invocation.terminal.say("\(warning)") }
        }
        Self.override(&settings, with: invocation.arguments)
        self.settings = settings
        log = Self.log(invocation.arguments)
    }

    /// Why there is nothing to show, where a store is named on the command line and none is there: a
    /// slip of the hand must not look like an empty one.
    func missingStore(_ invocation: Invocation) -> String? {
        guard invocation.arguments.has("--store") else { return nil }
        return StorePlace.lack(of: settings)
    }

    /// What people's marks in the store teach, if there is one.
    func marks(_ invocation: Invocation) async -> [Lesson] {
        let (lessons, problem) = await MarkedLessons.beside(settings)
        if let problem { invocation.terminal.say("earshot: \(problem)") }
        return lessons
    }

    static func override(_ settings: inout Settings, with arguments: Arguments) {
        if let store = arguments.value("--store") { settings.storePath = store }
    }

    /// A command is quiet unless asked; a daemon tells what it does.
    static func log(_ arguments: Arguments, usual: Logger.Level = .error) -> Logger {
        let threshold: Logger.Level =
            arguments.has("-q") ? .error : arguments.has("-v") ? .debug : usual
        return .standardError(threshold: threshold)
    }
}

/// How mentions are printed.
enum MentionFormat: String, CaseIterable { case table, jsonl, csv, rss, html }

extension Arguments {
    /// `--since 7d`: the moment so long ago.
    func since(now: Timestamp) throws(CommandFailure) -> Timestamp? {
        try value("--since", expecting: "a time, such as 12h, 7d or 2w") { TimeSpan.parse($0) }
            .map { now - $0 }
    }

    /// `--min-score N`.
    func minimumScore() throws(CommandFailure) -> Int? {
        try value("--min-score", expecting: "a number from 0 to 100") { text in
            Int(text).flatMap { (0...100).contains($0) ? $0 : nil }
        }
    }
}
