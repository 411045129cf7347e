import Domain
import JSON

/// Documents as JSON Lines, one object a line, as `earshot match` takes them.
enum DocumentLines {
    /// Whether an input is such: its first line is an object with a title or a text, and no feed.
    static func areThere(in bytes: [UInt8]) -> Bool {
        let first = bytes.drop { $0 <= 0x20 }.prefix { $0 != 0x0A }
        do throws(JSONError) {
            let object = try JSONValue(parsing: first)
            return (object["title"] ?? object["text"])?.string != nil && object["items"] == nil
                && object["version"] == nil
        } catch { return false }
    }

    /// A line that is none is told and left out.
    static func read(_ bytes: [UInt8], limit: Int) -> ReadResult {
        var result = ReadResult(format: .jsonl)
        var documents = NewestDocuments(limit: limit)
        var number = 0
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            do throws(AnswerFault) {
                documents.add(try document(AnswerNode(ReaderInput(bytes: Array(line)))))
            } catch {
                if result.problems.count < ReadingLimits.problems {
                    result.problems.append("line \(number): \(error.text)")
                }
            }
        }
        result.documents = documents.take(language: nil)
        if let problem = documents.problem { result.problems.append(problem) }
        return result
    }

    private static func document(_ line: AnswerNode) throws(AnswerFault) -> Document {
        var document = Document(id: line.name("id") ?? "")
        document.url = line.address("url")
        document.title = line.title("title")
        document.text = line.text("text")
        document.summary = line["summary"] == nil ? document.text : line.text("summary")
        guard !document.title.isEmpty || !document.text.isEmpty else {
            throw AnswerFault(.changed, "neither 'title' nor 'text'")
        }
        document.authors = [line.name("author")].compactMap { $0 } + line.names("authors")
        document.tags = line.names("tags")
        document.published = line.time("published")
        document.updated = line.time("updated")
        document.language = line.name("language").flatMap { LanguageCode($0) }
        if document.id.isEmpty { document.id = document.url ?? document.contentID }
        return document
    }
}
