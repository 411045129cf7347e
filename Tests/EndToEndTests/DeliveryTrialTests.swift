import JSON
import TestSupport
import Testing

@Suite("channels test")
struct DeliveryTrialTests {
    private let receiver: DeliveryReceiver
    private let sink: ServerProcess
    private let place: DeliveryWorkplace

    init() throws {
        receiver = try DeliveryReceiver()
        sink = try ServerProcess(python: "smtp_sink.py")
        place = try DeliveryWorkplace(
            """
            channels:
              \(receiver.channel)
              chat: {slack: {url: "\(receiver.address)"}}
              post: {email: {to: [anna@mail.test, bernd@mail.test], from: earshot@mail.test, smtp: "smtp://127.0.0.1:\(sink.port)"}}

            """)
    }

    @Test("a sample comes through a webhook, signed")
    func webhook() async throws {
        let trial = try await place.earshot("channels", "test", "hook")
        #expect(trial.status == 0 && trial.output == "sent to hook: 200 ok\n")
        let post = try #require(try receiver.posts.first)
        #expect(post.isVerified)
        #expect(try JSONValue(parsing: post.body.utf8)["type"]?.string == "test")
    }

    @Test("a sample comes through Slack's webhook in Slack's shape")
    func slack() async throws {
        #expect(try await place.earshot("channels", "test", "chat").status == 0)
        let post = try #require(try receiver.posts.first)
        #expect(post.fields["content-type"]?.string == "application/json; charset=utf-8")
        #expect(post.fields["webhook-signature"] == nil)
        let body = try JSONValue(parsing: post.body.utf8)
        #expect(body["text"]?.string?.isEmpty == false)
        #expect(body["unfurl_links"]?.bool == false)
        let blocks = try #require(body["blocks"]?.array)
        #expect(blocks.first?["type"]?.string == "header")
        #expect(blocks.last?["type"]?.string == "context")
        #expect(blocks.contains { $0["text"]?["text"]?.string?.contains("Muster") == true })
    }

    @Test("a sample comes to each recipient of a mail channel")
    func mail() async throws {
        let trial = try await place.earshot("channels", "test", "post")
        #expect(trial.status == 0 && trial.lines.count == 2)
        let mails = (Fixtures.text(of: sink.folder.file("mails.jsonl")) ?? "").split(
            separator: "\n")
        #expect(
            try mails.map { try JSONValue(parsing: $0.utf8)["to"]?.array?.first?.string }
                == ["anna@mail.test", "bernd@mail.test"])
    }

    @Test("a channel that fails says why, and so does the exit status")
    func refused() async throws {
        try receiver.answer("404")
        let trial = try await place.earshot("channels", "test", "hook")
        #expect(trial.status == 1 && trial.output.isEmpty)
        let place = receiver.address.split(separator: "/")[1]
        #expect(
            trial.errors
                == "refused by hook, \(place): 404 not today; check the path of the channel's url\n"
        )
    }

    @Test("where nobody listens, that is said with the port and the mend")
    func nobody() async throws {
        try place.configure(
            "channels: {hook: {slack: {url: \"http://127.0.0.1:1/secret-path\"}}}\n")
        let trial = try await place.earshot("channels", "test", "hook")
        #expect(trial.status == 1 && trial.output.isEmpty)
        #expect(trial.errors.hasPrefix("not sent to hook, 127.0.0.1:1: "))
        #expect(trial.errors.contains("check the address") && !trial.errors.contains("secret"))
    }

    @Test("a name that is none is met with the nearest one")
    func unknown() async throws {
        let trial = try await place.earshot("channels", "test", "hok")
        #expect(trial.status == 2 && trial.errors.contains("'hook'"))
    }
}
