/// The form of text a chat shows. Text of strangers passes `escaped` once and can then neither open
/// markup nor call anybody.
protocol ChatMarkup: Sendable {
    /// Whether a mark may begin or end inside a word.
    var marksWithinWords: Bool { get }
    /// Between paragraphs.
    var gap: String { get }
    /// Between lines of a paragraph.
    var lineBreak: String { get }

    func escaped(_ text: String) -> String
    /// The arguments of all that follow are escaped.
    func strong(_ markup: String) -> String
    func link(_ label: String, to address: String) -> String
    /// An address where a link leads, and alone.
    func address(_ address: String) -> String
    func paragraph(_ markup: String) -> String
    /// A heading where one stands above it, title, passage, the line below, and links by which people
    /// answer.
    func item(
        heading: String?, title: String, passage: String?, details: String, actions: String?
    ) -> String
}

extension ChatMarkup {
    var gap: String { "\n\n" }
    var lineBreak: String { "\n" }
    func address(_ address: String) -> String { QuietText.address(address) }
    func paragraph(_ markup: String) -> String { markup }
}
