/// Markup of asterisks that knows no backslash: what would format becomes its look-alike.
struct PlainMarkdown: ChatMarkup {
    /// `**` or `*`.
    var strongMark = "**"
    /// `<address|label>` as Google Chat has it, or `[label](address)`.
    var hasAngleLinks = false

    var marksWithinWords: Bool { false }

    func escaped(_ text: String) -> String {
        QuietText.written(text) { scalar in
            switch scalar {
            case "*": "∗"
            case "_": "ˍ"
            case "~": "∼"
            case "`": "ʻ"
            case "[": "⁅"
            case "]": "⁆"
            case "<": "‹"
            case ">": "›"
            case "|": "∣"
            case "\\": "∖"
            case "#", "$": "\(scalar)\(QuietText.joiner)"
            default: nil
            }
        }
    }

    func strong(_ markup: String) -> String { strongMark + markup + strongMark }

    func link(_ label: String, to address: String) -> String {
        let address = QuietText.address(address)
        return hasAngleLinks ? "<\(address)|\(label)>" : "[\(label)](\(address))"
    }

    func item(heading: String?, title: String, passage: String?, details: String) -> String {
        [heading, title, passage.map { Markdown.quote($0) + "\n" }, details].compactMap(\.self)
            .joined(separator: "\n")
    }
}
