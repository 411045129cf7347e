/// The words of names, and how to find them in a class list.
struct PageHintWords: Sendable {
    private enum Fit { case whole, start }

    private struct Entry {
        var word: [UInt8]
        var fit: Fit
        var hint: PageHint
    }

    /// By first letter.
    private var entries = [[Entry]](repeating: [], count: 26)

    static let all = PageHintWords()

    private init() {
        for (hint, words) in Self.whole { add(words, .whole, hint) }
        for (hint, words) in Self.starts { add(words, .start, hint) }
    }

    private mutating func add(_ words: String, _ fit: Fit, _ hint: PageHint) {
        for word in words.utf8.split(separator: UInt8(ascii: " ")) {
            guard let first = word.first, (97...122).contains(first) else { continue }
            entries[Int(first) - 97].append(Entry(word: Array(word), fit: fit, hint: hint))
        }
    }

    /// Words that count only as a whole.
    private static let whole: [(PageHint, String)] = [
        (.navigation, "nav navi navbar toc menu menubar pager footer masthead sidebar subnav"),
        (.teaser, "related popular trending latest"),
        (
            .promotion,
            "ad ads adv adbox share sharing social promo sponsor cta banner abo shop"
                + " signature signatur postprofile userinfo userstats usertitle"
        ),
        (.caption, "caption credit credits legend copyright"),
        (.byline, "byline author authors autor autoren date datum time tags tag meta keywords"),
        (.hidden, "hidden invisible offscreen"),
    ]

    /// Words that also count as the beginning of a longer one: `newsletterbox`, `teasers`.
    private static let starts: [(PageHint, String)] = [
        (.navigation, "navigation breadcrumb pagination inhaltsverzeichnis"),
        (.teaser, "teaser related recommend empfehl weiterlesen readmore readnext mostread"),
        (.consent, "consent cookie"),
        (.comments, "comment kommentar respond replies"),
        (
            .promotion,
            "newsletter advert anzeige werbung sponsor promo subscri popup"
                + " modal overlay affiliate social share sharing signup donate"
        ),
        (.caption, "caption bildunterschrift imagecaption bildnachweis"),
        (.byline, "byline authorbox authorbio"),
        (.hidden, "visuallyhidden screenreader"),
    ]

    /// The first hint that the words of a name give.
    func hint(in bytes: [UInt8], _ range: Range<Int>) -> PageHint? {
        var index = range.lowerBound
        while index < range.upperBound {
            guard Self.isLetter(bytes[index]) else {
                index += 1
                continue
            }
            var end = index + 1
            // A capital begins a word of its own: `articleBody`.
            while end < range.upperBound, Self.isLetter(bytes[end]),
                !(Self.isUpper(bytes[end]) && !Self.isUpper(bytes[end - 1]))
            {
                end += 1
            }
            if let found = match(bytes, index..<end) { return found }
            index = end
        }
        return nil
    }

    private func match(_ bytes: [UInt8], _ word: Range<Int>) -> PageHint? {
        let first = Int(bytes[word.lowerBound] | 0x20) - 97
        guard (0..<26).contains(first) else { return nil }
        for entry in entries[first] {
            guard
                entry.fit == .start
                    ? entry.word.count <= word.count : entry.word.count == word.count
            else { continue }
            var offset = 1
            while offset < entry.word.count,
                bytes[word.lowerBound + offset] | 0x20 == entry.word[offset]
            {
                offset += 1
            }
            if offset == entry.word.count { return entry.hint }
        }
        return nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }
    private static func isUpper(_ byte: UInt8) -> Bool { byte &- 65 < 26 }
}
