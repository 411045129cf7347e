import Database
import Domain
import Storage
import TestSupport
import Testing

@Suite("Reviews in the store")
struct ReviewStoringTests {
    let folder: TemporaryFolder
    let store: Store
    private let now = Samples.start

    init() async throws {
        folder = try TemporaryFolder()
        store = try Store.open(path: folder.file("a.db"), mode: .owner)
    }

    private static let review = Review(
        stars: Stars(4.3), role: .employer, firm: "ACME \"Süd\"", pros: "Lohn\nKollegen",
        cons: "Lärm",
        reply: Review.Reply("Danke, Frau Kern", at: Timestamp(seconds: 1_799_000_000)))

    private func document(_ review: Review?, content: UInt64 = 1) -> NewDocument {
        var new = Samples.document(1, content: content, mentions: [Samples.mention("m1")])
        new.document.review = review
        return new
    }

    private func shown() async throws -> StoredMention {
        try #require(try await store.mentions(MentionQuery()).first)
    }

    @Test("comes back whole, with the mention and to be judged again")
    func whole() async throws {
        _ = try await store.commit([Samples.poll([document(Self.review)])], now: now)
        #expect(try await shown().review == Self.review)
        #expect(try await store.mention(MentionID("m1"))?.review == Self.review)
        let batch = try #require(try await store.documents(after: 0, limit: 9, since: nil))
        #expect(batch.documents.map(\.document.review) == [Self.review])
        #expect(
            try await store.held(.author("Ada")).map(\.review) == [Self.review])
    }

    @Test(
        "what is told little of, and nothing, comes back too",
        arguments: [
            nil, Review(role: .producer), Review(role: .producer, isUnanswered: true),
            Review(stars: Stars(0), role: .producer, reply: Review.Reply("")),
        ])
    func little(review: Review?) async throws {
        _ = try await store.commit([Samples.poll([document(review)])], now: now)
        #expect(try await shown().review == review)
    }

    @Test("a reply that comes later is an update of the same mention")
    func reply() async throws {
        var open = Self.review
        (open.reply, open.isUnanswered) = (nil, true)
        _ = try await store.commit([Samples.poll([document(open)])], now: now)
        #expect(try await shown().review?.isUnanswered == true)
        let report = try await store.commit(
            [Samples.poll([document(Self.review, content: 2)])], now: now)
        #expect(report.map(\.editedDocuments) == [1])
        #expect(try await shown().review == Self.review)
        #expect(try await store.mentions(MentionQuery()).count == 1)
    }

    @Test(
        "an edited review is judged anew, alerts nobody again, and keeps what a person said of it")
    func editing() async throws {
        func edited(_ polarity: Polarity, content: UInt64) -> NewDocument {
            var new = document(Self.review, content: content)
            new.mentions[0].mention.polarity = polarity
            new.mentions[0].mention.score = Int(content)
            new.mentions[0].mention.passage = "Satz \(content)"
            new.mentions[0].alerts = [Samples.draft("a\(content)")]
            return new
        }
        func commit(_ new: NewDocument) async throws -> Int {
            try await store.commit([Samples.poll([new])], now: now).map(\.alerts).reduce(0, +)
        }
        #expect(try await commit(edited(.positive, content: 1)) == 1)
        var query = MentionQuery()
        query.text = "Satz 2"
        #expect(try await store.mentions(query).isEmpty)
        #expect(try await commit(edited(.negative, content: 2)) == 0)
        var mention = try await shown().mention
        #expect(mention.polarity == .negative && mention.score == 2)
        #expect(try await store.mentions(query).map(\.mention.passage) == ["Satz 2"])
        _ = try await store.mark([MentionID("m1")], [.polarity(.neutral)], now: now)
        #expect(try await commit(edited(.positive, content: 3)) == 0)
        mention = try await shown().mention
        #expect(mention.polarity == .neutral && mention.score == 3)
    }

    @Test("past its time its words go, the stars and that there was a reply stay")
    func pruning() async throws {
        _ = try await store.commit([Samples.poll([document(Self.review)])], now: now)
        _ = try await store.commit([Samples.poll([Samples.document(2)])], now: now)
        _ = try await store.prune(
            documentsBefore: now + .seconds(1), mentionsBefore: .earliest,
            messagesBefore: .earliest)
        let left = try #require(try await shown().review)
        #expect(left.stars == Self.review.stars && left.role == .employer)
        #expect(left.pros.isEmpty && left.cons.isEmpty)
        #expect(left.reply == Review.Reply("", at: Self.review.reply?.time))
        try await store.close()
        let connection = try Connection(path: folder.file("a.db"), checkpoints: .whenAsked)
        let rest = try connection.all("SELECT review FROM document WHERE review IS NOT NULL") {
            $0.text()
        }
        #expect(!rest.joined().contains("Kern"))
    }

    @Test("what a person's erasure takes, it takes with its review")
    func erasure() async throws {
        _ = try await store.commit([Samples.poll([document(Self.review)])], now: now)
        _ = try await store.erase(.author("Ada"))
        try await store.close()
        let bytes = try #require(Fixtures.bytes(of: folder.file("a.db")))
        #expect(bytes.firstRange(of: Array("Frau Kern".utf8)) == nil)
    }
}
