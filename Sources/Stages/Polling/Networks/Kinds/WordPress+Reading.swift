import Domain
package import Reading

extension WordPress {
    package static func read(
        _ input: ReaderInput, _ form: AnswerForm
    ) throws(AnswerFault) -> AnswerPage {
        switch form.part {
        case "feed", "remarks": return try feed(input, form)
        case "network": return try network(AnswerNode(input), form)
        default: break
        }
        let answer = try node(input)
        guard let items = answer.items else {
            throw AnswerFault(.closed, "no list but \(answer.name("code") ?? "something else")")
        }
        var page = AnswerPage()
        if form.part == "tag" {
            page.turn.next = try items.first.map { tag throws(AnswerFault) in
                "\(try tag.required("id"))/1"
            }
            return page
        }
        if form.part == "comments" {
            try page.add(items, comment)
        } else {
            try page.add(items, post)
        }
        page.turn.newest = page.newestMoment(by: form)
        page.turn.next = items.count >= perPage ? "more" : nil
        return page
    }

    /// What is no JSON is no REST interface.
    private static func node(_ input: ReaderInput) throws(AnswerFault) -> AnswerNode {
        do { return try AnswerNode(input) } catch { throw AnswerFault(.closed, error.text) }
    }

    /// Named as its feed names it, so that it is one document whichever way it came.
    private static func post(_ post: AnswerNode) throws(AnswerFault) -> Document? {
        let number = try post.required("id")
        if let status = post.name("status"), status != "publish" { return nil }
        var document = Document(id: post["guid"]?.name("rendered") ?? number)
        document.url = post.address("link")
        document.title = try post.member("title").title("rendered")
        document.text = post["content"]?.markup("rendered", links: &document.links) ?? ""
        document.summary = post["excerpt"]?.title("rendered") ?? ""
        document.published = post.time("date_gmt")
        document.updated = post.time("modified_gmt")
        let embedded = post["_embedded"]
        document.authors = names(embedded?["author"]?.items)
        document.tags = (embedded?["wp:term"]?.items ?? []).flatMap { names($0.items) }
        return document
    }

    /// Of what is not for everybody there is a code in its place, and no name.
    private static func names(_ items: [AnswerNode]?) -> [String] {
        (items ?? []).map { $0.title("name") }.filter { !$0.isEmpty }
    }

    private static func comment(_ comment: AnswerNode) throws(AnswerFault) -> Document? {
        let number = try comment.required("id")
        if let status = comment.name("status"), status != "approved" { return nil }
        var document = Document(id: "comment-\(number)")
        document.url = comment.address("link")
        let post = comment["_embedded"]?["up"]?.items?.first
        document.title = post?["title"]?.title("rendered") ?? ""
        document.text = try comment.member("content").markup("rendered", links: &document.links)
        document.summary = document.text
        document.authors = [comment.title("author_name")].filter { !$0.isEmpty }
        document.published = comment.time("date_gmt")
        return document
    }

    private static func feed(
        _ input: ReaderInput, _ form: AnswerForm
    ) throws(AnswerFault) -> AnswerPage {
        var page = try AnswerPage(feed: input)
        for index in page.documents.indices where form.part == "remarks" {
            let document = page.documents[index]
            guard let id = commentID(document.id) ?? document.url.flatMap(commentID) else {
                continue
            }
            page.documents[index].id = id
        }
        page.turn.newest = page.newestMoment(by: form)
        page.turn.next = page.oldestMoment
        return page
    }

    /// `…/#comment-45`, or `…/comment-page-2/#comment-45`.
    private static func commentID(_ address: String) -> String? {
        guard let mark = address.lastIndex(of: "#") else { return nil }
        let id = address[address.index(after: mark)...]
        return id.hasPrefix("comment-") ? String(id) : nil
    }

    /// Posts of all sites under a tag.
    private static func network(
        _ answer: AnswerNode, _ form: AnswerForm
    ) throws(AnswerFault) -> AnswerPage {
        let posts = try answer.items("posts")
        var page = AnswerPage()
        try page.add(posts) { post throws(AnswerFault) in
            let site = try post.required("site_ID")
            var document = Document(id: "\(site)/\(try post.required("ID"))")
            document.url = post.address("URL")
            document.title = post.title("title")
            document.text = post.markup("content", links: &document.links)
            document.summary = post.title("excerpt")
            document.authors = [post["author"]?.title("name")].compactMap { $0 }
                .filter { !$0.isEmpty }
            document.published = post.time("date")
            document.updated = post.time("modified")
            return document
        }
        page.turn.newest = page.newestMoment(by: form)
        page.turn.next = posts.count >= perPage ? page.oldestMoment : nil
        return page
    }
}
