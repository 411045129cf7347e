import Markup

/// How elements say that they hold the name of an author.
enum AuthorMark {
    /// Bytes; a longer text is a sentence about somebody.
    static let longestName = 80

    static func isAuthor(_ node: HTMLTree.Node, in tree: HTMLTree) -> Bool {
        if let property = tree.value(of: .itemProperty, on: node)?.lowercased() {
            return property == "author" || property == "creator"
        }
        if tree.value(of: .relation, on: node)?.lowercased() == "author" { return true }
        guard let range = tree.valueRange(of: .class, on: node), !range.isEmpty else {
            return false
        }
        return tree.bytes[range].split(whereSeparator: { !isLetter($0) }).contains { word in
            words.contains { $0.elementsEqual(word.lazy.map { $0 | 0x20 }) }
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }

    private static let words: [[UInt8]] = [
        "author", "autor", "username", "nickname", "byline", "verfasser", "reviewer", "poster",
    ].map { Array($0.utf8) }
}
