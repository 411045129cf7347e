import Domain
import Polling
import Storage
import Telemetry
import TestSupport
import Testing
import Threads

@testable import Monitoring

@Suite("Who asks hubs to tell of news")
struct HubDeskTests {
    /// A hub that refuses all.
    private struct Refusing: Fetcher {
        func fetch(_ request: FetchRequest) async throws(FetchFailure) -> FetchAnswer {
            FetchAnswer(status: 500, address: request.address)
        }
    }

    private let folder: TemporaryFolder
    private let source = SourceID("a")

    init() throws { folder = try TemporaryFolder() }

    @Test("each refusal counts once, whether the hub answers so or says it later")
    func refusals() async throws {
        let store = try Store.open(path: folder.file("a.db"), mode: .owner)
        let clock = Guarded(Timestamp(seconds: 1_800_000_000))
        let desk = try await HubDesk(
            base: try #require(WebAddress("https://e.example/")), store: store, sources: [source],
            fetcher: Refusing(), log: Logger(threshold: .error, showsPriority: false) { _ in },
            now: { clock.withLock { $0 } })
        let topic = try #require(WebAddress("https://a.example/feed"))
        await desk.note(
            FeedHub(hub: try #require(WebAddress("https://hub.example/")), topic: topic), of: source
        )
        func failures() async throws -> Int? { try await store.subscriptions().first?.failures }
        for number in 1...3 {
            await desk.askIfDue(source)
            #expect(try await failures() == number)
            clock.withLock { $0 = $0 + .seconds(86_400) }
        }
        let token = try #require(try await store.subscriptions().first?.token)
        let denial = ["hub.mode": "denied", "hub.topic": topic.text]
        #expect(await desk.confirm("/websub/\(token)", denial) == "")
        #expect(try await failures() == 4)
        await desk.askIfDue(source)
        #expect(try await failures() == 5)
    }
}
