/// No markup at all: the address stands in a line of its own.
struct PlainMarkup: ChatMarkup {
    var marksWithinWords: Bool { false }

    func escaped(_ text: String) -> String { QuietText.written(text) { _ in nil } }
    func strong(_ markup: String) -> String { markup }
    func link(_ label: String, to address: String) -> String {
        "\(label)\n\(QuietText.address(address))"
    }

    func item(
        heading: String?, title: String, passage: String?, details: String, actions: String?
    ) -> String {
        [heading, title, passage.map { "> \($0)" }, details, actions].compactMap(\.self)
            .joined(separator: "\n")
    }
}
