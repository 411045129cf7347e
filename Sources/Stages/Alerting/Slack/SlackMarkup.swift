/// Slack's mrkdwn, which is not Markdown: text of strangers can neither open a link nor call anybody.
struct SlackMarkup: ChatMarkup {
    var marksWithinWords: Bool { false }

    /// Escaped for mrkdwn. Characters that would format become their look-alikes, and an "@" can't
    /// join a word such as "channel" to a call.
    func escaped(_ text: String) -> String {
        var output = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": output += "&amp;"
            case "<": output += "&lt;"
            case ">": output += "&gt;"
            case "*": output += "∗"
            case "~": output += "∼"
            case "`": output += "ʻ"
            // U+2060 has no width and breaks the word.
            case "@": output += "@\u{2060}"
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
    }

    func strong(_ markup: String) -> String { "*\(markup)*" }

    func link(_ label: String, to address: String) -> String {
        "<\(self.address(address))|\(label)>"
    }

    func item(
        heading: String?, title: String, passage: String?, details: String, actions: String?
    ) -> String {
        [heading, title, passage.map { ">\($0)" }, details, actions].compactMap(\.self)
            .joined(separator: "\n")
    }

    /// What would end it is percent-encoded.
    func address(_ link: String) -> String {
        var output = ""
        for scalar in link.unicodeScalars {
            switch scalar {
            case "&": output += "&amp;"
            case "<": output += "%3C"
            case ">": output += "%3E"
            case "|": output += "%7C"
            case "@": output += "%40"
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output
    }
}
