import Domain
import Reading
import Testing

@testable import Polling

@Suite("Kinds of networks beside their fixtures")
struct NetworkKindTests {
    private static let now = Timestamp(seconds: 1_763_884_800)

    @Test("words become as few searches as their length allows, and none is cut")
    func queries() {
        #expect(
            AnyOfQuery.queries(of: ["a", "b c", "d"], atMost: 16) == [#""a" OR "b c""#, #""d""#])
        #expect(AnyOfQuery.queries(of: ["a", "b", "c"], atMost: 500) == [#""a" OR "b" OR "c""#])
        #expect(AnyOfQuery.queries(of: [#"sa"y"#, "\"", ""], atMost: 500) == [#""say""#])
        #expect(AnyOfQuery.queries(of: ["much too long", "b"], atMost: 8) == [#""b""#])
        let many = (1...40).map { "Roteninsel Maschinenbau \($0)" }
        let queries = AnyOfQuery.queries(of: many, atMost: Reddit.queryBytes)
        #expect(queries.allSatisfy { $0.utf8.count <= Reddit.queryBytes })
        for word in many { #expect(queries.contains { $0.contains("\"\(word)\"") }, "\(word)") }
    }

    @Test(
        "the smaller of posts and euros is the month's budget",
        arguments: [
            (2000, 10, 5, 2000), (5000, 10, 5, 2000), (2000, 2, 8, 250), (10, 10_000, 1, 10),
        ])
    func budget(posts: Int, euros: Int, price: Int, limit: Int) throws {
        let network = try X(
            NetworkOptions(
                [
                    "monthly_posts": .number(posts), "monthly_euros": .number(euros),
                    "euros_per_1000_posts": .number(price),
                ], of: X.self))
        #expect(network.allowance?.limit == limit)
        #expect(network.allowance?.period == .month)
    }

    @Test(
        "no question to X can show more than is taken for it, whatever is left",
        arguments: [nil, 0, 9, 10, 55, 100, 1_000_000, .max, .min] as [Int?])
    func pages(left: Int?) throws {
        let network = try X(NetworkOptions(["x": .texts(["Roteninsel"])], of: X.self))
        var step = WalkStep(walk: network.walks[0], now: Self.now)
        step.left = left
        let request = try #require(network.request(step))
        let cost = try #require(request.cost)
        #expect(request.address.query?.contains("max_results=\(cost.amount)&") == true)
        #expect(X.pageSize.contains(cost.amount))
        if let left, left >= 10 { #expect(cost.amount <= left) }
    }

    @Test(
        "no id or bookmark of a stranger can trap",
        arguments: ["", "-1", "18446744073709551615", "x"])
    func bookmarks(text: String) throws {
        for kind in NetworkKinds.all {
            var values: [String: NetworkSettings.Value] = [kind.name: .texts(["Roteninsel"])]
            if kind == YouTube.self {
                values[kind.name] = .texts(["UCaaaaaaaaaaaaaaaaaaaaaa"])
                values["key"] = .secret(Secret("k"))
                values["search"] = .texts(["Roteninsel"])
            }
            guard let network = try? kind.init(NetworkOptions(values, of: kind)) else { continue }
            for walk in network.walks {
                for since in [text, "9223372036854775807", "-9223372036854775808"] {
                    _ = network.request(
                        WalkStep(walk: walk, since: since, page: text, now: Self.now))
                }
            }
        }
    }

    @Test(
        "what claims to be of the future hides nothing that comes after it",
        arguments: [
            ("wordpress", "posts", #"[{"id": 1, "date_gmt": "2099-01-01T00:00:00", "title": {}}]"#),
            (
                "wordpress", "network",
                #"{"posts": [{"ID": 1, "site_ID": 2, "date": "2099-01-01T00:00:00Z"}]}"#
            ),
            ("stackexchange", "posts", #"{"items": [{"question_id": 1, "creation_date": 4e9}]}"#),
            (
                "gdelt", "posts",
                #"{"articles": [{"url": "http://a.example", "seendate": "2099-01-01"}]}"#
            ),
            (
                "hackernews", "posts",
                #"{"hits": [{"objectID": "1", "author": "a", "created_at_i": 4e9}]}"#
            ),
        ])
    func future(kind: String, part: String, answer: String) throws {
        let form = AnswerForm(kind: kind, part: part, asked: Self.now)
        let result = NetworkKinds.read(ReaderInput(bytes: Array(answer.utf8)), as: form)
        #expect(result.documents.count == 1, "\(result.turn)")
        #expect(result.turn.newest == "\(Self.now.seconds)")
    }

    @Test("a bookmark of the future, as earlier ones may be, asks since now")
    func futureBookmark() throws {
        let blog = try WordPress(
            NetworkOptions(["wordpress": .text("a.example")], of: WordPress.self))
        let step = WalkStep(walk: "posts", since: "4000000000", now: Self.now)
        #expect(blog.request(step)?.address.query?.contains("after=2025-11-23T05:00:00Z") == true)
    }

    @Test(
        "no number of Hacker News can trap",
        arguments: [
            ("-9223372036854775808", "9223372036854775807"),
            ("9223372036854775807", "9223372036854775806"), ("-1", "-9223372036854775808"),
        ])
    func numbers(pages: String, page: String) throws {
        let answer = #"{"hits": [], "nbPages": \#(pages), "page": \#(page)}"#
        let result = NetworkKinds.read(
            ReaderInput(bytes: Array(answer.utf8)),
            as: AnswerForm(kind: "hackernews", part: "posts", asked: Self.now))
        #expect(result.turn.fault == nil)
    }

    @Test(
        "a search of YouTube that finds more than a page holds says so", arguments: [true, false])
    func manyVideos(isMore: Bool) {
        let item = #"{"id": {"videoId": "a"}, "snippet": {"title": "Roteninsel"}}"#
        let items = Array(repeating: item, count: 50).joined(separator: ",")
        let answer = #"{\#(isMore ? #""nextPageToken": "x", "# : "")"items": [\#(items)]}"#
        let result = NetworkKinds.read(
            ReaderInput(bytes: Array(answer.utf8)),
            as: AnswerForm(kind: "youtube", part: "search", asked: Self.now))
        #expect(result.problems.contains { $0.contains("more than 50") } == isMore)
    }

    @Test("a search of YouTube is asked so seldom that all of them take half of the day's units")
    func searches() throws {
        let words = (1...10).map { "Wort \($0)" }
        let network = try YouTube(
            NetworkOptions(
                ["key": .secret(Secret("k")), "search": .texts(words)], of: YouTube.self))
        func asks(after seconds: Int64) -> Bool {
            let since = "\(Self.now.seconds - seconds)"
            let step = WalkStep(walk: network.walks[0], since: since, now: Self.now)
            return network.request(step) != nil
        }
        #expect(!asks(after: 17_279))
        #expect(asks(after: 17_280))
    }

    @Test(
        "what no server, channel or subreddit can be is told with its key",
        arguments: [
            ("mastodon", "servers", "ftp://x"), ("lemmy", "servers", "http://"),
            ("youtube", "youtube", "UCshort"), ("reddit", "subreddits", "de EDV"),
        ])
    func faults(name: String, option: String, value: String) throws {
        let kind = try #require(NetworkKinds.named(name))
        do throws(NetworkOptionFault) {
            _ = try kind.init(NetworkOptions([option: .texts([value])], of: kind))
            Issue.record("\(value) was taken")
        } catch {
            #expect(error.option == option)
            #expect(error.text.contains(value))
        }
    }
}
