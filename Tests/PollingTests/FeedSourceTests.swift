import Domain
import Testing

@testable import Polling

@Suite("FeedSource")
struct FeedSourceTests {
    private let feed = "https://a.example/feed"
    private let body = "rss\none\ntwo\nend"

    private func source(_ server: FakeServer) throws -> any Source {
        PollingTests.source(.feed(try address(feed)), on: server)
    }

    @Test("a first poll brings the entries, and keeps what makes the next one conditional")
    func first() async throws {
        let fields = ["etag": "W/\"1\"", "last-modified": "Mon, 23 Nov 2026 07:00:00 GMT"]
        let server = FakeServer([feed: [.answer(200, fields, body: body), .answer(304)]])
        let source = try source(server)
        let outcome = await source.poll(SourceCursor(), now: moment)
        #expect(outcome.titles == ["one", "two"])
        let cursor = try #require(outcome.cursor)
        #expect(cursor.lastUnconditional == moment)
        let second = await source.poll(cursor, now: moment + hour)
        #expect(second.isUnchanged)
        let request = await server.requests[1]
        #expect(request.etag == "W/\"1\"")
        #expect(request.lastModified == "Mon, 23 Nov 2026 07:00:00 GMT")
    }

    @Test(
        "XML-08: a document that ends the reader is a failure that says so, and leaves no validators",
        arguments: [
            ("crash", PollFailure.Reason.readerEnded, "crash with SIGSEGV"),
            ("unread", .noReader, "no memory"),
        ])
    func readerEnds(line: String, reason: PollFailure.Reason, words: String) async throws {
        let fields = ["etag": "\"1\""]
        let server = FakeServer([
            feed: [.answer(200, fields, body: "\(line)\n"), .answer(200, fields, body: body)]
        ])
        let source = try source(server)
        let failure = try #require(await source.poll(SourceCursor(), now: moment).failure)
        #expect(failure.reason == reason)
        #expect(failure.description.contains(feed) && failure.description.contains(words))
        let second = await source.poll(SourceCursor(), now: moment + hour)
        #expect(second.titles == ["one", "two"])
    }

    @Test("CAC-03: the same bytes are unchanged, other bytes under the same ETag are not")
    func bodyHash() async throws {
        let fields = ["etag": "\"1\""]
        let server = FakeServer([
            feed: [
                .answer(200, fields, body: body), .answer(200, fields, body: body),
                .answer(200, fields, body: "rss\nthree\nend"),
            ]
        ])
        let source = try source(server)
        let first = try #require(await source.poll(SourceCursor(), now: moment).cursor)
        let second = await source.poll(first, now: moment + hour)
        #expect(second.isUnchanged)
        let third = await source.poll(try #require(second.cursor), now: moment + hour * 2)
        #expect(third.titles == ["three"])
    }

    @Test("CAC-03: at least once a day everything is asked for")
    func unconditional() async throws {
        let server = FakeServer([
            feed: [
                .answer(200, ["etag": "\"1\""], body: body), .answer(304), .answer(304),
                .answer(200, ["etag": "\"1\""], body: "rss\nhidden\nend"),
            ]
        ])
        let source = try source(server)
        var cursor = try #require(await source.poll(SourceCursor(), now: moment).cursor)
        for hours in [8, 16] {
            let outcome = await source.poll(cursor, now: moment + hour * hours)
            cursor = try #require(outcome.cursor)
        }
        let last = await source.poll(cursor, now: moment + day)
        #expect(last.titles == ["hidden"])
        #expect(await server.requests.map { $0.etag != nil } == [false, true, true, false])
    }

    @Test("CAC-03: a 304 to a request without conditions is a failure")
    func unasked() async throws {
        let outcome = try await source(FakeServer([feed: [.answer(304)]]))
            .poll(SourceCursor(), now: moment)
        #expect(outcome.failure?.reason == .status)
    }

    @Test(
        "FET-05: what answers but is no feed is a failure that says so",
        arguments: [
            (FakeServer.Reply.answer(200, body: "html\nlog in\nend"), "a login or a captcha"),
            (.answer(200, body: ""), "with nothing"), (.answer(204), "with nothing"),
            (.answer(200, body: "sitemap\nend"), "a sitemap"),
            (.answer(200, body: "sorry\nend"), "can't be read"),
        ])
    func notAFeed(reply: FakeServer.Reply, words: String) async throws {
        var cursor = SourceCursor(origin: feed)
        cursor.etag = "\"1\""
        let outcome = try await source(FakeServer([feed: [reply]])).poll(cursor, now: moment)
        #expect(outcome.failure?.reason == .notAFeed)
        #expect(outcome.failure?.description.contains(words) == true)
    }

    @Test(
        "FET-02, FET-03: a truncated feed gives its whole entries and keeps the old validators",
        arguments: [
            FakeServer.Reply.answer(200, ["etag": "\"2\""], body: "rss\none"),
            .answer(200, ["etag": "\"2\""], body: "rss\none\nend", isComplete: false),
        ])
    func truncated(reply: FakeServer.Reply) async throws {
        var cursor = SourceCursor(origin: feed)
        (cursor.etag, cursor.bodyHash) = ("\"1\"", [1])
        let outcome = try await source(FakeServer([feed: [reply]])).poll(cursor, now: moment)
        #expect(outcome.titles == ["one"])
        #expect(outcome.harvest?.isComplete == false)
        #expect(outcome.cursor == cursor)
    }

    @Test(
        "statuses are failures, each in its way",
        arguments: [
            (404, PollFailure.Reason.status, nil), (500, .status, nil), (403, .status, nil),
            (410, .gone, nil), (429, .throttled, Duration.seconds(120)),
            (503, .throttled, .seconds(120)), (301, .status, nil), (206, .status, nil),
        ] as [(Int, PollFailure.Reason, Duration?)])
    func statuses(status: Int, reason: PollFailure.Reason, pause: Duration?) async throws {
        let server = FakeServer([feed: [.answer(status, ["retry-after": "120"])]])
        let outcome = try await source(server).poll(SourceCursor(), now: moment)
        let failure = try #require(outcome.failure)
        #expect(failure.reason == reason)
        #expect(failure.retryAfter == .seconds(120))
        #expect(failure.hostPause == pause)
        #expect(failure.isPermanent == (status == 410))
    }

    @Test("no answer is a failure with the reason it was given")
    func unreachable() async throws {
        let server = FakeServer([feed: [.failure(.unreachable("a.example: connection refused"))]])
        let outcome = try await source(server).poll(SourceCursor(), now: moment)
        #expect(outcome.failure == PollFailure(.unreachable, "a.example: connection refused"))
    }

    @Test("RED-03: an address counts as moved after three equal answers over a day")
    func moved() async throws {
        let target = "https://b.example/feed"
        let server = FakeServer([
            feed: [.answer(200, body: body, movedTo: target)], target: [.answer(200, body: body)],
        ])
        let source = try source(server)
        var cursor = SourceCursor()
        for hours in [0, 1, 2, 23, 24, 25] {
            let outcome = await source.poll(cursor, now: moment + hour * hours)
            cursor = try #require(outcome.cursor)
        }
        #expect(await server.asked == [feed, feed, feed, feed, feed, target])
        #expect(cursor.address == (try address(target)))
        #expect(cursor.former == [feed])
        #expect(cursor.movedAt == moment + hour * 24)
    }

    @Test("RED-03: what it is called now is taken for what it was called before, eight moves back")
    func history() throws {
        var cursor = SourceCursor()
        for number in 0..<12 {
            let asked = try address("https://b.example/\(number)")
            let target = try address("https://b.example/\(number + 1)")
            for days in 0..<3 { cursor.note(move: target, from: asked, now: moment + day * days) }
        }
        #expect(cursor.former == (4..<12).map { "https://b.example/\($0)" })
    }

    @Test("new items alone are asked for where there is an ETag, and read as such (RFC 3229)")
    func delta() async throws {
        let server = FakeServer([
            feed: [
                .answer(200, ["etag": "\"1\""], body: body),
                .answer(226, ["etag": "\"2\"", "im": "feed"], body: "rss\nthird\nend"),
                .answer(304), .answer(200, ["etag": "\"2\""], body: body),
            ]
        ])
        let source = try source(server)
        var cursor = SourceCursor()
        var outcomes: [PollOutcome] = []
        for hours in [0, 1, 2, 25] {
            outcomes.append(await source.poll(cursor, now: moment + hour * hours))
            cursor = try #require(outcomes.last?.cursor)
        }
        #expect(await server.requests.map(\.takesDelta) == [false, true, true, false])
        #expect(await server.requests.map(\.etag) == [nil, "\"1\"", "\"2\"", nil])
        #expect(outcomes.map { $0.harvest?.isDelta } == [false, true, nil, false])
        #expect(outcomes[1].titles == ["third"])
    }

    @Test("new items alone that nobody asked for are no answer")
    func unaskedDelta() async throws {
        let server = FakeServer([feed: [.answer(226, ["im": "feed"], body: body)]])
        let outcome = try await source(server).poll(SourceCursor(), now: moment)
        #expect(outcome.failure?.reason == .status)
    }

    @Test("RED-03: one redirect to elsewhere, and one that changes, move nothing")
    func hijacked() throws {
        let (here, there) = (try address("https://b.example/"), try address("https://c.example/"))
        let asked = try address(feed)
        var cursor = SourceCursor()
        for (index, target) in [here, here, nil, here, there, here].enumerated() {
            cursor.note(move: target, from: asked, now: moment + day * index)
        }
        #expect(cursor.address == nil)
        #expect(cursor.movingCount == 1)
    }

    @Test("RED-03: where it has moved a source logs in as before, at its own origin alone")
    func movedWithLogin() async throws {
        let home = try address("https://anna:geheim@a.example/feed")
        for (target, login) in [
            ("https://a.example/new?x=1", "anna:geheim"), ("https://b.example/new", nil),
        ] {
            let server = FakeServer([:])
            var cursor = SourceCursor(origin: home.text)
            // With whichever login the Location came: the count goes on, and none is kept.
            let targets = [target, target.replacing("//", with: "//x:y@"), target]
            for (index, text) in targets.enumerated() {
                cursor.note(move: try address(text), from: home, now: moment + day * index)
            }
            #expect(cursor.address?.text == target)
            #expect(cursor.address?.userInfo == nil)
            let source = PollingTests.source(.feed(home), on: server)
            _ = await source.poll(cursor, now: moment + day * 3)
            let asked = try #require(await server.requests.first?.address)
            #expect(asked.text == target && asked.userInfo == login)
        }
    }

    @Test(
        "CAC-04: what another host asks for, to which the source has moved, does not hold its own")
    func throttledElsewhere() async throws {
        let moved = "https://feeds.example/a"
        let answer = FakeServer.Reply.answer(429, ["retry-after": "7200"])
        let server = FakeServer([moved: [answer], feed: [answer]])
        var cursor = SourceCursor(origin: feed)
        #expect(try await source(server).poll(cursor, now: moment).hostPause == hour * 2)
        cursor.address = try address(moved)
        let outcome = try await source(server).poll(cursor, now: moment)
        #expect(outcome.failure?.reason == .throttled)
        #expect(outcome.hostPause == nil)
    }

    @Test("a cursor of another address is void")
    func otherAddress() async throws {
        var cursor = SourceCursor(origin: "https://old.example/")
        (cursor.etag, cursor.lastUnconditional) = ("\"1\"", moment)
        let server = FakeServer([feed: [.answer(200, body: body)]])
        _ = try await source(server).poll(cursor, now: moment)
        #expect(await server.requests[0].etag == nil)
    }

    @Test("CAC-05: the longer of the feed's hint and max-age is the advice")
    func advice() async throws {
        let fields = ["cache-control": "max-age=60"]
        let server = FakeServer([feed: [.answer(200, fields, body: "rss\nttl 3600\nend")]])
        let outcome = try await source(server).poll(SourceCursor(), now: moment)
        #expect(outcome.harvest?.advice.interval == hour)
        #expect(outcome.harvest?.advice.asker == .feed)
    }

    @Test(
        "CAC-05: max-age takes the place of Expires, and each says whose wish it is",
        arguments: [
            (["cache-control": "max-age=7200"], PollAdvice.Asker.cacheControl, hour * 2),
            (["expires": "Mon, 23 Nov 2026 11:00:00 GMT"], .expires, hour * 3),
            (
                ["cache-control": "max-age=7200", "expires": "Mon, 23 Nov 2026 11:00:00 GMT"],
                .cacheControl, hour * 2
            ),
            ([:], .feed, hour),
        ] as [([String: String], PollAdvice.Asker, Duration)])
    func askers(fields: [String: String], asker: PollAdvice.Asker, interval: Duration) async throws
    {
        let server = FakeServer([feed: [.answer(200, fields, body: "rss\nttl 3600\nend")]])
        let advice = try await source(server).poll(SourceCursor(), now: moment).harvest?.advice
        #expect(advice?.asker == asker && advice?.interval == interval)
    }

    @Test("CAC-05: what the feed asks for holds over a 304 and the same bytes again")
    func lastingAdvice() async throws {
        let body = "rss\nttl 7200\nend"
        let server = FakeServer([
            feed: [
                .answer(200, ["etag": "\"1\""], body: body), .answer(304), .answer(200, body: body),
            ]
        ])
        let feed = try source(server)
        var cursor = SourceCursor()
        for round in 0..<3 {
            let outcome = await feed.poll(cursor, now: moment + hour * round)
            cursor = try #require(outcome.cursor)
            guard case .unchanged(_, let advice) = outcome else {
                #expect(round == 0)
                continue
            }
            #expect(advice.interval == hour * 2 && advice.asker == .feed)
        }
    }
}
