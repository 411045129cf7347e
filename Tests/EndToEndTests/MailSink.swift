import Glibc
import JSON
import TestSupport
import Testing

/// A mail server that stops where the test says, so that a sender can be met in the middle of a mail.
struct MailSink {
    /// Where the sink says nothing until it is let go.
    enum Moment: String { case greeting, data = "354", dot }

    private let server: ServerProcess

    init() async throws {
        server = try ServerProcess(python: "smtp_sink.py")
        // Whoever looked whether it listens has gone again, and is not met in its place.
        try await eventually("the sink is alone") {
            try lines(of: "session").contains { $0["event"]?.string == "close" }
        }
    }

    var address: String { "smtp://127.0.0.1:\(server.port)" }

    func hold(at moment: Moment) throws { try server.folder.write("hold", moment.rawValue) }
    func letGo() { unlink(server.folder.file("hold")) }
    /// What it does with mails from now on; `normal` takes them.
    func behave(_ mode: String) throws { try server.folder.write("mode", mode) }

    /// Each copy that it took responsibility for, whole.
    var copies: [String] {
        get throws {
            try lines(of: "mails").compactMap { $0["data"]?.string }
        }
    }

    /// Whether somebody is held there, or was.
    func hasHeld(at moment: Moment) throws -> Bool {
        try lines(of: "session").contains { $0["moment"]?.string == moment.rawValue }
    }

    /// Whether a mail has come to its end.
    var hasSeenDot: Bool {
        get throws { try lines(of: "session").contains { $0["event"]?.string == "dot" } }
    }

    private func lines(of log: String) throws -> [JSONValue] {
        // The last line may be half written.
        let text = Fixtures.text(of: server.folder.file("\(log).jsonl")) ?? ""
        return try text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            .map { try JSONValue(parsing: $0.utf8) }
    }
}
