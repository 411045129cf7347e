import Domain
import Reading

/// A post or comment as Lemmy's interfaces show it, with its author and community.
enum LemmyView {
    /// Version 3 has a list of each sort, version 4 one of all (`search`, with `type_`; a community's:
    /// `items`).
    static func all(of answer: AnswerNode) throws(AnswerFault) -> [AnswerNode] {
        for name in ["search", "items", "results"] {
            if let views = answer[name]?.items { return views }
        }
        let comments = answer["comments"]?.items ?? []
        return try answer.items("posts") + comments
    }

    /// - Returns: nil for what was deleted or removed, and for people and communities that were found.
    static func document(of view: AnswerNode) throws(AnswerFault) -> Document? {
        if let type = view.name("type_")?.lowercased(), !["post", "comment"].contains(type) {
            return nil
        }
        let post = try view.member("post")
        guard let comment = view["comment"] else { return try document(of: post, view) }
        var document = try document(of: comment, view)
        // A comment is named after the post it stands under.
        document?.title = post.title("name")
        return document
    }

    private static func document(
        of item: AnswerNode, _ view: AnswerNode
    ) throws(AnswerFault) -> Document? {
        let id = try item.required("ap_id")
        guard !item.flag("deleted"), !item.flag("removed") else { return nil }
        var document = Document(id: id, url: item.address("ap_id"))
        document.title = item.title("name")
        document.text = item.text(item["content"] == nil ? "body" : "content")
        document.summary = document.text
        document.authors = [author(view["creator"])].filter { !$0.isEmpty }
        document.published = item.time("published_at") ?? item.time("published")
        document.updated = item.time("updated_at") ?? item.time("updated")
        document.tags = [view["community"]?.name("name")].compactMap { $0 }
        if let link = item.address("url") { document.links = [link] }
        return document
    }

    /// `mia@feddit.org`.
    private static func author(_ person: AnswerNode?) -> String {
        guard let person, let name = person.name("name") else { return "" }
        let address = person.address("ap_id") ?? person.address("actor_id")
        guard let server = address.flatMap({ WebAddress($0) })?.authority else { return name }
        return "\(name)@\(server)"
    }
}
