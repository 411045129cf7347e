/// What a part is: `text/plain; charset=utf-8; boundary="…"` (RFC 2045 §5.1).
struct MediaType {
    /// `text/plain`, in lower case.
    var name = "text/plain"
    private var parameters: [String: String] = [:]

    /// RFC 2045 §5.2: text, where nothing is said.
    init(_ field: [UInt8]?) {
        guard let field else { return }
        var pieces = Self.pieces(of: field)[...]
        let given = pieces.popFirst().map { Self.word($0).lowercased() } ?? ""
        if given.contains("/") { name = given }
        for piece in pieces {
            guard let equals = piece.firstIndex(of: UInt8(ascii: "=")) else { continue }
            // `name*=` and `name*0=` are RFC 2231's; of charset and boundary nobody writes parts.
            let key = Self.word(piece[..<equals]).lowercased()
            let value = Self.unquoted(piece[(equals + 1)...])
            if parameters[key] == nil { parameters[key] = value }
        }
    }

    var type: String { String(name.prefix { $0 != "/" }) }
    var charset: String? { parameters["charset"] }
    /// RFC 2046 §5.1.1: at most 70 bytes.
    var boundary: [UInt8]? {
        parameters["boundary"].flatMap { $0.isEmpty || $0.utf8.count > 200 ? nil : Array($0.utf8) }
    }
    var isFlowed: Bool { parameters["format"]?.lowercased() == "flowed" }

    /// Cut at semicolons outside quotes.
    private static func pieces(of field: [UInt8]) -> [ArraySlice<UInt8>] {
        var pieces: [ArraySlice<UInt8>] = []
        var (start, isQuoted, isEscaped) = (0, false, false)
        for (index, byte) in field.enumerated() {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = isQuoted
            } else if byte == UInt8(ascii: "\"") {
                isQuoted.toggle()
            } else if byte == UInt8(ascii: ";"), !isQuoted {
                pieces.append(field[start..<index])
                start = index + 1
            }
        }
        return pieces + [field[start...]]
    }

    private static func word(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.filter { $0 > 0x20 }, as: UTF8.self)
    }

    private static func unquoted(_ bytes: ArraySlice<UInt8>) -> String {
        let trimmed = bytes.drop { $0 <= 0x20 }
        guard trimmed.first == UInt8(ascii: "\"") else { return word(trimmed) }
        var (text, isEscaped) = ([UInt8](), false)
        for byte in trimmed.dropFirst() {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
                continue
            } else if byte == UInt8(ascii: "\"") {
                break
            }
            text.append(byte)
        }
        return String(decoding: text, as: UTF8.self)
    }
}
