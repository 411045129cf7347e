import Glibc
import TestSupport

/// The built program, run as a person or a script runs it.
///
/// It gets no environment of the test's but PATH, HOME, LANG and the like, so no `EARSHOT_CONFIG`.
enum EarshotProgram {
    enum Failure: Error {
        case notBuilt(path: String, mend: String)
        case tookTooLong(arguments: [String], output: String, errors: String)
    }

    /// What a run that came to its end left behind.
    struct Outcome {
        /// The exit status, or 128 + the signal that ended it.
        let status: Int32
        let outputBytes: [UInt8]
        let errorBytes: [UInt8]

        var output: String { String(decoding: outputBytes, as: UTF8.self) }
        var errors: String { String(decoding: errorBytes, as: UTF8.self) }
        /// The lines of standard output, without the empty ones.
        var lines: [String] { output.split(separator: "\n").map(String.init) }
    }

    /// `.build/debug/earshot` of the project; `EARSHOT_BINARY` names another.
    static let path: String = {
        guard let named: UnsafeMutablePointer<CChar> = getenv("EARSHOT_BINARY") else {
            return "\(Fixtures.project)/.build/debug/earshot"
        }
        return String(cString: named)
    }()

    /// Runs it to its end, beside at most three others. No thread is held meanwhile: tests of other
    /// targets that share the process go on.
    ///
    /// - Parameters:
    ///   - arguments: the command and what follows it.
    ///   - folder: where it runs, and where its output is kept meanwhile.
    ///   - input: its standard input, whole.
    ///   - environment: `NAME=value`.
    ///   - wrapper: a program and its first arguments that runs it, such as one that measures it.
    ///   - deadline: after this it is killed and the test fails.
    static func run(
        _ arguments: [String], in folder: TemporaryFolder, input: [UInt8] = [],
        environment: [String] = [], under wrapper: [String] = [],
        deadline: Duration = .seconds(60)
    ) async throws -> Outcome {
        await turnstile.enter()
        let result: Result<Outcome, any Error>
        do {
            result = .success(
                try await runNow(arguments, in: folder, input, environment, wrapper, deadline))
        } catch { result = .failure(error) }
        await turnstile.leave()
        return try result.get()
    }

    private static func runNow(
        _ arguments: [String], in folder: TemporaryFolder, _ input: [UInt8],
        _ environment: [String], _ wrapper: [String], _ deadline: Duration
    ) async throws -> Outcome {
        let run = "run-\(UInt64.random(in: 0...UInt64.max))"
        let (output, errors) = (folder.file("\(run).out"), folder.file("\(run).err"))
        let inputFile = input.isEmpty ? "/dev/null" : try folder.write("\(run).in", input)
        let child = try ChildProcess(
            wrapper + (try command(arguments)), in: folder.path, input: inputFile, output: output,
            errors: errors, environment: environment)
        let end = ContinuousClock.now + deadline
        while child.isRunning {
            guard ContinuousClock.now < end else {
                throw Failure.tookTooLong(
                    arguments: arguments, output: child.output,
                    errors: Fixtures.text(of: errors) ?? "")
            }
            try await Task.sleep(for: .milliseconds(5))
        }
        return Outcome(
            status: child.wait(), outputBytes: Fixtures.bytes(of: output) ?? [],
            errorBytes: Fixtures.bytes(of: errors) ?? [])
    }

    /// Starts it and lets it run; killed when the value goes. `output` holds what it printed so far,
    /// the file `\(name).err` of the folder what it reported.
    static func start(
        _ arguments: [String], in folder: TemporaryFolder, named name: String = "earshot",
        environment: [String] = []
    ) throws -> ChildProcess {
        try ChildProcess(
            try command(arguments), in: folder.path, output: folder.file("\(name).out"),
            errors: folder.file("\(name).err"), environment: environment)
    }

    private static let turnstile = Turnstile(places: 4)

    private static func command(_ arguments: [String]) throws -> [String] {
        guard access(path, X_OK) == 0 else {
            throw Failure.notBuilt(path: path, mend: "swift build --product earshot")
        }
        return [path] + arguments
    }
}

/// Lets so many in at a time, in order.
private actor Turnstile {
    private var free: Int
    private var waiting: [CheckedContinuation<Void, Never>] = []

    init(places: Int) { free = places }

    func enter() async {
        guard free == 0 else {
            free -= 1
            return
        }
        await withCheckedContinuation { waiting.append($0) }
    }

    /// The place goes to who waits longest.
    func leave() {
        if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
    }
}
