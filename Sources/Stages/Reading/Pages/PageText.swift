import Markup

/// Small texts that may hold markup, to plain text.
enum PageText {
    /// Tags dropped, references decoded.
    static func plain(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") })
        else { return text }
        let page = PageBlocks(HTMLTree(Array(text.utf8)))
        return page.blocks.map(page.string).joined(separator: "\n")
    }
}
