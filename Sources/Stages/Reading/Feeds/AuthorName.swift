/// A person's name from what feeds put where an author stands.
enum AuthorName {
    /// `mail@example.org (Name)` and `Name <mail@example.org>` are `Name`; anything else stays.
    static func plain(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "@")) else { return text }
        if let open = text.lastIndex(of: "("), let close = text.lastIndex(of: ")"), open < close {
            let inside = trimmed(text[text.index(after: open)..<close])
            let before = trimmed(text[..<open])
            let name = inside.utf8.contains(UInt8(ascii: "@")) ? before : inside
            return name.isEmpty ? text : name
        }
        if let open = text.firstIndex(of: "<"), text.hasSuffix(">") {
            let name = trimmed(text[..<open])
            return name.isEmpty ? text : name
        }
        return text
    }

    private static func trimmed(_ text: Substring) -> String {
        let start = text.firstIndex { $0 != " " } ?? text.endIndex
        let end = text[start...].lastIndex { $0 != " " }.map { text.index(after: $0) } ?? start
        return String(text[start..<end])
    }
}
