import Domain

@testable import Alerting

/// Time that passes only by waiting, and then at once.
actor FakeClock {
    private(set) var now: Timestamp
    private(set) var waits: [Duration] = []

    init(_ now: Timestamp = Samples.morning) { self.now = now }

    func sleep(_ duration: Duration) {
        waits.append(duration)
        now = now + duration
    }
}

/// A channel that answers as told and asks for permission first.
struct FakeChannel: Channel {
    let name: String
    var kind = ChannelKind.slack
    var pace: Pace
    var asksPermission = true
    var answer: @Sendable (OutboxItem) async -> DeliveryResult
    var recipients: [String] { [name] }
    var destination: String { name }

    init(
        _ name: String, gap: Duration = .zero, parallel: Int = 1,
        answer: @escaping @Sendable (OutboxItem) async -> DeliveryResult = { _ in
            .accepted(reply: "ok")
        }
    ) {
        self.name = name
        pace = Pace(lane: name, parallel: parallel, gap: gap)
        self.answer = answer
    }

    func render(_ bulletin: Bulletin, for recipient: String, key: String) -> [RenderedMessage] {
        [RenderedMessage(bytes: [], subject: "", mentions: [])]
    }

    func deliver(
        _ item: OutboxItem, at now: Timestamp, permit: @escaping @Sendable () async -> Bool
    ) async -> DeliveryResult {
        if asksPermission { guard await permit() else { return .notPermitted } }
        return await answer(item)
    }
}
