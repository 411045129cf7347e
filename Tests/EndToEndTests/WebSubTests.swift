import JSON
import TestSupport
import Testing

/// A feed whose hub tells of its news, from the first poll over the subscription to the mention.
@Suite("Hubs of feeds (WebSub)")
struct WebSubTests {
    private let place: DeliveryWorkplace
    private let hub: ServerProcess
    private let port: UInt16

    init() throws {
        hub = try ServerProcess(python: "hub.py")
        port = try ServerProcess.freePort()
        place = try DeliveryWorkplace(
            """
            sources: [{feed: "http://127.0.0.1:\(hub.port)/feed.xml", id: bote}]
            web: {listen: "127.0.0.1:\(port)", public_url: "http://127.0.0.1:\(port)"}

            """)
        try hub.folder.write("feed.xml", Self.feed([("1", "Nichts Neues")], hub: "{server}/hub"))
    }

    private static func feed(_ items: [(String, String)], hub: String) -> String {
        """
        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Bote</title>
        <atom:link rel="hub" href="\(hub)"/><atom:link rel="self" href="{server}/feed.xml"/>
        \(items.map { "<item><guid>\($0.0)</guid><title>\($0.1)</title></item>" }.joined())
        </channel></rss>
        """
    }

    private func subscription() throws -> [String: String] {
        guard let bytes = Fixtures.bytes(of: hub.folder.file("subscription.json")),
            case .object(let members) = try JSONValue(parsing: bytes)
        else { return [:] }
        return Dictionary(members.map { ($0.name, $0.value.string ?? "") }) { $1 }
    }

    /// Pushes as a hub does, signed by `secret`; the status.
    private func push(_ body: String, to callback: String, by secret: String, _ digest: String)
        throws -> String
    {
        let script = """
            import hmac, sys, urllib.request
            url, secret, digest, body = sys.argv[1:]
            code = hmac.new(secret.encode(), body.encode(), digest).hexdigest()
            request = urllib.request.Request(url, body.encode(), {
                "Content-Type": "application/rss+xml", "X-Hub-Signature": f"{digest}={code}"})
            try: print(urllib.request.urlopen(request, timeout=20).status)
            except urllib.error.HTTPError as refusal: print(refusal.code)
            """
        return try ChildProcess.run(
            ["python3", "-I", "-c", script, callback, secret, digest, body], in: place.folder
        ).output
    }

    @Test(
        "is subscribed to, confirmed, and what it pushes is read; FEED-09: what is forged is not",
        .timeLimit(.minutes(3)))
    func pushes() async throws {
        let daemon = try place.daemon()
        try await eventually("the subscription is confirmed") {
            hub.folder.text("confirmed") == "200 ch/all enge"
        }
        let wish = try subscription()
        #expect(wish["hub.mode"] == "subscribe")
        #expect(wish["hub.topic"] == "http://127.0.0.1:\(hub.port)/feed.xml")
        #expect(Int(wish["hub.lease_seconds"] ?? "") ?? 0 >= 86_400)
        let (callback, secret) = (
            try #require(wish["hub.callback"]), try #require(wish["hub.secret"])
        )
        let news = Self.feed(
            [("2", "Drehmaschine von Müller Maschinenbau im Test")], hub: "http://h.test/")
        #expect(try push(news, to: callback, by: "geraten", "sha256").contains("202"))
        try await eventually("the forgery is told") { place.log().contains("forged_push") }
        #expect(try await place.mentions().isEmpty)
        #expect(try push(news, to: callback, by: secret, "sha1").contains("202"))
        #expect(try await place.mentions().count == 1)
        // The same again is nothing new, and it came without a poll.
        #expect(try push(news, to: callback, by: secret, "sha512").contains("202"))
        #expect(try await place.mentions().count == 1)
        #expect(hub.folder.text("polls") == "/feed.xml\n/.well-known/tdmrep.json\n")
        #expect(!place.log().contains(secret))
        #expect(daemon.terminate().status == 0)
    }

    @Test("that refuses is told once, and its feed is polled as before", .timeLimit(.minutes(3)))
    func refuses() async throws {
        try hub.folder.write("refuse", "")
        try hub.folder.write(
            "feed.xml", Self.feed([("1", "Müller Maschinenbau wächst")], hub: "{server}/hub"))
        let daemon = try place.daemon()
        try await eventually("it is told") { place.log().contains("refuses to tell") }
        #expect(try await place.mentions().count == 1)
        #expect(daemon.terminate().status == 0)
    }

    @Test(
        "what could not be stored is asked for again, and stored when it is pushed again",
        .timeLimit(.minutes(3)))
    func pushesAgain() async throws {
        let daemon = try place.daemon()
        try await eventually("the subscription is confirmed") {
            hub.folder.text("confirmed") == "200 ch/all enge"
        }
        let wish = try subscription()
        let (callback, secret) = (
            try #require(wish["hub.callback"]), try #require(wish["hub.secret"])
        )
        let script = """
            import sqlite3, sys
            store = sqlite3.connect(sys.argv[1], isolation_level=None)
            store.execute("BEGIN EXCLUSIVE")
            print("held", flush=True)
            sys.stdin.read()
            """
        let other = try ChildProcess(
            ["python3", "-I", "-c", script, place.folder.file("earshot.db")],
            output: place.folder.file("other"))
        try await eventually("another program holds the store") { other.output == "held\n" }
        let news = Self.feed(
            [("2", "Drehmaschine von Müller Maschinenbau im Test")], hub: "http://h.test/")
        #expect(try push(news, to: callback, by: secret, "sha256").contains("503"))
        #expect(try await place.mentions().isEmpty)
        other.kill(9)
        _ = other.wait()
        #expect(try push(news, to: callback, by: secret, "sha256").contains("202"))
        #expect(try await place.mentions().count == 1)
        #expect(daemon.terminate().status == 0)
    }

    @Test("nobody else may subscribe us, or push to what is no subscription")
    func strangers() async throws {
        let daemon = try place.daemon()
        try await eventually("the subscription is confirmed") {
            hub.folder.text("confirmed") == "200 ch/all enge"
        }
        let callback = try #require(try subscription()["hub.callback"])
        func status(_ address: String, _ options: [String] = []) throws -> String {
            try ChildProcess.run(
                ["curl", "-s", "-o", "/dev/null", "-w", "%{http_code}", address] + options,
                in: place.folder
            ).output
        }
        let query = "hub.mode=subscribe&hub.challenge=x&hub.topic="
        #expect(try status("\(callback)?\(query)http://evil.test/feed") == "404")
        let topic = "http%3A%2F%2F127.0.0.1%3A\(hub.port)%2Ffeed.xml"
        #expect(
            try status("\(callback)?hub.mode=unsubscribe&hub.challenge=x&hub.topic=\(topic)")
                == "404")
        #expect(try status("http://127.0.0.1:\(port)/websub/aaaa?\(query)\(topic)") == "404")
        // Who only looks confirms nothing.
        #expect(try status("\(callback)?\(query)\(topic)", ["--head"]) == "405")
        #expect(daemon.terminate().status == 0)
    }
}
