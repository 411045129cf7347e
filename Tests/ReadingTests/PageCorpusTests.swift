import Domain
import JSON
import Reading
import TestSupport
import Testing

@Suite("article extraction over real pages")
struct PageCorpusTests {
    @Test(
        "the text of real pages is found",
        .enabled(if: Fixtures.corpora != nil, "the shared corpora are not beside the project"),
        arguments: [("news", 0.975), ("publishers", 0.969)])
    func extracts(corpus: String, least: Double) throws {
        let folder = "\(try #require(Fixtures.corpora))/pages/\(corpus)"
        let truth = try JSONValue(
            parsing: try #require(Fixtures.bytes(of: "\(folder)/truth.json")))
        guard case .object(let pages) = truth else { return #expect(Bool(false), "no object") }
        var measure = PageShingles()
        for page in pages {
            let name = page.name.hasSuffix(".gz") ? page.name : page.name + ".html.gz"
            let html = try #require(Fixtures.unpacked("\(folder)/html/\(name)"))
            let result = TestPage.read(html, at: page.value["url"]?.string)
            #expect(result.documents.count == 1, "\(name) is one article")
            measure.add(
                truth: page.value["text"]?.string ?? "", found: result.documents.first?.text ?? "")
        }
        print(
            "\(corpus): F1 \(measure.f1), precision \(measure.precision), recall \(measure.recall)",
            "over \(pages.count) pages")
        #expect(measure.f1 >= least)
    }
}
