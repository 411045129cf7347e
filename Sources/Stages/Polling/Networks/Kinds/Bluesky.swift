package import Domain
package import Reading

/// Bluesky's search (app.bsky.feed.searchPosts), newest first. Needs an account and an app password:
/// without a login the search answers 403 since January 2025. The session is renewed when it ends.
package struct Bluesky: Network {
    package static let name = "bluesky"
    package static let options = [
        NetworkOption(name, .words(.names)),
        NetworkOption("account", .requiredText),
        NetworkOption("app_password", .requiredSecret),
        NetworkOption("api", .address("https://bsky.social")),
    ]
    /// Bluesky asks that its search serve people's own questions.
    package static let leastInterval = Duration.seconds(15 * 60)
    package static let credentialMend =
        "make a new app password under Settings, Privacy and Security, and put it into its file"

    /// The most that one page holds.
    private static let perPage = 100

    package let home: WebAddress
    package let walks: [String]
    private let account: String
    private let password: Secret<String>?

    package init(_ options: NetworkOptions) throws(NetworkOptionFault) {
        home = try options.address("api")
        walks = options.texts(Self.name)
        account = options.text("account")
        password = options.secret("app_password")
    }

    package func login(now: Timestamp) -> NetworkRequest? {
        var request = NetworkRequest(method("com.atproto.server.createSession"), part: "session")
        request.body = NetworkRequest.Body(json: [
            ("identifier", account), ("password", password?.revealed ?? ""),
        ])
        return request
    }

    package func request(_ step: WalkStep) -> NetworkRequest? {
        var parameters = [
            ("q", PhraseQuery.quoted(step.walk)), ("sort", "latest"), ("limit", "\(Self.perPage)"),
            ("since", step.start().iso8601),
        ]
        if let page = step.page { parameters.append(("cursor", page)) }
        var request = NetworkRequest(method("app.bsky.feed.searchPosts").adding(parameters))
        request.authorize(bearer: step.session)
        return request
    }

    private func method(_ name: String) -> WebAddress { home.below(["xrpc", name]) }

    /// A session that is over is a 400 here.
    package func meaning(of answer: FetchAnswer, now: Timestamp) -> AnswerMeaning? {
        let isExpired = answer.status == 400 && answer.says("ExpiredToken")
        return isExpired ? .expiredSession : nil
    }

    package static func read(
        _ input: ReaderInput, _ form: AnswerForm
    ) throws(AnswerFault) -> AnswerPage {
        let answer = try AnswerNode(input)
        var page = AnswerPage()
        if form.part == "session" {
            page.turn.session = Secret(try answer.required("accessJwt"))
            return page
        }
        let posts = try answer.items("posts")
        try page.add(posts, document)
        page.turn.next = posts.isEmpty ? nil : answer.name("cursor")
        page.turn.newest = posts.compactMap { $0.time("indexedAt")?.seconds }.max().map { "\($0)" }
        return page
    }

    /// `at://did:plc:…/app.bsky.feed.post/KEY` is shown to people by the author's handle and the key.
    private static func document(_ post: AnswerNode) throws(AnswerFault) -> Document? {
        let uri = try post.required("uri")
        let author = try post.member("author")
        let record = try post.member("record")
        var document = Document(id: uri)
        let handle = author.name("handle") ?? author.name("did") ?? ""
        if let key = uri.split(separator: "/").last, !handle.isEmpty {
            document.url = "https://bsky.app/profile/\(handle)/post/\(key)"
        }
        document.text = record.text("text")
        document.summary = document.text
        let name = author.title("displayName")
        document.authors = [name.isEmpty ? handle : "\(name) (@\(handle))"]
        document.published = record.time("createdAt") ?? post.time("indexedAt")
        document.language = record.names("langs").first.flatMap { LanguageCode($0) }
        document.tags = record.names("tags")
        if let link = record["embed"]?["external"]?.address("uri") { document.links = [link] }
        return document
    }
}
