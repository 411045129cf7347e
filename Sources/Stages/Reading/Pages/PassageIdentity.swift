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
        prefix + Hexadecimal.encode(SHA256.digest(of: bytes).prefix(idLength))
    }

    /// Bytes of the digest that are kept: no two texts of one page ever share 128 bits.
    private static let idLength = 16

    /// The words that count, each followed by a blank.
    static func normalised(_ text: [UInt8]) -> [UInt8] {
        var words = LastingWords()
        words.output.reserveCapacity(text.count)
        for run in text.split(whereSeparator: { !isWordPart($0) && !isJoint($0) }) {
            // `9c1f-beef-…`: a part without a digit is a piece of the token all the same.
            if run.count >= shortestToken, run.contains(where: isDigit) { continue }
            for word in run.split(whereSeparator: isJoint) { words.take(word) }
        }
        return words.output
    }

    /// Bytes of what is joined by hyphens and low lines, with a digit in it: tokens are longer than
    /// most words.
    private static let shortestToken = 16

    private static func isWordPart(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, 0x80...: true
        default: false
        }
    }

    private static func isJoint(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }

    fileprivate static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
}

/// Takes the words of a text one by one and keeps those that last.
private struct LastingWords {
    var output: [UInt8] = []
    /// Whether the word before was a number, in digits or in letters.
    private var isCounting = false
    /// Where that number stands in the output, if in letters: it goes when something is counted.
    private var numeral: Int?

    mutating func take(_ word: ArraySlice<UInt8>) {
        // Words with digits in them are numbers, times, tokens.
        if word.contains(where: PassageIdentity.isDigit) {
            (isCounting, numeral) = (true, nil)
            return
        }
        let start = output.count
        for byte in word { output.append(byte &- 65 < 26 ? byte | 0x20 : byte) }
        let kind = Self.kinds[output[start...]]
        if kind == .period || isCounting && kind == .unit {
            output.removeSubrange((numeral ?? start)...)
            (isCounting, numeral) = (false, nil)
        } else if kind == .moment {
            output.removeSubrange(start...)
        } else {
            isCounting = kind == .numeral
            numeral = isCounting ? start : nil
            output.append(UInt8(ascii: " "))
        }
    }

    private enum Kind { case moment, period, unit, numeral }

    /// Few words of a text are among them: most are told by their length and first byte.
    private struct Kinds {
        private var words: [[UInt8]: Kind] = [:]
        /// By first byte, a bit a length.
        private var lengths = [UInt64](repeating: 0, count: 256)

        init(_ lists: [(Kind, String)]) {
            for (kind, list) in lists {
                for word in list.split(whereSeparator: \.isWhitespace) {
                    let bytes = Array(word.utf8)
                    words[bytes] = kind
                    lengths[Int(bytes[0])] |= 1 << UInt64(bytes.count)
                }
            }
        }

        subscript(word: ArraySlice<UInt8>) -> Kind? {
            guard let first = word.first, word.count < UInt64.bitWidth,
                lengths[Int(first)] & (1 << UInt64(word.count)) != 0
            else { return nil }
            return words[Array(word)]
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
