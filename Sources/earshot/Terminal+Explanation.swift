import Monitoring

extension Terminal {
    /// What Earshot explains, coloured where there is colour.
    func print(_ lines: [ExplanationLine]) {
        let style = Style(hasColour: hasColour)
        for line in lines { print(line.pieces.map { Self.text(of: $0, style) }.joined()) }
    }

    /// Where there is no colour, brackets say what colour would.
    private static func text(of piece: ExplanationLine.Piece, _ style: Style) -> String {
        let text = piece.text.cleanedForTerminal
        guard style.hasColour else { return piece.kind == .hit ? "[\(text)]" : text }
        let look: Style.Look? =
            switch piece.kind {
            case .plain: nil
            case .hit: .found
            case .strong: .bold
            case .minus: .red
            case .quiet: .dim
            }
        return style(text, look)
    }
}
