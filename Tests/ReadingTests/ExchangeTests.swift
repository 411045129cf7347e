import Domain
import Reading
import TestSupport
import Testing

@Suite("A result on its way between processes")
struct ExchangeTests {
    private static let address = WebAddress("https://anna:geheim@example.org/feed.xml?a=1")

    /// Every field another than a new one's.
    private static let full: ReadResult = {
        var document = Document(id: "e\u{301}", url: "https://example.org/1", title: "Größe 😀")
        document.authors = ["Anna", "", "Jürgen"]
        document.tags = ["Metall", "Ö & Co"]
        document.links = ["https://a.example/?b=c"]
        document.published = Timestamp(milliseconds: 1_795_420_800_123)
        document.updated = .earliest
        document.language = .german
        document.summary = "kurz"
        document.text = "lang\nund länger"
        document.review = Review(
            stars: Stars(4.3), role: .employer, firm: "Werk", pros: "Lohn", cons: "Lärm",
            reply: Review.Reply("Danke", at: Timestamp(seconds: 7)), isUnanswered: true)
        var result = ReadResult(format: .atom, title: "Blatt", link: "https://example.org/")
        result.language = .english
        result.problems = ["line 1: a", "b"]
        result.documents = [document, Document(id: "", summary: "a", text: "a")]
        result.isComplete = false
        result.hints = PollHints(interval: .seconds(3600))
        result.hints.pauses.add(hour: 3)
        result.feeds = [WebAddress("https://example.org/x?y=%20#z")].compactMap(\.self)
        result.earlier = WebAddress("https://example.org/feed.xml?page=2")
        result.hub = WebAddress("https://hub.example/")
        result.own = WebAddress("https://example.org/feed")
        result.turn.next = "p2"
        result.turn.newest = "17"
        result.turn.pause = .seconds(10)
        result.turn.count = 5
        result.turn.session = Secret("a")
        result.turn.fault = AnswerFault(.throttled, "slow", wait: .seconds(20))
        result.reservation = TDMDeclaration(
            isReserved: true, policy: WebAddress("https://example.org/terms"))
        return result
    }()

    private static func returned(_ result: ReadResult) -> ReadResult? {
        ReadResult(received: result.exchanged, of: nil)
    }

    @Test("comes back as it was, with every field there is")
    func whole() throws {
        #expect(Self.returned(Self.full) == Self.full)
        for (full, new) in [
            (Mirror(reflecting: Self.full), Mirror(reflecting: ReadResult(format: .rss))),
            (Mirror(reflecting: Self.full.documents[0]), Mirror(reflecting: Document(id: ""))),
            (
                Mirror(reflecting: try #require(Self.full.documents[0].review)),
                Mirror(reflecting: Review(role: .producer))
            ),
        ] {
            for (own, other) in zip(full.children, new.children) {
                // A field that is added here must be added above, and then to the exchange.
                #expect("\(own.value)" != "\(other.value)", "\(own.label ?? "")")
            }
        }
        #expect(Self.returned(ReadResult(format: .unknown)) == ReadResult(format: .unknown))
    }

    @Test("two forms of one letter stay two: a summary is not taken for the text")
    func forms() throws {
        var result = ReadResult(format: .rss)
        result.documents = [Document(id: "1", summary: "Ae\u{301}", text: "A\u{e9}x")]
        result.documents.append(
            Document(id: "2", summary: "o\u{302}\u{323}", text: "o\u{323}\u{302}"))
        let back = try #require(Self.returned(result))
        for (own, other) in zip(result.documents, back.documents) {
            #expect(Array(own.summary.utf8) == Array(other.summary.utf8))
            #expect(Array(own.text.utf8) == Array(other.text.utf8))
        }
    }

    @Test(
        "so does what our fixtures make, in every way a page is cut",
        arguments: [
            "feeds/atom1.xml", "feeds/rss2.xml", "feeds/rdf.xml", "feeds/feed.json",
            "pages/article.html", "pages/thread.html", "pages/reviews-microdata.html",
        ])
    func fixtures(name: String) throws {
        let path = "\(Fixtures.project)/Tests/Fixtures/\(name)"
        let input = ReaderInput(
            bytes: try #require(Fixtures.bytes(of: path)),
            address: WebAddress("https://example.org/a/b"))
        for cut in [PageCut.article, .passages, .selected("p")] {
            let result = Reader.read(input, cut: cut)
            #expect(ReadResult(received: result.exchanged, of: nil) == result)
        }
    }

    @Test("cut anywhere it is refused, and so is what has more behind it")
    func cut() {
        let bytes = Self.full.exchanged
        for end in bytes.indices {
            #expect(ReadResult(received: Array(bytes[..<end]), of: nil) == nil, "\(end)")
        }
        #expect(ReadResult(received: bytes + [0], of: nil) == nil)
    }

    @Test("with any byte another it is some result or none, and nothing traps")
    func flipped() {
        let bytes = Self.full.exchanged
        for index in bytes.indices {
            for flip in [0x01, 0x80, 0xFF] as [UInt8] {
                var other = bytes
                other[index] ^= flip
                if let result = ReadResult(received: other, of: Self.address) {
                    #expect(result.documents.count <= ReadingLimits.documents)
                }
            }
        }
    }

    @Test("of more documents than a reader gives it is refused; no count makes room by itself")
    func tooMany() {
        var result = ReadResult(format: .rss)
        result.documents = Array(repeating: Document(id: "a"), count: ReadingLimits.documents)
        #expect(Self.returned(result) == result)
        result.documents.append(Document(id: "a"))
        #expect(Self.returned(result) == nil)
        // The count of documents is the last of an empty result.
        let empty = ReadResult(format: .rss).exchanged
        #expect(
            ReadResult(
                received: Array(empty.dropLast(4)) + [0xFF, 0xFF, 0xFF, 0x7F], of: nil) == nil)
    }

    @Test("the reader is told the address without its user and password; feeds get them back")
    func secrets() throws {
        let address = try #require(Self.address)
        var input = ReaderInput(bytes: [1, 2], address: address, contentType: "text/xml")
        input.documentLimit = 17
        let form = AnswerForm(
            kind: "x", part: "posts", subject: "firm", since: Timestamp(seconds: 7),
            asked: Timestamp(seconds: 9))
        let open = AnswerForm(kind: "x", part: "posts")
        for cut in [
            PageCut.article, .passages, .selected("div.x > p"), .answer(form), .answer(open),
            .sitemap,
        ] {
            let head = input.exchanged(cut: cut)
            #expect(!String(decoding: head, as: UTF8.self).contains("geheim"))
            let received = try #require(ReaderInput.received(head, bytes: [1, 2]))
            #expect(received.cut == cut)
            #expect(received.input.bytes == [1, 2])
            #expect(received.input.address?.description == address.description)
            #expect(received.input.contentType == "text/xml")
            #expect(received.input.documentLimit == 17)
            for end in head.indices {
                // A shorter one may be another one; none traps.
                _ = ReaderInput.received(Array(head[..<end]), bytes: [])
            }
        }
        var result = ReadResult(format: .html)
        result.feeds = ["https://example.org/a?b=c", "https://other.example/a"].compactMap {
            WebAddress($0)
        }
        let back = try #require(ReadResult(received: result.exchanged, of: address))
        #expect(back.feeds.map(\.description) == result.feeds.map(\.description))
        #expect(back.feeds.map(\.userInfo) == ["anna:geheim", nil])
    }
}
