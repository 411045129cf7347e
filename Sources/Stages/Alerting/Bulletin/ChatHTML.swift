/// The few elements of HTML that chats take.
struct ChatHTML: ChatMarkup {
    /// Telegram: lines are broken as in text, and there are no paragraphs. Else they are Matrix's.
    var isFlat: Bool

    var marksWithinWords: Bool { true }
    var gap: String { isFlat ? "\n\n" : "" }
    var lineBreak: String { isFlat ? "\n" : "<br>" }

    func escaped(_ text: String) -> String {
        QuietText.written(text) { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            default: nil
            }
        }
    }

    func strong(_ markup: String) -> String {
        isFlat ? "<b>\(markup)</b>" : "<strong>\(markup)</strong>"
    }

    func link(_ label: String, to address: String) -> String {
        "<a href=\"\(self.address(address))\">\(label)</a>"
    }

    func address(_ address: String) -> String {
        QuietText.address(address).split(separator: "&", omittingEmptySubsequences: false)
            .joined(separator: "&amp;")
    }

    func paragraph(_ markup: String) -> String { isFlat ? markup : "<p>\(markup)</p>" }

    func item(
        heading: String?, title: String, passage: String?, details: String, actions: String?
    ) -> String {
        let quote = passage.map { "<blockquote>\($0)</blockquote>" }
        let lines = [
            heading.map(paragraph), paragraph(title), quote, paragraph(details),
            actions.map(paragraph),
        ]
        return lines.compactMap(\.self).joined(separator: isFlat ? "\n" : "")
    }
}
