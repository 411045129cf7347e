import Domain
import JSON
import Matching
import ToolSupport

/// Copies of texts found among those that came before.
struct StoriesBench {
    private struct Item {
        let document: Document
        let outlet: String
    }

    private let items: [Item]

    /// - Parameter corpus: a JSON object a line, with `title`, `text` and `outlet`.
    init(corpus: String) throws(ToolFailure) {
        items = try DiskFile.lines(of: corpus).enumerated().map { index, line in
            let json = try? JSONValue(parsing: line.utf8)
            func text(_ key: String) -> String { json?[key]?.string ?? "" }
            return Item(
                document: Document(id: "\(index)", title: text("title"), text: text("text")),
                outlet: text("outlet"))
        }
        guard !items.isEmpty else { throw .nothing(path: corpus) }
    }

    /// Each document is looked up and then added, as they come from sources.
    ///
    /// - Parameter path: a line `a b` goes there for each document b that belongs to the story of a.
    func measure(turns: Int, pairsTo path: String, _ report: inout JSONWriter)
        throws(ToolFailure)
    {
        var pairs: [UInt8] = []
        let time = ProcessUse.leastTime(turns: turns) {
            pairs = []
            var index = StoryIndex()
            for (number, item) in items.enumerated() {
                guard let sketch = StorySketch(of: item.document, outlet: item.outlet) else {
                    continue
                }
                let found = index.place(
                    sketch, key: UInt64(number), seconds: Int64(number))
                if found.story != UInt64(number) {
                    pairs += Array("\(found.story) \(number)\n".utf8)
                }
            }
        }
        try DiskFile.write(pairs, to: path)
        report.object {
            $0.member("documents", items.count)
            $0.member("nanoseconds", time)
        }
    }

    /// Memory that an index of so many documents takes, none of them a copy: the words of the corpus in
    /// another order each time.
    func grow(to count: Int, _ report: inout JSONWriter) {
        let words = items.map { $0.document.text.split(separator: " ") }
        var index = StoryIndex()
        var random = Scramble(state: 1)
        let start = ProcessUse.residentBytes
        let time = ProcessUse.processorTime
        for number in 0..<count {
            let text = words[number % words.count].shuffled(using: &random).joined(separator: " ")
            guard let sketch = StorySketch(of: Document(id: "", text: text), outlet: "\(number)")
            else { continue }
            _ = index.place(sketch, key: UInt64(number), seconds: Int64(number))
        }
        report.object {
            $0.member("documents", count)
            $0.member("indexed", index.count)
            $0.member("bytes", ProcessUse.residentBytes - start)
            $0.member("nanoseconds", ProcessUse.processorTime - time)
        }
    }
}

/// SplitMix64: the same in every run.
private struct Scramble: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
