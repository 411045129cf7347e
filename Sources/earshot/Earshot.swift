import Dispatch
import Glibc
import Monitoring

/// From the words typed to the exit status.
@main
struct Earshot {
    /// Not async: signals stay with the main thread, which `run` needs (platform.md §7).
    static func main() {
        // A reader that has gone must not kill us in the middle of a transaction.
        signal(SIGPIPE, SIG_IGN)
        Terminal.fillClosedStreams()
        if let status = ReaderProcess.serve(CommandLine.arguments.dropFirst()) { exit(status) }
        let terminal = Terminal()
        do {
            let (command, arguments) = try chosen(CommandLine.arguments.dropFirst())
            guard let command else {
                terminal.print(Help.overview)
                exit(ExitStatus.done.rawValue)
            }
            exit(finish(command, arguments, terminal).rawValue)
        } catch {
            exit(report(error, terminal).rawValue)
        }
    }

    /// Nil where the overview is asked for.
    private static func chosen(
        _ words: ArraySlice<String>
    ) throws(CommandFailure) -> ((any Command.Type)?, Arguments) {
        let (leading, rest) = try Arguments.parted(words, options: Option.shared)
        guard let verb = rest.first else {
            throw .usage("a command is missing; see 'earshot help'")
        }
        switch verb {
        case "--version", "version":
            Terminal().print("earshot \(Version.text)")
            Terminal().print(Version.libraries)
            exit(ExitStatus.done.rawValue)
        case "help", "--help", "-h":
            guard let topic = rest.dropFirst().first else {
                return (nil, try Arguments([], options: []))
            }
            guard let command = Commands.named(topic) else { throw unknown(topic) }
            Terminal().print(Help.text(of: command))
            exit(ExitStatus.done.rawValue)
        default:
            guard let command = Commands.named(verb) else { throw unknown(verb) }
            let arguments = try Arguments(
                leading + rest.dropFirst(), options: command.options + Option.shared)
            if arguments.has("--help") {
                Terminal().print(Help.text(of: command))
                exit(ExitStatus.done.rawValue)
            }
            if command.operands.isEmpty, let extra = arguments.operands.first {
                throw .usage("\(verb) takes options only, not '\(extra)'")
            }
            return (command, arguments)
        }
    }

    private static func unknown(_ verb: String) -> CommandFailure {
        let names = Commands.all.map { $0.name }
        return .usage("unknown command '\(verb)'; \(Spelling.hint(for: verb, among: names))")
    }

    /// Runs it to its end, off the main thread.
    private static func finish(
        _ command: any Command.Type, _ arguments: Arguments, _ terminal: Terminal
    ) -> ExitStatus {
        let gate = command == RunCommand.self ? SignalGate() : nil
        let invocation = Invocation(
            arguments: arguments, terminal: terminal, signals: gate?.events)
        let outcome = Outcome()
        Task.detached {
            do {
                outcome.status = try await command.run(invocation)
            } catch {
                outcome.status = report(error, terminal)
            }
            outcome.isKnown.signal()
            gate?.release()
        }
        gate?.wait()
        outcome.isKnown.wait()
        return outcome.status
    }

    private static func report(_ error: any Error, _ terminal: Terminal) -> ExitStatus {
        switch error {
        case let failure as CommandFailure:
            for line in failure.lines { terminal.say("earshot: \(line)") }
            return failure.status
        case let fault as InspectionError:
            terminal.say("earshot: \(fault)")
            return .usage
        case let faults as ConfigurationError:
            for problem in faults.problems { terminal.say("\(problem)") }
            return .configuration
        default:
            terminal.say("earshot: \(error)")
            return .failed
        }
    }
}

/// Where the command's task leaves its status; read only after `isKnown` was signalled.
private final class Outcome: @unchecked Sendable {
    var status = ExitStatus.failed
    let isKnown = DispatchSemaphore(value: 0)
}
