import Domain
import Testing
import Transport

@testable import Polling

@Suite struct AccessFetcherTests {
    /// Answers with nothing, and keeps what it was asked.
    private actor Recorder: Fetcher {
        private(set) var requests: [FetchRequest] = []

        func fetch(_ request: FetchRequest) async throws(FetchFailure) -> FetchAnswer {
            requests.append(request)
            return FetchAnswer(status: 404, address: request.address)
        }
    }

    @Test(
        "what a source's settings say goes with its requests, robots.txt too, and with no other's")
    func stamps() async throws {
        let recorder = Recorder()
        let tools = SourceTools(fetcher: recorder)
        let address = try #require(WebAddress("https://x.example/page"))
        let access = SourceAccess(
            origin: address.origin, fields: [.init(name: "X-Key", value: "k")])
        for own in [access, nil] {
            let settings = SourceSettings(
                id: SourceID("s"), kind: .page(address, select: nil), access: own)
            _ = await SourceKinds.source(for: settings, with: tools)
                .poll(SourceCursor(), now: Timestamp(seconds: 0))
        }
        let requests = await recorder.requests
        let asked = ["/robots.txt", "/.well-known/tdmrep.json", "/page"]
        #expect(requests.map(\.address.path) == asked + asked)
        #expect(requests.map(\.access) == [access, access, access, nil, nil, nil])
    }

    @Test(
        "FET-10: a source's fields and authorities are for its origin alone, its proxy is for all")
    func bound() throws {
        let proxy = try #require(WebAddress("http://proxy.example:3128"))
        let access = SourceAccess(
            origin: "https://x.example", fields: [.init(name: "Authorization", value: "Bearer k")],
            authorities: [1], proxy: proxy)
        for (text, isOwn) in [
            ("https://x.example/a", true), ("https://x.example/b?c", true),
            ("http://x.example/a", false), ("https://x.example:444/a", false),
            ("https://y.example/a", false), ("https://x.example.y.example/", false),
        ] {
            var request = FetchRequest(address: try #require(WebAddress(text)))
            request.access = access
            let transfer = request.transfer(limits: .init(), policy: .any)
            #expect(transfer.fields.contains { $0.name == "Authorization" } == isOwn, "\(text)")
            #expect((transfer.authorities == [1]) == isOwn, "\(text)")
            #expect(transfer.proxy == proxy)
        }
    }
}
