import Domain
import JSON
import Reading
import ToolSupport

/// Feeds and pages, held in memory, to documents with plain text.
struct ReadingBench {
    private let paths: [String]
    private let inputs: [ReaderInput]
    private let size: Int

    /// - Parameter list: a path a line; behind a tab its address, if that matters.
    init(list: String) throws(ToolFailure) {
        let lines = try DiskFile.lines(of: list).map { $0.split(separator: "\t") }
        paths = lines.map { String($0[0]) }
        var inputs: [ReaderInput] = []
        for line in lines {
            let address = WebAddress(line.count > 1 ? String(line[1]) : "https://example.org/")
            let bytes = try DiskFile.bytes(of: String(line[0]))
            inputs.append(ReaderInput(bytes: bytes, address: address))
        }
        guard !inputs.isEmpty else { throw .nothing(path: list) }
        self.inputs = inputs
        size = inputs.reduce(0) { $0 + $1.bytes.count }
    }

    /// Feeds to documents with plain text, as peers make them, and with their languages told as well.
    func measureFeeds(turns: Int, _ report: inout JSONWriter) {
        let plain = measured(turns: turns) { Reader.readAsDeclared($0, cut: .article) }
        let told = measured(turns: turns) { Reader.read($0) }
        write(plain, toldIn: told.nanoseconds, &report)
    }

    private struct Measure {
        var documents = 0
        var text = 0
        var nanoseconds = 0
    }

    private func measured(turns: Int, _ read: (ReaderInput) -> ReadResult) -> Measure {
        var measure = Measure()
        let time = ProcessUse.leastTime(turns: turns) {
            measure = Measure()
            for input in inputs {
                let result = read(input)
                measure.documents += result.documents.count
                for document in result.documents { measure.text += document.text.utf8.count }
            }
        }
        measure.nanoseconds = time
        return measure
    }

    private func write(_ measure: Measure, toldIn told: Int?, _ report: inout JSONWriter) {
        report.object {
            $0.member("bytes", size)
            $0.member("documents", measure.documents)
            $0.member("text", measure.text)
            $0.member("nanoseconds", measure.nanoseconds)
            if let told { $0.member("nanoseconds_with_languages", told) }
        }
    }

    /// Also writes a line for each page: file, text, title, authors, published, language, documents.
    func measure(
        turns: Int, textsTo output: String, _ report: inout JSONWriter
    ) throws(ToolFailure) {
        write(measured(turns: turns) { Reader.read($0) }, toldIn: nil, &report)
        var lines = JSONWriter()
        for (path, input) in zip(paths, inputs) {
            let documents = Reader.read(input).documents
            lines.object {
                $0.member("file", path)
                $0.member("text", documents.map(\.text).joined(separator: "\n"))
                $0.member("title", documents.first?.title ?? "")
                $0.member("authors", documents.first?.authors.joined(separator: "; ") ?? "")
                $0.member("published", documents.first?.published?.iso8601 ?? "")
                $0.member("language", documents.first?.language.map { "\($0)" } ?? "")
                $0.member("documents", documents.count)
            }
            lines.newline()
        }
        try DiskFile.write(lines.bytes, to: output)
    }

    /// Reads the list again and again; says what is in memory after a tenth of the documents and
    /// after all of them.
    func grow(to limit: Int, _ report: inout JSONWriter) throws(ToolFailure) {
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
