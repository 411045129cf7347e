/// One digest of a rule, as its message names it: `morgenpost:7`.
package struct DigestName: Sendable, Hashable {
    package var rule: String
    /// From 1.
    package var number: Int64

    package init(rule: String, number: Int64) {
        self.rule = rule
        self.number = number
    }

    /// Names of rules may hold colons: the last one counts. Nil where it names none.
    package init?(_ text: String) {
        guard let colon = text.utf8.lastIndex(of: UInt8(ascii: ":")), colon > text.startIndex,
            let number = Int64(text[text.index(after: colon)...]), number > 0
        else { return nil }
        rule = String(text[..<colon])
        self.number = number
    }
}
