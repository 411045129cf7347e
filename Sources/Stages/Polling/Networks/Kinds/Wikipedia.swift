package import Domain
package import Reading

/// The histories of articles in Wikipedia: who changed what when, in the words of who did. Needs
/// nothing; the Wikimedia Foundation asks for a contact in the User-Agent (`http.contact`).
package struct Wikipedia: Network {
    package static let name = "wikipedia"
    package static let options = [
        NetworkOption(name, .words(.names)),
        NetworkOption("language", .text("de")),
        NetworkOption("api", .text("")),
    ]
    package static let leastInterval = Duration.seconds(15 * 60)

    /// Revisions of one answer.
    private static let perPage = 50
    /// Seconds that its servers may lag behind each other before it asks to be left alone
    /// (mediawiki.org/wiki/Manual:Maxlag_parameter).
    private static let lag = 5
    private static let usualWait = Duration.seconds(60)

    package let home: WebAddress
    package let walks: [String]

    package init(_ options: NetworkOptions) throws(NetworkOptionFault) {
        walks = options.texts(Self.name)
        let (language, api) = (options.text("language").lowercased(), options.text("api"))
        guard (2...12).contains(language.utf8.count),
            language.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") })
        else {
            throw NetworkOptionFault(
                "language", "give it as in the Wikipedia's address: de, en, als")
        }
        guard let home = WebAddress(api.isEmpty ? "https://\(language).wikipedia.org" : api) else {
            throw NetworkOptionFault("api", "an http or https address is needed")
        }
        self.home = home
    }

    /// Down to the last revision that was seen, by its moment: it may be deleted meanwhile.
    package func request(_ step: WalkStep) -> NetworkRequest? {
        let seen = step.since?.split(separator: " ").last.flatMap { Int64($0) }
        let start = seen.map { Timestamp(seconds: $0) } ?? step.now - WalkStep.firstLook
        var parameters = [
            ("action", "query"), ("format", "json"), ("formatversion", "2"),
            ("maxlag", "\(Self.lag)"), ("redirects", "1"), ("titles", step.walk),
            ("prop", "revisions"), ("rvprop", "ids|timestamp|user|comment|flags"),
            ("rvlimit", "\(Self.perPage)"), ("rvend", start.iso8601),
        ]
        if let page = step.page { parameters.append(("rvcontinue", page)) }
        return NetworkRequest(home.below(["w", "api.php"]).adding(parameters))
    }

    package static func read(
        _ input: ReaderInput, _ form: AnswerForm
    ) throws(AnswerFault) -> AnswerPage {
        let answer = try AnswerNode(input)
        if let error = answer["error"] { throw fault(error) }
        var page = AnswerPage()
        let articles = try answer.member("query").items("pages")
        for article in articles {
            let title = article.title("title")
            if article.flag("missing") || article.flag("invalid") {
                page.problems.append("there is no article '\(title)'")
                continue
            }
            let revisions = article["revisions"]?.items ?? []
            try page.add(revisions) { revision throws(AnswerFault) in
                try document(revision, title: title, at: input.address)
            }
            page.turn.newest = page.turn.newest ?? mark(revisions.first)
        }
        page.turn.next = answer["continue"]?.name("rvcontinue")
        return page
    }

    /// A revision and its moment, as a bookmark.
    private static func mark(_ revision: AnswerNode?) -> String? {
        guard let revision, let id = revision.number("revid"), let time = revision.time("timestamp")
        else { return nil }
        return "\(id) \(time.seconds)"
    }

    private static func fault(_ error: AnswerNode) -> AnswerFault {
        let code = error.name("code") ?? "error"
        let text = "\(code): \(error.title("info"))"
        guard code == "maxlag" || code == "ratelimited" else { return AnswerFault(.refused, text) }
        return AnswerFault(.throttled, text, wait: usualWait)
    }

    /// One whose author or words were withdrawn is no document.
    private static func document(
        _ revision: AnswerNode, title: String, at address: WebAddress?
    ) throws(AnswerFault) -> Document? {
        let id = try revision.required("revid")
        let time = try revision.required("timestamp")
        let isHidden = ["userhidden", "commenthidden", "suppressed"].contains { revision.flag($0) }
        guard !isHidden else { return nil }
        var document = Document(id: "revision \(id)")
        let parameters = [
            ("title", title), ("diff", id), ("oldid", revision.name("parentid") ?? "0"),
        ]
        document.url = WebAddress("/w/index.php", relativeTo: address)?.adding(parameters).text
        document.title = "\(title) – Wikipedia"
        document.text = comment(revision.text("comment"))
        document.summary = document.text
        document.authors = [revision.name("user")].compactMap { $0 }
        document.published = FeedDate.parse(time)
        document.language = address?.host.split(separator: ".").first
            .flatMap { LanguageCode(String($0)) }
        return document
    }

    /// `/* Kritik */ Beleg ergänzt`: the section first, then what was said of it.
    private static func comment(_ text: String) -> String {
        text.replacing("/* ", with: "").replacing(" */", with: ":")
    }
}
