import Domain
import JSON
import Matching

/// Brands in documents: found, scored, explained.
struct MatchingBench {
    private let matcher: Matcher
    private let documents: [Document]
    private let size: Int

    /// - Parameters:
    ///   - terms: a brand's name a line.
    ///   - corpus: a document a line.
    init(terms: String, corpus: String) throws(BenchFailure) {
        let brands = try DiskFile.lines(of: terms).enumerated().map { index, name in
            Brand(name: name, id: "b\(index)")
        }
        do { matcher = try Matcher(brands: brands) } catch { throw .brands("\(error)") }
        documents = try DiskFile.lines(of: corpus).enumerated().map { index, text in
            Document(id: "\(index)", text: text)
        }
        guard !documents.isEmpty else { throw .nothing(path: corpus) }
        size = documents.reduce(0) { $0 + $1.text.utf8.count }
    }

    func measure(turns: Int, _ report: inout JSONWriter) {
        var hits = 0
        let time = ProcessUse.leastTime(turns: turns) {
            hits = 0
            for document in documents {
                for mention in matcher.mentions(in: document) { hits += mention.hits.count }
            }
        }
        report.object {
            $0.member("bytes", size)
            $0.member("documents", documents.count)
            $0.member("hits", hits)
            $0.member("nanoseconds", time)
        }
    }
}
