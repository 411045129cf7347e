import Markup

/// Byte 0: the grammar, and whether there is a content type: the first line then. The rest is text
/// in some encoding.
enum CharsetTarget {
    static func check(_ bytes: [UInt8]) throws(Violation) {
        var input = FuzzInput(bytes)
        let choice = input.choice()
        let contentType = choice & 2 == 0 ? nil : input.line()
        let grammar = choice & 1 == 0 ? DecodedText.Grammar.xml : .html
        let body = input.remainder
        let text = try checked(DecodedText(body, contentType: contentType, as: grammar), of: body)
        let again = DecodedText(body, contentType: contentType, as: grammar)
        try Violation.unless(again.bytes == text.bytes, "decoding twice gives the same")
        let part = Array(body.prefix(body.count / 2))
        _ = try checked(DecodedText(part, contentType: contentType, as: grammar), of: part)
    }

    private static func checked(
        _ text: DecodedText, of body: [UInt8]
    ) throws(Violation) -> DecodedText {
        try Violation.unless(
            String(validating: text.bytes, as: UTF8.self) != nil, "\(text.encoding) gives UTF-8")
        // One byte becomes two scalars at most, as in EUC-JIS; U+FFFD has three bytes.
        try Violation.unless(
            text.bytes.count <= 6 * body.count, "\(text.encoding) grows within bounds")
        try Violation.unless(
            !text.hasReplacements || text.firstReplacement != nil,
            "\(text.encoding): what was replaced is found")
        try Violation.unless(
            !isPlain(body, in: text.encoding) || text.bytes == body,
            "\(text.encoding): ASCII stays as it is")
        if text.encoding == .utf8, !text.hasReplacements {
            let isSame = text.bytes.elementsEqual(body.suffix(text.bytes.count))
            try Violation.unless(
                isSame && body.count - text.bytes.count <= 3, "UTF-8 stays as it is")
        }
        return text
    }

    /// ASCII without escapes, in an encoding that holds it.
    private static func isPlain(_ body: [UInt8], in encoding: Encoding) -> Bool {
        let others = ["utf-16", "utf-32", "ebcdic"]
        return body.allSatisfy { $0 < 0x80 && $0 != 0x1B }
            && !others.contains { encoding.name.hasPrefix($0) }
    }
}
