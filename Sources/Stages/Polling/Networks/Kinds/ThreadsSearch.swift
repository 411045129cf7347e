package import Domain
package import Reading

/// Threads' keyword search, newest first (developers.facebook.com/docs/threads/keyword-search). Needs an
/// app of Meta's with the reviewed permission `threads_keyword_search`; without, it finds one's own
/// posts alone.
package struct ThreadsSearch: Network {
    package static let name = "threads"
    package static let options = [
        NetworkOption(name, .words(.names)),
        NetworkOption("token", .requiredSecret),
        NetworkOption("daily_queries", .number(1...100_000, usual: 2_200)),
        NetworkOption("api", .address("https://graph.threads.net/v1.0")),
    ]
    package static let leastInterval = Duration.seconds(15 * 60)
    package static let credentialMend =
        "a token lives 60 days: make a new one with the permissions threads_basic and "
        + "threads_keyword_search, and put it into its file"

    /// The most that one page holds.
    private static let perPage = 100

    package let home: WebAddress
    package let walks: [String]
    /// Of the user of the token, whichever app asks. Threads counts 24 rolling hours.
    package let allowance: Allowance?
    private let token: Secret<String>?

    package init(_ options: NetworkOptions) throws(NetworkOptionFault) {
        home = try options.address("api")
        walks = options.texts(Self.name)
        token = options.secret("token")
        allowance = Allowance(
            "threads queries", per: .day, limit: options.number("daily_queries"), unit: "queries")
    }

    package func request(_ step: WalkStep) -> NetworkRequest? {
        var parameters = [
            ("q", step.walk), ("search_type", "RECENT"),
            ("fields", "id,text,permalink,timestamp,username,is_reply,topic_tag"),
            ("since", "\(step.start().seconds)"), ("limit", "\(Self.perPage)"),
        ]
        if let page = step.page { parameters.append(("after", page)) }
        var request = NetworkRequest(home.below(["keyword_search"]).adding(parameters))
        request.authorize(bearer: token)
        request.since = step.start()
        request.cost = allowance.map { ($0, 1) }
        return request
    }

    package func meaning(of answer: FetchAnswer, now: Timestamp) -> AnswerMeaning? {
        answer.graphMeaning()
    }

    package func pause(after answer: FetchAnswer, now: Timestamp) -> Duration? {
        answer.graphPause()
    }

    package static func read(
        _ input: ReaderInput, _ form: AnswerForm
    ) throws(AnswerFault) -> AnswerPage {
        let answer = try AnswerNode(input)
        if let fault = answer.graphFault() { throw fault }
        let posts = try answer.items("data")
        var page = AnswerPage()
        try page.add(posts, post)
        // What finds nothing is not counted.
        page.turn.count = posts.isEmpty ? 0 : 1
        let paging = answer["paging"]
        // The last page has a cursor too, but no next.
        page.turn.next = paging?["next"] == nil ? nil : paging?["cursors"]?.name("after")
        page.end(by: form)
        return page
    }

    /// A post without words is a picture, or was taken away.
    private static func post(_ post: AnswerNode) throws(AnswerFault) -> Document? {
        let id = try post.required("id")
        let time = try post.required("timestamp")
        guard post["text"] != nil else { return nil }
        var document = Document(id: id, url: post.address("permalink"))
        document.text = post.text("text")
        document.summary = document.text
        document.authors = [post.name("username").map { "@\($0)" }].compactMap { $0 }
        document.published = post.time("timestamp")
        if document.published == nil { throw AnswerFault(.changed, "no time but '\(time)'") }
        document.tags = [post.name("topic_tag")].compactMap { $0 }
        return document
    }
}
