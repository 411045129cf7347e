/// The little of CSS that a reader of text needs.
enum InlineStyle {
    /// Whether a `style` attribute takes its element from sight.
    static func hides(_ style: ArraySlice<UInt8>) -> Bool {
        let compact = style.filter { $0 > 0x20 }.map { $0 &- 65 < 26 ? $0 | 0x20 : $0 }
        return contains(compact, "display:none") || contains(compact, "visibility:hidden")
    }

    private static func contains(_ bytes: [UInt8], _ word: String) -> Bool {
        let word = Array(word.utf8)
        guard bytes.count >= word.count else { return false }
        return (0...(bytes.count - word.count)).contains { start in
            bytes[start..<(start + word.count)].elementsEqual(word)
        }
    }
}
