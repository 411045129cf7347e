package import Domain
import Reading

/// A site made with WordPress: its posts, comments, tags, and a search; or the tags of all of
/// WordPress.com. By its REST interface (wp/v2) where that is open, by its feeds where not: many sites
/// close the one and nobody the other.
package struct WordPress: Network {
    package static let name = "wordpress"
    package static let options = [
        NetworkOption(name, .requiredText),
        NetworkOption("posts", .flag(usual: true)),
        NetworkOption("comments", .flag(usual: true)),
        NetworkOption("tags", .names),
        NetworkOption("search", .optionalWords(.names)),
        NetworkOption("api", .address("https://public-api.wordpress.com")),
    ]

    /// Of one page of the REST interface: it gives a hundred, each with its whole text.
    static let perPage = 50
    /// What is scheduled or held for review appears under an earlier time.
    private static let overlap = Duration.seconds(3 * 3600)
    /// How long a REST interface that was found closed is left alone.
    private static let closedFor = Duration.seconds(86_400)
    /// Stands for the network of all sites at WordPress.com.
    private static let network = "wordpress.com"

    package static let isSite = true

    package let home: WebAddress
    package let walks: [String]
    private let isNetwork: Bool

    package init(_ options: NetworkOptions) throws(NetworkOptionFault) {
        let name = options.text(Self.name)
        isNetwork = [Self.network, "www." + Self.network].contains(name.lowercased())
        let site = WebAddress(name) ?? WebAddress("https://" + name)
        guard let home = isNetwork ? try options.address("api") : site else {
            throw NetworkOptionFault(
                Self.name, "give the site's address, or wordpress.com for the tags of all of it")
        }
        self.home = home
        var walks = options.texts("tags").map { "tag \($0)" }
        if !isNetwork {
            walks += options.texts("search").map { "search \($0)" }
            if options.flag("comments") { walks.insert("comments", at: 0) }
            if options.flag("posts") { walks.insert("posts", at: 0) }
        }
        guard !walks.isEmpty else {
            let lacks = isNetwork ? "name the tags it is read by" : "all of it is switched off"
            throw NetworkOptionFault(isNetwork ? "tags" : "posts", lacks)
        }
        self.walks = walks
    }

    package func request(_ step: WalkStep) -> NetworkRequest? {
        let mark = WordPressBookmark(step.since)
        let isClosed =
            mark.closedAt.map { $0 <= step.now && step.now - $0 < Self.closedFor } ?? false
        if step.isDetour || isClosed || step.page?.hasPrefix(Self.feed) == true {
            return feed(step)
        }
        let start = Self.floor(step)
        return isNetwork ? tagged(step, after: start) : rest(step, after: start)
    }

    /// What is older was seen, or is not wanted.
    static func floor(_ step: WalkStep) -> Timestamp {
        WordPressBookmark(step.since).newest.map { min($0, step.now) - overlap }
            ?? step.now - WalkStep.firstLook
    }

    private func rest(_ step: WalkStep, after start: Timestamp) -> NetworkRequest? {
        let interface = home.below(["wp-json", "wp", "v2"])
        var parameters = [
            ("after", start.iso8601), ("order", "desc"), ("orderby", "date"),
            ("per_page", "\(Self.perPage)"),
        ]
        if step.walk == "comments" {
            parameters += [("page", step.page ?? "1"), ("_embed", "up")]
            return NetworkRequest(
                interface.below(["comments"]).adding(parameters), part: "comments")
        }
        parameters.append(("_embed", "author,wp:term"))
        if let word = Self.rest(of: step.walk, behind: "search ") {
            parameters += [("search", word), ("page", step.page ?? "1")]
        } else if let tag = Self.rest(of: step.walk, behind: "tag ") {
            // Tags are asked for by number: the first page is the question for that.
            guard let numbers = step.page?.split(separator: "/"), numbers.count == 2 else {
                return NetworkRequest(
                    interface.below(["tags"]).adding([("slug", tag), ("_fields", "id")]),
                    part: "tag"
                )
            }
            parameters += [("tags", String(numbers[0])), ("page", String(numbers[1]))]
        } else {
            parameters.append(("page", step.page ?? "1"))
        }
        return NetworkRequest(interface.below(["posts"]).adding(parameters))
    }

    /// Of WordPress.com's own interface (rest/v1.1).
    private func tagged(_ step: WalkStep, after start: Timestamp) -> NetworkRequest? {
        guard let tag = Self.rest(of: step.walk, behind: "tag ") else { return nil }
        var parameters = [("number", "\(Self.perPage)"), ("after", start.iso8601)]
        if let end = step.page.flatMap({ Int64($0) }) {
            parameters.append(("before", Timestamp(seconds: end).iso8601))
        }
        return NetworkRequest(
            home.below(["rest", "v1.1", "read", "tags", tag, "posts"]).adding(parameters),
            part: "network")
    }

    /// What pages of feeds are called in a walk.
    static let feed = "feed "

    private func feed(_ step: WalkStep) -> NetworkRequest? {
        var address: WebAddress
        if step.walk == "comments" {
            address = home.below(["comments", "feed", ""])
        } else if let word = Self.rest(of: step.walk, behind: "search ") {
            address = home.below([""]).adding([("s", word), ("feed", "rss2")])
        } else if let tag = Self.rest(of: step.walk, behind: "tag ") {
            address = tagHome.below(["tag", tag, "feed", ""])
        } else {
            address = home.below(["feed", ""])
        }
        if let page = step.page?.dropFirst(Self.feed.count), !page.isEmpty {
            address = address.adding([("paged", String(page))])
        }
        var request = NetworkRequest(address, part: step.walk == "comments" ? "remarks" : "feed")
        request.accept = "application/rss+xml, application/xml;q=0.9, text/xml;q=0.8"
        return request
    }

    package var openServers: [WebAddress] { tagHome == home ? [] : [tagHome] }

    /// The feeds of WordPress.com are not where its interface is.
    private var tagHome: WebAddress {
        let isUsual = isNetwork && home.host == "public-api." + Self.network
        return (isUsual ? WebAddress("https://" + Self.network) : nil) ?? home
    }

    private static func rest(of text: String, behind head: String) -> String? {
        text.hasPrefix(head) ? String(text.dropFirst(head.count)) : nil
    }

    /// A REST interface that is switched off, hidden or behind a login is closed; a page behind the
    /// last is none.
    package func meaning(of answer: FetchAnswer, now: Timestamp) -> AnswerMeaning? {
        let query = answer.address.query ?? ""
        let path = answer.address.path
        guard path.contains("/wp-json/") || path.contains("/rest/v1.1/") else {
            return answer.status == 404 && query.contains("paged=") ? .nothing : nil
        }
        switch answer.status {
        case 400 where answer.says("invalid_page_number"): return .nothing
        case 401, 403, 404, 410, 501: return .closed
        case 200 where answer.fields["content-type"]?.contains("json") != true: return .closed
        default: return nil
        }
    }
}
