import Domain
import Monitoring

enum DossierCommand: Command {
    static let name = "dossier"
    static let summary =
        "what an IT department asks: hosts, ports, credentials, data, files, processes, in Markdown"
    static let options = [
        Option.language,
        Option("--format", "FORMAT", "md or jsonl; default md"),
    ]

    private enum Format: String, CaseIterable { case md, jsonl }

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let language = try invocation.arguments.choice("--lang", of: OutputLanguage.self)
        let format = try invocation.arguments.choice("--format", of: Format.self) ?? .md
        let setup = try Setup(invocation)
        let dossier = SecurityDossier(
            of: setup.settings, from: setup.file.path, in: language, at: SystemClock.now())
        switch format {
        case .md: invocation.terminal.write(Array(dossier.markdown.utf8))
        case .jsonl: invocation.terminal.write(dossier.jsonLines)
        }
        return .done
    }
}
