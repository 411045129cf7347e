import Monitoring

enum ExplainCommand: Command {
    static let name = "explain"
    static let operands = "URL|FILE"
    static let summary = "one input through every step, in words"
    static let options = [
        Option("--base", "URL", "the address of a file"),
        Option("--content-type", "TYPE", "the Content-Type field of a file"),
        Option("--select", "CSS", "each element it selects is a document"),
    ]

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
            of: input, inspection, settings: setup.settings)
        await inspection.end()
        for line in explanation.lines { invocation.terminal.print(line.cleanedForTerminal) }
        return explanation.isReadable ? .done : .failed
    }
}
