import Glibc
import JSON
import TestSupport

/// A configuration with its store in a folder of its own, and the program run there.
struct DeliveryWorkplace {
    let folder: TemporaryFolder
    private let http: String
    private var brand: String {
        """
        timezone: UTC
        http: {allow_networks: [127.0.0.0/8], gap: 0s, per_host: 8, robots: ignore\(http)}
        brands:
          - {name: Müller Maschinenbau, context: [Drehmaschine, Esslingen]}

        """
    }

    /// - Parameters:
    ///   - configuration: what follows the brand of Müller Maschinenbau.
    ///   - http: further keys of that section, each after a comma.
    init(_ configuration: String, http: String = "", in folder: TemporaryFolder? = nil) throws {
        self.folder = try folder ?? TemporaryFolder()
        self.http = http
        try configure(configuration)
    }

    /// In the place of what it was.
    func configure(_ configuration: String) throws {
        try folder.write("earshot.yaml", Array((brand + configuration).utf8))
    }

    /// Runs a command to its end.
    func earshot(_ arguments: String...) async throws -> EarshotProgram.Outcome {
        try await earshot(arguments, under: [])
    }

    private func earshot(
        _ arguments: [String], under wrapper: [String]
    ) async throws -> EarshotProgram.Outcome {
        try await EarshotProgram.run(
            arguments + ["--config", folder.file("earshot.yaml")], in: folder, under: wrapper)
    }

    /// Starts the daemon. What it reports: `log(of:)` with the same name.
    func daemon(_ name: String = "daemon", environment: [String] = []) throws -> ChildProcess {
        try EarshotProgram.start(
            ["run", "--config", folder.file("earshot.yaml")], in: folder, named: name,
            environment: environment)
    }

    /// Starts the daemon and kills it with SIGKILL so long after, on time however busy the tests are.
    func daemon(_ name: String, killedAfter time: Duration) throws -> ChildProcess {
        try ChildProcess(
            [
                "timeout", "--foreground", "--signal=KILL", "\(time / .seconds(1))",
                EarshotProgram.path, "run", "--config", folder.file("earshot.yaml"),
            ], in: folder.path, output: folder.file("\(name).out"),
            errors: folder.file("\(name).err"))
    }

    /// As if every rule had been in the configuration for two days: what a slot of today is due to.
    func ageRules() throws {
        try change("UPDATE rule SET first_seen = first_seen - 2 * 86400 * 1000")
    }

    /// As if what waits for its next try had waited long enough.
    func endWaits() throws {
        try change("UPDATE outbox SET next_at = 0")
        try change("UPDATE channel SET paused_until = NULL")
    }

    private func change(_ statement: String) throws {
        let script = """
            import sqlite3, sys
            store = sqlite3.connect(sys.argv[1])
            store.execute(sys.argv[2])
            store.commit()
            """
        _ = try ChildProcess.run(
            ["python3", "-I", "-c", script, folder.file("earshot.db"), statement], in: folder)
    }

    func log(of name: String = "daemon") -> String {
        Fixtures.text(of: folder.file("\(name).err")) ?? ""
    }

    /// As `earshot outbox` shows it, the newest first.
    ///
    /// - Parameter wrapper: runs the command.
    func outbox(under wrapper: [String] = []) async throws -> [DeliveryRow] {
        DeliveryRow.rows(of: try await earshot(["outbox"], under: wrapper).output)
    }

    func mentions() async throws -> [JSONValue] {
        try await earshot("mentions", "--format", "jsonl").lines.map {
            try JSONValue(parsing: $0.utf8)
        }
    }
}

/// A message as `earshot outbox` shows it.
struct DeliveryRow {
    let id: Int
    let state: String
    /// `2026-11-23 08:00`, local; nil for what does not wait.
    let next: String?
    let tries: Int
    let target: String
    var subject = ""
    var reply: String?

    /// A row a message; further in, its subject and what the other side said last.
    static func rows(of table: String) -> [DeliveryRow] {
        var rows: [DeliveryRow] = []
        for line in table.split(separator: "\n") {
            if line.hasPrefix("       ") {
                guard let last = rows.indices.last else { continue }
                if line.trimmed.hasPrefix(replyMark) {
                    rows[last].reply = String(line.trimmed.dropFirst(replyMark.count))
                } else if let reply = rows[last].reply {
                    rows[last].reply = reply + " " + line.trimmed
                } else {
                    rows[last].subject += (rows[last].subject.isEmpty ? "" : " ") + line.trimmed
                }
            } else if let row = DeliveryRow(line) {
                rows.append(row)
            }
        }
        return rows
    }

    private static let replyMark = "reply: "

    private init?(_ line: Substring) {
        // No cell holds two spaces in a row.
        let cells = line.cells
        guard cells.count == 6, let id = Int(cells[0]), let tries = Int(cells[4]) else {
            return nil
        }
        self.id = id
        state = cells[1]
        next = cells[3] == "–" ? nil : cells[3]
        self.tries = tries
        target = cells[5]
    }
}

extension Substring {
    fileprivate var trimmed: String {
        String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    fileprivate var cells: [String] {
        var cells: [String] = []
        var spaces = 2
        for character in self {
            if character == " " {
                spaces += 1
                continue
            }
            if spaces > 1 { cells.append("") } else if spaces == 1 { cells[cells.count - 1] += " " }
            cells[cells.count - 1].append(character)
            spaces = 0
        }
        return cells
    }
}
