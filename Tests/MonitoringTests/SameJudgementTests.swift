import Domain
import Matching
import Polling
import Reading
import Testing

@testable import Monitoring

@Suite("The same text, judged by whichever command")
struct SameJudgementTests {
    @Test("is judged by the links that are kept of it", arguments: [0, 200])
    func links(before count: Int) throws {
        let settings = try TestConfiguration.settings(
            "brands: [{name: A, query: 'link:acme.example'}]\n"
                + "sources: [{feed: 'https://x.example/f'}]")
        let links =
            (0..<count).map { "https://filler.example/\($0)/" + String(repeating: "x", count: 60) }
            + ["https://acme.example/"]
        let document = Document(id: "1", links: links, text: "Ein Text.")
        let kept = document.filed(under: []).links.contains("https://acme.example/")
        #expect(kept == (count == 0))

        let list = links.map { "\"\($0)\"" }.joined(separator: ",")
        let line = "{\"text\": \"Ein Text.\", \"links\": [\(list)]}"
        let decision = try DocumentJudge(settings: settings).decision(on: Array(line.utf8))
        #expect(String(decoding: decision, as: UTF8.self).contains("\"brand\":\"A\"") == kept)

        let source = try #require(settings.sources.first)
        var trial = SourceTrial(
            SourceProposal(SourceEntry("feed", "https://x.example/f"), .certain, "", ""), source,
            PollOutcome.Harvest(documents: [document], cursor: SourceCursor()))
        let now = SystemClock.now()
        trial.judge(
            [document], by: try Matcher(brands: settings.brands, lessons: []), settings, since: now,
            now: now)
        #expect((trial.mentions.count + trial.doubtful == 1) == kept)
    }
}
