import Domain
import Storage
import TestSupport
import Testing

@testable import Monitoring

@Suite("earshot sources, of networks that are counted")
struct SpentAllowanceTests {
    private static let text = """
        brands: [{name: Roteninsel}]
        sources:
          - {x: brands, enabled: true, token: "${TOKEN}"}
          - {hackernews: brands}
        """

    @Test("it shows what is used of an allowance, also where there is no store yet")
    func usage() async throws {
        let folder = try TemporaryFolder()
        var settings = try TestConfiguration.settings(Self.text)
        settings.storePath = folder.file("earshot.db")
        var sources = try await SourceHealth.list(settings: settings).sources
        #expect(sources.map(\.remarks) == [["x: 0 of 2,000 posts this month"], []])

        let posts = Allowance("x posts", per: .month, limit: 2_000, unit: "posts")
        let store = try Store.open(path: settings.storePath, mode: .owner)
        _ = try await store.take(412, of: posts, now: SystemClock.now())
        try await store.close()
        sources = try await SourceHealth.list(settings: settings).sources
        #expect(sources[0].remarks.first == "x: 412 of 2,000 posts this month")
        #expect(sources[1].remarks == [])
    }

    @Test("X is off until it is switched on, and says why")
    func caution() throws {
        let off = Self.text.replacing(" enabled: true,", with: "")
        #expect(try TestConfiguration.settings(off).sources.count == 1)
        #expect(TestConfiguration.faults(off).contains { $0.contains("$0.005") })
    }
}
