package import Domain
package import Reading

/// Lemmy: posts and comments by the search of one or several servers, and the posts of communities.
/// Reads the answers of both interfaces, /api/v3 and /api/v4 (Lemmy 1.0). What servers tell each other
/// counts once, by its `ap_id`. Needs nothing.
package struct Lemmy: Network {
    package static let name = "lemmy"
    package static let options = [
        NetworkOption(name, .words(.names)),
        NetworkOption("servers", .names),
        NetworkOption("communities", .names),
        NetworkOption("version", .number(3...4, usual: 3)),
    ]
    package static let leastInterval = Duration.seconds(10 * 60)

    /// Lemmy's usual limit of searches: 60 in 600 s for each address (crates/utils/src/rate_limit).
    static let gap = Duration.seconds(10)
    /// The most that one page holds.
    private static let perPage = 50
    private static let usualServer = WebAddress("https://lemmy.world")

    package let home: WebAddress
    package let openServers: [WebAddress]
    package let walks: [String]
    private let places: [String: ServerWalk]
    private let version: Int

    package init(_ options: NetworkOptions) throws(NetworkOptionFault) {
        let servers = try Servers(options, usual: Self.usualServer)
        version = options.number("version")
        let words = options.texts(Self.name)
        var walks = servers.all.flatMap { server in
            words.map { ServerWalk("search", $0, at: server, of: servers) }
        }
        // Communities are named with their servers: one server shows them all.
        walks += options.texts("communities").map { name in
            let name = String(name.drop { $0 == "!" })
            return ServerWalk("community", name, sign: "!", at: servers.first, of: servers)
        }
        (home, openServers) = (servers.first, Array(servers.all.dropFirst()))
        (self.walks, places) = ServerWalk.named(walks)
    }

    package func server(of walk: String) -> WebAddress { places[walk]?.server ?? home }

    package func request(_ step: WalkStep) -> NetworkRequest? {
        guard let place = places[step.walk] else { return nil }
        let since = step.start()
        let isSearch = place.part == "search"
        let path = ["api", "v\(version)"] + (isSearch ? ["search"] : ["post", "list"])
        var parameters = isSearch ? search(place.word) : [("community_name", place.word)]
        parameters += [("sort", sort(isSearch)), ("limit", "\(Self.perPage)")]
        if version == 4 {
            parameters.append(("time_range_seconds", "\((step.now - since).components.seconds)"))
        }
        if let page = step.page {
            // Version 3 counts the pages of a search, and names those of a community.
            let isNumber = version == 3 && page.utf8.allSatisfy { (0x30...0x39).contains($0) }
            parameters.append((isNumber ? "page" : "page_cursor", page))
        }
        var request = NetworkRequest(
            place.server.below(path).adding(parameters), part: place.part)
        request.gap = Self.gap
        request.since = since
        return request
    }

    /// The next version was to name its words `search_term`, and names them `q`: what a server does not
    /// know, it leaves unread. A mark of quotation would be searched like a letter.
    private func search(_ word: String) -> [(String, String)] {
        [("q", word)] + (version == 4 ? [("search_term", word)] : [])
            + [
                ("type_", version == 4 ? "all" : "All"),
                ("listing_type", version == 4 ? "all" : "All"),
            ]
    }

    private func sort(_ isSearch: Bool) -> String { version == 4 ? "new" : "New" }

    package static func read(
        _ input: ReaderInput, _ form: AnswerForm
    ) throws(AnswerFault) -> AnswerPage {
        let answer = try AnswerNode(input)
        let views = try LemmyView.all(of: answer)
        var page = AnswerPage()
        try page.add(views, LemmyView.document(of:))
        if let cursor = answer.name("next_page") {
            page.turn.next = cursor
        } else if views.count >= perPage, answer["next_page"] == nil, answer["search"] == nil {
            page.turn.next = nextPage(of: input)
        }
        page.documents.sort { ($0.published ?? .earliest) > ($1.published ?? .earliest) }
        page.end(by: form)
        return page
    }

    /// The address of an answer names the page that was asked for.
    private static func nextPage(of input: ReaderInput) -> String? {
        let parameters = (input.address?.query ?? "").split(separator: "&")
        let page = parameters.first { $0.hasPrefix("page=") }?.dropFirst(5)
        return "\((page.flatMap { UInt16($0) }.map { Int($0) } ?? 1) + 1)"
    }
}
