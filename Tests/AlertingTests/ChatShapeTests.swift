import Alerting
import JSON
import TestSupport
import Testing

/// Messages beside what each target is documented to take: Tests/Fixtures/Chats.
@Suite("The shape of each chat")
struct ChatShapeTests {
    private func message(_ kind: ChannelKind) throws -> [UInt8] {
        let channel = try #require(Channels.make(kind))
        let messages = channel.render(
            Samples.bulletin([Samples.machine], .alert), for: channel.name, key: "k")
        return try #require(messages.first).bytes
    }

    private func fixture(_ name: String) throws -> String {
        try #require(Fixtures.text(of: "\(Fixtures.project)/Tests/Fixtures/Chats/\(name)"))
    }

    @Test(
        "one mention is exactly the message beside it",
        arguments: ChatSamples.kinds.filter { $0 != .zulip })
    func shape(kind: ChannelKind) throws {
        let expected = try JSONValue(parsing: fixture("\(kind.rawValue).json").utf8)
        #expect(try JSONValue(parsing: message(kind)) == expected)
    }

    @Test("Zulip gets a form")
    func form() throws {
        let expected = try fixture("zulip.txt").split(separator: "\n").joined()
        #expect(try String(decoding: message(.zulip), as: UTF8.self) == expected)
    }
}
