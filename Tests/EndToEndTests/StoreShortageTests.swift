import Glibc
import JSON
import TestSupport
import Testing

/// A daemon whose store takes nothing for a while.
@Suite("A store that can't be written for a while")
struct StoreShortageTests {
    private let gates: ReaderVictims
    private let sink: MailSink
    private let place: DeliveryWorkplace
    private let port: UInt16
    private static let feeds = (1...8).map { "n\($0)" }

    init() async throws {
        let gates = try ReaderVictims()
        self.gates = gates
        let sources = try Self.feeds.map { try gates.source($0) }.joined()
        sink = try await MailSink()
        port = try ServerProcess.freePort()
        place = try DeliveryWorkplace(
            """
            web: {listen: "127.0.0.1:\(port)", public_url: "http://127.0.0.1:\(port)"}
            store: disk/earshot.db
            sources:
              - {file: feed.xml, id: bote}
            \(sources)
            channels:
              post: {email: {to: [anna@mail.test], from: earshot@mail.test, smtp: "\(sink.address)"}}
            alerts:
              - {name: alle, send: immediately, to: [post]}

            """)
        try place.folder.write("feed.xml", DeliveryFeed.rss([.product("7")]))
        guard mkdir(place.folder.file("disk"), 0o700) == 0 else {
            throw SmallDisk.Failure.system(errno)
        }
    }

    /// Status and body of an answer.
    private func ask(_ method: String, _ path: String) throws -> String {
        try ChildProcess.run(
            [
                "curl", "-s", "--max-time", "20", "-X", method, "-w", " %{http_code}",
                "http://127.0.0.1:\(port)\(path)",
            ], in: place.folder
        ).output
    }

    /// Polls that were not stored.
    private var failures: Int {
        place.log().split(separator: "\n").count { $0.contains("a poll was not stored") }
    }

    private func openGates() throws {
        for feed in Self.feeds { try gates.open(feed) }
    }

    @Test(
        "DSK-01: while the disk is full health says so and nothing is sent; nothing is lost, and it goes on by itself",
        .enabled(if: SystemCallTrap.obstacle == nil, "\(SystemCallTrap.obstacle ?? "")"))
    func fullDisk() async throws {
        let daemon = try place.daemon()
        try await eventually("the first mail; \(place.log())") { try sink.copies.count == 1 }
        try await eventually("it is healthy") { try ask("GET", "/healthz") == "ok\n 200" }
        let trap = try await SystemCallTrap(
            daemon, at: "pwrite64", doing: "error=ENOSPC", in: place.folder)
        try openGates()
        try await eventually("no poll is stored; \(place.log())", within: .seconds(40)) {
            failures == Self.feeds.count
        }
        #expect(place.log().contains("no space left on its disk"))
        #expect(try ask("GET", "/healthz") == "disk_full\n 503")
        #expect(try sink.copies.count == 1)
        trap.remove()
        try await eventually("it goes on by itself; \(place.log())", within: .seconds(120)) {
            try sink.copies.count == 1 + Self.feeds.count
        }
        #expect(try ask("GET", "/healthz") == "ok\n 200")
        #expect(try await place.mentions().count == 1 + Self.feeds.count)
        #expect(daemon.terminate().status == 0)
        #expect(try sink.copies.count == 1 + Self.feeds.count)
    }

    @Test(
        "DSK-01, CP11: on a disk without any room left what was sent is noted, nothing else is stored, and nothing is lost",
        .enabled(if: SmallDisk.obstacle == nil, "\(SmallDisk.obstacle ?? "")"))
    func smallDisk() async throws {
        try sink.hold(at: .dot)
        let disk = try SmallDisk(place)
        try await eventually("it has come so far; \(place.log())") { try sink.hasHeld(at: .dot) }
        #expect(disk.size(of: "earshot.db.ballast") == 8 << 20)
        try disk.fill()
        sink.letGo()
        try await eventually("it is noted; \(place.log())") {
            try await place.outbox(under: disk.view).map(\.state) == ["delivered"]
        }
        #expect(!place.log().contains("can't be stored"), "\(place.log())")
        #expect(disk.size(of: "earshot.db.ballast") == nil)
        try openGates()
        try await eventually("no poll is stored; \(place.log())", within: .seconds(40)) {
            failures == Self.feeds.count
        }
        #expect(place.log().contains("less than 8 MiB are left on its disk"))
        #expect(try ask("GET", "/healthz") == "disk_full\n 503")
        #expect(try sink.copies.count == 1)
        disk.makeRoom()
        try await eventually("it goes on by itself; \(place.log())", within: .seconds(120)) {
            try sink.copies.count == 1 + Self.feeds.count
        }
        #expect(disk.size(of: "earshot.db.ballast") == 8 << 20)
        #expect(try ask("GET", "/healthz") == "ok\n 200")
        #expect(disk.daemon.terminate().status == 0)
        #expect(try sink.copies.count == 1 + Self.feeds.count)
    }

    @Test(
        "DBL-01: another program holds the store for 60 s: no item is lost, nothing spins, links answer 503 with text, and all goes on by itself"
    )
    func locked() async throws {
        let daemon = try place.daemon()
        try await eventually("the first mail; \(place.log())") { try sink.copies.count == 1 }
        let mail = try #require(try sink.copies.first).replacing("=\r\n", with: "")
        let start = try #require(mail.firstRange(of: "/mark/answered/"))
        let link = String(mail[start.lowerBound...].prefix { !$0.isWhitespace })
        let script = """
            import sqlite3, sys, time
            store = sqlite3.connect(sys.argv[1], isolation_level=None)
            store.execute("BEGIN EXCLUSIVE")
            print("held", flush=True)
            time.sleep(60)
            store.execute("ROLLBACK")
            """
        let other = try ChildProcess(
            ["python3", "-I", "-c", script, place.folder.file("disk/earshot.db")],
            output: place.folder.file("other"))
        try await eventually("it holds the store") { other.output == "held\n" }
        let (began, work) = (ContinuousClock.now, try processorTime(of: daemon))
        try openGates()
        // All at once: each waits for the lock no longer than the one before.
        try await eventually("no poll is stored; \(place.log())", within: .seconds(35)) {
            failures == Self.feeds.count
        }
        let refusal = try ask("POST", link)
        #expect(refusal.hasSuffix(" 503") && refusal.count > 10, "\(refusal)")
        try await eventually("it lets go", within: .seconds(90)) { !other.isRunning }
        let share = (try processorTime(of: daemon) - work) / (ContinuousClock.now - began)
        #expect(share < 0.05)
        try await eventually("it goes on by itself; \(place.log())", within: .seconds(120)) {
            try sink.copies.count == 1 + Self.feeds.count
        }
        #expect(try await place.mentions().count == 1 + Self.feeds.count)
        #expect(try ask("POST", link).hasSuffix(" 200"))
        #expect(daemon.terminate().status == 0)
    }

    /// What it has used so far, in a clock's ticks of 10 ms.
    private func processorTime(of process: ChildProcess) throws -> Duration {
        let text = try #require(Fixtures.text(of: "/proc/\(process.id)/stat"))
        let end = try #require(text.lastIndex(of: ")"))
        let fields = text[text.index(after: end)...].split(separator: " ")
        return .milliseconds(10 * fields[11...12].compactMap { Int($0) }.reduce(0, +))
    }
}
