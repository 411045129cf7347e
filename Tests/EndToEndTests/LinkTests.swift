import JSON
import TestSupport
import Testing

/// Links in mails, from a feed over a mail to the mark in the store.
@Suite("Links in mails")
struct LinkTests {
    private let place: DeliveryWorkplace
    private let mail: ServerProcess
    private let port: UInt16

    init() throws {
        mail = try ServerProcess(python: "smtp_sink.py")
        port = try ServerProcess.freePort()
        place = try DeliveryWorkplace(
            """
            sources: [{file: feed.xml, id: bote}]
            web: {listen: "127.0.0.1:\(port)", public_url: "https://e.example/ear"}
            channels:
              post:
                email: {to: [anna@mail.test], from: e@mail.test, smtp: "smtp://127.0.0.1:\(mail.port)"}
            alerts:
              - {name: sofort, when: {facet: [product]}, send: immediately, to: [post]}
              - {name: täglich, when: {facet: [employer]}, send: daily at \(WallClock.past), to: [post]}

            """)
        try place.folder.write(
            "feed.xml", DeliveryFeed.rss([.product("7"), .employer("2026")]))
    }

    private struct Reply {
        let status: Int
        let fields: String
        let body: String
    }

    /// As the proxy asks that stands before it.
    private func ask(
        _ method: String, _ path: String, host: String = "e.example", _ fields: [String] = [],
        body: String? = nil
    ) throws -> Reply {
        var command = [
            "curl", "-s", "-i", "--max-time", "20", "-X", method, "-H", "Host: \(host)",
            "http://127.0.0.1:\(port)\(path)",
        ]
        if method == "HEAD" { command = command.filter { $0 != "-X" && $0 != "HEAD" } + ["-I"] }
        for field in fields { command += ["-H", field] }
        if let body { command += ["--data", body] }
        let output = try ChildProcess.run(command, in: place.folder).output
        let parts = output.replacing("\r\n", with: "\n").split(
            separator: "\n\n", maxSplits: 1, omittingEmptySubsequences: false)
        return Reply(
            status: Int(output.split(separator: " ").dropFirst().first ?? "") ?? 0,
            fields: String(parts.first ?? ""), body: String(parts.dropFirst().first ?? ""))
    }

    /// The paths of links in the mails so far.
    private func links() throws -> [String] {
        let script = """
            import email, email.policy, json, sys
            for line in open(sys.argv[1]):
                mail = email.message_from_string(json.loads(line)["data"], policy=email.policy.default)
                for word in mail.get_body(("plain",)).get_content().split():
                    if word.startswith("https://e.example/"): print(word[len("https://e.example"):])
                print("H", mail["List-Unsubscribe"], mail["List-Unsubscribe-Post"])
            """
        return try ChildProcess.run(
            ["python3", "-I", "-c", script, mail.folder.file("mails.jsonl")], in: place.folder
        ).output.split(separator: "\n").map(String.init)
    }

    private func state(_ facet: String) async throws -> String? {
        try await place.mentions().first { $0["facet"]?.string == facet }?["state"]?.string
    }

    @Test("a link asks, its button marks, and whoever only looks changes nothing (WEB-04)")
    func marks() async throws {
        #expect(try await place.earshot("scan", "--notify").status == 0)
        let daemon = try place.daemon()
        try await eventually("it listens") { try ask("GET", "/healthz").status == 200 }
        let link = try #require(try links().first { $0.contains("/mark/irrelevant/") })
        let page = try ask("GET", link)
        #expect(page.status == 200)
        #expect(page.body.contains("Drehmaschine von Müller Maschinenbau im Test"))
        #expect(page.body.contains("<button>Nicht wir</button>"))
        #expect(try ask("HEAD", link).status == 200)
        #expect(try ask("PUT", link).status == 405)
        #expect(try ask("POST", link, ["Sec-Fetch-Site: cross-site"], body: "").status == 403)
        #expect(try await state("product") == "open")
        let done = try ask("POST", link, ["Sec-Fetch-Site: same-origin"], body: "")
        #expect(done.status == 200 && done.body.contains("Vermerkt: Nicht wir"))
        #expect(try await state("product") == "irrelevant")
        let answered = try #require(try links().first { $0.contains("/mark/answered/") })
        // A proxy may take the path of the public address away.
        #expect(
            try ask("POST", String(answered.dropFirst("/ear".utf8.count)), body: "").status == 200)
        #expect(try await state("product") == "answered")
        #expect(daemon.terminate().status == 0)
    }

    @Test("WEB-01, WEB-05: every answer is guarded, and other names and addresses get nothing")
    func guarded() async throws {
        #expect(try await place.earshot("scan", "--notify").status == 0)
        let daemon = try place.daemon()
        try await eventually("it listens") { try ask("GET", "/healthz").status == 200 }
        let link = try #require(try links().first { $0.contains("/mark/relevant/") })
        let replies = [
            (try ask("GET", link), 200), (try ask("GET", link + "x"), 404),
            (try ask("GET", "/"), 404), (try ask("GET", "/%00/../etc/passwd"), 404),
            (try ask("GET", link, host: "evil.test"), 421), (try ask("DELETE", "/healthz"), 405),
            (try ask("GET", "/healthz", host: "localhost:\(port)"), 200),
        ]
        for (reply, status) in replies {
            #expect(reply.status == status, "\(reply)")
            #expect(reply.fields.contains("Content-Security-Policy: default-src 'none'"))
            #expect(!reply.fields.contains("unsafe-inline"))
            #expect(reply.fields.contains("frame-ancestors 'none'"))
            #expect(reply.fields.contains("X-Content-Type-Options: nosniff"))
        }
        #expect(replies.last?.0.body == "ok\n")
        // The port is free again at once.
        #expect(daemon.terminate().status == 0)
        let again = try place.daemon("again")
        try await eventually("it listens again") { try ask("GET", "/healthz").status == 200 }
        #expect(again.terminate().status == 0)
    }

    @Test(
        "OUT-12: one click unsubscribes from a digest (RFC 8058); the administrator sees and undoes it"
    )
    func unsubscribing() async throws {
        #expect(try await place.earshot("scan").status == 0)
        try place.ageRules()
        #expect(try await place.earshot("scan", "--notify").status == 0)
        let header = try #require(try links().first { $0.hasPrefix("H <") })
        #expect(header.hasSuffix("> List-Unsubscribe=One-Click"))
        let link = String(
            header.dropFirst("H <https://e.example".utf8.count).prefix { $0 != ">" })
        let daemon = try place.daemon()
        try await eventually("it listens") { try ask("GET", "/healthz").status == 200 }
        #expect(try ask("GET", link).body.contains("Abbestellen"))
        #expect(try await place.earshot("channels", "unsubscribed").lines.count <= 1)
        let done = try ask(
            "POST", link, ["Content-Type: application/x-www-form-urlencoded"],
            body: "List-Unsubscribe=One-Click")
        #expect(done.status == 200, "\(done)")
        #expect(daemon.terminate().status == 0)
        let list = try await place.earshot("channels", "unsubscribed")
        #expect(list.output.contains("anna@mail.test") && list.output.contains("täglich"))
        #expect(!place.log().contains("anna@mail.test"))
        let undone = try await place.earshot("channels", "resubscribe", "anna@mail.test")
        #expect(undone.output.contains("1 digest again"), "\(undone)")
        let nobody = try await place.earshot("channels", "resubscribe", "anna@mail.test")
        #expect(nobody.status == 1)
    }

    @Test("what does not fit into a message is on a page, which asks as links do")
    func list() async throws {
        let server = try ServerProcess(python: "chat_receiver.py")
        try place.configure(
            """
            sources: [{file: feed.xml, id: bote}]
            web: {listen: "127.0.0.1:\(port)", public_url: "https://e.example/ear"}
            channels: {phone: {ntfy: {url: "http://127.0.0.1:\(server.port)/topic"}}}
            alerts: [{name: täglich, send: daily at \(WallClock.past), to: [phone]}]

            """)
        try place.folder.write("feed.xml", DeliveryFeed.rss((1...60).map { .product("\($0)") }))
        #expect(try await place.earshot("scan").status == 0)
        try place.ageRules()
        #expect(try await place.earshot("scan", "--notify").status == 0)
        let sent = server.folder.text("messages.jsonl")
        #expect(sent.contains("Alle 60 ansehen"), "\(sent)")
        let start = try #require(sent.firstRange(of: "https://e.example/ear/list/"))
        let link = String(
            sent[start.lowerBound...].dropFirst("https://e.example".utf8.count).prefix {
                $0.isLetter || $0.isNumber || $0 == "/"
            })
        let daemon = try place.daemon()
        try await eventually("it listens") { try ask("GET", "/healthz").status == 200 }
        let page = try ask("GET", link)
        #expect(page.status == 200)
        #expect(page.body.contains("<h1>60 Erwähnungen</h1>"))
        #expect(page.body.split(separator: "<article>").count == 61)
        #expect(!page.fields.contains("unsafe-inline") && !page.body.contains("style=\""))
        #expect(try ask("POST", link, body: "").status == 405)
        #expect(try ask("GET", link + "x").status == 404)
        let mark = try #require(page.body.firstRange(of: "https://e.example/ear/mark/irrelevant/"))
        let answer = String(
            page.body[mark.lowerBound...].dropFirst("https://e.example".utf8.count).prefix {
                $0 != "\""
            })
        #expect(try ask("POST", answer, body: "").status == 200)
        #expect(try await place.mentions().count { $0["state"]?.string == "irrelevant" } == 1)
        #expect(daemon.terminate().status == 0)
    }

    @Test("where nothing is configured nothing listens, and mails carry no links")
    func none() async throws {
        try place.configure(
            """
            sources: [{file: feed.xml, id: bote}]
            channels:
              post:
                email: {to: [anna@mail.test], from: e@mail.test, smtp: "smtp://127.0.0.1:\(mail.port)"}
            alerts: [{name: sofort, when: {facet: [product]}, send: immediately, to: [post]}]

            """)
        #expect(try await place.earshot("scan", "--notify").status == 0)
        #expect(try links() == ["H None None"])
        #expect(Fixtures.bytes(of: place.folder.file("earshot.db.links.key")) == nil)
        let daemon = try place.daemon()
        try await eventually("it runs") { place.log().contains("running") }
        #expect(try ask("GET", "/healthz").status == 0)
        #expect(daemon.terminate().status == 0)
    }

    @Test("a port that is taken is told, and the daemon does its other work")
    func taken() async throws {
        let other = try ServerProcess(python: "smtp_sink.py")
        try place.configure(
            "sources: [{file: feed.xml, id: bote}]\nweb: {listen: \"127.0.0.1:\(other.port)\"}\n")
        let daemon = try place.daemon()
        try await eventually("it says so") {
            place.log().contains("nothing can listen at 127.0.0.1 port \(other.port)")
        }
        try await eventually("it works") {
            place.log().contains("source read") || place.log().contains("running")
        }
        #expect(daemon.terminate().status == 0)
    }
}
