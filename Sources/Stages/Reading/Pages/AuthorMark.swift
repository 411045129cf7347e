import Markup

/// How elements say that they hold the name of an author.
enum AuthorMark {
    /// Bytes; a longer text is a sentence about somebody.
    static let longestName = 80
    /// Nodes; an element with more holds more than a name.
    static let mostNodes: HTMLTree.Node = 40

    static func isAuthor(_ node: HTMLTree.Node, in tree: HTMLTree) -> Bool {
        if isDeclared(node, in: tree) { return true }
        guard !tree.has(.itemProperty, on: node), let range = tree.valueRange(of: .class, on: node),
            !range.isEmpty
        else { return false }
        return tree.bytes[range].split(separator: UInt8(ascii: " ")).contains { value in
            let parts = value.split(whereSeparator: { !isLetter($0) })
            return parts.contains { isOne($0, of: words) }
                || parts.last.map { isOne($0, of: [name]) } == true
                    && parts.contains { isOne($0, of: owners) }
        }
    }

    private static func isOne(_ word: ArraySlice<UInt8>, of words: [[UInt8]]) -> Bool {
        words.contains { $0.elementsEqual(word.lazy.map { $0 | 0x20 }) }
    }

    /// Whether microdata or a relation says so, not only a class.
    static func isDeclared(_ node: HTMLTree.Node, in tree: HTMLTree) -> Bool {
        if let property = tree.value(of: .itemProperty, on: node)?.lowercased() {
            return property == "author" || property == "creator"
        }
        return tree.value(of: .relation, on: node)?.lowercased() == "author"
    }

    /// Whether a link leads to the page of an author: `/autor/anna`, `/by/jane-doe`.
    static func leadsToAuthor(_ node: HTMLTree.Node, in tree: HTMLTree) -> Bool {
        guard let range = tree.valueRange(of: .href, on: node) else { return false }
        let path = tree.bytes[range].prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
        let folders = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .dropLast()
        return folders.contains { folder in
            AuthorMark.folders.contains { $0.elementsEqual(folder.lazy.map { $0 | 0x20 }) }
        }
    }

    private static let folders: [[UInt8]] = [
        "author", "authors", "autor", "autoren", "autorin", "autorinnen", "redakteur", "redakteure",
        "journalist", "journalists", "journalisten", "staff", "by", "writer", "writers",
        "contributor", "contributors",
    ].map { Array($0.utf8) }

    /// The name that such an element holds; nil where it holds none or more.
    ///
    /// An element within it may tell more exactly: microdata's name, a card's `fn`, a mark of its own.
    static func name(_ node: HTMLTree.Node, in tree: HTMLTree) -> String? {
        let end = tree.end(of: node)
        guard end - node <= mostNodes else { return nil }
        let inner = (node..<end).dropFirst().first { child in
            tree.isElement(child) && (isName(child, in: tree) || isAuthor(child, in: tree))
        }
        if let inner, let name = text(of: inner, in: tree) { return name }
        return text(of: node, in: tree)
    }

    private static func isName(_ node: HTMLTree.Node, in tree: HTMLTree) -> Bool {
        tree.value(of: .itemProperty, on: node)?.lowercased() == "name"
            || tree.value(of: .class, on: node)?.split(separator: " ").contains("fn") == true
    }

    /// The text down to a line's end or a date.
    private static func text(of node: HTMLTree.Node, in tree: HTMLTree) -> String? {
        if let content = tree.value(of: .content, on: node) { return bounded(content) }
        var bytes: [UInt8] = []
        for child in node..<tree.end(of: node) {
            let isEnd = tree.tag(of: child) == .br || tree.tag(of: child) == .time
            if isEnd, bytes.contains(where: { $0 > 0x20 }) { break }
            tree.appendText(of: child, to: &bytes)
        }
        return bounded(String(decoding: bytes, as: UTF8.self))
    }

    private static func bounded(_ text: String) -> String? {
        let text = PlainText.fold(text)
        return text.isEmpty || text.utf8.count > longestName ? nil : text
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }

    /// `user-name`, `profile-name`.
    private static let name = Array("name".utf8)
    private static let owners = ["user", "profile", "member", "customer", "display", "screen"]
        .map { Array($0.utf8) }

    private static let words: [[UInt8]] = [
        "author", "autor", "username", "nickname", "byline", "verfasser", "reviewer", "poster",
        "authors", "autoren", "createdby",
    ].map { Array($0.utf8) }
}
