import Cryptography
import Markup

/// The content of one element, as places in the tokenizer's bytes; made a string only when asked.
struct ElementText {
    /// How the content stands for text.
    enum Form {
        /// RSS does not say: markup where it looks like markup.
        case undeclared
        /// Atom's `text`: what it says is what is meant.
        case plain
        case html
        /// Markup as elements of the document itself.
        case inline
        /// Atom 0.3 §3.1.2, Atom 1.0 §4.1.3.3: bytes of a text.
        case base64
    }

    struct Piece {
        var range: Range<Int>
        /// A CDATA section: no references in it.
        var isData: Bool
    }

    var form: Form
    private(set) var first: Piece?
    private(set) var others: [Piece] = []
    private(set) var hasElements = false
    private(set) var whole: Range<Int>

    /// Reads on to the element's end; nil where the input ends before that.
    init?(of xml: inout XMLTokenizer, form: Form) {
        self.form = form
        let depth = xml.depth
        whole = xml.index..<xml.index
        while let token = xml.next() {
            switch token {
            case .text(let range): add(Piece(range: range, isData: false))
            case .data(let range): add(Piece(range: range, isData: true))
            case .start: hasElements = true
            case .end:
                guard xml.depth < depth else { continue }
                whole = whole.lowerBound..<max(whole.lowerBound, xml.tokenStart)
                return
            }
        }
        return nil
    }

    private mutating func add(_ piece: Piece) {
        if first == nil { first = piece } else { others.append(piece) }
    }

    /// Without a character but white space; elements count as something.
    func isBlank(in bytes: [UInt8]) -> Bool {
        if hasElements { return false }
        guard let first else { return true }
        return ([first] + others).allSatisfy { bytes[$0.range].allSatisfy { $0 <= 0x20 } }
    }

    /// The text with its references decoded once and blanks around it dropped: ids, addresses, dates.
    func value(in xml: XMLTokenizer) -> String {
        guard let first else { return "" }
        if others.isEmpty, !first.isData { return xml.decoded(first.range) }
        let bytes = joined(in: xml.bytes)
        let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex
        let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// For people.
    func rendered(in bytes: [UInt8], as shape: PlainText.Form) -> String {
        if form == .inline || (hasElements && form != .plain) {
            return PlainText.render(whole, of: bytes, as: shape, grammar: .xhtml)
        }
        guard let first else { return "" }
        if form == .base64 { return unpacked(in: bytes, as: shape) }
        // Most content is one piece that needs no decoding: it is read where it stands.
        if others.isEmpty, first.isData || !bytes[first.range].contains(UInt8(ascii: "&")) {
            return render(first.range, of: bytes, as: shape)
        }
        let bytes = joined(in: bytes)
        return render(bytes.indices, of: bytes, as: shape)
    }

    private func render(_ range: Range<Int>, of bytes: [UInt8], as shape: PlainText.Form) -> String
    {
        switch form {
        case .plain: PlainText.fold(range, of: bytes)
        case .html, .inline: PlainText.render(range, of: bytes, as: shape)
        case .undeclared, .base64:
            MarkupGuess.isMarkup(range, of: bytes)
                ? PlainText.render(range, of: bytes, as: shape) : PlainText.fold(range, of: bytes)
        }
    }

    private func unpacked(in bytes: [UInt8], as shape: PlainText.Form) -> String {
        let packed = joined(in: bytes).filter { $0 > 0x20 }
        guard let text = Base64.decode(String(decoding: packed, as: UTF8.self)) else { return "" }
        // Repaired, should the bytes be no text.
        let valid = Array(String(decoding: text, as: UTF8.self).utf8)
        return render(valid.indices, of: valid, as: shape)
    }

    /// All pieces, their references decoded once.
    private func joined(in bytes: [UInt8]) -> [UInt8] {
        guard let first else { return [] }
        var output: [UInt8] = []
        output.reserveCapacity(whole.count)
        for piece in [first] + others {
            if piece.isData {
                output.append(contentsOf: bytes[piece.range])
            } else {
                CharacterReferences.append(piece.range, of: bytes, as: .xml, to: &output)
            }
        }
        return output
    }
}
