import Monitoring

enum ReadCommand: Command {
    static let name = "read"
    static let operands = "FILE|URL…"
    static let summary = "what the reader makes of feeds and pages, one JSON object a line an input"
    static let options = Option.reading

    static func run(_ invocation: Invocation) async throws -> ExitStatus {
        let arguments = invocation.arguments
        guard !arguments.operands.isEmpty else {
            throw CommandFailure.usage("read needs a file, an address, or - for standard input")
        }
        let inspection = try Inspection(
            base: arguments.value("--base"), contentType: arguments.value("--content-type"),
            select: arguments.value("--select"))
        var hasFailed = false
        for input in arguments.operands {
            let line = await inspection.line(for: input)
            invocation.terminal.write(line.json)
            hasFailed = hasFailed || !line.isReadable
        }
        await inspection.end()
        return hasFailed ? .failed : .done
    }
}
