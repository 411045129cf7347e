/// Markup of asterisks that knows no backslash: what would format becomes its look-alike.
struct PlainMarkdown: ChatMarkup {
    /// `**` or `*`.
    var strongMark = "**"
    /// `<address|label>` as Google Chat has it, or `[label](address)`.
    var hasAngleLinks = false

    var marksWithinWords: Bool { false }

    func escaped(_ text: String) -> String {
        QuietText.written(Self.unslanted(text)) { scalar in
            switch scalar {
            case "*": "∗"
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

    /// Underscores at the edge of a word would slant it; within one they mean nothing, and may be part
    /// of a command that somebody copies.
    private static func unslanted(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        guard scalars.contains("_") else { return text }
        let written = scalars.enumerated().map { index, scalar in
            let isWithin =
                index > 0 && index + 1 < scalars.count && scalars[index - 1].isWordPart
                && scalars[index + 1].isWordPart
            return scalar == "_" && !isWithin ? "ˍ" : scalar
        }
        return String(String.UnicodeScalarView(written))
    }

    func strong(_ markup: String) -> String { strongMark + markup + strongMark }

    func link(_ label: String, to address: String) -> String {
        let address = QuietText.address(address)
        return hasAngleLinks ? "<\(address)|\(label)>" : "[\(label)](\(address))"
    }

    func item(
        heading: String?, title: String, passage: String?, details: String, actions: String?
    ) -> String {
        [heading, title, passage.map { Markdown.quote($0) + "\n" }, details, actions]
            .compactMap(\.self)
            .joined(separator: "\n")
    }
}
