import Domain
import Testing

@testable import Polling

@Suite("Subscriptions to hubs")
struct HubSubscriptionTests {
    private let now = Timestamp(seconds: 1_800_000_000)

    private func subscription() throws -> HubSubscription {
        HubSubscription(
            source: SourceID("a"),
            at: FeedHub(
                hub: try #require(WebAddress("https://hub.example/")),
                topic: try #require(WebAddress("https://a.example/feed"))),
            token: "t", secret: Secret([1]))
    }

    @Test("a hub is asked at once, then in the last quarter of its promise")
    func renewal() throws {
        var subscription = try subscription()
        #expect(subscription.nextRequest() <= now)
        subscription.askedAt = now
        subscription.until = now + .seconds(4000)
        #expect(subscription.nextRequest() == now + .seconds(3000))
        #expect(subscription.isActive(at: now + .seconds(3999)))
        #expect(!subscription.isActive(at: now + .seconds(4000)))
    }

    @Test("one that refuses is asked later and later, a day apart at most")
    func refusals() throws {
        var subscription = try subscription()
        subscription.askedAt = now
        var waits: [Duration] = []
        for failures in [0, 1, 2, 3, 10, 1000] {
            subscription.failures = failures
            waits.append(subscription.nextRequest() - now)
        }
        #expect(waits.first == HubSubscription.patience)
        #expect(waits == waits.sorted())
        #expect(waits.last == .seconds(86_400))
    }

    @Test(
        "a Link field names hub and feed, in the forms servers write",
        arguments: [
            "<https://hub.example/>; rel=\"hub\", <https://a.example/f>; rel=\"self\"",
            "<https://hub.example/>;rel=hub,</f>;rel=self",
            "<https://a.example/f>; title=\"a, b\"; rel=\"self alternate\", <https://hub.example/>; REL=\"HUB\"",
        ])
    func linkField(text: String) throws {
        let link = LinkField(text, base: try #require(WebAddress("https://a.example/x")))
        #expect(link["hub"]?.text == "https://hub.example/")
        #expect(link["self"]?.text == "https://a.example/f")
    }

    @Test("while a hub tells, a feed rests, unless its interval is fixed")
    func resting() {
        let rest = Duration.seconds(6 * 3600)
        let plan = PollSchedule(every: nil, place: 0.5, resting: rest).next(
            after: .unchanged(SourceCursor(), PollAdvice()), newDocuments: 0, rhythm: Rhythm(),
            now: now)
        #expect(plan.interval == rest)
        #expect(plan.reason == "every 6h: its hub tells of news")
        let fixed = PollSchedule(every: .seconds(600), place: 0.5, resting: rest).next(
            after: .unchanged(SourceCursor(), PollAdvice()), newDocuments: 0, rhythm: Rhythm(),
            now: now)
        #expect(fixed.interval == .seconds(600))
    }
}
