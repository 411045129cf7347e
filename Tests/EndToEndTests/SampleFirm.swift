import JSON
import TestSupport

/// config/sample in a folder of its own, with what a person says of each entry.
struct SampleFirm {
    static let sample = Fixtures.project + "/config/sample"

    let folder: TemporaryFolder
    /// The lines of expected.jsonl.
    let expected: [ExpectedEntry]

    /// - Parameter rewritten: the configuration as it is to be; the sample's own is given.
    init(_ rewritten: (String) -> String = { $0 }) throws {
        folder = try TemporaryFolder()
        let configuration = Fixtures.text(of: Self.sample + "/earshot.yaml") ?? ""
        try folder.write("earshot.yaml", rewritten(configuration))
        let lines = (Fixtures.text(of: Self.sample + "/expected.jsonl") ?? "").split(
            separator: "\n")
        expected = try lines.compactMap {
            ExpectedEntry(try JSONValue(parsing: Array($0.utf8)))
        }
        for file in files { try folder.write("sources/\(file)", Self.bytes(of: file)) }
    }

    /// The names of the feeds and pages, in the order of expected.jsonl.
    var files: [String] {
        var names: [String] = []
        for entry in expected where names.last != entry.file { names.append(entry.file) }
        return names
    }

    static func bytes(of file: String) -> [UInt8] {
        Fixtures.bytes(of: "\(sample)/sources/\(file)") ?? []
    }

    /// Scans it, every mention printed whatever its score.
    func scan(_ arguments: [String] = ["--min-score", "0"]) async throws -> EarshotProgram.Outcome {
        try await EarshotProgram.run(["scan"] + arguments, in: folder)
    }

    /// The title and address of each expected entry, as the reader gives them.
    func places() async throws -> [ExpectedEntry.Place] {
        let outcome = try await EarshotProgram.run(
            ["read"] + files.map { "sources/\($0)" }, in: folder)
        let results = zip(files, try outcome.objects())
        let documents = Dictionary(uniqueKeysWithValues: results.map { ($0, $1["documents"]) })
        return expected.compactMap { entry in
            (documents[entry.file] ?? nil)?.array?.lazy.compactMap { entry.place(in: $0) }.first
        }
    }
}

/// A line of expected.jsonl.
struct ExpectedEntry {
    struct Mention {
        let brand: String
        let facet: String
        let polarity: String
        let isUrgent: Bool
    }

    /// Where its mentions are found in what is printed.
    struct Place {
        let entry: ExpectedEntry
        let title: String
        let url: String?

        func holds(_ mention: PrintedMention) -> Bool {
            guard mention.source == entry.source else { return false }
            return url.map { $0 == mention.url } ?? (title == mention.title)
        }
    }

    let file: String
    /// Words that stand in this entry and in no other of the file.
    let words: String
    let mentions: [Mention]
    let isDuplicate: Bool

    init?(_ json: JSONValue) {
        guard let file = json["file"]?.string, let words = json["has"]?.string,
            let mentions = json["mentions"]?.array
        else { return nil }
        (self.file, self.words) = (file, words)
        self.mentions = mentions.map {
            Mention(
                brand: $0["brand"]?.string ?? "", facet: $0["facet"]?.string ?? "",
                polarity: $0["polarity"]?.string ?? "", isUrgent: $0["urgent"]?.bool ?? false)
        }
        isDuplicate = json["duplicate_of"]?.string != nil
    }

    /// The source's id in the sample: the file's name.
    var source: String { String(file.prefix { $0 != "." }) }

    fileprivate func place(in document: JSONValue) -> Place? {
        let texts = ["title", "summary", "text"].compactMap { document[$0]?.string }
        guard texts.contains(where: { $0.contains(words) }) else { return nil }
        return Place(entry: self, title: texts[0], url: document["url"]?.string)
    }
}
