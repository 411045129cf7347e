/// Bytes as they came, made UTF-8: byte order mark before HTTP's charset before the document's own
/// declaration (RFC 7303 §3, HTML §13.2.3) before a guess. Nothing is ever refused (faults ENC-01, -02).
package struct DecodedText: Sendable {
    /// Valid UTF-8 without a byte order mark.
    package var bytes: [UInt8]
    package var encoding: Encoding
    /// Some bytes were no characters and are U+FFFD now.
    package var hasReplacements: Bool
    /// The line of the first U+FFFD, from 1. Costs a walk from the start: for reports only.
    package var firstReplacement: Int? {
        let mark: StaticString = "\u{FFFD}"
        guard let place = bytes.firstIndex(of: mark, in: bytes.indices) else { return nil }
        return bytes[..<place].reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    }

    /// A label that was given, and is not known or was plainly wrong.
    package var refusedLabel: String?

    package enum Grammar: Sendable {
        case xml, html
    }

    /// Costs one pass where the bytes are UTF-8 already; they are not copied then.
    package init(_ bytes: [UInt8], contentType: String?, as grammar: Grammar) {
        var choice = EncodingChoice(bytes: bytes, contentType: contentType, grammar: grammar)
        let encoding = choice.encoding()
        refusedLabel = choice.refusedLabel
        if let isValid = choice.isValidUTF8, isValid, encoding == .utf8, choice.start == 0 {
            (self.bytes, self.encoding, hasReplacements) = (bytes, .utf8, false)
            return
        }
        if let output = Transcoder.utf8(bytes, from: choice.start, encoding: encoding) {
            (self.bytes, self.encoding) = (output.bytes, encoding)
            hasReplacements = output.hasReplacements
        } else {
            self.bytes = Windows1252.decode(bytes, from: choice.start)
            (self.encoding, hasReplacements) = (.windows1252, false)
        }
    }
}
