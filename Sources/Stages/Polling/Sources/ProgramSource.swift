import Domain
import Programs
import Reading

/// A program of the user's that prints documents as JSON Lines, one object a line: what `earshot match`
/// takes. It gets `{"since":"2026-11-29T08:00:00Z"}` on its standard input: when it was last read, or null.
struct ProgramSource: Source {
    let id: SourceID
    let settings: ProgramSettings
    let read: ReadFunction

    /// Bytes that it may print, as for a body from the web.
    static let outputLimit = 10 << 20
    /// Of what it says on standard error, for people.
    private static let shownErrors = 300

    var host: String? { nil }

    func poll(_ cursor: SourceCursor, now: Timestamp) async -> PollOutcome {
        let call = ProgramCall(
            path: settings.path, arguments: settings.arguments, timeLimit: settings.timeLimit,
            outputLimit: Self.outputLimit, outputKept: Self.outputLimit)
        if let obstacle = call.obstacle { return .failure(PollFailure(.file, obstacle)) }
        let origin = ([settings.path] + settings.arguments).joined(separator: " ")
        var next = cursor.held(to: origin)
        let since = next.lastUnconditional.map { "\"\($0.iso8601)\"" } ?? "null"
        next.lastUnconditional = now
        switch await call.run(input: Array("{\"since\":\(since)}\n".utf8)) {
        case .notStarted(let why): return .failure(PollFailure(.file, why))
        case .killed(let why): return .failure(PollFailure(.file, "\(settings.path): \(why)"))
        case .exited(let status, let output, let errors):
            return await outcome(status, output, errors, old: cursor.held(to: origin), next: next)
        }
    }

    /// What it printed is taken, also where it says at the end that it failed.
    private func outcome(
        _ status: Int32, _ output: [UInt8], _ errors: [UInt8], old: SourceCursor,
        next: SourceCursor
    ) async -> PollOutcome {
        let failure =
            status == 0
            ? nil
            : PollFailure(
                .file, "\(settings.path) ended with status \(status)\(Self.words(errors))")
        guard output.contains(where: { $0 > 0x20 }) else {
            return failure.map { .failure($0) } ?? .unchanged(next, PollAdvice())
        }
        let result: ReadResult
        do {
            result = try await read(
                ReaderInput(bytes: output, contentType: "application/x-ndjson"), .article)
        } catch { return .failure(PollFailure(error, of: settings.path)) }
        guard result.format == .jsonl else {
            return .failure(
                PollFailure(
                    .notAFeed,
                    "\(settings.path) prints no JSON Lines: "
                        + (result.problems.first ?? "\(result.format.rawValue)")))
        }
        return .documents(
            PollOutcome.Harvest(
                documents: result.documents, cursor: failure == nil ? next : old,
                notes: result.problems, failure: failure))
    }

    private static func words(_ errors: [UInt8]) -> String {
        let line = errors.prefix(shownErrors).map { $0 < 0x20 ? 0x20 : $0 }
        let text = String(decoding: line, as: UTF8.self)
        return text.contains { $0 != " " } ? ": \(text)" : ""
    }
}
