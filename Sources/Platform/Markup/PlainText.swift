/// Markup to the text a person reads, in one pass and without a tree.
///
/// Tags go, entities are decoded, scripts, styles, templates, comments and what is `hidden` are left
/// out. White space (no-break spaces too) is folded to one space, paragraphs are kept apart by `\n`.
/// Soft hyphens and zero-width characters stay. Linear in the input, whatever it holds.
package enum PlainText {
    /// How paragraphs are kept apart.
    package enum Form: Sendable {
        /// By `\n`.
        case paragraphs
        /// By a space: titles, names.
        case line
    }

    /// The grammar the bytes are in.
    package enum Grammar: Sendable {
        case html
        /// Markup inside XML (Atom's type `xhtml`): CDATA is text, old names need their semicolon.
        case xhtml
    }

    package static func render(
        _ range: Range<Int>, of bytes: [UInt8], as form: Form = .paragraphs,
        grammar: Grammar = .html
    ) -> String {
        var renderer = PlainTextRenderer(bytes: bytes, range: range, form: form, grammar: grammar)
        return renderer.render()
    }

    /// The same, and what its links refer to, as written but for character references.
    /// - Parameter limit: no more of them are added.
    package static func render(
        _ range: Range<Int>, of bytes: [UInt8], as form: Form = .paragraphs,
        grammar: Grammar = .html, links: inout [String], upTo limit: Int
    ) -> String {
        var renderer = PlainTextRenderer(
            bytes: bytes, range: range, form: form, grammar: grammar,
            linkLimit: max(0, limit - links.count))
        let text = renderer.render()
        let rule: CharacterReferences.Grammar = grammar == .html ? .htmlAttribute : .xml
        for range in renderer.links {
            var reference: [UInt8] = []
            CharacterReferences.append(range, of: bytes, as: rule, to: &reference)
            links.append(String(decoding: reference, as: UTF8.self))
        }
        return text
    }

    package static func render(_ html: [UInt8], as form: Form = .paragraphs) -> String {
        render(html.indices, of: html, as: form)
    }

    package static func render(_ html: String, as form: Form = .paragraphs) -> String {
        render(Array(html.utf8), as: form)
    }

    /// Text that holds no markup: only its white space is folded.
    package static func fold(_ range: Range<Int>, of bytes: [UInt8]) -> String {
        var writer = FoldedText(capacity: range.count)
        writer.append(range, of: bytes)
        return writer.finish()
    }

    package static func fold(_ text: String) -> String {
        // Most names and tags are folded as they are given.
        if isFolded(text) { return text }
        let bytes = Array(text.utf8)
        return fold(bytes.indices, of: bytes)
    }

    /// ASCII letters and signs with one blank between words.
    private static func isFolded(_ text: String) -> Bool {
        var previous: UInt8 = 0x20
        for byte in text.utf8 {
            guard (0x20...0x7E).contains(byte), byte != 0x20 || previous != 0x20 else {
                return false
            }
            previous = byte
        }
        return previous != 0x20
    }
}
