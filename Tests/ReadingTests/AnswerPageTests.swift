import Domain
import Reading
import Testing

@Suite("A page of a network's answer")
struct AnswerPageTests {
    private static func document(_ id: String, _ seconds: Int64?) -> Document {
        Document(id: id, published: seconds.map { Timestamp(seconds: $0) })
    }

    private static func form(since: Int64?) -> AnswerForm {
        AnswerForm(
            kind: "x", part: "posts", since: since.map { Timestamp(seconds: $0) },
            asked: Timestamp(seconds: 1000))
    }

    private static func page(_ times: [Int64?], since: Int64?) -> AnswerPage {
        var page = AnswerPage()
        page.turn.next = "2"
        page.documents = times.enumerated().map { document("\($0.offset)", $0.element) }
        page.end(by: form(since: since))
        return page
    }

    @Test("what is older than wished is left out, and ends the walk")
    func older() {
        let page = Self.page([900, 800, 400], since: 500)
        #expect(page.documents.map(\.id) == ["0", "1"])
        #expect(page.turn.next == nil)
        #expect(page.turn.newest == "900")
    }

    @Test("one old thing among new ones does not end it, nor one without a time")
    func disorder() {
        #expect(Self.page([900, 400, 800], since: 500).turn.next == "2")
        let page = Self.page([900, nil], since: 500)
        #expect(page.documents.map(\.id) == ["0", "1"])
        #expect(page.turn.next == "2")
    }

    @Test("what claims to be of the future hides nothing that comes after it")
    func future() {
        #expect(Self.page([1 << 40, 900], since: 500).turn.newest == "1000")
        #expect(Self.page([Int64.max], since: nil).turn.newest == "1000")
    }

    @Test("where nothing is new, the walk begins at the same place again")
    func nothing() {
        #expect(Self.page([400], since: 500).turn.newest == nil)
        #expect(Self.page([], since: 500).turn.newest == nil)
    }
}
