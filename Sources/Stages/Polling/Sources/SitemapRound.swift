import Domain
import Reading

/// The pages of one poll of a sitemap, read one after another.
struct SitemapRound {
    private(set) var progress: SitemapProgress
    private let web: WebPoll
    private let now: Timestamp
    private(set) var documents: [Document] = []
    var notes: [String] = []
    private(set) var faults: [String] = []
    /// What ended it early; pages that were not come to are asked for again.
    private(set) var failure: PollFailure?
    /// What its robots.txt and its pages say of being read, the last of them.
    private(set) var terms = SourceTerms()

    init(progress: SitemapProgress, web: WebPoll, now: Timestamp) {
        (self.progress, self.web, self.now) = (progress, web, now)
    }

    mutating func read(_ pages: some Sequence<SitemapProgress.Entry>, readersLimit: Int) async {
        var ended = 0
        for page in pages {
            do throws(PollFailure) {
                let result = try await web.look(
                    at: page.address, now: now, noting: &terms)
                take(result, for: page)
                progress.note(page)
            } catch {
                if error.reason == .readerEnded { ended += 1 }
                if error.reason.endsSurvey || ended >= readersLimit { failure = error }
                note(error, for: page)
                if failure != nil { return }
            }
        }
    }

    private mutating func note(_ error: PollFailure, for page: SitemapProgress.Entry) {
        switch error.reason {
        case .robots, .blocked, .reserved: notes.append(error.description)
        case _ where error.reason.endsSurvey: break
        default: faults.append(error.description)
        }
        let mayPass = error.mayPassByItself || error.reason == .throttled
        if error.isOurs || mayPass && progress.noteFailure(of: page) { return }
        progress.note(page)
        // Of a page that may not or can't be read there is at least what a news sitemap says of it; of one
        // that is reserved nothing: its headline is its own.
        if error.reason != .reserved { takeHeadline(of: page) }
    }

    private mutating func takeHeadline(of page: SitemapProgress.Entry) {
        if !page.document.title.isEmpty { documents.append(page.document) }
    }

    private mutating func take(_ result: ReadResult, for page: SitemapProgress.Entry) {
        guard result.format == .html, !result.documents.isEmpty else {
            notes.append("\(page.address) has no text that can be read")
            takeHeadline(of: page)
            return
        }
        guard result.documents.count == 1, let document = result.documents.first else {
            documents += result.documents
            return
        }
        documents.append(Self.completed(document, by: page.document))
    }

    /// The page's own word first; what it does not say, the sitemap may.
    private static func completed(_ document: Document, by listed: Document) -> Document {
        var document = document
        if document.title.isEmpty { document.title = listed.title }
        document.published = document.published ?? listed.published
        document.updated = document.updated ?? listed.updated
        document.language = document.language ?? listed.language
        if document.tags.isEmpty { document.tags = listed.tags }
        return document
    }
}
