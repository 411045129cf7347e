import Domain
import Monitoring

enum ExplainCommand: Command {
    static let name = "explain"
    static let operands = "URL|FILE|ID"
    static let summary = "one input, or a stored mention by its id, through every step, in words"
    static let options =
        Option.reading + [
            Option("--lang", "LANGUAGE", "de or en; default the configuration's language")
        ]

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
            show(stored, on: terminal)
            return .done
        }
        let inspection = try Inspection(
            base: arguments.value("--base"), contentType: arguments.value("--content-type"),
            select: arguments.value("--select"), settings: setup.settings)
        let explanation = try await Explanation.make(
            of: input, inspection, settings: setup.settings,
            marks: await setup.marks(invocation), in: language)
        await inspection.end()
        show(explanation, on: terminal)
        return explanation.isReadable ? .done : .failed
    }

    private static func show(_ explanation: Explanation, on terminal: Terminal) {
        let style = Style(hasColour: terminal.hasColour)
        for line in explanation.lines {
            terminal.print(line.pieces.map { text(of: $0, style) }.joined())
        }
    }

    /// Where there is no colour, brackets say what colour would.
    private static func text(of piece: ExplanationLine.Piece, _ style: Style) -> String {
        let text = piece.text.cleanedForTerminal
        guard style.hasColour else { return piece.kind == .hit ? "[\(text)]" : text }
        let look: Style.Look? =
            switch piece.kind {
            case .plain: nil
            case .hit: .found
            case .strong: .bold
            case .minus: .red
            case .quiet: .dim
            }
        return style(text, look)
    }
}
