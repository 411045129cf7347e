import Cryptography

/// Header fields whose text comes from outside: nothing but a field's value can come of it.
enum HeaderField {
    /// A line of a header (RFC 5322 §2.1.1), and the bound for lines with encoded words (RFC 2047 §2).
    static let lineLimit = 76

    /// The value of an unstructured field such as Subject: plain where it is short printable ASCII,
    /// else as encoded words of UTF-8 (RFC 2047), one a line, each within 75 characters.
    /// `column` is where it begins: the name, colon and space.
    static func unstructured(_ text: String, column: Int) -> String {
        let isPlain =
            text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.utf8.starts(with: " ".utf8)
            && text.utf8.count + column <= lineLimit && !hasEncodedWordMark(text)
        return isPlain ? text : encodedWords(text, column: column)
    }

    /// A display name before an address: quoted, or encoded where it is not ASCII.
    static func phrase(_ text: String, column: Int) -> String {
        let isQuotable = text.utf8.allSatisfy {
            (0x20...0x7E).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
        }
        return isQuotable && text.utf8.count + column + 2 <= lineLimit && !hasEncodedWordMark(text)
            ? "\"\(text)\"" : encodedWords(text, column: column)
    }

    private static let opening = "=?utf-8?B?"
    private static let closing = "?="

    private static func encodedWords(_ text: String, column: Int) -> String {
        var words: [String] = []
        var piece: [UInt8] = []
        var room = payload(column: column)
        for scalar in text.unicodeScalars {
            let bytes = UTF8.encode(scalar).map(Array.init) ?? []
            if piece.count + bytes.count > room {
                words.append(opening + Base64.encode(piece) + closing)
                (piece, room) = ([], payload(column: 1))
            }
            piece += bytes
        }
        words.append(opening + Base64.encode(piece) + closing)
        return words.joined(separator: "\r\n ")
    }

    /// Bytes whose base64 fits behind `column` on one line, and into one word of 75 characters.
    private static func payload(column: Int) -> Int {
        let characters =
            min(75, lineLimit - column) - opening.utf8.count - closing.utf8.count
        return max(4, characters / 4 * 3)
    }

    private static func hasEncodedWordMark(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return zip(bytes, bytes.dropFirst()).contains {
            $0 == UInt8(ascii: "=") && $1 == UInt8(ascii: "?")
        }
    }
}
