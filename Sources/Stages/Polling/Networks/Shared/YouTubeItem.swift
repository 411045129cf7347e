import Domain
import Reading

/// What the Data API lists: videos that were found, and threads of comments.
enum YouTubeItem {
    static func video(of item: AnswerNode) throws(AnswerFault) -> Document? {
        let id = try item.member("id").required("videoId")
        let snippet = try item.member("snippet")
        // As the feeds of channels name it.
        var document = Document(
            id: "yt:video:\(id)", url: "https://www.youtube.com/watch?v=\(WebAddress.segment(id))")
        document.title = snippet.title("title")
        document.text = snippet.text("description")
        document.summary = document.text
        document.authors = [snippet.title("channelTitle")].filter { !$0.isEmpty }
        document.published = snippet.time("publishedAt")
        return document
    }

    /// What a thread begins with.
    static func firstComment(of thread: AnswerNode) throws(AnswerFault) -> Document? {
        try comment(of: try thread.member("snippet").member("topLevelComment"))
    }

    /// The answers that come with a thread: the first ones, as many as YouTube adds.
    static func replies(in thread: AnswerNode) -> [AnswerNode] {
        thread["replies"]?["comments"]?.items ?? []
    }

    /// - Returns: nil for one whose text was taken away.
    static func comment(of item: AnswerNode) throws(AnswerFault) -> Document? {
        let id = try item.required("id")
        let snippet = try item.member("snippet")
        guard snippet["textDisplay"] != nil || snippet["textOriginal"] != nil else { return nil }
        var document = Document(id: id)
        if let video = snippet.name("videoId") {
            document.url =
                "https://www.youtube.com/watch?v=\(WebAddress.segment(video))"
                + "&lc=\(WebAddress.segment(id))"
        }
        let text = snippet["textOriginal"] == nil ? "textDisplay" : "textOriginal"
        document.text = snippet.text(text)
        document.summary = document.text
        document.authors = [snippet.title("authorDisplayName")].filter { !$0.isEmpty }
        document.published = snippet.time("publishedAt")
        document.updated = snippet.time("updatedAt")
        return document.text.isEmpty ? nil : document
    }
}
