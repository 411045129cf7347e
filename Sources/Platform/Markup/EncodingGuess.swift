import CUchardet

/// Which encoding bytes without a label are in, by what is frequent in them (uchardet).
enum EncodingGuess {
    /// Bytes that are looked at, from the first beyond ASCII on: more changes the answer no more, and
    /// this many take about 2 ms.
    static let limit = 64 << 10
    /// Bytes of letters that a guess needs; with fewer, Western Europe is the better one.
    static let evidence = 6

    /// In the encodings of one byte 0x80…0x9F are mostly quotes and dashes, which tell nothing.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte > 0xA0 && byte != 0xAB && byte != 0xBB
    }

    /// Nil where nothing speaks for any.
    static func encoding(of bytes: [UInt8], from start: Int) -> Encoding? {
        let first = bytes.firstIndexBeyondASCII(from: start) ?? bytes.count
        let part = bytes[first...].prefix(limit)
        guard part.count(where: isLetter) >= evidence, let detector = uchardet_new() else {
            return nil
        }
        defer { uchardet_delete(detector) }
        let result = part.withUnsafeBytes { buffer in
            uchardet_handle_data(
                detector, buffer.bindMemory(to: CChar.self).baseAddress, buffer.count)
        }
        guard result == 0 else { return nil }
        uchardet_data_end(detector)
        guard let name = uchardet_get_charset(detector) else { return nil }
        return Encoding(label: String(cString: name))
    }
}
