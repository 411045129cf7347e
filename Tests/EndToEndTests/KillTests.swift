import Glibc
import JSON
import TestSupport
import Testing

/// delivery.md, G1 to G5, held to a process that dies without a word.
@Suite("Killed with SIGKILL")
struct KillTests {
    private static let kills = 10
    /// From the start of a daemon to its end: from before its first look at the store to the middle
    /// of many polls and deliveries.
    private static let lifetimes = Duration.milliseconds(30)...Duration.milliseconds(2200)
    private static let feeds = 12
    private static let itemsInFeed = 8
    private static let mentions = feeds * itemsInFeed
    /// Those of the first feed are mailed, too.
    private static let mails = itemsInFeed

    @Test(
        "STO-01, CAC-01: ten times at random moments: nothing is lost, nothing stored twice, no copy too many"
    )
    func kills() async throws {
        var chance = KillMoments()
        print("killed at random moments: \(KillMoments.variable)=\(chance.seed) repeats them")
        let (server, receiver) = (
            try Self.server(), try DeliveryReceiver(Self.answers, repeats: true)
        )
        let sink = try ServerProcess(
            python: "smtp_sink.py", ["--mode", "slow-dot", "--delay", "0.4"])
        let place = try DeliveryWorkplace(Self.configuration(server, receiver, sink))
        for life in 1...Self.kills {
            let name = "life-\(life)"
            let daemon = try place.daemon(
                name, killedAfter: chance.next(in: Self.lifetimes))
            try await eventually("it is killed") { !daemon.isRunning }
            #expect(daemon.wait() == 128 + SIGKILL, "\(place.log(of: name))")
        }
        let last = try place.daemon("last")
        try await eventually(
            "all is sent, or in doubt; \(place.log(of: "last"))", within: .seconds(60)
        ) {
            let rows = try await place.outbox()
            return rows.count == Self.mentions + Self.mails
                && rows.allSatisfy { ["delivered", "uncertain"].contains($0.state) }
        }
        #expect(last.terminate().status == 0)
        let doubted = try await place.outbox().filter { $0.state == "uncertain" }
        // What is in doubt waits 15 minutes; a person may be quicker.
        #expect(doubted.allSatisfy { $0.next != nil })
        for row in doubted {
            #expect(try await place.earshot("outbox", "retry", "\(row.id)").status == 0)
        }
        #expect(try await place.earshot("scan", "--notify").status == 0)

        try await expectStoredOnce(place)
        let copies = try Self.copies(receiver, sink)
        #expect(copies.count == Self.mentions + Self.mails)
        let twice = Set(copies.filter { $0.value.count > 1 }.keys)
        print("in doubt \(doubted.count), received twice \(twice.count) of \(copies.count)")
        let allowed = Set(doubted.compactMap { Self.name(of: $0) })
        #expect(twice.isSubset(of: allowed), "a second copy without a doubt")
        #expect(copies.values.allSatisfy { $0.count <= 2 })
        #expect(copies.values.allSatisfy { Set($0).count == 1 }, "copies differ")
        #expect(try receiver.posts.allSatisfy { $0.isVerified })
    }

    private func expectStoredOnce(_ place: DeliveryWorkplace) async throws {
        let stored = try await place.mentions()
        #expect(stored.count == Self.mentions)
        #expect(Set(stored.compactMap { $0["id"]?.string }).count == Self.mentions)
        #expect(Set(stored.compactMap { $0["url"]?.string }).count == Self.mentions)
        let rows = try await place.outbox()
        #expect(rows.count == Self.mentions + Self.mails)
        #expect(rows.allSatisfy { $0.state == "delivered" })
        #expect(Set(rows.compactMap { Self.name(of: $0) }).count == rows.count)
    }
}

extension KillTests {
    /// The channel and the machine a message is about: `hook 3-2`.
    private static func name(of row: DeliveryRow) -> String? {
        machine(in: row.subject).map { "\(row.target.prefix(4)) \($0)" }
    }

    /// The `3-2` of `3-2: Drehmaschine …`.
    private static func machine(in text: String) -> Substring? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        return text[..<colon].split(separator: " ").last
    }

    /// By the same names, what arrived: everything of it that must be the same in each copy.
    private static func copies(
        _ receiver: DeliveryReceiver, _ sink: ServerProcess
    ) throws -> [String: [String]] {
        var copies: [String: [String]] = [:]
        for post in try receiver.posts {
            let title = try JSONValue(parsing: post.body.utf8)["data"]?["mentions"]?.array?
                .first?["title"]?.string
            let machine = title.flatMap { Self.machine(in: $0) } ?? "?"
            copies["hook \(machine)", default: []].append(post.id + post.body)
        }
        for line in (Fixtures.text(of: sink.folder.file("mails.jsonl")) ?? "").split(
            separator: "\n")
        {
            let mail = try JSONValue(parsing: line.utf8)["data"]?.string ?? ""
            // Its address stands in the text; quoted-printable may break the line inside.
            let text = mail.split(separator: "=\r\n").joined()
            let machine = text.split(separator: "https://bote.example/").dropFirst().first?
                .prefix { "0123456789-".contains($0) }
            copies["post \(machine ?? "?")", default: []].append(mail)
        }
        return copies
    }

    /// Most at once, some late: a kill finds requests before, in and after their answer.
    private static let answers = "200 slow:0.4 slow:0.1 200 slow:0.8 slow:0.2"

    private static func configuration(
        _ server: ServerProcess, _ receiver: DeliveryReceiver, _ sink: ServerProcess
    ) -> String {
        let sources = (0..<feeds).map {
            "  - {feed: \"http://127.0.0.1:\(server.port)/\($0).xml\", every: 1h, id: feed-\($0)}"
        }
        return """
            sources:
            \(sources.joined(separator: "\n"))
            channels:
              \(receiver.channel)
              post: {email: {to: [anna@mail.test], from: earshot@mail.test, smtp: "smtp://127.0.0.1:\(sink.port)"}}
            alerts:
              - {name: alle, send: immediately, to: [hook]}
              - {name: erste, when: {source: [feed-0]}, send: immediately, to: [post]}

            """
    }

    /// nginx, slow enough that a kill finds answers half read.
    private static func server() throws -> ServerProcess {
        try ServerProcess(nginx: { port, folder in
            for feed in 0..<feeds {
                let items = (0..<itemsInFeed).map { DeliveryFeed.Item.product("\(feed)-\($0)") }
                try folder.write("\(feed).xml", Array(DeliveryFeed.rss(items).utf8))
            }
            return """
                types { application/rss+xml xml; }
                server { listen 127.0.0.1:\(port); root \(folder.path); limit_rate 8k; }
                """
        })
    }
}
