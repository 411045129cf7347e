import Domain
import Reading

/// A post as Mastodon's interface has it (docs.joinmastodon.org/entities/Status).
enum MastodonPost {
    /// - Returns: nil for what is not for everybody, or of an account that was closed.
    static func document(of post: AnswerNode) throws(AnswerFault) -> Document? {
        let uri = try post.required("uri")
        let account = try post.member("account")
        let isOpen = ["public", "unlisted"].contains(post.name("visibility") ?? "public")
        guard isOpen, !account.flag("suspended") else { return nil }
        var document = Document(id: uri)
        document.url = post.address("url") ?? uri
        document.title = post.title("spoiler_text")
        document.text = post.markup("content", links: &document.links)
        document.summary = document.text
        document.authors = [author(account)]
        document.published = post.time("created_at")
        document.updated = post.time("edited_at")
        document.language = post.name("language").flatMap { LanguageCode($0) }
        document.tags = (post["tags"]?.items ?? []).compactMap { $0.name("name") }
        // What names a tag or a person is no link that somebody set.
        let marks = (post["tags"]?.items ?? []) + (post["mentions"]?.items ?? [])
        let own = Set(marks.compactMap { $0.address("url") })
        document.links.removeAll { own.contains($0) || $0.contains("/tags/") }
        return document
    }

    /// `Mia (@mia@troet.cafe)`.
    private static func author(_ account: AnswerNode) -> String {
        let name = account.title("display_name")
        var handle = account.name("acct") ?? account.name("username") ?? ""
        if !handle.contains("@"),
            let server = account.address("url").flatMap({ WebAddress($0) })?.authority
        {
            handle += "@\(server)"
        }
        return name.isEmpty ? "@\(handle)" : "\(name) (@\(handle))"
    }

    /// An entry of a tag's feed with the id that the interface knows its post by, as far as its address
    /// tells: `https://troet.cafe/@mia/11` is `https://troet.cafe/users/mia/statuses/11`.
    static func known(byURI entry: Document) -> Document {
        guard let address = entry.url.flatMap({ WebAddress($0) }) else { return entry }
        let parts = address.path.split(separator: "/")
        guard parts.count == 2, parts[0].hasPrefix("@"), !parts[0].dropFirst().contains("@"),
            parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return entry }
        var document = entry
        document.id = "\(address.origin)/users/\(parts[0].dropFirst())/statuses/\(parts[1])"
        if document.authors.isEmpty { document.authors = ["\(parts[0])@\(address.authority)"] }
        return document
    }
}
