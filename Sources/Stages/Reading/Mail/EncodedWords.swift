import Markup

/// Texts of header fields: `=?utf-8?q?M=C3=BCller?=` (RFC 2047), and the bytes that many write as they
/// are.
enum EncodedWords {
    /// One line of plain text; what is damaged stays as it is written.
    static func decode(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        var run = Run()
        var place = 0
        var blanks: [UInt8] = []
        while place < bytes.count {
            if let word = Word(bytes, at: place) {
                // Blanks between two words are none (§6.2).
                if !run.isOpen { text += blanks }
                blanks = []
                if !run.takes(word) { text += run.close() }
                run.append(word)
                place = word.end
            } else if bytes[place] <= 0x20 {
                blanks.append(0x20)
                place += 1
            } else {
                text += run.close() + blanks
                blanks = []
                text.append(bytes[place])
                place += 1
            }
        }
        text += run.close()
        let plain = DecodedText(text, contentType: nil, as: .xml).bytes
        return PlainText.fold(plain.indices, of: plain)
    }

    /// Words of one charset that follow each other: a character may be cut between two of them.
    private struct Run {
        private var charset: String?
        private var bytes: [UInt8] = []

        var isOpen: Bool { charset != nil }
        func takes(_ word: Word) -> Bool { charset == nil || charset == word.charset }

        mutating func append(_ word: Word) {
            charset = word.charset
            bytes += word.bytes
        }

        /// In UTF-8.
        mutating func close() -> [UInt8] {
            guard let charset else { return [] }
            defer { (self.charset, bytes) = (nil, []) }
            return DecodedText(bytes, contentType: "text/plain; charset=\(charset)", as: .xml).bytes
        }
    }

    private struct Word {
        let charset: String
        let bytes: [UInt8]
        let end: Int

        /// Longer ones are none (§2 has 75; many senders write more).
        private static let lengthLimit = 1000

        init?(_ text: [UInt8], at start: Int) {
            let mark = UInt8(ascii: "?")
            guard text.count > start + 1, text[start] == UInt8(ascii: "="), text[start + 1] == mark
            else { return nil }
            let rest = text[(start + 2)...].prefix(Self.lengthLimit)
            guard let first = rest.firstIndex(of: mark), first + 2 < rest.endIndex,
                text[first + 2] == mark
            else { return nil }
            let body = rest[(first + 3)...]
            var close = body.startIndex
            while true {
                guard let next = body[close...].firstIndex(of: mark), next + 1 < rest.endIndex
                else { return nil }
                if text[next + 1] == UInt8(ascii: "=") {
                    close = next
                    break
                }
                close = next + 1
            }
            // A language may stand behind the charset (RFC 2231 §5).
            let name = rest[..<first].prefix { $0 != UInt8(ascii: "*") }
            charset = String(decoding: name, as: UTF8.self).lowercased()
            switch text[first + 1] | 0x20 {
            case UInt8(ascii: "b"): bytes = TransferDecoding.base64(body[..<close])
            case UInt8(ascii: "q"):
                let blanks = body[..<close].map { $0 == UInt8(ascii: "_") ? 0x20 : $0 }
                bytes = TransferDecoding.quotedPrintable(blanks[...])
            default: return nil
            }
            end = close + 2
        }
    }
}
