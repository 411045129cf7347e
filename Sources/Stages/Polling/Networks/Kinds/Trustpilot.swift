package import Domain
package import Reading

/// Reviews of a firm on Trustpilot, by its interface for customers who pay for it, newest first. The
/// firm is found by its domain.
package struct Trustpilot: Network {
    package static let name = "trustpilot"
    package static let options = [
        NetworkOption(name, .words(.ownDomains)),
        NetworkOption("firm", .words(.ownName)),
        NetworkOption("key", .requiredSecret),
        NetworkOption("api", .address("https://api.trustpilot.com")),
    ]
    package static let leastInterval = Duration.seconds(10 * 60)
    package static let credentialMend =
        "make a new key in Trustpilot Business under Integrations, and put it into its file"

    /// The most that one page holds.
    private static let perPage = 100
    /// 833 requests in five minutes (Trustpilot's rate limits).
    private static let gap = Duration.milliseconds(400)

    package let home: WebAddress
    package let walks: [String]
    private let firm: String
    private let key: Secret<String>?

    package init(_ options: NetworkOptions) throws(NetworkOptionFault) {
        home = try options.address("api")
        walks = options.texts(Self.name)
        firm = options.texts("firm").first ?? ""
        key = options.secret("key")
    }

    /// First which firm has the domain, then page after page of its reviews. A page is named
    /// `1 UNIT NAME`.
    package func request(_ step: WalkStep) -> NetworkRequest? {
        var request: NetworkRequest
        let place = (step.page ?? "").split(separator: " ", maxSplits: 2).map(String.init)
        if place.count >= 2 {
            request = NetworkRequest(
                home.below(["v1", "business-units", place[1], "reviews"]).adding([
                    ("perPage", "\(Self.perPage)"), ("orderBy", "createdat.desc"),
                    ("page", place[0]),
                ]), part: "reviews")
            let given = place.count > 2 ? place[2] : ""
            request.subject = "\(place[0]) \(place[1]) \(ReviewPost.firm(given, known: firm))"
        } else {
            request = NetworkRequest(
                home.below(["v1", "business-units", "find"]).adding([("name", step.walk)]),
                part: "unit")
        }
        request.since = ReviewWindow.start(step)
        request.gap = Self.gap
        if let key { request.add(secret: "apikey", key.revealed) }
        return request
    }

    /// Not each domain of a firm has a page there.
    package func meaning(of answer: FetchAnswer, now: Timestamp) -> AnswerMeaning? {
        answer.status == 404 ? .nothing : nil
    }

    package static func read(
        _ input: ReaderInput, _ form: AnswerForm
    ) throws(AnswerFault) -> AnswerPage {
        let answer = try AnswerNode(input)
        var page = AnswerPage()
        if form.part == "unit" {
            page.turn.next = "1 \(try answer.required("id")) \(answer.title("displayName"))"
            return page
        }
        let reviews = try answer.items("reviews")
        let place = form.subject.split(separator: " ", maxSplits: 2).map(String.init)
        let firm = place.count > 2 ? place[2] : ""
        let isLast = reviews.count < perPage
        let next = place.first.flatMap { Int($0) }.map {
            "\($0 &+ 1) \(place.dropFirst().joined(separator: " "))"
        }
        let kept = page.take(reviews, form, next: isLast ? nil : next) { $0.time("createdAt") }
        try page.add(kept) { review throws(AnswerFault) in try document(review, firm: firm) }
        return page
    }

    private static func document(
        _ node: AnswerNode, firm: String
    ) throws(AnswerFault) -> Document? {
        var review = Review(role: .producer, firm: firm)
        review.stars = node.fraction("stars").flatMap { Stars($0) }
        review.isUnanswered = node["companyReply"] == nil
        if let reply = node["companyReply"] {
            let time = reply.time("updatedAt") ?? reply.time("createdAt")
            review.reply = Review.Reply(reply.text("text"), at: time)
        }
        let id = try node.required("id")
        var post = ReviewPost(
            id: id, url: "https://www.trustpilot.com/reviews/\(id)", review: review)
        post.title = node.title("title")
        post.paragraphs = [node.text("text")]
        post.author = node["consumer"]?.name("displayName")
        (post.published, post.updated) = (node.time("createdAt"), node.time("updatedAt"))
        post.language = node.name("language").flatMap { LanguageCode($0) }
        return post.document
    }
}
