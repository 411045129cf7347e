package import Domain
package import Reading

/// News of the world by GDELT's DOC 2.0 interface: titles, outlets and links, up to three months back.
/// Needs nothing. It is overloaded, and sheds load even from who asks for the first time: patience.
package struct GDELT: Network {
    package static let name = "gdelt"
    package static let options = [
        NetworkOption(name, .words(.names)),
        NetworkOption("languages", .names),
        NetworkOption("api", .address("https://api.gdeltproject.org")),
    ]
    package static let leastInterval = Duration.seconds(15 * 60)

    /// It asks for one request in five seconds.
    private static let gap = Duration.seconds(5)
    /// What is waited at least where it has had enough.
    static let patience = Duration.seconds(15 * 60)
    /// The most that one answer holds.
    private static let perPage = 250
    /// Words of one question.
    private static let wordLimit = 24
    /// What begins so is a complaint about too many requests.
    private static let complaint = "please limit requests"

    package let home: WebAddress
    package let walks: [String]
    private let languages: [String]

    package init(_ options: NetworkOptions) throws(NetworkOptionFault) {
        home = try options.address("api")
        walks = PhraseQuery.questions(options.texts(Self.name), words: Self.wordLimit)
        languages = try options.texts("languages").map { name throws(NetworkOptionFault) in
            let name = Self.languages[name.lowercased()] ?? name.lowercased()
            guard name.utf8.count > 2, name.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else {
                throw NetworkOptionFault(
                    "languages", "'\(name)' is none: name it in English, such as german")
            }
            return name
        }
    }

    /// By their codes; all others by their English names.
    private static let languages = [
        "de": "german", "en": "english", "fr": "french", "it": "italian", "es": "spanish",
        "nl": "dutch", "pl": "polish", "cs": "czech", "da": "danish", "sv": "swedish",
        "pt": "portuguese", "hu": "hungarian", "ro": "romanian", "tr": "turkish",
    ]

    /// From the newest back; where more than a page is new, the next ends where that one began.
    package func request(_ step: WalkStep) -> NetworkRequest? {
        let end = step.page.flatMap { Int64($0) }.map { Timestamp(seconds: $0) } ?? step.now
        let tongues = languages.map { "sourcelang:\($0)" }.joined(separator: " OR ")
        let tongue = languages.count > 1 ? " (\(tongues))" : languages.isEmpty ? "" : " \(tongues)"
        var request = NetworkRequest(
            home.below(["api", "v2", "doc", "doc"]).adding([
                ("query", PhraseQuery.bracketed(step.walk) + tongue), ("mode", "artlist"),
                ("format", "json"), ("sort", "datedesc"), ("maxrecords", "\(Self.perPage)"),
                ("startdatetime", Self.digits(step.start())),
                ("enddatetime", Self.digits(end)),
            ]))
        request.gap = Self.gap
        return request
    }

    /// `20251123080000`.
    private static func digits(_ moment: Timestamp) -> String {
        String(moment.iso8601.filter(\.isNumber))
    }

    package func meaning(of answer: FetchAnswer, now: Timestamp) -> AnswerMeaning? {
        guard answer.status == 429 || answer.status == 503 else { return nil }
        return .throttled(max(answer.retryAfter(now: now) ?? .zero, Self.patience))
    }

    /// A page that begins at the moment it ends at leads nowhere.
    package func turn(
        _ turn: AnswerPage.Turn, after answer: FetchAnswer, to step: WalkStep
    ) -> AnswerPage.Turn {
        var turn = turn
        if turn.next == step.page { turn.next = nil }
        return turn
    }

    /// An error is a sentence in plain text with status 200; nothing found is `{}`.
    package static func read(
        _ input: ReaderInput, _ form: AnswerForm
    ) throws(AnswerFault) -> AnswerPage {
        var page = AnswerPage()
        let first = input.bytes.first { $0 > 0x20 }
        guard first == UInt8(ascii: "{") else { throw fault(input) }
        let answer = try AnswerNode(input)
        if answer.isEmpty { return page }
        let articles = try answer.items("articles")
        try page.add(articles, document)
        page.turn.newest = page.newestMoment(by: form)
        if articles.count >= perPage { page.turn.next = page.oldestMoment }
        return page
    }

    private static func fault(_ input: ReaderInput) -> AnswerFault {
        let words = AnswerNode.words(of: input)
        if words.isEmpty { return AnswerFault(.refused, "nothing at all") }
        guard words.lowercased().hasPrefix(complaint) else { return AnswerFault(.refused, words) }
        return AnswerFault(.throttled, words, wait: patience)
    }

    private static func document(_ article: AnswerNode) throws(AnswerFault) -> Document? {
        let url = try article.required("url")
        var document = Document(id: url, url: article.address("url") ?? url)
        document.title = article.title("title")
        document.published = article.time("seendate")
        document.authors = [article.name("domain")].compactMap { $0 }
        let tongue = article.name("language")?.lowercased()
        document.language = languages.first { $0.value == tongue }.flatMap { LanguageCode($0.key) }
        return document
    }
}
