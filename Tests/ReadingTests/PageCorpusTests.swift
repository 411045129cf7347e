import Domain
import Glibc
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
            let html = try #require(Self.unpacked("\(folder)/html/\(name)"))
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

    /// The content of a gzip file, by gzip itself.
    private static func unpacked(_ path: String) -> [UInt8]? {
        guard let pipe = popen("gzip -dc '\(path)'", "r") else { return nil }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = fread(&buffer, 1, buffer.count, pipe)
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return pclose(pipe) == 0 ? bytes : nil
    }
}
