package import Domain
package import Reading

/// Mastodon: hashtags of one or several servers by the tag timeline, or by the tag's feed where a server
/// hides that; words by the search of the first server, which needs a token of it
/// (docs.joinmastodon.org). What servers tell each other counts once, by its URI. 300 requests in 5
/// minutes for each address.
package struct Mastodon: Network {
    package static let name = "mastodon"
    package static let options = [
        NetworkOption(name, .words(.hashtags)),
        NetworkOption("servers", .names),
        NetworkOption("search", .words(.names)),
        NetworkOption("token", .secret),
    ]
    package static let credentialMend =
        "make a new one on the first of its servers, under Preferences, Development, with the scopes "
        + "read:search and read:statuses, and put it into its file"

    /// The most that one page holds.
    private static let perPage = 40
    /// Asked where nobody names a server.
    private static let usualServer = WebAddress("https://mastodon.social")
    /// Stands for the page of the tag's feed.
    private static let feedPage = "feed"

    package let home: WebAddress
    package let openServers: [WebAddress]
    package let walks: [String]
    private let places: [String: ServerWalk]
    private let token: Secret<String>?

    package init(_ options: NetworkOptions) throws(NetworkOptionFault) {
        let servers = try Servers(options, usual: Self.usualServer)
        let token = options.secret("token")
        var walks = servers.all.flatMap { server in
            options.texts(Self.name).map { tag in
                ServerWalk(
                    "tag", String(tag.drop { $0 == "#" }), sign: "#", at: server, of: servers)
            }
        }
        if token != nil {
            walks += options.texts("search").map {
                ServerWalk("search", $0, at: servers.first, of: servers)
            }
        }
        (home, openServers, self.token) = (servers.first, Array(servers.all.dropFirst()), token)
        (self.walks, places) = ServerWalk.named(walks)
    }

    package func server(of walk: String) -> WebAddress { places[walk]?.server ?? home }

    package func request(_ step: WalkStep) -> NetworkRequest? {
        guard let place = places[step.walk] else { return nil }
        var request = step.page == Self.feedPage ? feed(place) : answer(place, page: step.page)
        request.since = step.start()
        // A token is of one server.
        if place.server == home { request.authorize(bearer: token) }
        return request
    }

    private func answer(_ place: ServerWalk, page: String?) -> NetworkRequest {
        let size = ("limit", "\(Self.perPage)")
        if place.part == "search" {
            return NetworkRequest(
                place.server.below(["api", "v2", "search"]).adding([
                    ("q", PhraseQuery.quoted(place.word)), ("type", "statuses"), size,
                    ("offset", page ?? "0"),
                ]), part: place.part)
        }
        let timeline = place.server.below(["api", "v1", "timelines", "tag", place.word])
        var request = NetworkRequest(
            timeline.adding([size] + (page.map { [("max_id", $0)] } ?? [])), part: place.part)
        request.subject = place.word
        return request
    }

    /// Made for feed readers; open on some servers that hide their timelines.
    private func feed(_ place: ServerWalk) -> NetworkRequest {
        var request = NetworkRequest(
            place.server.below(["tags", place.word + ".rss"]), part: Self.feedPage)
        request.accept = "application/rss+xml, application/xml"
        return request
    }

    /// A server that hides its timelines says so in an error, which is read.
    package func meaning(of answer: FetchAnswer, now: Timestamp) -> AnswerMeaning? {
        guard [401, 403, 422].contains(answer.status), answer.says("\"error\"") else { return nil }
        return token != nil && answer.address.origin == home.origin ? .credentials : .content
    }

    package static func read(
        _ input: ReaderInput, _ form: AnswerForm
    ) throws(AnswerFault) -> AnswerPage {
        if form.part == feedPage { return try feed(input, form) }
        let answer = try AnswerNode(input)
        let isSearch = form.part == "search"
        guard let posts = try isSearch ? answer.items("statuses") : answer.items else {
            return try hidden(answer, form)
        }
        var page = AnswerPage()
        try page.add(posts, MastodonPost.document(of:))
        if posts.count == perPage {
            page.turn.next = isSearch ? nextOffset(of: input) : posts.last?.name("id")
        }
        if posts.isEmpty, !isSearch {
            page.problems = [
                "nothing stands under #\(form.subject): nobody writes there, or the server hides its "
                    + "timelines (Mastodon 4.5 shows an empty one then); its feed is asked too"
            ]
            page.turn.next = feedPage
        }
        page.end(by: form)
        return page
    }

    /// No list: an error, or something else.
    private static func hidden(
        _ answer: AnswerNode, _ form: AnswerForm
    ) throws(AnswerFault) -> AnswerPage {
        guard answer["error"] != nil else { throw AnswerFault(.changed, "no list of posts") }
        var page = AnswerPage()
        page.problems = [
            "the server hides its timelines from who is not logged in (\(answer.title("error"))): "
                + "the feed of #\(form.subject) is asked instead; name another server, or a token"
        ]
        page.turn.next = feedPage
        return page
    }

    /// The address of an answer names the offset that it was asked for by.
    private static func nextOffset(of input: ReaderInput) -> String? {
        let parameters = (input.address?.query ?? "").split(separator: "&")
        let offset = parameters.first { $0.hasPrefix("offset=") }?.dropFirst(7)
        return "\((offset.flatMap { UInt32($0) }.map { Int($0) } ?? 0) + perPage)"
    }

    private static func feed(
        _ input: ReaderInput, _ form: AnswerForm
    ) throws(AnswerFault) -> AnswerPage {
        var page = try AnswerPage(feed: input)
        page.documents = page.documents.map { MastodonPost.known(byURI: $0) }
        page.end(by: form)
        return page
    }
}
