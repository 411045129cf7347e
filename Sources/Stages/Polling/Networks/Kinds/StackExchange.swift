package import Domain
package import Reading

/// Questions on Stack Overflow and its sisters (api.stackexchange.com 2.3). Needs nothing; a free key
/// makes 10,000 requests a day of 300. `backoff` is obeyed: who does not is shut out.
package struct StackExchange: Network {
    package static let name = "stackexchange"
    package static let options = [
        NetworkOption(name, .words(.names)),
        NetworkOption("sites", .names),
        NetworkOption("key", .secret),
        NetworkOption("api", .address("https://api.stackexchange.com")),
    ]
    package static let leastInterval = Duration.seconds(15 * 60)

    /// Requests a day: for each address without a key, and for each key.
    private static let (withoutKey, withKey) = (300, 10_000)
    /// The most that one page holds.
    private static let perPage = 100
    /// Stands for the rest of the day, in UTC: nothing may be asked any more.
    private static let restOfDay = Duration.seconds(86_400)
    /// What it says by `error_id` (api.stackexchange.com/docs/error-handling).
    private static let throttled: Set<Int> = [502]
    private static let credentials: Set<Int> = [401, 402, 403, 405, 406]
    /// The site that is asked where none is named.
    private static let usualSites = ["stackoverflow"]

    package let home: WebAddress
    package let walks: [String]
    private let key: Secret<String>?
    private let questions: [String: (site: String, word: String)]

    package init(_ options: NetworkOptions) throws(NetworkOptionFault) {
        home = try options.address("api")
        key = options.secret("key")
        let named = options.texts("sites")
        let sites = named.isEmpty ? Self.usualSites : named
        if let wrong = sites.first(where: { !$0.utf8.allSatisfy(Self.isNameByte) }) {
            throw NetworkOptionFault(
                "sites",
                "'\(wrong)' is no site: give names such as stackoverflow or superuser, without a dot "
                    + "where its address ends in .com or .stackexchange.com")
        }
        var (walks, questions): ([String], [String: (site: String, word: String)]) = ([], [:])
        for site in sites {
            for word in options.texts(Self.name) {
                walks.append("\(site) \(word)")
                questions["\(site) \(word)"] = (site, word)
            }
        }
        (self.walks, self.questions) = (walks, questions)
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: "-")
    }

    package func request(_ step: WalkStep) -> NetworkRequest? {
        guard let question = questions[step.walk] else { return nil }
        var address = home.below(["2.3", "search", "advanced"]).adding([
            ("q", PhraseQuery.quoted(question.word)), ("site", question.site), ("order", "desc"),
            ("sort", "creation"), ("fromdate", "\(step.start().seconds)"),
            ("filter", "withbody"), ("pagesize", "\(Self.perPage)"), ("page", step.page ?? "1"),
        ])
        // It takes the key nowhere else; it is no secret of the network's, and still nobody's business.
        if let key { address = address.adding([("key", key.revealed)]).hiding([key.revealed]) }
        var request = NetworkRequest(address)
        request.subject = question.site
        let limit = key == nil ? Self.withoutKey : Self.withKey
        request.cost = (
            Allowance("\(Self.name) requests", per: .day, limit: limit, unit: "requests"), 1
        )
        return request
    }

    /// An error is a body with status 400 to 503.
    package func meaning(of answer: FetchAnswer, now: Timestamp) -> AnswerMeaning? {
        answer.status >= 400 && answer.says("\"error_id\"") ? .content : nil
    }

    package func turn(
        _ turn: AnswerPage.Turn, after answer: FetchAnswer, to step: WalkStep
    ) -> AnswerPage.Turn {
        var turn = turn
        if turn.pause == Self.restOfDay {
            turn.pause = Allowance.Period.day.end(after: step.now) - step.now
        }
        // The next page is the one behind the one that was asked for.
        turn.next = turn.next.map { _ in "\((step.page.flatMap { Int($0) } ?? 1) + 1)" }
        return turn
    }

    package static func read(
        _ input: ReaderInput, _ form: AnswerForm
    ) throws(AnswerFault) -> AnswerPage {
        let answer = try AnswerNode(input)
        if let error = answer.number("error_id") { throw fault(error, answer) }
        let items = try answer.items("items")
        var page = AnswerPage()
        try page.add(items) { item throws(AnswerFault) in try document(item, site: form.subject) }
        page.turn.newest = page.newestMoment(by: form)
        page.turn.next = answer.flag("has_more") ? "more" : nil
        page.turn.count = 1
        page.turn.pause = answer.number("backoff").map { .seconds(max(1, min($0, 86_400))) }
        if let left = answer.number("quota_remaining"), left <= 0 { page.turn.pause = restOfDay }
        return page
    }

    /// `too many requests from this IP, more requests available in 82216 seconds`.
    private static func fault(_ error: Int, _ answer: AnswerNode) -> AnswerFault {
        let name = answer.name("error_name") ?? "error \(error)"
        let text = "\(name): \(answer.title("error_message"))"
        let numbers = text.split { !("0"..."9").contains($0) }.compactMap { Int64($0) }
        if throttled.contains(error) {
            let wait = numbers.last.map { Duration.seconds(max(1, min($0, 86_400))) }
            return AnswerFault(.throttled, text, wait: wait)
        }
        let isAboutKey = credentials.contains(error) || text.contains("`key`")
        return AnswerFault(isAboutKey ? .credentials : .refused, text)
    }

    private static func document(
        _ item: AnswerNode, site: String
    ) throws(AnswerFault) -> Document? {
        var document = Document(id: "\(site) \(try item.required("question_id"))")
        document.url = item.address("link")
        document.title = item.title("title")
        document.text = item.markup("body", links: &document.links)
        document.summary = document.text
        document.authors = [item["owner"]?.title("display_name")].compactMap { $0 }
            .filter { !$0.isEmpty }
        document.published = item.time("creation_date")
        document.updated = item.time("last_edit_date")
        document.tags = item.names("tags")
        return document
    }
}
