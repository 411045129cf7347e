import Monitoring

enum ExplainCommand: Command {
    static let name = "explain"
    static let operands = "URL|FILE"
    static let summary = "one input through every step, in words"
    static let options = Option.reading

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let arguments = invocation.arguments
        guard arguments.operands.count == 1, let input = arguments.operands.first else {
            throw CommandFailure.usage("explain needs one file, address, or - for standard input")
        }
        let setup = try Setup(invocation)
        let inspection = try Inspection(
            base: arguments.value("--base"), contentType: arguments.value("--content-type"),
            select: arguments.value("--select"), settings: setup.settings)
        let explanation = try await Explanation.make(
            of: input, inspection, settings: setup.settings,
            marks: await setup.marks(invocation))
        await inspection.end()
        for line in explanation.lines { invocation.terminal.print(line.cleanedForTerminal) }
        return explanation.isReadable ? .done : .failed
    }
}
