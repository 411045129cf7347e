/// RFC 2045 §6.7.
enum QuotedPrintable {
    private static let lineLimit = 76
    private static let digits = Array("0123456789ABCDEF".utf8)

    /// Line feeds become CRLF; everything but printable ASCII is encoded, and so is white space before
    /// the end of a line. Lines have at most 76 characters.
    static func encode(_ text: String) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count + text.utf8.count / 8)
        var column = 0
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            if byte == 10 {
                output += [13, 10]
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
                output += [UInt8(ascii: "="), 13, 10]
                column = 0
            }
            if isPlain {
                output.append(byte)
            } else {
                output += [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
            column += width
        }
        return output
    }
}
