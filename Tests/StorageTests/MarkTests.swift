import Domain
import Storage
import TestSupport
import Testing

@Suite("Marking mentions")
struct MarkTests {
    let folder: TemporaryFolder
    let store: Store
    let a = MentionID("a")
    let b = MentionID("b")

    init() async throws {
        folder = try TemporaryFolder()
        store = try Store.open(path: folder.file("a.db"), mode: .owner)
        let documents = [
            Samples.document(1, text: "Erster Text", mentions: [Samples.mention("a")]),
            Samples.document(
                2, text: "Zweiter Text", mentions: [Samples.mention("b", brand: "beta")]),
            Samples.document(3),
        ]
        _ = try await store.commit([Samples.poll(documents)], now: Samples.start)
    }

    @Test("a verdict stays, and unknown ids are named")
    func states() async throws {
        let missing = try await store.mark(
            [a, MentionID("none")], [.state(.irrelevant)], now: Samples.start)
        #expect(missing == [MentionID("none")])
        #expect(try await store.mention(a)?.state == .irrelevant)
        var query = MentionQuery()
        query.state = .open
        #expect(try await store.mentions(query).map(\.id) == [b])
    }

    @Test("relevant and irrelevant are lessons with the document's words; answered is none")
    func lessons() async throws {
        #expect(try await store.lessons().isEmpty)
        _ = try await store.mark([a], [.state(.irrelevant)], now: Samples.start)
        _ = try await store.mark([b], [.state(.answered)], now: Samples.start)
        let lesson = Lesson(
            brand: "acme", title: "Title 1", text: "Erster Text", isRelevant: false)
        #expect(try await store.lessons() == [lesson])
        // Answering takes nothing back.
        _ = try await store.mark([a], [.state(.answered)], now: Samples.start)
        #expect(try await store.mention(a)?.state == .answered)
        #expect(try await store.lessons() == [lesson])
    }

    @Test("polarity and facet correct the mention and teach; one lesson holds all verdicts")
    func corrections() async throws {
        _ = try await store.mark(
            [a], [.polarity(.positive), .facet(.partner)], now: Samples.start)
        _ = try await store.mark([a], [.state(.relevant)], now: Samples.start)
        let stored = try await store.mention(a)
        #expect(stored?.mention.polarity == .positive && stored?.mention.facet == .partner)
        #expect(
            try await store.lessons() == [
                Lesson(
                    brand: "acme", title: "Title 1", text: "Erster Text", isRelevant: true,
                    polarity: .positive, facet: .partner)
            ])
    }

    @Test("a mention that is open again teaches nothing, and a brand can be forgotten")
    func forgotten() async throws {
        _ = try await store.mark([a, b], [.state(.relevant)], now: Samples.start)
        _ = try await store.mark([a], [.state(.open)], now: Samples.start)
        #expect(try await store.lessons().map(\.brand) == ["beta"])
        #expect(try await store.forgetLessons(ofBrand: "beta") == 1)
        #expect(try await store.forgetLessons(ofBrand: "beta") == 0)
        #expect(try await store.lessons().isEmpty)
        #expect(try await store.mention(b)?.state == .relevant)
    }

    @Test("every change of the lessons changes their revision, also for who has the store open")
    func revision() async throws {
        let guest = try Store.open(path: folder.file("a.db"), mode: .guest)
        var seen = [try await store.lessonRevision()]
        _ = try await guest.mark([a], [.state(.relevant)], now: Samples.start)
        seen.append(try await store.lessonRevision())
        _ = try await guest.mark([a], [.state(.open)], now: Samples.start)
        seen.append(try await store.lessonRevision())
        _ = try await guest.mark([MentionID("none")], [.state(.open)], now: Samples.start)
        #expect(Set(seen).count == 3)
        #expect(try await store.lessonRevision() == seen.last)
    }

    @Test(
        "a lesson outlives document and mention; marked after the text has gone, the passage teaches"
    )
    func retention() async throws {
        _ = try await store.mark([a], [.state(.relevant)], now: Samples.start)
        let later = Samples.start + .seconds(86_400)
        _ = try await store.prune(
            documentsBefore: later, mentionsBefore: Samples.start, messagesBefore: later)
        _ = try await store.mark([a, b], [.state(.irrelevant)], now: later)
        #expect(try await store.texts(of: [a, b]).isEmpty)
        _ = try await store.prune(
            documentsBefore: later, mentionsBefore: later, messagesBefore: later)
        #expect(try await store.mention(a) == nil)
        #expect(
            try await store.lessons().map(\.text) == ["Erster Text", "The crème of beta."])
        #expect(try await store.lessons().allSatisfy { $0.isRelevant == false })
    }
}
