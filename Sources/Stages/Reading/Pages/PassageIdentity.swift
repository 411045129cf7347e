import Cryptography

/// What of a text is its own, and what changes from one fetch to the next (faults HTM-03).
package enum PassageIdentity {
    /// Whether an id was made from a text's lasting words: then no other text has it, and what
    /// changes below it is noise.
    package static func isMade(_ id: String) -> Bool {
        id.utf8.count == prefix.utf8.count + 2 * idLength && id.hasPrefix(prefix)
            && id.utf8.dropFirst(prefix.utf8.count).allSatisfy { $0 &- 48 < 10 || $0 &- 97 < 6 }
    }

    private static let prefix = "text:"

    /// The same for the same words: case, digits, punctuation, tokens, and the words of dates and
    /// counters make no difference.
    static func id(of text: String) -> String {
        id(ofBytes: normalised(Array(text.utf8)))
    }

    /// What of a text lasts from one fetch to the next, in bytes to compare.
    package static func lastingWords(of text: String) -> [UInt8] { normalised(Array(text.utf8)) }

    /// The same for the same text alone.
    static func exactID(of text: String) -> String { id(ofBytes: Array(text.utf8)) }

    private static func id(ofBytes bytes: [UInt8]) -> String {
        prefix + Hexadecimal.encode(Array(SHA256.digest(of: bytes).prefix(idLength)))
    }

    /// Bytes of the digest that are kept: no two texts of one page ever share 128 bits.
    private static let idLength = 16

    /// The words that count, each followed by a blank. One pass: each document that is read goes through it.
    static func normalised(_ text: [UInt8]) -> [UInt8] {
        // No word is written before it is read, nor with more than a blank behind it.
        var output = [UInt8](repeating: 0, count: text.count + 1)
        let (bytes, table) = (text.span, classes)
        let classes = table.span
        var words = LastingWords()
        var written = output.mutableSpan
        var index = 0
        while index < bytes.count {
            let start = index
            var all: UInt8 = 0
            while index < bytes.count {
                let kind = classes[unchecked: Int(bytes[unchecked: index])]
                guard kind != 0 else { break }
                all |= kind
                index &+= 1
            }
            // `9c1f-beef-…`: a part without a digit is a piece of the token all the same.
            if index > start, all & digit == 0 || index - start < shortestToken {
                words.take(bytes, start..<index, classes, into: &written)
            }
            index &+= 1
        }
        output.removeLast(output.count - words.count)
        return output
    }

    /// Bytes of what is joined by hyphens and low lines, with a digit in it: tokens are longer than
    /// most words.
    private static let shortestToken = 16

    /// Of each byte what it may be in a run of words; 0 for what parts runs.
    private static let classes: [UInt8] = (0...UInt8.max).map { byte in
        switch byte {
        case 48...57: digit
        case 65...90, 97...122, 0x80...: letter
        case UInt8(ascii: "-"), UInt8(ascii: "_"): joint
        default: 0
        }
    }

    private static let letter: UInt8 = 1
    fileprivate static let digit: UInt8 = 2
    /// Joins words to a run.
    fileprivate static let joint: UInt8 = 4
}

/// Takes the words of a text one by one and keeps those that last.
private struct LastingWords {
    /// How many bytes of them are written.
    private(set) var count = 0
    /// Whether the word before was a number, in digits or in letters.
    private var isCounting = false
    /// Where that number stands in the output, if in letters: it goes when something is counted.
    private var numeral: Int?

    /// Takes the words of a run, which joints part.
    ///
    /// - Parameters:
    ///   - classes: of each byte, as `PassageIdentity` has them.
    ///   - output: with room for the run and a blank.
    mutating func take(
        _ bytes: Span<UInt8>, _ run: Range<Int>, _ classes: Span<UInt8>,
        into output: inout MutableSpan<UInt8>
    ) {
        var index = run.lowerBound
        while index < run.upperBound {
            let start = count
            var (end, head, all): (Int, UInt64, UInt8) = (count, 0, 0)
            while index < run.upperBound {
                let byte = bytes[unchecked: index]
                let kind = classes[unchecked: Int(byte)]
                guard kind != PassageIdentity.joint else { break }
                all |= kind
                let folded = byte &- 65 < 26 ? byte | 0x20 : byte
                // Of the ninth byte on nothing is left of it.
                head |= UInt64(folded) << UInt64(8 &* (end &- start))
                output[end] = folded
                end &+= 1
                index &+= 1
            }
            if end > start { keep(start..<end, head, all, &output) }
            index &+= 1
        }
    }

    /// Keeps a word that was written, if it lasts.
    ///
    /// - Parameters:
    ///   - head: its first eight bytes, the first one lowest.
    ///   - all: the classes of its bytes.
    private mutating func keep(
        _ word: Range<Int>, _ head: UInt64, _ all: UInt8, _ output: inout MutableSpan<UInt8>
    ) {
        // Words with digits in them are numbers, times, tokens.
        if all & PassageIdentity.digit != 0 {
            (isCounting, numeral) = (true, nil)
            return
        }
        let kind = Self.kinds.kind(of: output.span, word, head)
        if kind == .period || isCounting && kind == .unit {
            count = numeral ?? word.lowerBound
            (isCounting, numeral) = (false, nil)
        } else if kind != .moment {
            isCounting = kind == .numeral
            numeral = isCounting ? word.lowerBound : nil
            output[word.upperBound] = UInt8(ascii: " ")
            count = word.upperBound + 1
        }
    }

    private static let headLength = 8

    private enum Kind { case moment, period, unit, numeral }

    /// The words of the lists by their first eight bytes, in a table with linear probing: most words of a
    /// text lead to an empty place.
    private struct Kinds {
        private struct Place {
            /// No word's is 0.
            var head: UInt64 = 0
            var word: [UInt8] = []
            var kind = Kind.moment
        }

        private var places = [Place](repeating: Place(), count: size)
        private static let size = 1024

        /// - Parameter lists: the kind of a word in several lists is that of the last one.
        init(_ lists: [(Kind, String)]) {
            var kinds: [[UInt8]: Kind] = [:]
            for (kind, list) in lists {
                for word in list.split(whereSeparator: \.isWhitespace) {
                    kinds[Array(word.utf8)] = kind
                }
            }
            precondition(kinds.count < Self.size / 2, "a table that is full has no empty place")
            for (word, kind) in kinds {
                let head = word.prefix(headLength).reversed().reduce(0) { $0 << 8 | UInt64($1) }
                var place = Self.place(of: head)
                while places[place].head != 0 { place = (place + 1) % Self.size }
                places[place] = Place(head: head, word: word, kind: kind)
            }
        }

        /// 2^64 divided by the golden ratio spreads the heads over the upper ten bits.
        private static func place(of head: UInt64) -> Int {
            Int(truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15) &>> 54)
        }

        func kind(of text: Span<UInt8>, _ word: Range<Int>, _ head: UInt64) -> Kind? {
            var place = Self.place(of: head)
            while places[place].head != 0 {
                if places[place].head == head, Self.reads(text, word, places[place].word) {
                    return places[place].kind
                }
                place = (place + 1) % Self.size
            }
            return nil
        }

        private static func reads(_ text: Span<UInt8>, _ range: Range<Int>, _ word: [UInt8]) -> Bool
        {
            range.count == word.count
                && word.indices.allSatisfy { text[range.lowerBound + $0] == word[$0] }
        }
    }

    private static let kinds = Kinds([
        (.moment, moments), (.unit, units), (.numeral, numerals), (.period, periods),
    ])

    /// Words of dates and times in German and English.
    private static let moments =
        """
        januar februar märz april mai juni juli august september oktober november dezember
        january february march may june july october december jan feb mär mar apr jun jul aug sep
        sept okt oct nov dez dec montag dienstag mittwoch donnerstag freitag samstag sonntag monday
        tuesday wednesday thursday friday saturday sunday mo di mi do fr sa so mon tue wed thu fri
        sat sun uhr am pm ago vor heute gestern today yesterday gerade eben just now um at on seit
        since
        """

    /// Spans of time: `einer Stunde`, `an hour`.
    private static let periods =
        """
        sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen monat monate
        monaten jahr jahre jahren second seconds minutes hour hours day days week weeks month months
        year years
        """

    /// What sites count: `1 Antwort` becomes `2 Antworten`.
    private static let units =
        """
        antwort antworten kommentar kommentare kommentaren beitrag beiträge beiträgen aufruf aufrufe
        aufrufen ansicht ansichten klick klicks stimme stimmen bewertung bewertungen rezension
        rezensionen person personen mitglied mitglieder mitgliedern gast gäste gästen leser lesern
        nutzer nutzern besucher besuchern teilnehmer mal punkt punkte punkten stern sterne sternen
        like likes answer answers reply replies comment comments post posts view views click clicks
        vote votes review reviews people member members guest guests reader readers user users
        visitor visitors time times point points star stars share shares
        """

    /// Small numbers in letters, and none.
    private static let numerals =
        """
        kein keine keinen keiner ein eine einem einen einer zwei drei vier fünf no one a an two
        three four five
        """
}
