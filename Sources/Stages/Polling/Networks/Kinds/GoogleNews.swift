package import Domain
package import Reading

/// Google News by its RSS search: headlines and outlets, a hundred at most. Needs nothing. The links
/// lead through Google, by tokens that it alone can read: they are kept as they are, never followed.
package struct GoogleNews: Network {
    package static let name = "googlenews"
    package static let options = [
        NetworkOption(name, .words(.names)),
        NetworkOption("language", .text("de")),
        NetworkOption("country", .text("DE")),
        NetworkOption("api", .address("https://news.google.com")),
    ]
    package static let leastInterval = Duration.seconds(30 * 60)
    package static let caution: String? =
        "Google offers its news feeds for personal, non-commercial reading; decide whether yours is"

    /// Words of one question: Google's search takes 32, and `when:` is one.
    private static let wordLimit = 31
    /// How far back is asked: what a week missed is found by no feed.
    private static let span = "when:7d"
    /// Entries of one answer, at most: where so many come, there may be more.
    private static let entryLimit = 100
    static let accept = "application/rss+xml, application/xml;q=0.9, text/xml;q=0.8"

    package let home: WebAddress
    package let walks: [String]
    private let language: String
    private let country: String

    package init(_ options: NetworkOptions) throws(NetworkOptionFault) {
        home = try options.address("api")
        walks = PhraseQuery.questions(options.texts(Self.name), words: Self.wordLimit)
        guard let language = LanguageCode(options.text("language")) else {
            throw NetworkOptionFault("language", "give a language by its code, such as de or en-GB")
        }
        self.language = language.rawValue
        country = options.text("country").uppercased()
        guard country.utf8.count == 2, country.utf8.allSatisfy({ (0x41...0x5A).contains($0) })
        else {
            throw NetworkOptionFault("country", "give a country by its two letters, such as AT")
        }
    }

    package func request(_ step: WalkStep) -> NetworkRequest? {
        var request = NetworkRequest(
            home.below(["rss", "search"]).adding([
                ("q", "\(PhraseQuery.bracketed(step.walk)) \(Self.span)"), ("hl", language),
                ("gl", country), ("ceid", "\(country):\(language)"),
            ]))
        request.accept = Self.accept
        return request
    }

    package static func read(
        _ input: ReaderInput, _ form: AnswerForm
    ) throws(AnswerFault) -> AnswerPage {
        var page = try AnswerPage(feed: input)
        let origins = EntryOrigins(input)
        if page.documents.count >= entryLimit {
            page.problems.append(
                "Google shows \(entryLimit) at most, there may be more: give its words to "
                    + "several entries")
        }
        page.documents = page.documents.map { headline($0, outlet: origins[$0.id]) }
        page.turn.newest = page.newestMoment(by: form)
        return page
    }

    /// `Headline - Outlet` taken apart. The text is the headline once more and the outlet, in a link to
    /// Google: nothing that anybody wrote.
    private static func headline(_ document: Document, outlet: String?) -> Document {
        var document = document
        let dash = " - "
        let parts = document.title.split(separator: dash, omittingEmptySubsequences: false)
        if let outlet = outlet ?? (parts.count > 1 ? parts.last.map(String.init) : nil) {
            if document.title.hasSuffix(dash + outlet) {
                document.title.removeLast(dash.count + outlet.count)
            }
            document.authors = [outlet]
        }
        (document.text, document.summary, document.links) = ("", "", [])
        return document
    }
}
