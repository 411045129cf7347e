import Glibc
import TestSupport
import Testing

@Suite("The schedule of a running daemon")
struct ScheduleTests {
    /// Between two polls of `every: 10s`; the log has whole seconds.
    private static let leastGap = 9

    private func source(_ name: String, every: String, on server: ServerProcess) -> String {
        "  - {feed: \"http://127.0.0.1:\(server.port)/\(name).xml\", every: \(every), id: \(name)}\n"
    }

    /// No two polls are nearer to each other than the interval, as the server saw them.
    private func expectNoStorm(_ name: String, on server: ServerProcess) {
        let seconds = server.seconds(of: name)
        #expect(
            zip(seconds, seconds.dropFirst()).allSatisfy { $1 - $0 >= Self.leastGap }, "\(seconds)")
    }

    @Test(
        "TIM-05: a daemon that is stopped and goes on polls what is due once, and keeps its interval"
    )
    func stopped() async throws {
        let server = try ServerProcess(feeds: ["news"])
        let place = try DeliveryWorkplace("sources:\n" + source("news", every: "10s", on: server))
        let daemon = try place.daemon()
        try await eventually("the first poll; \(place.log())") {
            !server.seconds(of: "news").isEmpty
        }
        daemon.kill(SIGSTOP)
        // Two intervals and a half go by without it.
        try await Task.sleep(for: .seconds(25))
        let before = server.seconds(of: "news").count
        daemon.kill(SIGCONT)
        try await eventually("two polls after it; \(place.log())", within: .seconds(60)) {
            server.seconds(of: "news").count >= before + 2
        }
        expectNoStorm("news", on: server)
        #expect(daemon.terminate().status == 0)
    }

    @Test(
        "TIM-01: a wall clock that leaps ten days ahead and sixty back makes no storm and no stall")
    func wallClock() async throws {
        let server = try ServerProcess(feeds: ["news"])
        let clock = try ShiftedClock()
        let place = try DeliveryWorkplace("sources:\n" + source("news", every: "10s", on: server))
        var daemon = try place.daemon(environment: clock.environment)
        for (number, days) in [0, 10, -60].enumerated() {
            try clock.shift(by: days * ShiftedClock.day)
            try await eventually("a poll at \(days) days; \(place.log())", within: .seconds(60)) {
                server.seconds(of: "news").count >= number + 2
            }
        }
        #expect(daemon.terminate().status == 0)
        let before = server.seconds(of: "news").count
        // What was planned by a clock that showed another day is no further away than its interval.
        daemon = try place.daemon("second", environment: clock.environment)
        try await eventually(
            "a poll after a restart; \(place.log(of: "second"))", within: .seconds(60)
        ) {
            server.seconds(of: "news").count > before
        }
        expectNoStorm("news", on: server)
        #expect(daemon.terminate().status == 0)
    }

    @Test("TIM-03: after a restart, and after three days down, nothing is polled twice")
    func restart() async throws {
        let server = try ServerProcess(feeds: ["hourly", "often"])
        let clock = try ShiftedClock()
        let place = try DeliveryWorkplace(
            "sources:\n" + source("hourly", every: "1h", on: server)
                + source("often", every: "10s", on: server))
        for (number, days) in [0, 0, 3].enumerated() {
            try clock.shift(by: days * ShiftedClock.day)
            let before = server.seconds(of: "often").count
            let daemon = try place.daemon("\(number)", environment: clock.environment)
            try await eventually(
                "two polls of one; \(place.log(of: "\(number)"))", within: .seconds(60)
            ) {
                server.seconds(of: "often").count >= before + 2
            }
            #expect(daemon.terminate().status == 0)
            #expect(server.seconds(of: "hourly").count == (days == 0 ? 1 : 2))
        }
        #expect(try await place.mentions().count == 2)
    }

    @Test("a source that fails is told of once, also over restarts, and once more when it is read")
    func deadSource() async throws {
        let server = try ServerProcess(feeds: [])
        let receiver = try DeliveryReceiver()
        let place = try DeliveryWorkplace(
            "sources:\n" + source("news", every: "10s", on: server)
                + """
                channels:
                  \(receiver.channel)
                trouble: {to: [hook], failures: 1}

                """)
        func subjects() async throws -> [String] { try await place.outbox().map(\.subject) }
        func run(_ name: String, until what: String, _ holds: () async throws -> Bool) async throws
        {
            let daemon = try place.daemon(name)
            try await eventually(
                "\(name): \(what); \(place.log(of: name))", within: .seconds(90), holds)
            #expect(daemon.terminate().status == 0)
        }
        let (dead, read) = (
            "Earshot: Quellen werden nicht gelesen", "Earshot: Quellen werden wieder gelesen"
        )
        try await run("1", until: "it fails") { place.log(of: "1").contains("source failed") }
        // The log is read first: a program started at each look would slow all other tests down.
        try await run("2", until: "it is told") {
            place.log(of: "2").contains("a source fails again and again")
        }
        try await run("3", until: "it fails again") { place.log(of: "3").contains("source failed") }
        #expect(try await subjects() == [dead])
        try server.folder.write("news.xml", Array(DeliveryFeed.rss([.product("a")]).utf8))
        try await run("4", until: "it is read") {
            guard
                server.requests.contains(where: { $0.contains("/news.xml") && $0.contains(" 200 ") }
                )
            else { return false }
            return try await place.mentions().count == 1
        }
        try await run("5", until: "the recovery is told") {
            place.log(of: "5").contains("a source that failed is read again")
        }
        let told = try await place.outbox()
        #expect(told.map(\.subject) == [read, dead], "\(told); \(place.log(of: "5"))")
    }

    @Test("FET-07: with 64 descriptors 150 sources are all read")
    func descriptors() async throws {
        let server = try ServerProcess(nginx: { port, folder in
            try folder.write("news.xml", Array(DeliveryFeed.rss([.product("news")]).utf8))
            return "server { listen \(port); root \(folder.path); }"
        })
        let sources = (1...150).map {
            "  - {feed: \"http://127.0.0.\($0):\(server.port)/news.xml\", id: \"s\($0)\"}\n"
        }
        let place = try DeliveryWorkplace("sources:\n" + sources.joined())
        let outcome = try await EarshotProgram.run(
            ["scan", "-v", "--config", place.folder.file("earshot.yaml")], in: place.folder,
            under: ["prlimit", "--nofile=64"])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(outcome.errors.contains("the limit of open files is low"))
        #expect(server.seconds(of: "news").count == 150)
    }

    @Test(
        "FET-07: a daemon without descriptors blames no source, and goes on when it has them again")
    func exhaustion() async throws {
        let server = try ServerProcess(nginx: { port, folder in
            try folder.write("news.xml", Array(DeliveryFeed.rss([.product("news")]).utf8))
            return "keepalive_timeout 0; server { listen \(port); root \(folder.path); }"
        })
        let count = 20
        let sources = (2...count + 1).map {
            "  - {feed: \"http://127.0.0.\($0):\(server.port)/news.xml\", every: 10s, id: \"s\($0)\"}\n"
        }
        // More than the limit are open when it is lowered: poll(2) refuses to look at so many. They
        // hold what room there is until their time is over.
        let silent = try ServerProcess(python: "faults.py")
        let open = (1...8).map {
            "  - {feed: \"http://127.0.0.1:\(silent.port)/silent?\($0)\", every: 10s, id: \"o\($0)\"}\n"
        }
        let place = try DeliveryWorkplace(
            "sources:\n" + (sources + open).joined(), http: ", timeout: 15s")
        let daemon = try place.daemon()
        try await eventually("all are read; \(place.log())", within: .seconds(60)) {
            server.seconds(of: "news").count >= count
        }
        func limit(_ number: Int) throws {
            let outcome = try ChildProcess.run(
                ["prlimit", "--pid", "\(daemon.id)", "--nofile=\(number):"], in: place.folder)
            #expect(outcome.status == 0, "\(outcome.output)")
        }
        try limit(6)
        try await eventually("it says so; \(place.log())", within: .seconds(60)) {
            place.log().contains("no descriptor left")
        }
        let health = try await place.earshot("sources")
        #expect(
            !health.output.split(separator: "\n").contains {
                $0.hasPrefix("s") && $0.contains("failing")
            }, "\(health.output)")
        #expect(daemon.isRunning, "\(place.log())")
        try limit(1024)
        let before = server.seconds(of: "news").count
        try await eventually("all are read again; \(place.log())", within: .seconds(120)) {
            server.seconds(of: "news").count >= before + count
        }
        #expect(daemon.terminate().status == 0)
    }
}
