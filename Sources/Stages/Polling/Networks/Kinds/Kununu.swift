package import Domain
package import Reading

/// What employees say of a firm on kununu, newest first, by the JSON that its own pages load. It is no
/// interface for others: off by default, once a day at most, robots.txt obeyed, the own firm alone.
package struct Kununu: Network {
    package static let name = "kununu"
    package static let options = [
        NetworkOption(name, .words(.ownName)),
        NetworkOption("firm", .words(.ownName)),
        NetworkOption("api", .address("https://www.kununu.com")),
    ]
    /// sources.md: what RSS-Bridge keeps it for.
    package static let leastInterval = Duration.seconds(24 * 3600)
    package static let caution: String? =
        "kununu has no interface for this and may not want it; its notification mails, forwarded to an "
        + "imap source, are the better way"
    package static let isPage = true

    private static let countries: Set<String> = ["at", "ch", "de"]

    package let home: WebAddress
    /// `de/mueller`; the own firm alone.
    package let walks: [String]
    private let firm: String

    package init(_ options: NetworkOptions) throws(NetworkOptionFault) {
        home = try options.address("api")
        firm = options.texts("firm").first ?? ""
        walks = try options.texts(Self.name).prefix(1).map(Self.place)
    }

    /// `de/mueller` as it stands, or made of a firm's name: in lower case, umlauts in two letters, dashes
    /// for all between the words.
    private static func place(_ text: String) throws(NetworkOptionFault) -> String {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        if parts.count == 2, countries.contains(parts[0]), !parts[1].isEmpty { return text }
        let slug = slug(of: text)
        guard parts.count == 1, !slug.isEmpty else {
            throw NetworkOptionFault(
                name,
                "'\(text)' is no firm; expected a name, or a country and the end of its "
                    + "page's address, such as de/mueller")
        }
        return "de/\(slug)"
    }

    private static let letters = ["ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"]

    private static func slug(of name: String) -> String {
        let spelled = name.lowercased().map { letters[String($0)] ?? String($0) }.joined()
        return spelled.split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    }

    package func request(_ step: WalkStep) -> NetworkRequest? {
        let place = step.walk.split(separator: "/").map(String.init)
        var request = NetworkRequest(
            home.below(["middlewares", "profiles"] + place + ["reviews"]).adding([
                ("reviewType", "employees"), ("sort", "newest"), ("page", step.page ?? "1"),
            ]), part: "reviews")
        request.subject = [step.page ?? "1", step.walk, firm].joined(separator: "\n")
        request.since = ReviewWindow.start(step)
        return request
    }

    package static func read(
        _ input: ReaderInput, _ form: AnswerForm
    ) throws(AnswerFault) -> AnswerPage {
        let answer = try AnswerNode(input)
        let reviews = try answer.items("reviews")
        let subject = form.subject.split(separator: "\n", omittingEmptySubsequences: false)
            .map(String.init)
        guard subject.count == 3 else { throw AnswerFault(.refused, "nobody asked for it") }
        let firm = ReviewPost.firm(answer["common"]?.title("name") ?? "", known: subject[2])
        var page = AnswerPage()
        let next = Int(subject[0]).map { "\($0 &+ 1)" }
        let kept = page.take(reviews, form, next: next) { $0.time("createdAt") }
        try page.add(kept) { review throws(AnswerFault) in
            try KununuReview(review).document(of: firm, at: subject[1])
        }
        return page
    }
}
