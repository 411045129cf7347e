import Cryptography
import Domain
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
        /// The same where the type says what is packed.
        case base64Text, base64HTML
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
    /// The `xml:lang` of the element itself.
    private let tag: Range<Int>?

    /// Reads on to the element's end; nil where the input ends before that.
    init?(of xml: inout XMLTokenizer, form: Form) {
        self.form = form
        tag = xml.attributes.isEmpty ? nil : xml.rawAttribute("xml:lang")
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

    /// What the element says of its language; an empty tag takes back what stands around it (XML 1.0
    /// §2.12), `outer` where it says nothing.
    func language(in bytes: [UInt8], else outer: LanguageCode?) -> LanguageCode? {
        guard let tag else { return outer }
        return LanguageCode(String(decoding: bytes[tag], as: UTF8.self))
    }

    /// Whether the element takes back the language around it.
    var hasNoLanguage: Bool { tag?.isEmpty ?? false }

    /// Without a character but white space; elements count as something.
    func isBlank(in bytes: [UInt8]) -> Bool {
        if hasElements { return false }
        guard let first else { return true }
        func isBlank(_ piece: Piece) -> Bool { bytes[piece.range].allSatisfy { $0 <= 0x20 } }
        return isBlank(first) && others.allSatisfy(isBlank)
    }

    /// The text with its references decoded once and blanks around it dropped: ids, addresses, dates.
    func value(in xml: XMLTokenizer) -> String {
        guard let first else { return "" }
        if others.isEmpty, !first.isData { return xml.decoded(first.range) }
        var undefined: Int?
        let bytes = joined(in: xml.bytes, noting: &undefined)
        let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.endIndex
        let end = bytes.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    /// For people. An entity that XML does not know is noted by its place.
    func rendered(
        in bytes: [UInt8], as shape: PlainText.Form, noting undefined: inout Int?
    ) -> String {
        var links: [String] = []
        return rendered(in: bytes, as: shape, noting: &undefined, links: &links, upTo: 0)
    }

    /// The same, and what its links refer to.
    func rendered(
        in bytes: [UInt8], as shape: PlainText.Form, noting undefined: inout Int?,
        links: inout [String], upTo limit: Int
    ) -> String {
        if form == .inline || (hasElements && form != .plain) {
            undefined = undefined ?? undefinedReference(in: bytes)
            return PlainText.render(
                whole, of: bytes, as: shape, grammar: .xhtml, links: &links, upTo: limit)
        }
        guard let first else { return "" }
        if isPacked { return unpacked(in: bytes, as: shape, &links, limit) }
        // Most content is one piece that needs no decoding: it is read where it stands.
        if others.isEmpty,
            first.isData || bytes.firstIndex(of: UInt8(ascii: "&"), in: first.range) == nil
        {
            return render(first.range, of: bytes, as: shape, &links, limit)
        }
        let bytes = joined(in: bytes, noting: &undefined)
        return render(bytes.indices, of: bytes, as: shape, &links, limit)
    }

    private var isPacked: Bool { form == .base64 || form == .base64Text || form == .base64HTML }

    private func render(
        _ range: Range<Int>, of bytes: [UInt8], as shape: PlainText.Form, _ links: inout [String],
        _ limit: Int
    ) -> String {
        switch form {
        case .undeclared, .base64:
            guard MarkupGuess.isMarkup(range, of: bytes) else { fallthrough }
            return PlainText.render(range, of: bytes, as: shape, links: &links, upTo: limit)
        case .plain, .base64Text: return PlainText.fold(range, of: bytes)
        case .html, .inline, .base64HTML:
            return PlainText.render(range, of: bytes, as: shape, links: &links, upTo: limit)
        }
    }

    private func unpacked(
        in bytes: [UInt8], as shape: PlainText.Form, _ links: inout [String], _ limit: Int
    ) -> String {
        var undefined: Int?
        let given = joined(in: bytes, noting: &undefined)
        let packed = given.filter { $0 > 0x20 }
        // What does not unpack to text was none.
        if let text = Base64.decode(String(decoding: packed, as: UTF8.self)),
            String(validating: text, as: UTF8.self) != nil
        {
            return render(text.indices, of: text, as: shape, &links, limit)
        }
        return render(given.indices, of: given, as: shape, &links, limit)
    }

    /// All pieces, their references decoded once.
    private func joined(in bytes: [UInt8], noting undefined: inout Int?) -> [UInt8] {
        guard let first else { return [] }
        var output: [UInt8] = []
        output.reserveCapacity(whole.count)
        for piece in [first] + others {
            if piece.isData {
                output.append(contentsOf: bytes[piece.range])
            } else {
                let place = CharacterReferences.append(
                    piece.range, of: bytes, as: .xml, to: &output)
                undefined = undefined ?? place
            }
        }
        return output
    }

    /// The first in text between markup of the document itself.
    private func undefinedReference(in bytes: [UInt8]) -> Int? {
        guard let first else { return nil }
        for piece in CollectionOfOne(first) + others where !piece.isData {
            if let place = CharacterReferences.firstUndefined(in: piece.range, of: bytes) {
                return place
            }
        }
        return nil
    }
}
