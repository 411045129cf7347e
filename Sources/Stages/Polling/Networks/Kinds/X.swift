package import Domain
package import Reading

/// X's search of the last seven days (docs.x.com, GET /2/tweets/search/recent). X bills each post that
/// it shows: nothing is asked that could show more than is left of the month's budget.
package struct X: Network {
    package static let name = "x"
    package static let options = [
        NetworkOption(name, .words(.names)),
        NetworkOption("token", .requiredSecret),
        NetworkOption("not_from", .names),
        NetworkOption("monthly_posts", .number(10...2_000_000, usual: 2_000)),
        NetworkOption("monthly_euros", .number(1...10_000, usual: 10)),
        NetworkOption("euros_per_1000_posts", .number(1...1_000, usual: dollarsPer1000Posts)),
        NetworkOption("api", .address("https://api.x.com")),
    ]
    package static let leastInterval = Duration.seconds(30 * 60)
    package static let caution: String? =
        "X bills every post it shows, $0.005 each; set monthly_posts and monthly_euros first"
    package static let credentialMend =
        "copy the app's bearer token anew from the developer console of X, and put it into its file"

    /// What X asks for a thousand posts: $0.005 each (docs.x.com, pricing, 2026). As many euros is the
    /// safe side while a euro is worth more than a dollar.
    static let dollarsPer1000Posts = 5
    /// Bytes of a search; X takes 512 characters.
    static let queryBytes = 500
    /// Of these, those that say what is not wanted.
    private static let exceptionBytes = 250
    /// What a page may hold.
    static let pageSize = 10...100
    /// Money is spent on what is new: a first look goes back a day.
    private static let firstLook = Duration.seconds(86_400)
    /// The search knows seven days; some minutes are for the way there.
    private static let reach = Duration.seconds(7 * 86_400 - 900)

    package let home: WebAddress
    package let walks: [String]
    package let allowance: Allowance?
    private let token: Secret<String>?
    /// What is not wanted: posts shown again, which are billed again, and those of one's own accounts.
    private let exceptions: String

    package init(_ options: NetworkOptions) throws(NetworkOptionFault) {
        home = try options.address("api")
        token = options.secret("token")
        let accounts = options.texts("not_from").map { " -from:" + $0.drop { $0 == "@" } }
        exceptions = " -is:retweet" + accounts.joined()
        guard exceptions.utf8.count <= Self.exceptionBytes else {
            throw NetworkOptionFault("not_from", "fewer accounts: X takes searches of 512 letters")
        }
        walks = AnyOfQuery.queries(
            of: options.texts(Self.name), atMost: Self.queryBytes - exceptions.utf8.count)
        allowance = Allowance(
            "x posts", per: .month, limit: Self.budget(options), unit: "posts")
    }

    /// Posts of a month: the smaller of what the two bounds allow.
    private static func budget(_ options: NetworkOptions) -> Int {
        let affordable =
            options.number("monthly_euros") * 1000 / max(1, options.number("euros_per_1000_posts"))
        return min(options.number("monthly_posts"), affordable)
    }

    package func request(_ step: WalkStep) -> NetworkRequest? {
        let left = step.left ?? Self.pageSize.upperBound
        // Less than a page's least can't be asked for: taking that much is refused then.
        let size = min(max(left, Self.pageSize.lowerBound), Self.pageSize.upperBound)
        var parameters = [
            ("query", "(\(step.walk))\(exceptions)"), ("max_results", "\(size)"),
            ("tweet.fields", "created_at,author_id,lang,entities"), start(step),
        ]
        if let page = step.page { parameters.append(("next_token", page)) }
        var request = NetworkRequest(
            home.below(["2", "tweets", "search", "recent"]).adding(parameters), part: "search")
        request.authorize(bearer: token)
        request.cost = allowance.map { ($0, size) }
        return request
    }

    /// After the newest post that was seen; a post too old for the search is a time.
    private func start(_ step: WalkStep) -> (String, String) {
        guard let id = step.since, let written = Self.time(of: id) else {
            return ("start_time", (step.now - Self.firstLook).iso8601)
        }
        let horizon = step.now - Self.reach
        return written > horizon ? ("since_id", id) : ("start_time", horizon.iso8601)
    }

    /// When a post was written, by its id: milliseconds since the fourth of November 2010 above 22 bits.
    private static func time(of id: String) -> Timestamp? {
        guard let number = UInt64(id) else { return nil }
        return Timestamp(milliseconds: Int64(number >> 22) + 1_288_834_974_657)
    }

    /// X tells when it may be asked again by `x-rate-limit-reset` alone.
    package func meaning(of answer: FetchAnswer, now: Timestamp) -> AnswerMeaning? {
        switch answer.status {
        case 402: .content
        case 429:
            .throttled(
                answer.fields["x-rate-limit-reset"].flatMap {
                    FetchAnswer.wait(until: $0, now: now)
                })
        default: nil
        }
    }

    package static func read(
        _ input: ReaderInput, _ form: AnswerForm
    ) throws(AnswerFault) -> AnswerPage {
        let answer = try AnswerNode(input)
        guard let meta = answer["meta"] else {
            guard let title = answer.name("title") else { throw AnswerFault(.changed, "no 'meta'") }
            throw AnswerFault(
                .refused,
                "\(title.prefix(80)): perhaps the prepaid credits are used up; see the "
                    + "developer console of X")
        }
        var page = AnswerPage()
        let posts = answer["data"] == nil ? [] : try answer.items("data")
        // Each that is shown is billed, also one that can't be read.
        page.turn.count = posts.count
        try page.add(posts, post)
        page.turn.newest = meta.name("newest_id")
        page.turn.next = meta.name("next_token")
        return page
    }

    /// What was deleted is not shown; what is withheld has no text. Names of authors would cost twice as
    /// much as their posts.
    private static func post(_ post: AnswerNode) throws(AnswerFault) -> Document? {
        let id = try post.required("id")
        guard post["withheld"] == nil else { return nil }
        _ = try post.member("text")
        var document = Document(
            id: id, url: "https://x.com/i/status/\(WebAddress.segment(id))")
        document.text = post.text("text")
        document.summary = document.text
        document.published = post.time("created_at")
        document.language = post.name("lang").flatMap { LanguageCode($0) }
        let entities = post["entities"]
        document.tags = (entities?["hashtags"]?.items ?? []).compactMap { $0.name("tag") }
        document.links = (entities?["urls"]?.items ?? []).compactMap { $0.address("expanded_url") }
        return document
    }
}
