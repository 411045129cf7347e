import Domain
import JSON
import Reading

/// Feeds and pages, held in memory, to documents with plain text.
struct ReadingBench {
    private let paths: [String]
    private let inputs: [ReaderInput]
    private let size: Int

    /// - Parameter list: a path a line.
    init(list: String) throws(BenchFailure) {
        paths = try DiskFile.lines(of: list)
        let address = WebAddress("https://example.org/")
        var inputs: [ReaderInput] = []
        for path in paths {
            inputs.append(ReaderInput(bytes: try DiskFile.bytes(of: path), address: address))
        }
        guard !inputs.isEmpty else { throw .nothing(path: list) }
        self.inputs = inputs
        size = inputs.reduce(0) { $0 + $1.bytes.count }
    }

    func measure(turns: Int, _ report: inout JSONWriter) {
        var documents = 0
        var text = 0
        let time = ProcessUse.leastTime(turns: turns) {
            documents = 0
            text = 0
            for input in inputs {
                let result = Reader.read(input)
                documents += result.documents.count
                for document in result.documents { text += document.text.utf8.count }
            }
        }
        report.object {
            $0.member("bytes", size)
            $0.member("documents", documents)
            $0.member("text", text)
            $0.member("nanoseconds", time)
        }
    }

    /// Also writes a line `{"file", "text"}` for each page.
    func measure(
        turns: Int, textsTo output: String, _ report: inout JSONWriter
    ) throws(BenchFailure) {
        measure(turns: turns, &report)
        var lines = JSONWriter()
        for (path, input) in zip(paths, inputs) {
            let texts = Reader.read(input).documents.map(\.text)
            lines.object {
                $0.member("file", path)
                $0.member("text", texts.joined(separator: "\n"))
            }
            lines.newline()
        }
        try DiskFile.write(lines.bytes, to: output)
    }

    /// Reads the list again and again; says what is in memory after a tenth of the documents and
    /// after all of them.
    func grow(to limit: Int, _ report: inout JSONWriter) throws(BenchFailure) {
        var (documents, early) = (0, 0)
        while documents < limit {
            let before = documents
            for input in inputs where documents < limit {
                documents += Reader.read(input).documents.count
                if early == 0, documents >= limit / 10 { early = ProcessUse.residentBytes }
            }
            guard documents > before else { throw .nothing(path: paths[0]) }
        }
        let late = ProcessUse.residentBytes
        report.object {
            $0.member("inputs", size)
            $0.member("documents", documents)
            $0.member("early", early)
            $0.member("late", late)
        }
    }
}
