import Domain
import Storage
import TestSupport
import Testing

@Suite("The brake of a flood")
struct BrakeTests {
    private let folder: TemporaryFolder
    private let store: Store
    private let now = Samples.start
    private static let limit = 3

    init() async throws {
        folder = try TemporaryFolder()
        store = try Store.open(path: folder.file("a.db"), mode: .owner)
        try await store.noteChannels(
            ["mail": "m", "hook": "h"], brakes: ["mail": Self.limit], now: now)
    }

    /// Alerts about mentions of their own, `score` first; those in `urgent` are that.
    private func queue(
        _ names: [String], urgent: Set<String> = [], channel: String = "mail",
        to recipient: String = "a@example.org", at time: Timestamp? = nil
    ) async throws {
        let time = time ?? now
        let documents = names.enumerated().map { index, name in
            var mention = Samples.mention(name, score: 50 + index)
            mention.mention.isUrgent = urgent.contains(name)
            let number = name.utf8.reduce(7) { ($0 * 31 + Int($1)) % 251 }
            return Samples.document(number, mentions: [mention])
        }
        _ = try await store.commit([Samples.poll(documents)], now: time)
        try await store.enqueue(
            names.map { name in
                var draft = Samples.draft(
                    "\(name) \(channel) \(recipient)", channel: channel, notBefore: time)
                draft.recipient = recipient
                draft.mentions = [MentionID(name)]
                draft.isUrgent = urgent.contains(name)
                return draft
            }, now: time)
    }

    @discardableResult
    private func brake(
        _ store: Store? = nil, rest: Duration = .zero, at time: Timestamp? = nil
    ) async throws -> Int {
        let time = time ?? now
        return try await (store ?? self.store).brake(rest: rest, now: time) { summary in
            var draft = Samples.draft(
                "summary:\(summary.number)", rule: summary.rules.joined(separator: ","),
                channel: summary.channel, notBefore: time)
            draft.kind = .summary
            draft.recipient = summary.recipient
            let names = summary.mentions.map(\.id.rawValue).joined(separator: " ")
            draft.subject = "\(summary.total) of \(summary.limit): \(names)"
            draft.mentions = summary.mentions.map(\.id)
            return [draft]
        }
    }

    /// Sends what may be claimed; gives its keys, or the subject of a summary, in the order it left.
    private func send(_ store: Store? = nil, at time: Timestamp? = nil) async throws -> [String] {
        let (store, time) = (store ?? self.store, time ?? now)
        let items = try await store.claim(owner: "o", limit: 100, now: time)
        for item in items {
            #expect(try await store.permitCommit(item.lease, now: time))
            #expect(try await store.settle(item.lease, .delivered(reply: "ok"), now: time))
        }
        return items.map {
            $0.draft.kind == .summary ? $0.draft.subject : $0.draft.mentions[0].rawValue
        }
    }

    private func states(_ store: Store? = nil) async throws -> [OutboxItem.State: Int] {
        try await (store ?? self.store).outboxCounts()
    }

    @Test("so many go one by one, urgent ones first, and all others in one message")
    func flood() async throws {
        try await queue(["a", "b", "c", "d", "e", "f"], urgent: ["e"])
        #expect(try await send().isEmpty, "nothing leaves before the brake has decided")
        #expect(try await brake() == 1)
        #expect(try await send() == ["e", "a", "b", "3 of 3: f d c"])
        #expect(try await states() == [.delivered: 4, .coalesced: 3])
        let coalesced = try await store.outbox(in: [.coalesced], limit: 10)
        #expect(coalesced.allSatisfy { $0.lastReply == "told in summary 1" })
        var query = MentionQuery()
        query.summary = 1
        #expect(try await Set(store.mentions(query).map(\.id.rawValue)) == ["c", "d", "f"])
        #expect(try await brake() == 0)
    }

    @Test("a summary waits for those that come at about the same time, the next one for an hour")
    func rests() async throws {
        let minute = Duration.seconds(60)
        try await queue(["a", "b", "c", "d", "e"])
        #expect(try await brake(rest: minute) == 0)
        #expect(try await send() == ["a", "b", "c"])
        try await queue(["f"], at: now + .seconds(30))
        #expect(try await brake(rest: minute, at: now + .seconds(30)) == 0)
        #expect(try await store.nextDue() == now + minute)
        // Another process from here on: the count survives.
        try await store.close()
        let store = try Store.open(path: folder.file("a.db"), mode: .owner)
        #expect(try await brake(store, rest: minute, at: now + minute) == 1)
        #expect(try await send(store, at: now + minute) == ["3 of 3: e d f"])
    }

    @Test("one hour later it begins anew; what was kept back meanwhile comes in one message")
    func hours() async throws {
        let (hour, minute) = (Duration.seconds(3600), Duration.seconds(60))
        try await queue(["a", "b", "c", "d", "e"])
        #expect(try await brake() == 1)
        #expect(try await send().count == 4)
        try await queue(["f", "g"], at: now + minute)
        #expect(try await brake(at: now + minute) == 0)
        #expect(try await send(at: now + minute).isEmpty)
        #expect(try await store.nextDue() == now + hour)
        try await queue(["h"], at: now + hour)
        #expect(try await brake(at: now + hour) == 1)
        #expect(try await send(at: now + hour) == ["h", "2 of 3: g f"])
        #expect(try await states() == [.delivered: 6, .coalesced: 4])
    }

    @Test("one that alone is too much goes by itself when its time has come")
    func alone() async throws {
        try await queue(["a", "b", "c", "d"])
        #expect(try await brake(rest: .seconds(60)) == 0)
        #expect(try await send() == ["a", "b", "c"])
        #expect(try await brake(rest: .seconds(60), at: now + .seconds(60)) == 0)
        #expect(try await send(at: now + .seconds(60)) == ["d"])
        #expect(try await states() == [.delivered: 4])
    }

    @Test("an urgent one is not kept back because of others, but too many of them are")
    func urgent() async throws {
        try await queue(["a", "b", "c"])
        try await brake()
        #expect(try await send() == ["a", "b", "c"])
        try await queue(["u", "v", "w", "x", "y"], urgent: ["u", "v", "w", "x", "y"])
        #expect(try await brake() == 1)
        #expect(try await send() == ["u", "v", "w", "2 of 3: y x"])
    }

    @Test("each recipient and each channel counts for itself, and one without a limit takes all")
    func targets() async throws {
        try await queue(["a", "b", "c"])
        try await queue(["d", "e", "f"], to: "b@example.org")
        try await queue(["g", "h", "i", "j", "k"], channel: "hook")
        #expect(try await brake() == 0)
        #expect(try await send().count == 11)
    }

    @Test("of a channel that does not take them no more is let through than it takes in an hour")
    func stuck() async throws {
        try await queue(["a", "b", "c"])
        try await brake()
        let later = now + .seconds(7200)
        try await queue(["d", "e"], at: later)
        #expect(try await brake(at: later) == 1)
        // Nor is another summary made before that one has arrived.
        let last = later + .seconds(7200)
        try await queue(["f", "g"], at: last)
        #expect(try await brake(at: last) == 0)
        #expect(try await send(at: last).count == 4)
        #expect(try await brake(at: last + .seconds(60)) == 1)
        #expect(try await send(at: last + .seconds(60)) == ["2 of 3: g f"])
    }

    @Test(
        "what was held comes under the brake when its channel is enabled, nothing of a paused one does"
    )
    func held() async throws {
        try await store.pause(channel: "mail", until: now + .seconds(60))
        try await queue(["a", "b", "c", "d", "e"])
        #expect(try await brake() == 0)
        try await store.disable(channel: "mail", because: "410", now: now)
        #expect(try await states() == [.held: 5])
        #expect(try await store.enable(channel: "mail", now: now) == 5)
        #expect(try await brake() == 1)
        #expect(try await send() == ["a", "b", "c", "2 of 3: e d"])
    }

    @Test("a summary names the best twenty and counts all")
    func shown() async throws {
        let names = (UInt8(ascii: "a")...UInt8(ascii: "z")).map { String(UnicodeScalar($0)) }
        try await queue(names)
        #expect(try await brake() == 1)
        let summary = try #require(
            try await store.outbox(limit: 100).first { $0.draft.kind == .summary })
        #expect(summary.draft.subject.hasPrefix("23 of 3: z y x "))
        #expect(summary.draft.mentions.count == AlertSummary.shownLimit)
    }

    @Test("a clock that was ahead keeps nothing back once it is right")
    func clockAhead() async throws {
        let ahead = now + .seconds(86_400)
        try await queue(["a", "b", "c", "d", "e"])
        #expect(try await brake(at: ahead) == 1)
        #expect(try await send(at: ahead).count == 4)
        try await queue(["f", "g", "h", "i", "j"])
        #expect(try await brake() == 1)
        #expect(try await send() == ["f", "g", "h", "2 of 3: j i"])
    }

    @Test("where there is nothing to tell them by they wait, and none is lost")
    func unrendered() async throws {
        try await queue(["a", "b", "c", "d", "e"])
        #expect(try await store.brake(rest: .zero, now: now) { _ in [] } == 0)
        #expect(try await states() == [.pending: 5])
        #expect(try await brake(at: now + .seconds(60)) == 1)
    }

    @Test("a person who sends a message again is not braked")
    func retry() async throws {
        try await queue(["a", "b", "c", "d", "e"])
        #expect(try await brake(rest: .seconds(60)) == 0)
        let kept = try #require(
            try await store.outbox(limit: 10).first { $0.draft.mentions == [MentionID("e")] })
        #expect(try await store.retry(outboxItem: kept.id, now: now))
        #expect(try await send() == ["a", "b", "c", "e"])
    }

    @Test("a summary that was not sent yet is made anew without what was erased")
    func erased() async throws {
        try await queue(["a", "b", "c", "d", "e", "f"])
        #expect(try await brake() == 1)
        let url = try #require(try await store.mention(MentionID("e"))?.url)
        _ = try await store.erase(.address(url))
        #expect(try await brake(at: now + .seconds(3600)) == 1)
        #expect(try await send(at: now + .seconds(3600)).last == "2 of 3: f d")
    }

    @Test("what is kept back for a summary makes nothing late")
    func health() async throws {
        try await queue(["m1", "m2", "m3", "m4", "m5"])
        try await brake(rest: .seconds(3600))
        #expect(try await send().count == Self.limit)
        #expect(try await states()[.pending] == 2)
        #expect(await store.health(now: now + .seconds(1800)) == .ok)
    }
}
