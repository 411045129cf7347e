/// Phrases with which pages begin what is no text of an article; German and English.
struct Phrases: Sendable {
    private let phrases: [[UInt8]]

    private init(_ phrases: [String]) { self.phrases = phrases.map { Array($0.utf8) } }

    /// Headings that end an article.
    static let ends = Phrases([
        "comment", "kommentar", "top rated comments", "related", "more from", "more on", "more in",
        "mehr zum thema", "mehr aus", "mehr von", "mehr zu", "weitere artikel", "weitere themen",
        "das könnte", "auch interessant", "you may also", "you might also", "recommended",
        "most read", "most popular", "meistgelesen", "trending", "about the author",
        "über den autor", "leave a reply", "schreibe einen kommentar",
    ])

    /// Pointers within a text.
    static let asides = Phrases([
        "read more", "read also", "also read", "see also", "related:", "more:", "watch:",
        "lesen sie auch", "lesen sie hier", "lesen sie mehr", "lesen sie dazu", "mehr dazu",
        "mehr zum thema", "lies auch", "auch interessant", "advert", "anzeige", "sign up",
        "subscribe", "newsletter", "follow us", "click here", "hier klicken", "like this story",
        "this slideshow requires", "ein klick für", "quelle:",
    ])

    /// Who made a picture.
    static let credits = Phrases([
        "bildrechte:", "foto:", "fotos:", "photo:", "photos:", "photo by", "bild:", "image:",
        "credit:", "image source", "getty images", "ap photo", "picture alliance", "/dpa",
        "bildquelle",
    ])

    /// Whether a text begins with one of them, ASCII in any case.
    func match(_ text: ArraySlice<UInt8>) -> Bool {
        phrases.contains { begins(text, with: $0) }
    }

    /// Whether one of them stands in a text.
    func isPart(of text: ArraySlice<UInt8>) -> Bool {
        text.indices.contains { match(text[$0...]) }
    }

    private func begins(_ text: ArraySlice<UInt8>, with phrase: [UInt8]) -> Bool {
        guard text.count >= phrase.count else { return false }
        return zip(text, phrase).allSatisfy { byte, wanted in
            byte == wanted || byte &- 65 < 26 && byte | 0x20 == wanted
        }
    }
}
