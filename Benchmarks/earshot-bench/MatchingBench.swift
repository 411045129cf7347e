import CLinux
import Domain
import JSON
import Language
import Matching
import ToolSupport

/// Brands in documents: found, scored, explained; and what each step of it costs.
struct MatchingBench {
    private let names: [String]
    private let matcher: Matcher
    /// To compile the names, and what it takes of memory.
    private let compileTime: Int
    private let memory: Int
    private let documents: [Document]
    private let size: Int
    /// Documents that are timed together: about 1 MB.
    private static let partSize = 1000

    /// - Parameters:
    ///   - terms: a brand's name a line.
    ///   - corpus: a document a line.
    ///   - turns: the least time of so many counts.
    init(terms: String, corpus: String, turns: Int) throws(ToolFailure) {
        names = try DiskFile.lines(of: terms)
        let brands = names.enumerated().map { index, name in Brand(name: name, id: "b\(index)") }
        // The lexicons are made once, whatever the terms.
        _ = try Self.matcher(Array(brands.prefix(1)))
        let (before, start) = (ProcessUse.residentBytes, ProcessUse.processorTime)
        matcher = try Self.matcher(brands)
        let first = ProcessUse.processorTime - start
        // As the daemon does when it starts.
        malloc_trim(0)
        memory = ProcessUse.residentBytes - before
        let further = ProcessUse.leastTime(turns: turns) { _ = try? Self.matcher(brands) }
        compileTime = min(first, further)
        documents = try DiskFile.lines(of: corpus).enumerated().map { index, text in
            Document(id: "\(index)", text: text)
        }
        guard !documents.isEmpty else { throw .nothing(path: corpus) }
        size = documents.reduce(0) { $0 + $1.text.utf8.count }
    }

    private static func matcher(_ brands: [Brand]) throws(ToolFailure) -> Matcher {
        do { return try Matcher(brands: brands) } catch { throw .brands("\(error)") }
    }

    /// What a peer is given: the same text, folded the same, and the same terms.
    func write(to path: String) throws(ToolFailure) {
        func folded(_ texts: some Sequence<String>) -> [UInt8] {
            var bytes: [UInt8] = []
            for text in texts {
                bytes += FoldedText(text).bytes
                bytes.append(UInt8(ascii: "\n"))
            }
            return bytes
        }
        try DiskFile.write(folded(documents.lazy.map(\.text)), to: path)
        try DiskFile.write(folded(names), to: path + ".terms")
    }

    func measure(turns: Int, _ report: inout JSONWriter) {
        let parts = stride(from: 0, to: documents.count, by: Self.partSize).map {
            $0..<min($0 + Self.partSize, documents.count)
        }
        var hits = 0
        let whole = ProcessUse.leastTime(turns: turns, parts: parts) { part in
            for index in part {
                for mention in matcher.mentions(in: documents[index]) { hits += mention.hits.count }
            }
        }
        var scores = 0
        let scoring = ProcessUse.leastTime(turns: turns, parts: parts) { part in
            for index in part { scores += matcher.scores(in: documents[index]).count }
        }
        // As documents come: one after the other, none kept.
        var folded = 0
        let folding = ProcessUse.leastTime(turns: turns, parts: parts) { part in
            for document in documents[part] { folded += FoldedText(document.text).bytes.count }
        }
        let texts = documents.map { FoldedText($0.text) }
        var places = 0
        let finding = ProcessUse.leastTime(turns: turns, parts: parts) { part in
            for text in texts[part] { places += matcher.places(in: text) }
        }
        report.object {
            $0.member("bytes", size)
            $0.member("folded", folded / turns)
            $0.member("documents", documents.count)
            $0.member("characters", names.reduce(0) { $0 + $1.unicodeScalars.count })
            $0.member("spellings", matcher.spellingCount)
            $0.member("hits", hits / turns)
            $0.member("places", places / turns)
            $0.member("memory", memory)
            $0.member("nanoseconds", whole)
            $0.member("scores", scores / turns)
            $0.member("nanoseconds_scoring", scoring)
            $0.member("nanoseconds_folding", folding)
            $0.member("nanoseconds_finding", finding)
            $0.member("nanoseconds_compiling", compileTime)
        }
    }
}
