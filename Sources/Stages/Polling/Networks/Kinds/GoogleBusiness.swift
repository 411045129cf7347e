package import Domain
package import Reading

/// Reviews of a firm's own places on Google (Business Profile API, still v4 for reviews), what was
/// changed last first. Needs an OAuth client with access to that API, and a refresh token of somebody
/// who manages the places.
package struct GoogleBusiness: Network {
    package static let name = "googlebusiness"
    package static let options = [
        NetworkOption(name, .someNames),
        NetworkOption("firm", .words(.ownName)),
        NetworkOption("client_id", .requiredSecret),
        NetworkOption("client_secret", .requiredSecret),
        NetworkOption("refresh_token", .requiredSecret),
        NetworkOption("link", .text("")),
        NetworkOption("api", .address("https://mybusiness.googleapis.com")),
        NetworkOption("login_api", .address("https://oauth2.googleapis.com")),
    ]
    package static let leastInterval = Duration.seconds(10 * 60)
    package static let credentialMend =
        "let the person who manages the places allow it again, and put the new refresh token into its file"

    /// The most that one page holds (accounts.locations.reviews.list).
    private static let perPage = 50

    package let home: WebAddress
    package let walks: [String]
    private let login: WebAddress
    private let firm: String
    private let credentials: [(name: String, secret: Secret<String>?)]
    private let link: String

    package init(_ options: NetworkOptions) throws(NetworkOptionFault) {
        home = try options.address("api")
        login = try options.address("login_api")
        firm = options.texts("firm").first ?? ""
        link = options.text("link")
        walks = options.texts(Self.name)
        credentials = ["client_id", "client_secret", "refresh_token"].map {
            ($0, options.secret($0))
        }
        for place in walks where !Self.isPlace(place) {
            throw NetworkOptionFault(
                Self.name, "'\(place)' is no place; expected accounts/NUMBER/locations/NUMBER")
        }
    }

    private static func isPlace(_ name: String) -> Bool {
        let parts = name.split(separator: "/", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "accounts" && parts[2] == "locations"
            && !parts[1].isEmpty && !parts[3].isEmpty
    }

    package var servers: [WebAddress] { [home, login] }

    /// RFC 6749 §6.
    package func login(now: Timestamp) -> NetworkRequest? {
        var request = NetworkRequest(login.below(["token"]), part: "session")
        request.body = NetworkRequest.Body(
            form: [("grant_type", "refresh_token")]
                + credentials.map { ($0.name, $0.secret?.revealed ?? "") })
        return request
    }

    package func request(_ step: WalkStep) -> NetworkRequest? {
        let parts = step.walk.split(separator: "/").map(String.init)
        var parameters = [("pageSize", "\(Self.perPage)"), ("orderBy", "updateTime desc")]
        if let page = step.page { parameters.append(("pageToken", page)) }
        var request = NetworkRequest(
            home.below(["v4"] + parts + ["reviews"]).adding(parameters), part: "reviews")
        request.subject = [firm, link].joined(separator: "\n")
        request.since = ReviewWindow.start(step)
        request.authorize(bearer: step.session)
        return request
    }

    /// A refresh token that holds no more is a 400 (RFC 6749 §5.2).
    package func meaning(of answer: FetchAnswer, now: Timestamp) -> AnswerMeaning? {
        answer.status == 400 && answer.says("invalid_grant") ? .credentials : nil
    }

    package static func read(
        _ input: ReaderInput, _ form: AnswerForm
    ) throws(AnswerFault) -> AnswerPage {
        let answer = try AnswerNode(input)
        var page = AnswerPage()
        if form.part == "session" {
            page.turn.session = Secret(try answer.required("access_token"))
            return page
        }
        // A list without items is left out.
        let reviews = answer["reviews"] == nil ? [] : try answer.items("reviews")
        let subject = form.subject.split(separator: "\n", omittingEmptySubsequences: false)
        let kept = page.take(
            reviews, form, next: answer.name("nextPageToken"), time: lastChange)
        try page.add(kept) { review throws(AnswerFault) in
            try document(
                review, firm: subject.first.map(String.init) ?? "",
                link: subject.last.map(String.init) ?? "")
        }
        return page
    }

    private static func lastChange(_ review: AnswerNode) -> Timestamp? {
        [review.time("updateTime"), review["reviewReply"]?.time("updateTime")]
            .compactMap { $0 }.max() ?? review.time("createTime")
    }

    private static func document(
        _ node: AnswerNode, firm: String, link: String
    ) throws(AnswerFault) -> Document? {
        var review = Review(role: .producer, firm: firm)
        review.stars = node.name("starRating").flatMap { stars[$0] }
        review.isUnanswered = node["reviewReply"] == nil
        if let reply = node["reviewReply"] {
            review.reply = Review.Reply(
                original(reply.text("comment")), at: reply.time("updateTime"))
        }
        let person = node["reviewer"]
        var post = ReviewPost(id: try node.required("name"), review: review)
        post.url = link.isEmpty ? nil : link
        post.paragraphs = [original(node.text("comment"))]
        post.author = person?.flag("isAnonymous") == true ? nil : person?.name("displayName")
        (post.published, post.updated) = (node.time("createTime"), node.time("updateTime"))
        return post.document
    }

    private static let stars = [
        "ONE": Stars(1), "TWO": Stars(2), "THREE": Stars(3), "FOUR": Stars(4), "FIVE": Stars(5),
    ].compactMapValues { $0 }

    /// Without Google's translation, which stands before or behind what was written.
    private static func original(_ text: String) -> String {
        if let mark = text.firstRange(of: "(Original)") {
            return trimmed(text[mark.upperBound...])
        }
        guard let mark = text.firstRange(of: "(Translated by Google)") else { return text }
        let before = trimmed(text[..<mark.lowerBound])
        return before.isEmpty ? trimmed(text[mark.upperBound...]) : before
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
