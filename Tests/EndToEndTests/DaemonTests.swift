import Glibc
import JSON
import TestSupport
import Testing

@Suite("The daemon")
struct DaemonTests {
    /// What systemd and the operator are promised.
    private static let patience = Duration.seconds(5)

    @Test("systemd is told when it is ready, that it lives, and that it stops")
    func notifications() async throws {
        let place = try DeliveryWorkplace("sources: []\n")
        let socket = try DaemonNotifySocket(in: place.folder)
        let daemon = try place.daemon(environment: [
            "NOTIFY_SOCKET=\(socket.path)", "WATCHDOG_USEC=400000",
        ])
        try await eventually("three signs of life") {
            socket.lines.count { $0 == "WATCHDOG=1" } >= 3
        }
        #expect(socket.lines.count { $0 == "READY=1" } == 1)
        #expect(!socket.lines.contains("STOPPING=1"))
        let end = daemon.terminate()
        #expect(end.status == 0 && end.time < Self.patience)
        #expect(socket.lines.contains("STOPPING=1"))
        let ready = try #require(socket.lines.firstIndex(of: "READY=1"))
        #expect(socket.lines[ready + 1].hasPrefix("STATUS="))
    }

    @Test("a source is read again at its interval; news is found, the unchanged costs a 304")
    func schedule() async throws {
        let receiver = try DeliveryReceiver()
        let server = try ServerProcess(feeds: ["news", "old"])
        let place = try DeliveryWorkplace(
            """
            sources:
              - {feed: "http://127.0.0.1:\(server.port)/news.xml", every: 10s, id: news}
              - {feed: "http://127.0.0.1:\(server.port)/old.xml", every: 10s, id: old}
            channels:
              \(receiver.channel)
            alerts:
              - {name: sofort, send: immediately, to: [hook]}

            """)
        let daemon = try place.daemon()
        try await eventually("the first alerts") { try receiver.posts.count == 2 }
        try server.folder.write(
            "news.xml", Array(DeliveryFeed.rss([.product("news"), .product("more")]).utf8))
        try await eventually("the alert of the second round; \(place.log())") {
            try receiver.posts.count == 3
        }
        try await eventually("both second polls") {
            server.requests.count { $0.contains("/old.xml") } >= 2
        }
        let polls = server.seconds(of: "news")
        #expect(polls[1] - polls[0] >= 9)
        #expect(server.requests.filter { $0.contains("/old.xml") }.last?.contains(" 304 ") == true)
        #expect(server.requests.count { $0.contains("/news.xml") } >= 2)
        #expect(daemon.terminate().status == 0)
    }

    @Test("told to end while a source and two channels hang, it ends in time and loses nothing")
    func hanging() async throws {
        let silent = try ServerProcess(python: "faults.py")
        let receiver = try DeliveryReceiver("hang")
        let sink = try ServerProcess(
            python: "smtp_sink.py", ["--mode", "slow-dot", "--delay", "60"])
        let place = try DeliveryWorkplace(
            """
            sources:
              - {file: feed.xml, id: bote}
              - {feed: "http://127.0.0.1:\(silent.port)/silent", every: 10s, id: silent}
            channels:
              \(receiver.channel)
              post: {email: {to: [anna@mail.test], from: earshot@mail.test, smtp: "smtp://127.0.0.1:\(sink.port)"}}
            alerts:
              - {name: sofort, send: immediately, to: [hook, post]}

            """)
        let count = 3
        let items = (0..<count).map { DeliveryFeed.Item.product("\($0)") }
        try place.folder.write("feed.xml", Array(DeliveryFeed.rss(items).utf8))
        let daemon = try place.daemon("first")
        let mails = sink.folder.file("mails.jsonl")
        try await eventually("all three hang; \(place.log(of: "first"))") {
            try !receiver.posts.isEmpty && Fixtures.text(of: mails) != nil
                && Fixtures.text(of: silent.folder.file("requests.jsonl"))?.isEmpty == false
        }
        let end = daemon.terminate()
        #expect(end.status == 0 && end.time < Self.patience, "\(end.time)")

        let rows = try await place.outbox()
        #expect(rows.count == 2 * count)
        #expect(rows.filter { $0.target == "hook" }.count { $0.state == "uncertain" } == 1)
        #expect(rows.filter { $0.target != "hook" }.count { $0.state == "uncertain" } == 1)
        // Who had not left is not punished: no attempt is spent, no backoff begun.
        #expect(rows.filter { $0.state == "pending" }.allSatisfy { $0.tries == 0 })
        try sink.folder.write("mode", Array("normal".utf8))
        let second = try place.daemon("second")
        try await eventually(
            "the others are sent; \(place.log(of: "second"))", within: .seconds(30)
        ) {
            try await place.outbox().count { $0.state == "delivered" } == 2 * count - 2
        }
        #expect(second.terminate().status == 0)
        let ids = try receiver.posts.map(\.id)
        #expect(Set(ids).count == count && ids.count == count)
        let sent = (Fixtures.text(of: mails) ?? "").split(separator: "\n")
        #expect(Set(sent).count == count && sent.count == count)
    }

    @Test(
        "an answer that is on its way when it is told to end is waited for: no doubt, no second copy"
    )
    func grace() async throws {
        let receiver = try DeliveryReceiver("slow:0.5")
        let place = try DeliveryWorkplace(
            """
            sources:
              - {file: feed.xml, id: bote}
            channels:
              \(receiver.channel)
            alerts:
              - {name: sofort, send: immediately, to: [hook]}

            """)
        try place.folder.write("feed.xml", Array(DeliveryFeed.rss([.product("7")]).utf8))
        let daemon = try place.daemon()
        try await eventually("the webhook is under way") { try receiver.posts.count == 1 }
        let end = daemon.terminate()
        #expect(end.status == 0 && end.time < Self.patience)
        #expect(try await place.outbox().first?.state == "delivered")
    }

    @Test(
        "told to end while a name server is silent, it ends in time",
        .enabled(if: canIsolate, "no network namespace can be made here"))
    func silentNames() async throws {
        let place = try DeliveryWorkplace(
            "sources:\n  - {feed: \"http://bote.example.org/feed.xml\", every: 10s}\n")
        let folder = place.folder
        let daemon = try ChildProcess(
            [
                "unshare", "--net", "--mount", "python3", "-I",
                "\(Fixtures.project)/Tests/Servers/silent_names.py", folder.path,
                EarshotProgram.path, "run", "--config", folder.file("earshot.yaml"),
            ], output: folder.file("out"), errors: folder.file("daemon.err"))
        try await eventually("the name server is asked; \(place.log())") {
            daemon.output.contains("asked")
        }
        let end = daemon.terminate()
        #expect(end.status == 0 && end.time < Self.patience, "\(end.time)")
    }

    private static let canIsolate = geteuid() == 0 && system("unshare --net --mount true") == 0

    @Test("SIGHUP takes up a new source, and a broken configuration leaves the old one in force")
    func reload() async throws {
        let server = try ServerProcess(feeds: ["first", "second"])
        func source(_ name: String) -> String {
            "  - {feed: \"http://127.0.0.1:\(server.port)/\(name).xml\", every: 10s, id: \(name)}\n"
        }
        let place = try DeliveryWorkplace("sources:\n" + source("first"))
        let daemon = try place.daemon()
        try await eventually("the first source is read") { try await place.mentions().count == 1 }

        try place.configure("sources:\n  - {fed: x}\n")
        daemon.kill(SIGHUP)
        try await eventually("the fault is reported with its place") {
            place.log().contains("earshot.yaml:6:")
                && place.log().contains("the old one stays in force")
        }
        try await eventually("the old source is still polled", within: .seconds(30)) {
            server.requests.count >= 2
        }

        try place.configure("sources:\n" + source("first") + source("second"))
        daemon.kill(SIGHUP)
        try await eventually("the new source is read; \(place.log())") {
            try await place.mentions().count == 2
        }
        #expect(daemon.isRunning)
        #expect(daemon.terminate().status == 0)
    }

    @Test("a reload while a message is under way sends it once")
    func reloadInFlight() async throws {
        let receiver = try DeliveryReceiver("slow:0.5")
        let configuration = """
            sources:
              - {file: feed.xml, id: bote}
            channels:
              \(receiver.channel)
            alerts:
              - {name: sofort, send: immediately, to: [hook]}

            """
        let place = try DeliveryWorkplace(configuration)
        try place.folder.write("feed.xml", Array(DeliveryFeed.rss([.product("7")]).utf8))
        let daemon = try place.daemon()
        try await eventually("the webhook is under way") { try receiver.posts.count == 1 }
        daemon.kill(SIGHUP)
        try await eventually("it runs on") { place.log().contains("running with the new") }
        try await eventually("the answer is known") {
            try await place.outbox().first?.state == "delivered"
        }
        #expect(daemon.terminate().status == 0)
        #expect(try receiver.posts.count == 1)
    }

    @Test("STO-05: a second daemon on the same store is refused and told who holds it")
    func second() async throws {
        let place = try DeliveryWorkplace("sources: []\n")
        let daemon = try place.daemon()
        try await eventually("it runs") { place.log().contains("running") }
        let refused = try await place.earshot("run")
        #expect(refused.status == 1)
        #expect(refused.errors.contains("\(daemon.id)"), "\(refused.errors)")
        #expect(daemon.terminate().status == 0)
    }
}
