/// RFC 2045 §6.7.
enum QuotedPrintable {
    private static let lineLimit = 76
    private static let digits = Array("0123456789ABCDEF".utf8)

    /// At least what `encode` makes of it, in bytes: for who has to keep a limit.
    static func size(_ text: String) -> Int {
        let bytes = text.utf8.reduce(0) { size, byte in
            switch byte {
            // CRLF, and the blank before it, which is encoded.
            case 10: size + 4
            case UInt8(ascii: "="): size + 3
            case 0x20...0x7E: size + 1
            default: size + 3
            }
        }
        // A soft break comes after 73 columns or later; the last blank of all may be encoded.
        return bytes + bytes / 73 * 3 + 3
    }

    /// Line feeds become CRLF; everything but printable ASCII is encoded, and so is white space before
    /// the end of a line. Lines have at most 76 characters.
    static func encode(_ text: String) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count + text.utf8.count / 4)
        var column = 0
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            if byte == 10 {
                output.append(13)
                output.append(10)
                column = 0
                continue
            }
            let endsLine = index + 1 == bytes.count || bytes[index + 1] == 10
            let isPlain =
                (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=")
                || byte == 0x20 && !endsLine
            let width = isPlain ? 1 : 3
            // The last column is kept for the "=" of a soft break.
            if column + width > lineLimit - 1 {
                output.append(UInt8(ascii: "="))
                output.append(13)
                output.append(10)
                column = 0
            }
            if isPlain {
                output.append(byte)
            } else {
                output.append(UInt8(ascii: "="))
                output.append(digits[Int(byte >> 4)])
                output.append(digits[Int(byte & 15)])
            }
            column += width
        }
        return output
    }
}
