import Domain
import Polling
import Testing

@Suite("HostPauses")
struct HostPausesTests {
    private func page(_ number: Int = 0) throws -> WebAddress {
        try address("https://\(number).a.example/\(number)")
    }

    @Test(
        "CAC-04: a host is left alone for the longer of backing off and what it asks, at most a day",
        arguments: [
            ("120", 300), ("301", 301), ("3600", 3600), ("86400", 86_400), ("86401", 86_400),
            ("99999999999999999999", 86_400), ("-5", 300), ("0.5", 300), ("0", 300), (nil, 300),
            ("soon", 300), ("Mon, 23 Nov 2026 10:00:00 GMT", 7200),
            ("Sunday, 22-Nov-26 08:00:00 GMT", 300), ("Mon Nov 23 10:00:00 2026", 7200),
            ("Mon, 23 Nov 2099 10:00:00 GMT", 86_400),
        ] as [(String?, Int)], [429, 503])
    func wait(_ row: (field: String?, seconds: Int), status: Int) throws {
        let page = try page()
        let answer = FetchAnswer(
            status: status, fields: row.field.map { ["retry-after": $0] } ?? [:], address: page)
        var pauses = HostPauses(now: moment)
        let pause = pauses.note(
            status, retryAfter: answer.retryAfter(now: moment), from: page, now: moment)
        #expect(pause?.until == moment + .seconds(row.seconds))
        #expect(pause?.host == "a.example")
        #expect(pauses.pause(of: "a.example", now: moment) == pause)
        #expect(pauses.pause(of: "a.example", now: moment + .seconds(row.seconds)) == nil)
        #expect(pauses.pause(of: "b.example", now: moment) == nil)
    }

    @Test("a host that complains again is left alone for longer, and forgiven when it answers")
    func strikes() throws {
        var pauses = HostPauses(now: moment)
        var now = moment
        var waits: [Duration] = []
        for _ in 0..<3 {
            let pause = pauses.note(429, retryAfter: nil, from: try page(), now: now)
            let until = try #require(pause?.until)
            waits.append(until - now)
            now = until
        }
        #expect(waits == [.seconds(300), .seconds(600), .seconds(1200)])
        #expect(pauses.note(200, retryAfter: nil, from: try page(), now: now) == nil)
        let last = pauses.note(429, retryAfter: nil, from: try page(), now: now)
        #expect(last?.until == now + .seconds(300))
    }

    @Test("two answers of one moment are one complaint")
    func simultaneous() throws {
        var pauses = HostPauses(now: moment)
        for number in 0..<2 {
            let pause = pauses.note(429, retryAfter: nil, from: try page(number), now: moment)
            #expect(pause?.strikes == 1)
        }
    }

    @Test("403 for one address after another is throttling of the host; one closed address is none")
    func forbidden() throws {
        var pauses = HostPauses(now: moment)
        func note(_ status: Int, _ number: Int) throws -> HostPause? {
            pauses.note(status, retryAfter: nil, from: try page(number), now: moment)
        }
        for _ in 0..<9 { #expect(try note(403, 0) == nil) }
        #expect(try note(403, 1) == nil)
        #expect(try note(200, 2) == nil)
        for number in 0..<2 { #expect(try note(403, number) == nil) }
        let pause = try #require(try note(403, 2))
        #expect(pause.host == "a.example")
        #expect(pause.until == moment + .seconds(300))
        #expect(pause.reason == "answers 403 for 3 addresses in a row")
    }

    @Test("CAC-04: a pause of an earlier run holds, but no longer than any after a clock's jump")
    func restart() {
        let kept = [("a", 60), ("b", -1), ("c", 999_999)].map {
            HostPause(host: $0, until: moment + .seconds($1), strikes: 2, reason: "asked")
        }
        let pauses = HostPauses(kept, now: moment)
        #expect(pauses.pause(of: "a", now: moment)?.until == moment + .seconds(60))
        #expect(pauses.pause(of: "b", now: moment) == nil)
        #expect(pauses.pause(of: "c", now: moment)?.until == moment + day)
    }
}

@Suite("HostGate")
struct HostGateTests {
    @Test("FET-06: requests to one registered name are as far apart as those of several polls")
    func gap() async throws {
        let clock = LeapingClock()
        let gate = HostGate(pacer: HostPacer(), clock: clock)
        for host in ["www.a.example", "a.example", "feeds.x.a.example"] {
            let page = try address("https://\(host)/")
            try await gate.enter(page)
            await gate.leave(page)
        }
        #expect(clock.now() == moment + .seconds(2))
        try await gate.enter(try address("https://b.example/"))
        #expect(clock.now() == moment + .seconds(2))
    }

    @Test("CAC-04: a host that asked for more than our patience ends the poll, and is kept")
    func held() async throws {
        let (kept, continuation) = AsyncStream<HostPause>.makeStream()
        let gate = HostGate(pacer: HostPacer(), clock: LeapingClock()) { continuation.yield($0) }
        let page = try address("https://www.a.example/")
        try await gate.enter(page)
        let answer = FetchAnswer(status: 429, fields: ["retry-after": "3600"], address: page)
        let pause = await gate.leave(page, after: answer)
        #expect(pause?.until == moment + hour)
        continuation.finish()
        #expect(await kept.reduce(into: []) { $0.append($1) } == [pause])
        let why = "a.example answers with status 429 and is left alone for now"
        await #expect(throws: FetchFailure.held(why, hour)) {
            try await gate.enter(try address("https://feeds.a.example/x"))
        }
    }

    @Test(
        "ROB-03: Crawl-delay holds the requests of one poll apart, as far as a poll has time",
        arguments: [(0, 1), (5, 5), (3600, 10)])
    func crawlDelay(seconds: Int, kept: Int) async throws {
        let clock = LeapingClock()
        let gate = HostGate(pacer: HostPacer(), clock: clock)
        let page = try address("https://a.example/")
        for _ in 0..<2 {
            try await gate.enter(page, gap: .seconds(seconds))
            await gate.leave(page)
        }
        #expect(clock.now() == moment + .seconds(kept))
    }

    @Test("a short pause is waited out")
    func short() async throws {
        let clock = LeapingClock()
        let pause = HostPause(
            host: "a.example", until: moment + .seconds(20), strikes: 1, reason: "asked")
        let gate = HostGate(pacer: HostPacer(), clock: clock, pauses: [pause])
        try await gate.enter(try address("https://a.example/"))
        #expect(clock.now() == moment + .seconds(20))
    }
}
