/// A line of an explanation: pieces of text, and what each is, for who shows them.
package struct ExplanationLine: Sendable, Hashable {
    package private(set) var pieces: [Piece]

    package struct Piece: Sendable, Hashable {
        package var text: String
        package var kind: Kind
    }

    package enum Kind: Sendable, Hashable {
        case plain
        /// A name, where it was found.
        case hit
        /// What a person looks for first: a verdict, a title.
        case strong
        /// What speaks against it.
        case minus
        case quiet
    }

    init(_ text: String = "", _ kind: Kind = .plain) { pieces = [Piece(text: text, kind: kind)] }
    init(_ pieces: [Piece]) { self.pieces = pieces }

    static func + (line: ExplanationLine, text: String) -> ExplanationLine {
        ExplanationLine(line.pieces + [Piece(text: text, kind: .plain)])
    }

    static func + (a: ExplanationLine, b: ExplanationLine) -> ExplanationLine {
        ExplanationLine(a.pieces + b.pieces)
    }
}
