package import Domain

/// What the reader made of one input.
package struct ReadResult: Sendable, Hashable {
    package var format: Format
    package var title: String?
    /// Absolute.
    package var link: String?
    package var language: LanguageCode?
    /// What was mended or left out, for people: `line 4: undefined entity &nbsp; read as a space`.
    package var problems: [String]
    package var documents: [Document]
    /// False where the input ends before its root element does: whole entries only, and validators
    /// must not be kept (faults FET-03).
    package var isComplete: Bool
    package var hints: PollHints
    /// Feeds that a page names by link elements; absolute, in its order.
    package var feeds: [WebAddress]
    /// Where a feed says that its earlier entries are: RFC 5005 (`prev-archive`, else `next`), JSON
    /// Feed's `next_url`.
    package var earlier: WebAddress?
    /// Who tells of its news by itself (WebSub), the first that is named; and its own name for itself.
    package var hub: WebAddress?
    package var own: WebAddress?
    /// Of a network's answer: what to ask next.
    package var turn = AnswerPage.Turn()
    /// What a page declares of text and data mining (TDMRep, "TDM Metadata in HTML Content").
    package var reservation = TDMDeclaration()

    package enum Format: String, Sendable, Hashable {
        case rss, atom, rdf, jsonfeed, jsonl, html, sitemap, mail
        /// A list of sitemaps.
        case sitemapIndex = "sitemapindex"
        /// A network's own, read by the code of its kind.
        case answer
        case unknown
    }

    package init(
        format: Format, title: String? = nil, link: String? = nil, language: LanguageCode? = nil,
        problems: [String] = [], documents: [Document] = [], isComplete: Bool = true,
        hints: PollHints = PollHints(), feeds: [WebAddress] = []
    ) {
        self.format = format
        self.title = title
        self.link = link
        self.language = language
        self.problems = problems
        self.documents = documents
        self.isComplete = isComplete
        self.hints = hints
        self.feeds = feeds
    }
}

/// What a feed asks of those who poll it; only hints (faults CAC-05).
package struct PollHints: Sendable, Hashable {
    /// `ttl` (RSS) or `sy:updatePeriod`/`sy:updateFrequency`, as an interval.
    package var interval: Duration?
    /// When nobody needs to come (RSS `skipHours`, `skipDays`), in UTC.
    package var pauses = PollPauses()
    package init(interval: Duration? = nil) { self.interval = interval }
}
