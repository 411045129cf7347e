import Glibc
import TestSupport
import Testing

/// Feeds behind gates, and the processes that read them: a document reaches its reader at a moment the
/// test chooses.
struct ReaderVictims {
    let server: ServerProcess

    init() throws { server = try ServerProcess(python: "gated.py") }

    /// Of one item a feed; a gate each.
    func source(_ name: String) throws -> String {
        try write(name, DeliveryFeed.rss([.product(name)]))
        return
            "  - {feed: \"http://127.0.0.1:\(server.port)/\(name).xml\", every: 1h, id: \(name)}\n"
    }

    func write(_ name: String, _ feed: String) throws {
        try server.folder.write("\(name).xml", feed)
    }

    func open(_ name: String) throws { try server.folder.write("\(name).xml.open", "") }
    func close(_ name: String) { unlink(server.folder.file("\(name).xml.open")) }

    /// Stops the readers of a program while they are idle, lets the feed reach one of them, does
    /// something meanwhile, and ends them by a signal: what dies idle is nobody's fault, and missed by
    /// nobody.
    func kill(
        readersOf program: Int32, over name: String, with signal: Int32,
        meanwhile: () async throws -> Void = {}
    ) async throws {
        let readers = try await idleReaders(of: program)
        for reader in readers { Glibc.kill(reader, SIGSTOP) }
        let before = Self.waits(of: program)
        try open(name)
        // The thread that serves the reader has slept once more: it has sent and waits for an answer.
        try await eventually("the reader has its document") {
            Self.waits(of: program).contains { thread, count in count > before[thread] ?? count }
        }
        try await meanwhile()
        for reader in readers {
            Glibc.kill(reader, signal)
            Glibc.kill(reader, SIGCONT)
        }
    }

    /// One, or two on a busy machine, asleep for a while: they wait for a request.
    private func idleReaders(of program: Int32) async throws -> [Int32] {
        var (last, times) = ([Int32](), 0)
        try await eventually("all readers are idle", within: .seconds(60)) {
            let readers = Self.readers(of: program).sorted()
            let areIdle = !readers.isEmpty && readers.allSatisfy { Self.state(of: $0) == "S" }
            (last, times) = areIdle ? (readers, readers == last ? times + 1 : 1) : ([], 0)
            return times >= 5
        }
        return last
    }

    /// The children of a process that live.
    static func readers(of program: Int32) -> [Int32] {
        names(in: "/proc").compactMap { Int32($0) }.filter {
            let fields = fields(of: $0)
            return fields.count > 2 && fields[1] == "\(program)" && fields[0] != "Z"
        }
    }

    static func state(of id: Int32) -> Substring? { fields(of: id).first }

    /// The state, the parent, and what proc(5) tells after them.
    private static func fields(of id: Int32) -> [Substring] {
        let text = Fixtures.text(of: "/proc/\(id)/stat") ?? ""
        guard let end = text.lastIndex(of: ")") else { return [] }
        return text[text.index(after: end)...].split(separator: " ")
    }

    /// How often each thread that serves a reader went to sleep.
    private static func waits(of program: Int32) -> [String: Int] {
        var waits: [String: Int] = [:]
        for thread in names(in: "/proc/\(program)/task") {
            let text = Fixtures.text(of: "/proc/\(program)/task/\(thread)/status") ?? ""
            guard text.hasPrefix("Name:\tworker-") else { continue }
            let line = text.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt") }
            waits[thread] = line.flatMap { Int($0.drop { !$0.isNumber }) }
        }
        return waits
    }

    private static func names(in path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) {
                String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.first != "." { names.append(name) }
        }
        return names
    }
}
