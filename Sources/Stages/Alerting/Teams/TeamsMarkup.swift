/// The Markdown of a card's TextBlock, for what the user wrote. Braces of strangers call no function of
/// cards, and angles name nobody.
struct TeamsMarkup: ChatMarkup {
    private let inner = PlainMarkdown()

    var marksWithinWords: Bool { false }

    func escaped(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                inner.escaped(text).unicodeScalars.flatMap { scalar -> [Unicode.Scalar] in
                    scalar == "{" ? [scalar, QuietText.joiner] : [scalar]
                }))
    }

    func strong(_ markup: String) -> String { inner.strong(markup) }
    func link(_ label: String, to address: String) -> String { inner.link(label, to: address) }

    func item(
        heading: String?, title: String, passage: String?, details: String, actions: String?
    ) -> String {
        inner.item(
            heading: heading, title: title, passage: passage, details: details, actions: actions)
    }
}
