import Domain
import Reading
import Testing

/// What a document's language is, by what is declared and what its text is in.
@Suite("Languages of documents")
struct DocumentLanguageTests {
    private static let german = """
        Der Betriebsrat hat sich mit der Geschäftsführung auf neue Schichten geeinigt. Wer nachts \
        arbeitet, bekommt künftig zwei freie Tage mehr im Jahr.
        """
    private static let english = """
        The works council has agreed with the management on new shifts. Whoever works at night will \
        be given two more days off each year.
        """

    private static func feed(_ items: [(title: String, text: String)], tag: String?) -> ReadResult {
        let entries = items.map { item in
            "<item><title>\(item.title)</title><description>\(item.text)</description></item>"
        }
        let language = tag.map { "<language>\($0)</language>" } ?? ""
        let text = "<rss><channel>\(language)\(entries.joined())</channel></rss>"
        return Reader.read(ReaderInput(bytes: Array(text.utf8)))
    }

    @Test(
        "a text is in the language it is in, whatever its feed says",
        arguments: ["en-US", "fr", "x", nil])
    func texts(tag: String?) {
        let result = Self.feed([("Schichten", Self.german), ("Tage", Self.german)], tag: tag)
        #expect(result.language == .german)
        #expect(result.documents.map(\.language) == [.german, .german])
    }

    @Test("each document has a language of its own, and the feed the one of most")
    func several() {
        let result = Self.feed(
            [("a", Self.german), ("b", Self.english), ("c", Self.english)], tag: "de")
        #expect(result.documents.map(\.language) == [.german, .english, .english])
        #expect(result.language == .english)
    }

    @Test("half of the documents in another language do not outvote the feed")
    func half() {
        let result = Self.feed([("a", Self.german), ("b", Self.english)], tag: "de")
        #expect(result.language == .german)
    }

    @Test("what says too little has the language of the others")
    func shortTexts() {
        let result = Self.feed([("Otto", ""), ("Schichten", Self.german)], tag: "en-US")
        #expect(result.documents.map(\.language) == [.german, .german])
    }

    @Test("headlines together tell what each alone does not")
    func headlines() {
        let titles = [
            "Neues Werk für den Norden", "Die Stadt baut eine Schule", "Otto geht nach Aalen",
            "Wer zahlt für die Brücke?", "Das wird der Sommer nicht", "Mehr Lohn für alle im Werk",
        ]
        let result = Self.feed(titles.map { ($0, "") }, tag: "en-US")
        #expect(result.language == .german)
        #expect(result.documents.allSatisfy { $0.language == .german })
    }

    @Test("where nothing is declared and nothing can be told there is none")
    func nothing() {
        let result = Self.feed([("Otto", ""), ("4711", "AX-200")], tag: nil)
        #expect(result.language == nil)
        #expect(result.documents.allSatisfy { $0.language == nil })
    }

    @Test("what is declared stands where the text says too little", arguments: ["de", "tr", "nl"])
    func declared(tag: String) {
        let result = Self.feed([("Otto", ""), ("4711", "AX-200")], tag: tag)
        #expect(result.language == LanguageCode(tag))
        #expect(result.documents.allSatisfy { $0.language == LanguageCode(tag) })
    }

    @Test(
        "a more exact tag stays where the text agrees, and goes where it does not",
        arguments: [("de-AT", "de-AT"), ("de_ch", "de-CH"), ("en-US", "de")])
    func regions(tag: String, language: String) {
        let result = Self.feed([("Otto", ""), ("Schichten", Self.german)], tag: tag)
        #expect(result.language == LanguageCode(language))
        #expect(result.documents.map { $0.language?.rawValue } == [language, language])
    }

    @Test("an entry that takes the feed's language back gets none from its neighbours")
    func takenBack() {
        let text = """
            <feed xmlns='http://www.w3.org/2005/Atom' xml:lang='de'><entry xml:lang=''>\
            <title>Otto</title></entry><entry><title>a</title><content>\(Self.german)</content>\
            </entry></feed>
            """
        let result = Reader.read(ReaderInput(bytes: Array(text.utf8)))
        #expect(result.documents.map(\.language) == [nil, .german])
    }

    @Test("JSON Feeds and pages are told the same way")
    func otherFormats() {
        let json = """
            {"version":"https://jsonfeed.org/version/1.1","language":"en","items":[\
            {"id":"1","content_text":"\(Self.german)"}]}
            """
        let page = """
            <!doctype html><html lang=en><title>Schichten</title><article><h1>Schichten</h1>\
            <p>\(Self.german)<p>\(Self.german)</article>
            """
        for input in [json, page] {
            let result = Reader.read(ReaderInput(bytes: Array(input.utf8)))
            #expect(result.language == .german)
            #expect(result.documents.map(\.language) == [.german])
        }
    }
}
