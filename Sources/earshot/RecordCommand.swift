import Domain
import Monitoring

enum RecordCommand: Command {
    static let name = "record-of-processing"
    static let summary =
        "what the configuration does with people's data, as a record for GDPR Art. 30, in Markdown"
    static let options = [Option.language]

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let language = try invocation.arguments.choice("--lang", of: OutputLanguage.self)
        let setup = try Setup(invocation)
        let record = ProcessingRecord(
            of: setup.settings, from: setup.file.path, in: language ?? setup.settings.language,
            at: SystemClock.now())
        invocation.terminal.write(Array(record.text.utf8))
        return .done
    }
}
