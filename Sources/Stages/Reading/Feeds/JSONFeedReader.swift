import Domain
import JSON
import Markup

/// JSON Feed 1.0 and 1.1 (jsonfeed.org).
struct JSONFeedReader {
    private let root: JSONValue
    private let base: WebAddress?
    private let limit: Int

    /// - Parameter limit: documents that are kept.
    init(root: JSONValue, address: WebAddress?, limit: Int) {
        (self.root, base, self.limit) = (root, address, limit)
    }

    func read() -> ReadResult {
        var result = ReadResult(format: .jsonfeed)
        result.title = line(root["title"])
        result.link = address(root["home_page_url"])
        result.language = root["language"]?.string.flatMap { LanguageCode($0) }
        result.earlier = root["next_url"]?.string.flatMap { WebAddress($0, relativeTo: base) }
        result.hub = root["hubs"]?.array?.first { $0["type"]?.string?.lowercased() == "websub" }
            .flatMap { $0["url"]?.string }.flatMap { WebAddress($0, relativeTo: base) }
        result.own = root["feed_url"]?.string.flatMap { WebAddress($0, relativeTo: base) }
        if root["version"]?.string == nil {
            result.problems.append("no version of JSON Feed given")
        }
        let items = root["items"]?.array ?? []
        let authors = Self.authors(of: root)
        var documents = NewestDocuments(limit: limit)
        for item in items {
            guard documents.wants(date(of: item)),
                let document = document(item, feedAuthors: authors, language: result.language)
            else { continue }
            // Its language is the feed's already, where it has none.
            documents.add(document)
        }
        result.documents = documents.take(language: nil)
        if let problem = documents.problem { result.problems.append(problem) }
        return result
    }

    private func document(
        _ item: JSONValue, feedAuthors: [String], language: LanguageCode?
    ) -> Document? {
        guard case .object = item else { return nil }
        var document = Document(id: identifier(item["id"]))
        document.url = address(item["url"]) ?? address(item["external_url"])
        document.title = line(item["title"]) ?? ""
        let own = Self.authors(of: item)
        document.authors = own.isEmpty ? feedAuthors : own
        document.tags = TagList(item["tags"]?.array?.compactMap(\.string) ?? []).tags
        document.published = date(item["date_published"])
        document.updated = date(item["date_modified"])
        document.language = item["language"]?.string.flatMap { LanguageCode($0) } ?? language
        document.summary = cut(PlainText.fold(item["summary"]?.string ?? ""))
        var links: [String] = []
        document.text = text(of: item, &links) ?? document.summary
        if !links.isEmpty { document.links = LinkList(links, base: base).links }
        if document.id.isEmpty { document.id = document.url ?? document.contentID }
        return document
    }

    private func date(_ value: JSONValue?) -> Timestamp? {
        value?.string.flatMap { FeedDate.parse($0) }
    }

    /// What tells its age.
    private func date(of item: JSONValue) -> Timestamp? {
        date(item["date_published"]) ?? date(item["date_modified"])
    }

    private func text(of item: JSONValue, _ links: inout [String]) -> String? {
        if let html = item["content_html"]?.string, !html.isEmpty {
            let bytes = Array(html.utf8)
            return cut(
                PlainText.render(
                    bytes.indices, of: bytes, links: &links, upTo: ReadingLimits.links))
        }
        guard let text = item["content_text"]?.string, !text.isEmpty else { return nil }
        return cut(PlainText.fold(text))
    }

    private func cut(_ text: String) -> String { text.cut(toBytes: ReadingLimits.textBytes) }

    /// A number is an id too (faults FEED-08).
    private func identifier(_ value: JSONValue?) -> String {
        switch value {
        case .string(let text): text.cut(toBytes: ReadingLimits.nameBytes)
        case .number(let digits): digits.cut(toBytes: ReadingLimits.nameBytes)
        default: ""
        }
    }

    private func line(_ value: JSONValue?) -> String? {
        guard let text = value?.string else { return nil }
        let folded = PlainText.fold(text)
        return folded.isEmpty ? nil : folded.cut(toBytes: ReadingLimits.titleBytes)
    }

    private func address(_ value: JSONValue?) -> String? {
        guard let text = value?.string, !text.isEmpty else { return nil }
        return LinkResolver.absolute(text, base: base).cut(toBytes: ReadingLimits.nameBytes)
    }

    /// 1.1 has a list, 1.0 one author.
    private static func authors(of value: JSONValue) -> [String] {
        let people = value["authors"]?.array ?? [value["author"]].compactMap { $0 }
        return people.prefix(ReadingLimits.authors).compactMap { $0["name"]?.string }
            .filter { !$0.isEmpty }.map { $0.cut(toBytes: ReadingLimits.nameBytes) }
    }
}
