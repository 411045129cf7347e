package import Domain
package import Reading

/// Reddit's search as a feed, newest first: posts, not comments. All words in one query, or in as few as
/// its length allows, each with a poll of its own: since June 2026 Reddit takes about one request a
/// minute, and says 403 where it means 429 (FreshRSS#8928).
package struct Reddit: Network {
    package static let name = "reddit"
    package static let options = [
        NetworkOption(name, .words(.names)),
        NetworkOption("subreddits", .names),
        NetworkOption("api", .address("https://www.reddit.com")),
    ]
    package static let leastInterval = Duration.seconds(15 * 60)

    /// Between two requests.
    static let gap = Duration.seconds(60)
    /// How long it is left alone after a 403, where it says no time itself.
    static let forbiddenPause = Duration.seconds(30 * 60)
    /// Bytes of a search; Reddit cuts it at 512 characters.
    static let queryBytes = 500
    /// The most that a page holds.
    private static let perPage = 100
    private static let day = Duration.seconds(86_400)

    package let home: WebAddress
    package let walks: [String]
    private let subreddits: [String]

    package init(_ options: NetworkOptions) throws(NetworkOptionFault) {
        home = try options.address("api")
        walks = AnyOfQuery.queries(of: options.texts(Self.name), atMost: Self.queryBytes)
        subreddits = options.texts("subreddits").map {
            String($0.hasPrefix("r/") ? $0.dropFirst(2) : $0[...])
        }
        for name in subreddits where !Self.isName(name) {
            throw NetworkOptionFault("subreddits", "'\(name)' is no subreddit, such as r/de_EDV")
        }
    }

    /// Letters, digits and underscores.
    private static func isName(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy {
                switch $0 {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"): true
                default: false
                }
            }
    }

    package func request(_ step: WalkStep) -> NetworkRequest? {
        let since = step.start()
        var parameters = [
            ("q", step.walk), ("sort", "new"), ("type", "link"), ("limit", "\(Self.perPage)"),
            ("t", step.now - since > Self.day ? "week" : "day"),
        ]
        if !subreddits.isEmpty { parameters.append(("restrict_sr", "on")) }
        var request = NetworkRequest(place.adding(parameters), part: "search")
        request.accept = "application/atom+xml, application/xml"
        request.gap = Self.gap
        request.since = since
        return request
    }

    /// The names were looked at; the `+` between them is Reddit's.
    private var place: WebAddress {
        let all = home.below(["search.rss"])
        guard !subreddits.isEmpty else { return all }
        let path = "r/" + subreddits.joined(separator: "+") + "/search.rss"
        return WebAddress(path, relativeTo: all) ?? all
    }

    package func meaning(of answer: FetchAnswer, now: Timestamp) -> AnswerMeaning? {
        answer.status == 403
            ? .throttled(max(answer.retryAfter(now: now) ?? .zero, Self.forbiddenPause)) : nil
    }

    /// What is left to ask waits for the next poll.
    package func pause(after answer: FetchAnswer, now: Timestamp) -> Duration? {
        max(answer.rateLimitPause(now: now) ?? .zero, Self.gap)
    }

    package static func read(
        _ input: ReaderInput, _ form: AnswerForm
    ) throws(AnswerFault) -> AnswerPage {
        var page = try AnswerPage(feed: input)
        let count = page.documents.count
        page.documents = page.documents.compactMap(post)
        page.end(by: form)
        if count >= perPage, page.documents.count == count {
            page.problems.append(
                "more is new than the \(count) posts of a page: the rest is missed")
        }
        return page
    }

    /// - Returns: nil for a subreddit or a person that was found, and for what was deleted or removed.
    private static func post(_ entry: Document) -> Document? {
        let author = entry.authors.first.map { $0.hasPrefix("/u/") ? $0.dropFirst(3) : $0[...] }
        guard entry.id.hasPrefix("t3_"), author != "[deleted]" else { return nil }
        var post = entry
        post.authors = author.map { [String($0)] } ?? []
        // Reddit's own line under each text: who, the link, the comments.
        if let end = post.text.ranges(of: "submitted by /u/").last {
            post.text = String(post.text[..<end.lowerBound])
        }
        while post.text.last?.isWhitespace == true { post.text.removeLast() }
        guard !["[removed]", "[deleted]"].contains(post.text) else { return nil }
        post.summary = post.text
        post.links.removeAll { $0 == post.url || $0.contains("reddit.com/user/") }
        return post
    }
}
