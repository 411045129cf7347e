/// Phrases with which pages begin what is no text of an article; German and English.
struct Phrases: Sendable {
    private let phrases: [[UInt8]]

    private init(_ phrases: [String]) { self.phrases = phrases.map { Array($0.utf8) } }

    /// Headings that end an article, or begin a box within it.
    static let ends = Phrases([
        "comment", "kommentar", "leserkommentar", "leserbeiträge", "leserbriefe", "diskussion",
        "discussion", "join the conversation", "leave a reply", "leave a comment",
        "schreibe einen kommentar", "schreiben sie einen kommentar",
        "related", "more from", "more on", "more in", "more stories", "more news", "more like this",
        "latest news", "latest stories", "top stories", "read next", "up next", "what to read next",
        "you may also", "you might also", "recommended", "most read", "most popular", "trending",
        "mehr zum thema", "zum thema", "passend zum thema", "mehr aus", "mehr von", "mehr zu",
        "mehr nachrichten", "weitere artikel", "weitere themen", "weitere nachrichten",
        "weitere meldungen", "weitere beiträge", "neueste beiträge", "neueste artikel",
        "aktuelle nachrichten", "ähnliche artikel", "ähnliche beiträge", "das könnte",
        "auch interessant", "lesen sie auch", "lesetipps", "meistgelesen", "empfehlungen",
        "about the author", "über den autor", "über die autor", "zur autorin", "zum autor",
        "jetzt weiterlesen", "weiterlesen mit", "ihre privatsphäre", "your privacy",
    ])

    /// Pointers within a text.
    static let asides = Phrases([
        "read more", "read also", "also read", "see also", "related:", "more:", "watch:",
        "lesen sie auch", "lesen sie hier", "lesen sie mehr", "lesen sie dazu", "mehr dazu",
        "mehr zum thema", "lies auch", "auch interessant", "sign up", "subscribe", "newsletter",
        "follow us", "click here", "hier klicken", "this slideshow requires", "quelle:",
    ])

    /// Labels that stand alone.
    static let labels = Phrases([
        "advert", "advertisement", "advertising", "anzeige", "werbung", "sponsored",
        "article continues below",
    ])

    /// What stands before the maker of a picture.
    static let credits = Phrases([
        "bildrechte:", "bildquelle", "foto:", "fotos:", "photo:", "photos:", "photo by",
        "photograph:", "bild:", "image:", "image source", "credit:", "getty images", "ap photo",
    ])

    /// Who sells pictures, as in `Anna Muster/dpa`.
    static let agencies = Phrases([
        "getty images", "ap photo", "picture alliance", "/dpa", "/apa", "/afp", "/reuters",
        "imago images", "shutterstock",
    ])

    /// Whether a text begins with one of them, in any case; a last letter may make it plural.
    func match(_ text: ArraySlice<UInt8>) -> Bool {
        phrases.contains { begins(text, with: $0) }
    }

    /// Whether a text begins with one of them as words of their own: `Comments (3)`, not
    /// `Commentators say`.
    func matchWords(_ text: ArraySlice<UInt8>) -> Bool {
        phrases.contains { phrase in
            guard begins(text, with: phrase) else { return false }
            let rest = text.dropFirst(phrase.count)
            let ending = rest.prefix { $0 | 0x20 > 0x60 && $0 | 0x20 < 0x7B }
            return ending.count <= Phrases.longestEnding
        }
    }

    /// Bytes: `Kommentar-en`, `Autor-in`, `recommended`.
    private static let longestEnding = 2

    /// Whether a text is one of them, with no more than marks around it.
    func isWhole(_ text: ArraySlice<UInt8>) -> Bool {
        phrases.contains { phrase in
            begins(text, with: phrase)
                && text.dropFirst(phrase.count).allSatisfy { $0 < 0x30 || $0 == UInt8(ascii: ":") }
        }
    }

    /// Whether one of them stands in a text.
    func isPart(of text: ArraySlice<UInt8>) -> Bool {
        text.indices.contains { match(text[$0...]) }
    }

    private func begins(_ text: ArraySlice<UInt8>, with phrase: [UInt8]) -> Bool {
        guard text.count >= phrase.count else { return false }
        return zip(text, phrase).allSatisfy { byte, wanted in
            // `Ü` is C3 9C, `ü` C3 BC.
            byte == wanted || (byte &- 65 < 26 || byte &- 0x80 < 0x1F) && byte | 0x20 == wanted
        }
    }
}
