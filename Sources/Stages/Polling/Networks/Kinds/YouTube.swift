package import Domain
package import Reading

/// YouTube: the feeds of channels, which need no key; with a key the comments under their videos, and a
/// search for videos, by the Data API, which counts units (developers.google.com/youtube/v3).
///
/// The feeds answer 404 and 500 for hours or days and come back: such a failure is of that channel and
/// that poll, and stops nothing (NetNewsWire#5212).
package struct YouTube: Network {
    package static let name = "youtube"
    package static let options = [
        NetworkOption(name, .names),
        NetworkOption("key", .secret),
        NetworkOption("search", .words(.names)),
        NetworkOption("daily_units", .number(100...10_000_000, usual: 10_000)),
        NetworkOption("feeds", .address("https://www.youtube.com")),
        NetworkOption("api", .address("https://www.googleapis.com/youtube/v3")),
    ]
    package static let leastInterval = Duration.seconds(15 * 60)
    package static let credentialMend =
        "make an API key in the Google Cloud console, switch on \"YouTube Data API v3\" for its "
        + "project, and put it into its file"

    /// Units of one call, by Google's quota calculator.
    static let (searchUnits, commentUnits) = (100, 1)
    /// The most that a page of each holds.
    private static let (videosPerPage, commentsPerPage) = (50, 100)
    /// A video may be found by the search a day after it was published.
    private static let searchOverlap = Duration.seconds(86_400)
    /// How long the API is left alone that says its quota is used up: it begins anew once a day.
    private static let quotaPause = Duration.seconds(3600)

    package let home: WebAddress
    package let walks: [String]
    package let allowance: Allowance?
    private let feeds: WebAddress
    private let key: Secret<String>?
    /// Between two searches for one word: so that all of them take half of a day's units.
    private let searchGap: Duration

    package init(_ options: NetworkOptions) throws(NetworkOptionFault) {
        feeds = try options.address("feeds")
        let api = try options.address("api")
        key = options.secret("key")
        home = key == nil ? feeds : api
        let channels = try options.texts(Self.name).map(Self.channel)
        let words = key == nil ? [] : options.texts("search")
        let units = options.number("daily_units")
        allowance = key.map { _ in
            Allowance("youtube units", per: .day, limit: units, unit: "units")
        }
        let searches = max(1, units / 2 / Self.searchUnits)
        searchGap = .seconds(Int64(86_400 * words.count / searches))
        walks =
            channels.map { Walk.videos + $0 }
            + (key == nil ? [] : channels.map { Walk.comments + $0 })
            + words.map { Walk.search + $0 }
    }

    /// What a walk is called, before its channel or word.
    private enum Walk {
        static let (videos, comments, search) = ("videos of ", "comments at ", "search for ")
    }

    /// The channel that a name or address means.
    private static func channel(_ text: String) throws(NetworkOptionFault) -> String {
        let id = text.split(separator: "/").last.map(String.init) ?? ""
        guard id.hasPrefix("UC"), id.utf8.count == 24, WebAddress.segment(id) == id else {
            throw NetworkOptionFault(
                name,
                "'\(text)' is no channel: give its id, UC and 22 letters and digits "
                    + "(About, Share, Copy channel ID)")
        }
        return id
    }

    package var openServers: [WebAddress] { home == feeds ? [] : [feeds] }

    package func server(of walk: String) -> WebAddress {
        walk.hasPrefix(Walk.videos) ? feeds : home
    }

    package func request(_ step: WalkStep) -> NetworkRequest? {
        if step.walk.hasPrefix(Walk.videos) { return videos(step, Walk.videos) }
        if step.walk.hasPrefix(Walk.comments) { return comments(step, Walk.comments) }
        return search(step, Walk.search)
    }

    private func videos(_ step: WalkStep, _ prefix: String) -> NetworkRequest {
        let channel = String(step.walk.dropFirst(prefix.count))
        var request = NetworkRequest(
            feeds.below(["feeds", "videos.xml"]).adding([("channel_id", channel)]), part: "videos")
        request.accept = "application/atom+xml, application/xml"
        request.since = step.start()
        return request
    }

    private func comments(_ step: WalkStep, _ prefix: String) -> NetworkRequest {
        let channel = String(step.walk.dropFirst(prefix.count))
        var parameters = [
            ("part", "snippet,replies"), ("allThreadsRelatedToChannelId", channel),
            ("order", "time"), ("textFormat", "plainText"),
            ("maxResults", "\(Self.commentsPerPage)"),
        ]
        if let page = step.page { parameters.append(("pageToken", page)) }
        var request = asking("commentThreads", parameters, units: Self.commentUnits)
        request.since = step.start()
        return request
    }

    /// The bookmark is when it was asked last: a search costs as much as a hundred pages of comments.
    private func search(_ step: WalkStep, _ prefix: String) -> NetworkRequest? {
        let last = step.since.flatMap { Int64($0) }.map { min(Timestamp(seconds: $0), step.now) }
        if let last, step.now - last < searchGap { return nil }
        let start = last.map { $0 - Self.searchOverlap } ?? step.now - WalkStep.firstLook
        let word = PhraseQuery.quoted(String(step.walk.dropFirst(prefix.count)))
        return asking(
            "search",
            [
                ("part", "snippet"), ("type", "video"), ("q", word), ("order", "date"),
                ("publishedAfter", start.iso8601), ("maxResults", "\(Self.videosPerPage)"),
            ], units: Self.searchUnits)
    }

    private func asking(
        _ method: String, _ parameters: [(String, String)], units: Int
    ) -> NetworkRequest {
        var request = NetworkRequest(home.below([method]).adding(parameters), part: method)
        if let key { request.add(secret: "X-Goog-Api-Key", key.revealed) }
        request.cost = allowance.map { ($0, units) }
        return request
    }

    /// The API says 403 for all it refuses, and 400 for a wrong key.
    package func meaning(of answer: FetchAnswer, now: Timestamp) -> AnswerMeaning? {
        guard [400, 403].contains(answer.status), key != nil,
            answer.address.origin == home.origin
        else { return nil }
        if answer.says("commentsDisabled") { return .nothing }
        if ["quotaExceeded", "dailyLimitExceeded", "ateLimitExceeded"].contains(where: answer.says)
        {
            return .throttled(Self.quotaPause)
        }
        let refusals = [
            "keyInvalid", "API_KEY_INVALID", "accessNotConfigured", "SERVICE_DISABLED",
            "API_KEY_SERVICE_BLOCKED",
        ]
        return refusals.contains(where: answer.says) ? .credentials : nil
    }

    package static func read(
        _ input: ReaderInput, _ form: AnswerForm
    ) throws(AnswerFault) -> AnswerPage {
        if form.part == "videos" {
            var page = try AnswerPage(feed: input)
            page.end(by: form)
            return page
        }
        let answer = try AnswerNode(input)
        let items = try answer.items("items")
        var page = AnswerPage()
        if form.part == "search" {
            try page.add(items, YouTubeItem.video(of:))
            page.turn.newest = "\(form.asked.seconds)"
            // Another page costs as much again.
            if items.count >= videosPerPage, answer["nextPageToken"] != nil {
                page.problems.append(
                    "a search finds more than \(items.count) new videos: the rest is left out")
            }
        } else {
            try page.add(items, YouTubeItem.firstComment(of:))
            try page.add(items.flatMap(YouTubeItem.replies(in:)), YouTubeItem.comment(of:))
            page.documents.sort { ($0.published ?? .earliest) > ($1.published ?? .earliest) }
            page.turn.next = answer.name("nextPageToken")
            page.end(by: form)
        }
        // Units are counted by calls, not by what they bring.
        page.turn.count = form.part == "search" ? searchUnits : commentUnits
        return page
    }
}
