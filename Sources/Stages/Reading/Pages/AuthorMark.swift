import Markup

/// How elements say that they hold the name of an author.
enum AuthorMark {
    /// Bytes; a longer text is a sentence about somebody.
    static let longestName = 80
    /// Nodes; an element with more holds more than a name.
    static let mostNodes: HTMLTree.Node = 40

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

    /// The name that such an element holds; nil where it holds none or more.
    static func name(_ node: HTMLTree.Node, in tree: HTMLTree) -> String? {
        let end = tree.end(of: node)
        guard end - node <= mostNodes else { return nil }
        let inner = (node..<end).first { child in
            child > node && tree.value(of: .itemProperty, on: child)?.lowercased() == "name"
        }
        let holder = inner ?? node
        let text = PlainText.fold(tree.value(of: .content, on: holder) ?? tree.text(of: holder))
        return text.isEmpty || text.utf8.count > longestName ? nil : text
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }

    private static let words: [[UInt8]] = [
        "author", "autor", "username", "nickname", "byline", "verfasser", "reviewer", "poster",
    ].map { Array($0.utf8) }
}
