import Database
import Domain
import Storage
import TestSupport
import Testing

@Suite("Storing polls")
struct PollTests {
    let folder: TemporaryFolder
    let store: Store
    let now = Samples.start

    init() throws {
        folder = try TemporaryFolder()
        store = try Store.open(path: folder.file("a.db"), mode: .owner)
    }

    private func commit(
        _ documents: [NewDocument], source: SourceID = Samples.source, at time: Timestamp? = nil
    ) async throws -> PollReport {
        let reports = try await store.commit(
            [Samples.poll(documents, source: source)], now: time ?? now)
        return try #require(reports.first)
    }

    @Test("what was stored is known, with its content, in its source alone")
    func known() async throws {
        _ = try await commit([Samples.document(1, content: .max), Samples.document(2)])
        let keys = [1, 2, 3].map(Samples.key)
        #expect(
            try await store.known(keys, in: Samples.source) == [keys[0]: .max, keys[1]: 1])
        #expect(try await store.known(keys, in: SourceID("other")) == [:])
    }

    @Test("the same poll twice is stored once")
    func idempotence() async throws {
        let document = Samples.document(
            1, fingerprint: 7, mentions: [Samples.mention("m1", alerts: [Samples.draft("k")])])
        let first = try await commit([document])
        #expect(first.newDocuments == 1)
        #expect(first.newMentions.map(\.id.rawValue) == ["m1"])
        #expect(first.alerts == 1)
        #expect(try await commit([document]) == PollReport(source: Samples.source))
        #expect(try await store.outboxCounts() == [.pending: 1])
        let state = try #require(try await store.sourceStates()[Samples.source])
        #expect(state.documentCount == 1)
        #expect(state.mentionCount == 1)
    }

    @Test("one document twice in a poll is stored once")
    func twins() async throws {
        let report = try await commit([Samples.document(1), Samples.document(1)])
        #expect(report.newDocuments == 1)
        #expect(report.editedDocuments == 0)
    }

    @Test("every part of a source's state comes back")
    func sourceState() async throws {
        var state = SourceState()
        state.cursor.origin = "https://example.org/feed"
        state.cursor.address = "https://example.org/feed2"
        state.cursor.movingTo = "https://example.org/feed3"
        state.cursor.movingSince = now - .seconds(7)
        state.cursor.movingCount = 2
        state.plan = "every 30 min, as set"
        state.newsCount = 4
        state.countingSince = now - .seconds(8)
        state.cursor.etag = "W/\"a\""
        state.cursor.lastModified = "Mon, 23 Nov 2026 08:00:00 GMT"
        state.cursor.bodyHash = [1, 2, 0, 255]
        state.cursor.lastUnconditional = now - .seconds(5)
        state.cursor.hint = .seconds(3600)
        state.cursor.pauses.add(.sunday)
        state.nextAt = now + .seconds(60)
        state.lastSuccess = now - .seconds(1)
        state.lastAttempt = now
        state.failures = 3
        state.crashes = 2
        state.lastError = "no answer"
        state.failure = "blocked"
        state.gone = "https://example.org/feed"
        state.cursor.former = ["https://example.org/a", "https://example.org/\"b\""]
        state.cursor.movedAt = now - .seconds(9)
        state.interval = .seconds(1800)
        let poll = PollCommit(source: Samples.source, state: state)
        _ = try await store.commit([poll], now: now)
        #expect(try await store.sourceStates() == [Samples.source: state])
        _ = try await store.commit(
            [PollCommit(source: Samples.source, state: SourceState())], now: now)
        #expect(try await store.sourceStates() == [Samples.source: SourceState()])
    }

    @Test("what comes beside the polls leaves cursor and next time as they are")
    func pushes() async throws {
        var state = SourceState()
        state.cursor.etag = "2"
        state.nextAt = now + .seconds(60)
        _ = try await store.commit([PollCommit(source: Samples.source, state: state)], now: now)
        for source in [Samples.source, SourceID("new")] {
            let push = PollCommit(
                source: source, state: nil, documents: [Samples.document(1)])
            #expect(try await store.commit([push], now: now).map(\.newDocuments) == [1])
        }
        let states = try await store.sourceStates()
        #expect(states[Samples.source]?.cursor.etag == "2")
        #expect(states[Samples.source]?.nextAt == state.nextAt)
        #expect(states.mapValues(\.documentCount) == [Samples.source: 1, SourceID("new"): 1])
    }

    @Test("a store's messages are named by a key of its own that stays")
    func messageKey() async throws {
        let key = try await store.messageKey()
        #expect(key.count == 32)
        try await store.close()
        let again = try Store.open(path: folder.file("a.db"), mode: .owner)
        #expect(try await again.messageKey() == key)
        let other = try Store.open(path: folder.file("b.db"), mode: .owner)
        #expect(try await other.messageKey() != key)
    }

    @Test("an edit brings the brand it adds, and never a second alert for the one it had (FEED-04)")
    func edits() async throws {
        let alert = [Samples.draft("k")]
        _ = try await commit([Samples.document(1, content: 1)])
        let mention = Samples.mention("m1", alerts: alert)
        let edit = try await commit([Samples.document(1, content: 2, mentions: [mention])])
        #expect(edit.editedDocuments == 1)
        #expect(edit.newMentions.count == 1)
        #expect(edit.alerts == 1)
        for content in 3...9 as ClosedRange<UInt64> {
            let other = Samples.mention("m1", alerts: [Samples.draft("k\(content)")])
            let report = try await commit([
                Samples.document(1, content: content, mentions: [other])
            ])
            #expect(report.newMentions == [])
            #expect(report.alerts == 0)
        }
        #expect(try await store.sourceStates()[Samples.source]?.documentCount == 1)
    }

    @Test("the same text under a new key, within 30 days, alerts nobody again (FEED-01)")
    func changedKeys() async throws {
        let first = Samples.mention("m1", alerts: [Samples.draft("k1")], digestRules: ["daily"])
        _ = try await commit([Samples.document(1, fingerprint: 7, mentions: [first])])
        let again = Samples.mention("m2", alerts: [Samples.draft("k2")], digestRules: ["daily"])
        let report = try await commit(
            [Samples.document(2, fingerprint: 7, mentions: [again])],
            at: now + .seconds(29 * 86_400))
        #expect(report.newDocuments == 1)
        #expect(report.newMentions == [])
        #expect(report.joined.count == 1)
        #expect(report.alerts == 0)
        let late = Samples.mention("m3", alerts: [Samples.draft("k3")])
        let after = try await commit(
            [Samples.document(3, fingerprint: 7, mentions: [late])],
            at: now + .seconds(31 * 86_400))
        #expect(after.newMentions.count == 1)
        #expect(after.alerts == 1)
    }

    @Test(
        "a story in many sources is one mention that names them; other stories and brands stay apart (FEED-07)"
    )
    func stories() async throws {
        for number in 1...12 {
            let source = SourceID("s\(padded(number))")
            let mention = Samples.mention("m\(number)", alerts: [Samples.draft("k\(number)")])
            _ = try await commit(
                [Samples.document(number, fingerprint: 7, mentions: [mention])], source: source)
        }
        _ = try await commit([
            Samples.document(20, fingerprint: 8, mentions: [Samples.mention("other")]),
            Samples.document(21, fingerprint: 7, mentions: [Samples.mention("b", brand: "beta")]),
            Samples.document(22, fingerprint: nil, mentions: [Samples.mention("short1")]),
            Samples.document(23, fingerprint: nil, mentions: [Samples.mention("short2")]),
        ])
        let shown = try await store.mentions(MentionQuery())
        #expect(Set(shown.map(\.id.rawValue)) == ["m1", "other", "b", "short1", "short2"])
        let story = try #require(shown.first { $0.id == MentionID("m1") })
        #expect(story.source == SourceID("s01"))
        #expect(story.alsoIn == (2...12).map { SourceID("s\(padded($0))") })
        #expect(try await store.outboxCounts() == [.pending: 1])
    }

    @Test("a rule that did not take a story takes its copy in a weightier source, once")
    func weightierCopy() async throws {
        let quiet = Samples.mention("m1", score: 30)
        _ = try await commit([Samples.document(1, fingerprint: 7, mentions: [quiet])])
        for number in 2...3 {
            let drafts = ["mail", "chat"].map { Samples.draft("\($0)\(number)", channel: $0) }
            let loud = Samples.mention("m\(number)", score: 80, alerts: drafts)
            let report = try await commit(
                [Samples.document(number, fingerprint: 7, mentions: [loud])],
                source: SourceID("paper\(number)"))
            #expect(report.alerts == (number == 2 ? 2 : 0))
        }
    }

    @Test("polls of one call are stored together or not at all")
    func groupCommit() async throws {
        let path = folder.file("a.db")
        let other = try Connection(path: path, checkpoints: .never)
        // The third poll's mention fails inside the database.
        try other.script(
            """
            CREATE TRIGGER t BEFORE INSERT ON mention WHEN NEW.name = 'bad'
            BEGIN SELECT raise(ABORT, 'refused'); END
            """)
        let polls = ["good", "fine", "bad"].enumerated().map { number, name in
            Samples.poll(
                [
                    Samples.document(
                        number, mentions: [Samples.mention(name, alerts: [Samples.draft(name)])])
                ], source: SourceID(name))
        }
        await #expect(throws: StoreError.self) { try await store.commit(polls, now: now) }
        #expect(try await store.sourceStates() == [:])
        #expect(try await store.outboxCounts() == [:])
        #expect(try await store.mentions(MentionQuery()) == [])
        #expect(try await store.known([Samples.key(0)], in: SourceID("good")) == [:])
        let reports = try await store.commit(Array(polls.dropLast()), now: now)
        #expect(reports.map(\.source.rawValue) == ["good", "fine"])
        #expect(reports.map(\.newDocuments) == [1, 1])
    }

    @Test("a long text is cut between scalars")
    func excerpt() async throws {
        for lead in 0..<4 {
            let text = String(repeating: "a", count: lead) + String(repeating: "🎺", count: 2100)
            _ = try await commit([Samples.document(lead, text: text)])
        }
        let reader = try Connection(path: folder.file("a.db"), checkpoints: .never)
        let texts = try reader.all("SELECT text FROM document") { $0.text() }
        #expect(texts.count == 4)
        for text in texts {
            #expect((7997...8000).contains(text.utf8.count))
            #expect(!text.unicodeScalars.contains("\u{FFFD}"))
        }
    }

    @Test("what each source has brought since a moment is counted, edits are not (FEED-09)")
    func newDocuments() async throws {
        #expect(try await store.newDocuments(since: now) == [:])
        _ = try await commit((1...3).map { Samples.document($0) }, at: now - .seconds(60))
        #expect(try await store.newDocuments(since: now) == [:])
        _ = try await commit(
            [Samples.document(1, content: 5), Samples.document(4), Samples.document(5)], at: now)
        _ = try await commit([Samples.document(6)], source: SourceID("b"), at: now + .seconds(60))
        #expect(
            try await store.newDocuments(since: now) == [Samples.source: 2, SourceID("b"): 1])
        #expect(try await store.newDocuments(since: .earliest)[Samples.source] == 5)
    }

    @Test("pruned documents are known for good, and pruned mentions never come back (FEED-06)")
    func tombstones() async throws {
        let mention = Samples.mention("m1", alerts: [Samples.draft("k1")], digestRules: ["daily"])
        _ = try await commit([
            Samples.document(1), Samples.document(2, fingerprint: 7, mentions: [mention]),
            Samples.document(3),
        ])
        let copy = Samples.mention("m2")
        _ = try await commit(
            [Samples.document(4, fingerprint: 7, mentions: [copy])], source: SourceID("b"),
            at: now + .seconds(60))
        let later = now + .seconds(900 * 86_400)
        let documents = try await store.prune(
            documentsBefore: later, mentionsBefore: now, messagesBefore: now)
        #expect(documents.documents == 4)
        #expect(documents.mentions == 0)
        #expect(try await store.mention(MentionID("m1"))?.title == "Title 2")
        let all = try await store.prune(
            documentsBefore: later, mentionsBefore: now + .seconds(1), messagesBefore: now)
        #expect(all.mentions == 2)
        #expect(try await store.mentions(MentionQuery()) == [])
        let keys = [1, 2, 3].map(Samples.key)
        #expect(try await store.known(keys, in: Samples.source).count == 3)
        // Edited long after: stored anew, under its old number, alerting nobody.
        let anew = Samples.mention("m1", alerts: [Samples.draft("k9")])
        let report = try await commit(
            [Samples.document(2, content: 5, fingerprint: 9, mentions: [anew])], at: later)
        #expect(report.editedDocuments == 1)
        #expect(report.newMentions == [])
        #expect(report.alerts == 0)
        #expect(try await store.faults() == [])
    }

    @Test("numbers of pruned documents are not given again")
    func numbers() async throws {
        _ = try await commit([Samples.document(1), Samples.document(2)])
        let later = now + .seconds(900 * 86_400)
        _ = try await store.prune(
            documentsBefore: later, mentionsBefore: later, messagesBefore: later)
        _ = try await commit([Samples.document(3)], at: later)
        let reader = try Connection(path: folder.file("a.db"), checkpoints: .never)
        let numbers = try reader.all("SELECT document FROM seen ORDER BY key") { $0.integer() }
        #expect(numbers == [1, 2, 3])
    }

    @Test("STO-05, F7: a guest's marks and the owner's polls do not lose each other")
    func guests() async throws {
        _ = try await commit([Samples.document(0, mentions: [Samples.mention("m")])])
        let guest = try Store.open(path: folder.file("a.db"), mode: .guest)
        let text = String(repeating: "x", count: 2000)
        async let marks: Void = {
            for number in 0..<100 {
                _ = try await guest.mark(
                    [MentionID("m")], [.state(number % 2 == 0 ? .answered : .relevant)],
                    now: Samples.start)
            }
        }()
        // Enough to make the owner checkpoint some times.
        for round in 0..<20 {
            let documents = (0..<500).map { number in
                var document = Samples.document(number, text: text)
                document.key = DocumentKey(bytes: Array("\(round) \(number)".utf8))
                return document
            }
            _ = try await store.commit([Samples.poll(documents)], now: now)
        }
        try await marks
        #expect(try await store.mention(MentionID("m"))?.state == .relevant)
        #expect(try await store.sourceStates()[Samples.source]?.documentCount == 10_001)
        #expect(await store.checkpointFault == nil)
        try await guest.close()
        try await store.close()
        let again = try Store.open(path: folder.file("a.db"), mode: .owner)
        #expect(try await again.faults() == [])
    }

    @Test("DSK-02: a program that reads without end is an alarm, and its end is the alarm's end")
    func endlessReader() async throws {
        let reader = try Connection(path: folder.file("a.db"), checkpoints: .never)
        try reader.script("BEGIN; SELECT count(*) FROM source")
        var round = 0
        func fill() async throws {
            round += 1
            let text = String(repeating: "x", count: 7_900)
            let documents = (0..<1_000).map { number in
                var document = Samples.document(number, text: text)
                document.key = DocumentKey(bytes: Array("\(round) \(number)".utf8))
                return document
            }
            _ = try await store.commit([Samples.poll(documents)], now: now)
        }
        #expect(await store.health(now: now) == .ok)
        for _ in 0..<10 { try await fill() }
        #expect(await store.health(now: now) == .degraded)
        try reader.script("COMMIT")
        for _ in 0..<2 { try await fill() }
        #expect(await store.health(now: now) == .ok)
    }

    @Test("DBL-01: while another program holds the store for itself, a poll fails, worth a retry")
    func heldByAnother() async throws {
        let other = try Connection(path: folder.file("a.db"), checkpoints: .never)
        try other.script("BEGIN EXCLUSIVE")
        do {
            _ = try await commit([Samples.document(1)])
            Issue.record("it was stored")
        } catch { #expect((error as? StoreError)?.isTemporary == true, "\(error)") }
        // Who only reads goes on.
        #expect(try await store.sourceStates() == [:])
        try other.script("ROLLBACK")
        #expect(try await commit([Samples.document(1)]).newDocuments == 1)
        #expect(try await store.faults() == [])
    }
}
