package import Domain

/// An entry that would read what an address or a file holds, and why.
package struct SourceProposal: Sendable, Hashable {
    package var entry: SourceEntry
    package var confidence: Confidence
    package var reason: Reason

    /// How sure it is that this is the way to read it.
    package enum Confidence: Int, Sendable, Hashable, Comparable {
        /// Where nothing better is there.
        case last
        case possible
        case likely
        case certain

        package static func < (a: Confidence, b: Confidence) -> Bool { a.rawValue < b.rawValue }
    }

    /// One line for people.
    package struct Reason: Sendable, Hashable {
        var german: String
        var english: String

        init(_ german: String, _ english: String) {
            self.german = german
            self.english = english
        }

        package func text(in language: OutputLanguage) -> String { language.say(german, english) }
    }

    init(_ entry: SourceEntry, _ confidence: Confidence, _ german: String, _ english: String) {
        self.entry = entry
        self.confidence = confidence
        reason = Reason(german, english)
    }

    /// A feed at an address; nil where the text is none.
    init?(
        feed address: String, _ confidence: Confidence, _ german: String, _ english: String
    ) {
        guard let address = WebAddress(address) else { return nil }
        self.init(SourceEntry("feed", address), confidence, german, english)
    }
}
