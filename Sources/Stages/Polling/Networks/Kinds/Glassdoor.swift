package import Domain
package import Reading

/// What employees say of a firm on its public page at Glassdoor. There is no interface, and the page is
/// guarded against programs: off by default, once a day at most, robots.txt obeyed.
package struct Glassdoor: Network {
    package static let name = "glassdoor"
    package static let options = [
        NetworkOption(name, .requiredAddress),
        NetworkOption("firm", .words(.ownName)),
    ]
    package static let leastInterval = Duration.seconds(24 * 3600)
    package static let caution: String? =
        "Glassdoor keeps programs out by its terms and by a guard; its notification mails, forwarded to "
        + "an imap source, are the better way"
    package static let isPage = true

    /// Its only walk.
    private static let reviews = "reviews"
    /// As its pages are built, and were.
    private static let parts = PageReviews.Parts(
        review: "li[id^=empReview]",
        title: "a.reviewLink, [data-test^=review-details-title], h2, h3",
        stars: ".ratingNumber, [data-test=review-rating-label]",
        pros: "[data-test=pros], [data-test=review-text-PROS]",
        cons: "[data-test=cons], [data-test=review-text-CONS]",
        author: ".authorJobTitle, [data-test=review-avatar-label]",
        date: "time, .reviewDate, .authorJobTitle, [class*=timestamp], [class*=reviewDate]")

    package let home: WebAddress
    package let walks: [String]
    private let firm: String

    package init(_ options: NetworkOptions) throws(NetworkOptionFault) {
        home = try options.address(Self.name)
        firm = options.texts("firm").first ?? ""
        walks = [Self.reviews]
    }

    /// The page of the newest ones.
    package func request(_ step: WalkStep) -> NetworkRequest? {
        let address = home.query == nil ? home.adding([("sort.sortType", "RD")]) : home
        var request = NetworkRequest(address, part: Self.reviews)
        request.accept = "text/html"
        request.subject = firm
        request.since = ReviewWindow.start(step)
        return request
    }

    package static func read(
        _ input: ReaderInput, _ form: AnswerForm
    ) throws(AnswerFault) -> AnswerPage {
        let reviews = try PageReviews(input, parts)
        var page = AnswerPage()
        page.reservation = reviews.reservation
        page.documents = page.take(reviews.items, form, next: nil) { $0.published }
            .map { document($0, firm: form.subject) }
        return page
    }

    private static func document(_ item: PageReviews.Item, firm: String) -> Document {
        var post = ReviewPost(
            id: item.id, url: item.url,
            review: Review(
                stars: item.stars, role: .employer, firm: firm, pros: item.pros, cons: item.cons))
        post.title = item.title
        post.paragraphs = [item.pros, item.cons]
        // A date may stand before who it is: `3 Mar 2026 - Engineer`.
        let author = item.author.split(separator: " - ").last.map(String.init) ?? ""
        post.author = author.isEmpty ? nil : author
        post.published = item.published
        return post.document
    }
}
