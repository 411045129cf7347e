/// What a page says its title is, for finding the block that repeats it.
struct Headline: Sendable {
    private let titles: [[UInt8]]

    init(_ titles: [String]) {
        self.titles = titles.map { Self.letters(Array($0.utf8)[...]) }.filter { $0.count >= 8 }
    }

    /// Whether a text is one of the titles, or the page's own name follows it in one
    /// (`Headline | Paper`).
    func matches(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count < 1000 else { return false }
        let letters = Self.letters(text)
        guard letters.count >= 8 else { return false }
        return titles.contains { title in
            title.starts(with: letters) && letters.count * 3 >= title.count
                || letters.starts(with: title) || Self.ends(letters, with: title)
        }
    }

    /// Whether a text is one of the titles, or most of it and its beginning.
    func isBeginning(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count < 1000 else { return false }
        let letters = Self.letters(text)
        return letters.count >= 8
            && titles.contains { letters.count * 2 >= $0.count && $0.starts(with: letters) }
    }

    /// Whether a text is what follows a kicker in one of the titles (`Linz: Headline`).
    func isEnd(_ text: ArraySlice<UInt8>) -> Bool {
        guard text.count < 1000 else { return false }
        let letters = Self.letters(text)
        return letters.count >= 8
            && titles.contains { letters.count * 3 >= $0.count && Self.ends($0, with: letters) }
    }

    private static func ends(_ text: [UInt8], with end: [UInt8]) -> Bool {
        text.count >= end.count && text[(text.count - end.count)...].elementsEqual(end)
    }

    static func letters(of text: String) -> [UInt8] { letters(Array(text.utf8)[...]) }

    /// Letters and digits, ASCII in lower case; other bytes as they are.
    private static func letters(_ text: ArraySlice<UInt8>) -> [UInt8] {
        text.compactMap { byte in
            switch byte {
            case 0x30...0x39, 0x61...0x7A: byte
            case 0x41...0x5A: byte | 0x20
            // Typographic quotes and dashes (U+2010…) begin with E2 80; both bytes go.
            case 0xE2, 0x80...0x9F: nil
            case 0xA0...: byte
            default: nil
            }
        }
    }
}
