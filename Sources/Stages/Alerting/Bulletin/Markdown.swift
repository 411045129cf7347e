/// Markdown with `**bold**`, `[links](…)`, `> quotes`, and backslashes before what means nothing:
/// CommonMark and its kin.
struct Markdown: ChatMarkup {
    /// A quote goes on in the line below it unless an empty one stands between: all but Discord.
    var hasLazyQuotes = true

    var marksWithinWords: Bool { false }

    func escaped(_ text: String) -> String {
        QuietText.written(text) { scalar in
            switch scalar {
            case "\\", "*", "_", "~", "`", "[", "]", ">", "|", "#": "\\" + String(scalar)
            // Not all of them know an escaped one; a name or an address would have to follow it.
            case "<": "<\(QuietText.joiner)"
            default: nil
            }
        }
    }

    func strong(_ markup: String) -> String { "**\(markup)**" }

    func link(_ label: String, to address: String) -> String {
        "[\(label)](\(QuietText.address(address)))"
    }

    func item(
        heading: String?, title: String, passage: String?, details: String, actions: String?
    ) -> String {
        let quote = passage.map { Self.quote($0) + (hasLazyQuotes ? "\n" : "") }
        return [heading, title, quote, details, actions].compactMap(\.self)
            .joined(separator: "\n")
    }

    /// What would make it a list or a heading at the start of the line can't stand there.
    static func quote(_ passage: String) -> String { "> \(QuietText.joiner)\(passage)" }
}
