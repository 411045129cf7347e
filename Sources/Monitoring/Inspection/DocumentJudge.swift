import Alerting
package import Domain
import JSON
import Matching
import Reading

/// One document in, one decision out: `earshot match`.
package struct DocumentJudge: Sendable {
    private let matcher: Matcher
    private let sources: [String: SourceSettings]
    private let ownVoice: OwnVoice
    private let ids: [String: String]

    /// - Parameters:
    ///   - lessons: the path of labelled documents to learn from first, if any.
    ///   - marks: what people's marks teach.
    /// - Throws: `QueryError`, `LessonError`.
    package init(settings: Settings, lessons: String? = nil, marks: [Lesson] = []) throws {
        let lessons = try lessons.map { try LessonFile($0, brands: settings.brands).lessons }
        matcher = try Matcher(brands: settings.brands, lessons: marks + (lessons ?? []))
        sources = Dictionary(settings.sources.map { ($0.id.rawValue, $0) }) { first, _ in first }
        ownVoice = OwnVoice(brands: settings.brands)
        ids = Dictionary(settings.brands.map { ($0.name, $0.id) }) { first, _ in first }
    }

    /// - Parameter line: a JSON object with `text` or `title`, and more (contract.md).
    /// - Returns: a JSON object and a line's end.
    package func decision(on line: [UInt8]) throws(DocumentError) -> [UInt8] {
        let value: JSONValue
        do { value = try JSONValue(parsing: line) } catch { throw .noJSON("\(error)") }
        guard case .object = value else { throw .noObject }
        let (title, text) = (value["title"]?.string, value["text"]?.string)
        guard title != nil || text != nil else { throw .noText }
        let document = Document(
            id: value["id"]?.string ?? "", url: value["url"]?.string, title: title ?? "",
            authors: Self.texts(value["authors"] ?? value["author"]),
            tags: Self.texts(value["tags"]), links: Self.texts(value["links"]),
            published: value["published"]?.string.flatMap { FeedDate.parse($0) },
            language: value["language"]?.string.flatMap { LanguageCode($0) }, text: text ?? "",
            review: value["review"].flatMap(Self.review))
        let source = value["source"]?.string
        let known = source.flatMap { sources[$0] }
        let filed = document.filed(under: known?.tags ?? [])
        let speakers = ownVoice.speakers(in: filed, of: known?.webAddress)
        var json = JSONWriter()
        json.object { json in
            json.member("id") { $0.value(value["id"] ?? .null) }
            json.member("mentions") { json in
                let mentions = matcher.mentions(
                    in: filed, source: source, weight: known?.weight ?? 1)
                json.array(mentions) { json, mention in
                    let isOwn = ids[mention.brand].map(speakers.contains) ?? false
                    mention.write(to: &json, isOwn: isOwn)
                }
            }
        }
        json.newline()
        return json.bytes
    }

    /// `{"stars": 2, "role": "employer", "firm": …}`, as `read` shows it; a role is needed.
    private static func review(_ value: JSONValue) -> Review? {
        guard let role = value["role"]?.string.flatMap(Review.Role.init) else { return nil }
        return Review(
            stars: value["stars"]?.double.flatMap { Stars($0) }, role: role,
            firm: value["firm"]?.string ?? "", pros: value["pros"]?.string ?? "",
            cons: value["cons"]?.string ?? "")
    }

    /// One text, or a list of them.
    private static func texts(_ value: JSONValue?) -> [String] {
        value?.string.map { [$0] } ?? value?.array?.compactMap(\.string) ?? []
    }

    /// What stands in the place of a decision, so that lines stay in step.
    package static func noDecision(_ error: some Error) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("id", nil as String?)
            json.member("mentions") { $0.strings([]) }
            json.member("error", "\(error)")
        }
        json.newline()
        return json.bytes
    }
}

/// Why a line is no document.
package enum DocumentError: Error, Sendable, Hashable, CustomStringConvertible {
    case noJSON(String)
    case noObject
    case noText

    package var description: String {
        switch self {
        case .noJSON(let problem): "no JSON: \(problem)"
        case .noObject: "a JSON object is expected, such as {\"text\": \"…\"}"
        case .noText: "neither 'text' nor 'title' is there"
        }
    }
}

extension Mention {
    /// As contract.md has it; `own` stands only where the brand speaks itself.
    fileprivate func write(to json: inout JSONWriter, isOwn: Bool) {
        json.object { json in
            json.member("brand", brand)
            json.member("score", score)
            json.member("facet", facet.rawValue)
            if let subFacet { json.member("sub_facet", subFacet.rawValue) }
            json.member("polarity", polarity.rawValue)
            if !isPolarityClear { json.member("polarity_clear", false) }
            json.member("urgent", isUrgent)
            if isOwn { json.member("own", true) }
            json.member("found") { $0.array(hits) { $1.write(to: &$0) } }
            json.member("reasons") { json in
                json.array(reasons) { $1.write(to: &$0, in: .english) }
            }
        }
    }
}
