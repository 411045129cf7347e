import Glibc
import JSON
import TestSupport
import Testing

/// The reader is a process of its own: what ends it costs its document and nothing else.
@Suite("The reader dies")
struct ReaderDeathTests {
    @Test(
        "three times by SIGSEGV over a document: the daemon runs on, the others are read (XML-08)")
    func daemon() async throws {
        let victims = try ReaderVictims()
        let names = ["good-1", "bad-1", "good-2", "bad-2", "good-3", "bad-3", "good-4"]
        let place = try Self.place(names, victims)
        let daemon = try place.daemon()
        for round in 1...3 {
            try await read("good-\(round)", victims, place)
            try await victims.kill(
                readersOf: daemon.id, over: "bad-\(round)", with: SIGSEGV
            ) {
                // Meanwhile another reader serves the others (XML-03).
                if round == 3 { try await read("good-4", victims, place) }
            }
            try await eventually("it is told; \(place.log())") {
                place.log().contains(
                    "/bad-\(round).xml ended the reader: crash with SIGSEGV. Nothing of it was taken"
                )
            }
        }
        #expect(daemon.isRunning)
        let found = try await place.mentions().compactMap { $0["source"]?.string }
        #expect(Set(found) == ["good-1", "good-2", "good-3", "good-4"])
        let health = try await place.earshot("sources").output
        #expect(health.split(separator: "\n").count { $0.contains("failing (1)") } == 3)
        #expect(daemon.terminate().status == 0)
        #expect(ReaderVictims.readers(of: daemon.id).isEmpty)
    }

    /// Requests wait at their gates for as long as a busy machine needs.
    private static func place(
        _ names: [String], _ victims: ReaderVictims
    ) throws -> DeliveryWorkplace {
        let sources = try names.map { try victims.source($0) }.joined()
        let place = try DeliveryWorkplace("sources:\n" + sources)
        let text = place.folder.text("earshot.yaml")
        try place.folder.write(
            "earshot.yaml", text.replacing("gap: 0s", with: "gap: 0s, timeout: 5m"))
        return place
    }

    private func read(
        _ name: String, _ victims: ReaderVictims, _ place: DeliveryWorkplace
    ) async throws {
        try victims.open(name)
        try await eventually("\(name) is read; \(place.log())") {
            try await place.mentions().contains { $0["source"]?.string == name }
        }
    }

    @Test(
        "three times over one source: it is in quarantine and said so, until it can be read (XML-08)"
    )
    func quarantine() async throws {
        let victims = try ReaderVictims()
        let place = try Self.place(["good", "bad"], victims)
        for round in 1...3 {
            try victims.write("good", DeliveryFeed.rss([.product("\(round)")]))
            for name in ["good", "bad"] { victims.close(name) }
            let scan = try EarshotProgram.start(
                ["scan", "-v", "--config", place.folder.file("earshot.yaml")], in: place.folder,
                named: "scan-\(round)")
            try victims.open("good")
            try await victims.kill(
                readersOf: scan.id, over: "bad", with: round == 2 ? SIGKILL : SIGSEGV)
            try await eventually("the scan ends") { !scan.isRunning }
            #expect(scan.wait() == 3)
            let errors = place.log(of: "scan-\(round)")
            #expect(errors.contains("failed: bad: http://127.0.0.1"), "\(errors)")
            #expect(
                errors.contains(
                    round == 2 ? "ended the reader: it was killed" : "crash with SIGSEGV"),
                "\(errors)")
            #expect(errors.contains("quarantined: ") == (round == 3), "\(errors)")
        }
        let ill = try await place.earshot("sources").output
        #expect(ill.contains("quarantined"), "\(ill)")
        #expect(ill.contains("crash with SIGSEGV"), "\(ill)")
        // Nothing that would make the server say "not modified" was kept.
        let scan = try await place.earshot("scan")
        #expect(scan.status == 0, "\(scan.errors)")
        #expect(try await place.mentions().contains { $0["source"]?.string == "bad" })
        #expect(try await place.earshot("sources").output.contains("quarantined") == false)
    }

    @Test("a killed daemon leaves no reader behind, not even a stopped one")
    func orphans() async throws {
        let victims = try ReaderVictims()
        let place = try Self.place(["good"], victims)
        let daemon = try place.daemon()
        try await read("good", victims, place)
        let reader = try #require(ReaderVictims.readers(of: daemon.id).first)
        kill(reader, SIGSTOP)
        daemon.kill(SIGKILL)
        #expect(daemon.wait() == 128 + SIGKILL)
        try await eventually("it is gone") {
            let state = ReaderVictims.state(of: reader)
            return state == nil || state == "Z" || state == "X"
        }
    }

    @Test("told to end while a reader hangs, the daemon ends in time and blames no source")
    func termination() async throws {
        let victims = try ReaderVictims()
        let place = try Self.place(["good", "bad"], victims)
        let daemon = try place.daemon()
        try await read("good", victims, place)
        var end: (status: Int32, time: Duration)?
        try await victims.kill(readersOf: daemon.id, over: "bad", with: SIGCONT) {
            end = daemon.terminate()
        }
        let ended = try #require(end)
        #expect(ended.status == 0 && ended.time < .seconds(5), "\(ended)")
        #expect(try await place.earshot("sources").output.contains("failing") == false)
    }

    @Test("where nothing is new no reader is started")
    func unchanged() async throws {
        let folder = try TemporaryFolder()
        try folder.write("feed.xml", DeliveryFeed.rss([.product("1")]))
        try folder.write(
            "earshot.yaml", "brands: [{name: Müller Maschinenbau}]\nsources: [{file: feed.xml}]\n")
        for isFirst in [true, false] {
            let trace = folder.file("trace-\(isFirst)")
            let scan = try await EarshotProgram.run(
                ["scan"], in: folder, under: ["strace", "-f", "-e", "trace=execve", "-o", trace])
            #expect(scan.status == 0)
            #expect((Fixtures.text(of: trace) ?? "").contains("/proc/self/exe") == isFirst)
        }
    }

    @Test("earshot read gives the other inputs, and says it of the one whose reader dies")
    func readCommand() async throws {
        let victims = try ReaderVictims()
        _ = try victims.source("bad")
        let folder = try TemporaryFolder()
        try folder.write("good.xml", DeliveryFeed.rss([.product("1")]))
        let bad = "http://127.0.0.1:\(victims.server.port)/bad.xml"
        let program = try EarshotProgram.start(
            ["read", "good.xml", bad, "good.xml"], in: folder, named: "read")
        try await victims.kill(readersOf: program.id, over: "bad", with: SIGSEGV)
        try await eventually("it ends") { !program.isRunning }
        let lines = try program.output.split(separator: "\n").map {
            try JSONValue(parsing: $0.utf8)
        }
        #expect(lines.map { $0["documents"]?.array?.count } == [1, 0, 1])
        let problems = lines.count == 3 ? lines[1]["problems"]?.array?.compactMap(\.string) : nil
        #expect(
            problems == [
                "\(bad) ended the reader: crash with SIGSEGV. Nothing of it was taken"
            ])
        #expect(program.wait() == 1)
    }
}
