import Cryptography

/// What of a text is its own, and what changes from one fetch to the next (faults HTM-03).
enum PassageIdentity {
    /// The same for the same words: case, digits, punctuation, tokens, and the words of dates and
    /// counters make no difference.
    static func id(of text: String) -> String {
        id(ofBytes: normalised(Array(text.utf8)))
    }

    /// The same for the same text alone.
    static func exactID(of text: String) -> String { id(ofBytes: Array(text.utf8)) }

    private static func id(ofBytes bytes: [UInt8]) -> String {
        "text:" + hexadecimal(SHA256.digest(of: bytes).prefix(idLength))
    }

    /// Bytes of the digest that are kept: no two texts of one page ever share 128 bits.
    private static let idLength = 16

    /// The words that count, each followed by a blank.
    static func normalised(_ text: [UInt8]) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.count)
        for word in text.split(whereSeparator: { !isWordPart($0) }) {
            // Words with digits in them are numbers, times, tokens.
            guard !word.contains(where: { $0 &- 48 < 10 }) else { continue }
            let lower = word.map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }
            guard !fleeting.contains(lower) else { continue }
            output += lower
            output.append(UInt8(ascii: " "))
        }
        return output
    }

    private static func isWordPart(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, 0x80...: true
        default: false
        }
    }

    private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// Words of dates, times and counters in German and English.
    private static let fleeting: Set<[UInt8]> = Set(
        """
        januar februar märz april mai juni juli august september oktober november dezember
        january february march may june july october december jan feb mär mar apr jun jul aug sep
        sept okt oct nov dez dec montag dienstag mittwoch donnerstag freitag samstag sonntag monday
        tuesday wednesday thursday friday saturday sunday mo di mi do fr sa so mon tue wed thu fri
        sat sun uhr am pm sekunde sekunden minute minuten stunde stunden tag tage tagen woche wochen
        monat monate monaten jahr jahre jahren second seconds minutes hour hours day days week weeks
        month months year years ago vor heute gestern today yesterday gerade eben just now
        """.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) })
}
