import Monitoring

/// The texts of `earshot help` and `earshot COMMAND --help`.
enum Help {
    static var overview: String {
        let width = Commands.all.map { $0.name.utf8.count }.max() ?? 0
        let commands = Commands.all.map { "  \(padded($0.name, to: width))  \($0.summary)" }
        return """
            Earshot \(Version.text): hears what is said of your firm, and tells the right people.

            usage: earshot COMMAND [OPTIONS]

            \(commands.joined(separator: "\n"))

            options of every command, also before it:
            \(lines(Option.shared))

            Results go to standard output, everything else to standard error.
            Exit status: 0 done; 1 failed; 2 usage; 3 done, but sources failed; 78 faulty configuration.
            """
    }

    static func text(of command: any Command.Type) -> String {
        let operands = command.operands.isEmpty ? "" : " " + command.operands
        let own = command.options.isEmpty ? "" : "\noptions:\n\(lines(command.options))\n"
        return """
            usage: earshot \(command.name)\(operands) [OPTIONS]

            \(command.summary)
            \(own)
            options of every command:
            \(lines(Option.shared))
            """
    }

    private static func lines(_ options: [Option]) -> String {
        let heads = options.map { $0.name + ($0.value.map { " " + $0 } ?? "") }
        let width = heads.map(\.utf8.count).max() ?? 0
        return zip(heads, options).map { "  \(padded($0, to: width))  \($1.help)" }
            .joined(separator: "\n")
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.utf8.count))
    }
}
