package import Domain

/// Which mentions; nil does not restrict.
package struct MentionQuery: Sendable, Hashable {
    /// Words, each of which must begin a word of title, passage or brand, whatever its case and
    /// accents; or of title, brand or the text that is kept, whatever the case of ASCII letters.
    package var text: String?
    /// Of this time or later: published, else updated, else first seen.
    package var since: Timestamp?
    /// Name or id.
    package var brand: String?
    package var facet: Facet?
    package var state: StoredMention.State?
    /// Also where the story appeared there later.
    package var source: SourceID?
    /// What one digest told of, also where that only repeats a story.
    package var digest: DigestName?
    /// Of a digest: which channel's; nil for what any was told.
    package var channel: String?
    /// What one summary of a channel's brake told of, by its number.
    package var summary: Int64?
    package var voice = Voice.others
    package var minimumScore = 0
    package var order = Order.newestFirst
    package var limit = defaultLimit

    /// Who speaks: others of the brand, or the brand itself.
    package enum Voice: Sendable, Hashable { case others, own, all }

    package enum Order: Sendable, Hashable { case newestFirst, bestFirst }

    /// More than anybody reads, less than what hurts.
    package static let defaultLimit = 1000
    /// For what one message told of, of which a channel gets a few thousand at most.
    package static let messageLimit = 1_000_000

    package init() {}

    /// In the language of FTS5: each word a quoted prefix, so that nothing in it is an operator.
    var matchExpression: String? {
        guard let text else { return nil }
        var expression: [UInt8] = []
        let quote = UInt8(ascii: "\"")
        for word in text.utf8.split(whereSeparator: { $0 <= 0x20 }).prefix(Self.wordLimit) {
            expression.append(quote)
            for byte in word { expression += byte == quote ? [quote, quote] : [byte] }
            expression += [quote, UInt8(ascii: "*"), UInt8(ascii: " ")]
        }
        return expression.isEmpty ? nil : String(decoding: expression, as: UTF8.self)
    }

    /// The same words for LIKE, with `\` before what has a meaning there.
    var likePatterns: [String] {
        let words = (text ?? "").utf8.split(whereSeparator: { $0 <= 0x20 }).prefix(Self.wordLimit)
        return words.map { word in
            var pattern: [UInt8] = []
            for byte in word.prefix(Self.patternLimit) {
                if "%_\\".utf8.contains(byte) { pattern.append(UInt8(ascii: "\\")) }
                pattern.append(byte)
            }
            return String(decoding: pattern, as: UTF8.self)
        }
    }

    /// Bytes of a word; SQLite takes patterns of 50,000.
    private static let patternLimit = 1000

    /// A search of more words is a mistake, and costs.
    private static let wordLimit = 32
}
