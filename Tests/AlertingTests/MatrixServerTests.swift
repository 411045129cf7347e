import Alerting
import Domain
import Glibc
import JSON
import TestSupport
import Testing
import Transport

/// A home server beside the tests: the Python that `scripts/synapse-ensure` prints, in
/// `EARSHOT_SYNAPSE`.
enum Synapse {
    static var python: String? {
        guard let path: UnsafeMutablePointer<CChar> = getenv("EARSHOT_SYNAPSE"),
            access(path, X_OK) == 0
        else { return nil }
        return String(cString: path)
    }
}

@Suite(
    "Matrix against Synapse",
    .enabled(if: Synapse.python != nil, "EARSHOT_SYNAPSE names no Python with matrix-synapse"))
struct MatrixServerTests {
    private func ask(
        _ path: String, _ body: String?, token: String? = nil, by engine: TransferEngine,
        _ root: WebAddress
    ) async throws -> JSONValue {
        let address = try #require(WebAddress("/_matrix/client/v3/" + path, relativeTo: root))
        let fields = token.flatMap { HTTPField(name: "Authorization", value: "Bearer " + $0) }
        let response = try await engine.send(
            HTTPRequest(
                body == nil ? .get : .post, address, fields: fields.map { [$0] } ?? [],
                body: body.map { Array($0.utf8) }, policy: .any), permit: nil)
        return try JSONValue(parsing: response.body)
    }

    @Test("what is sent stands in the room once, nobody is called, and its limits are obeyed")
    func room() async throws {
        let python = try #require(Synapse.python)
        let server = try ServerProcess { port, folder in
            [
                python, "-I", "\(Fixtures.project)/Tests/Servers/synapse.py", "--port", "\(port)",
                "--folder", folder.path,
            ]
        }
        let engine = try TransferEngine(settings: .init())
        let root = try #require(WebAddress("http://127.0.0.1:\(server.port)/"))
        let user = try await ask(
            "register",
            #"{"username":"earshot","password":"p","auth":{"type":"m.login.dummy"}}"#, by: engine,
            root)
        let token = try #require(user["access_token"]?.string)
        let room = try #require(
            await ask("createRoom", "{}", token: token, by: engine, root)["room_id"]?.string)
        let tools = ChannelTools(
            carrier: engine, local: FakeCarrier(), naming: Channels.naming, limits: Channels.patient
        )
        let channel = MatrixChannel(
            name: "m", settings: .init(server: root, token: token, room: room), tools: tools)
        let messages = channel.render(
            Samples.bulletin(ChatSamples.long(400)), for: "m", key: "k")
        var item = Items.item(to: channel)
        var replies: [String] = []
        for (index, message) in messages.enumerated() {
            item.draft.idempotencyKey = "k\(index)"
            item.draft.message = message.bytes
            for _ in 0..<2 {
                let result = await channel.deliver(item, at: Samples.morning) { true }
                guard case .accepted(let reply) = result else {
                    Issue.record("\(result)")
                    return
                }
                replies.append(reply)
            }
        }
        // A second attempt is the same event.
        #expect(replies.count == 6 && Set(replies).count == 3)
        let events = try await ask(
            "rooms/\(room)/messages?dir=b&limit=100", nil, token: token, by: engine, root)
        let texts = (events["chunk"]?.array ?? []).compactMap { $0["content"] }.filter {
            $0["msgtype"]?.string == "m.text"
        }
        #expect(texts.count == 3)
        #expect(texts.allSatisfy { $0["m.mentions"] == .object([]) })
        var waits: [Duration?] = []
        for index in 0..<30 where waits.isEmpty {
            item.draft.idempotencyKey = "more\(index)"
            let result = await channel.deliver(item, at: Samples.morning) { true }
            if case .httpRefusal(429, let wait, _) = result { waits.append(wait) }
        }
        #expect(waits.first.flatMap { $0 }.map { $0 >= .seconds(1) } == true, "\(waits)")
        let stranger = MatrixChannel(
            name: "m", settings: .init(server: root, token: "x", room: room), tools: tools)
        guard
            case .httpRefusal(401, _, _) = await stranger.deliver(
                item, at: Samples.morning, permit: { true })
        else {
            Issue.record("a wrong token is taken")
            return
        }
        await engine.stop()
    }
}
