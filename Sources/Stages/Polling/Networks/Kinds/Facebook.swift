package import Domain
package import Reading

/// A Facebook page of one's own: what stands on it, the comments under it, and the posts that tag it
/// (developers.facebook.com/docs/graph-api, page feed and tagged). Facebook has no search for others.
package struct Facebook: Network {
    package static let name = "facebook"
    package static let options = [
        NetworkOption(name, .requiredText),
        NetworkOption("token", .requiredSecret),
        NetworkOption("api", .address("https://graph.facebook.com/v24.0")),
    ]
    package static let leastInterval = Duration.seconds(15 * 60)
    package static let credentialMend =
        "make a new page token (not a user's) with pages_show_list, pages_read_engagement and "
        + "pages_read_user_content, by somebody with the task MODERATE on the page, and put it into "
        + "its file"

    /// Posts of one page of the list; more make Facebook answer that it is too much.
    private static let postsPerPage = 50
    /// Posts whose comments are looked through, and comments of each.
    private static let (commentedPosts, commentsPerPost) = (25, 100)
    private static let postFields =
        "id,message,story,created_time,permalink_url,from,is_hidden"

    package let home: WebAddress
    package let walks = ["feed", "comments", "tagged"]
    private let page: String
    private let token: Secret<String>?

    package init(_ options: NetworkOptions) throws(NetworkOptionFault) {
        home = try options.address("api")
        page = options.text(Self.name)
        token = options.secret("token")
    }

    package func request(_ step: WalkStep) -> NetworkRequest? {
        let isAboutComments = step.walk == "comments"
        var parameters =
            isAboutComments
            ? [("fields", Self.commentFields), ("limit", "\(Self.commentedPosts)")]
            : [("fields", Self.postFields), ("limit", "\(Self.postsPerPage)")]
        if let after = step.page { parameters.append(("after", after)) }
        let edge = isAboutComments ? "feed" : step.walk
        var request = NetworkRequest(
            home.below([page, edge]).adding(parameters), part: step.walk)
        request.authorize(bearer: token)
        request.since = step.start()
        return request
    }

    private static var commentFields: String {
        "id,message,comments.limit(\(commentsPerPost)).order(reverse_chronological)"
            + "{id,message,created_time,permalink_url,from,is_hidden}"
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
        if form.part == "comments" { return try comments(under: posts, form) }
        var page = AnswerPage()
        try page.add(posts, document(of:))
        let paging = answer["paging"]
        page.turn.next = paging?["next"] == nil ? nil : paging?["cursors"]?.name("after")
        page.end(by: form)
        return page
    }

    /// Of the newest posts alone: one request. A post that has more new comments than were asked for is
    /// told.
    private static func comments(
        under posts: [AnswerNode], _ form: AnswerForm
    ) throws(AnswerFault) -> AnswerPage {
        var page = AnswerPage()
        for post in posts {
            let before = page.documents.count
            let comments = post["comments"]?["data"]?.items ?? []
            try page.add(comments) { comment throws(AnswerFault) in
                var document = try Self.document(of: comment)
                document?.title = String(post.title("message").prefix(titleLength))
                return document
            }
            let isFull = comments.count >= commentsPerPost
            let isNew = page.documents[before...].allSatisfy {
                ($0.published ?? .latest) >= form.since ?? .latest
            }
            if isFull, isNew {
                page.problems.append(
                    "a post has more new comments than \(commentsPerPost): the rest is missed")
            }
        }
        page.end(by: form)
        page.turn.next = nil
        return page
    }

    /// Letters of a post that its comments are named after.
    private static let titleLength = 120

    /// - Returns: nil for what is hidden, and for a post without words.
    private static func document(of item: AnswerNode) throws(AnswerFault) -> Document? {
        let id = try item.required("id")
        _ = try item.required("created_time")
        guard !item.flag("is_hidden"), item["message"] != nil || item["story"] != nil else {
            return nil
        }
        var document = Document(id: id, url: item.address("permalink_url"))
        document.text = item.text(item["message"] == nil ? "story" : "message")
        document.summary = document.text
        // Facebook names whom it may: the page itself, and who agreed.
        document.authors = [item["from"]?.title("name") ?? ""].filter { !$0.isEmpty }
        document.published = item.time("created_time")
        return document
    }
}
