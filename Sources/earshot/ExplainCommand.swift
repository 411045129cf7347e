import Domain
import Monitoring

enum ExplainCommand: Command {
    static let name = "explain"
    static let operands = "URL|FILE|ID"
    static let summary = "one input, or a stored mention by its id, through every step, in words"
    static let options =
        Option.reading + [Option.language]

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let (arguments, terminal) = (invocation.arguments, invocation.terminal)
        guard arguments.operands.count == 1, let input = arguments.operands.first else {
            throw CommandFailure.usage("explain needs one file, address, or - for standard input")
        }
        let chosen = try arguments.choice("--lang", of: OutputLanguage.self)
        let setup = try Setup(invocation)
        let language = chosen ?? setup.settings.language
        if let stored = try await Explanation.stored(input, settings: setup.settings, in: language)
        {
            try arguments.only(["--lang"], with: "explain ID")
            terminal.print(stored.lines)
            return .done
        }
        let inspection = try Inspection(
            base: arguments.value("--base"), contentType: arguments.value("--content-type"),
            select: arguments.value("--select"), settings: setup.settings)
        let explanation = try await Explanation.make(
            of: input, inspection, settings: setup.settings,
            marks: await setup.marks(invocation), in: language)
        await inspection.end()
        terminal.print(explanation.lines)
        return explanation.isReadable ? .done : .failed
    }
}
