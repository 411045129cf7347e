/// Why a text is no JSON, and where.
package struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
    package let problem: String
    /// Bytes from the start.
    package let offset: Int
    package var description: String { "\(problem) at byte \(offset)" }
}

extension JSONValue {
    /// Deep enough for any document people make, far from the end of a stack.
    package static let depthLimit = 200

    /// Parses one JSON text. A byte order mark is skipped; invalid UTF-8 becomes U+FFFD.
    package init(parsing bytes: some Collection<UInt8>) throws(JSONError) {
        var parser = JSONParser(bytes: Array(bytes))
        self = try parser.document()
    }
}

private struct JSONParser {
    let bytes: [UInt8]
    var index = 0
    var depth = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func document() throws(JSONError) -> JSONValue {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        let value = try value()
        skipBlanks()
        guard index == bytes.count else { throw failure("something follows the value") }
        return value
    }

    private mutating func value() throws(JSONError) -> JSONValue {
        skipBlanks()
        guard index < bytes.count else { throw failure("the text ends where a value is expected") }
        switch bytes[index] {
        case UInt8(ascii: "{"):
            return try nested { (parser) throws(JSONError) in try parser.object() }
        case UInt8(ascii: "["):
            return try nested { (parser) throws(JSONError) in try parser.array() }
        case UInt8(ascii: "\""): return .string(try text())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        default: return try number()
        }
    }

    private mutating func nested(
        _ parse: (inout JSONParser) throws(JSONError) -> JSONValue
    ) throws(JSONError) -> JSONValue {
        guard depth < JSONValue.depthLimit else {
            throw failure("nested deeper than \(JSONValue.depthLimit)")
        }
        depth += 1
        index += 1
        let value = try parse(&self)
        depth -= 1
        return value
    }

    private mutating func object() throws(JSONError) -> JSONValue {
        var members: [JSONValue.Member] = []
        if accept(UInt8(ascii: "}")) { return .object([]) }
        repeat {
            skipBlanks()
            guard index < bytes.count, bytes[index] == UInt8(ascii: "\"") else {
                throw failure("a name in quotes is expected")
            }
            let name = try text()
            guard accept(UInt8(ascii: ":")) else { throw failure("':' is expected") }
            members.append(JSONValue.Member(name, try value()))
        } while accept(UInt8(ascii: ","))
        guard accept(UInt8(ascii: "}")) else { throw failure("',' or '}' is expected") }
        return .object(members)
    }

    private mutating func array() throws(JSONError) -> JSONValue {
        var values: [JSONValue] = []
        if accept(UInt8(ascii: "]")) { return .array([]) }
        repeat { values.append(try value()) } while accept(UInt8(ascii: ","))
        guard accept(UInt8(ascii: "]")) else { throw failure("',' or ']' is expected") }
        return .array(values)
    }

    private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONError)
        -> JSONValue
    {
        let count = word.utf8CodeUnitCount
        let given = bytes[index...].prefix(count)
        guard given.elementsEqual(UnsafeBufferPointer(start: word.utf8Start, count: count)) else {
            throw failure("a value is expected")
        }
        index += count
        return value
    }

    /// Held to the grammar, kept as written.
    private mutating func number() throws(JSONError) -> JSONValue {
        let start = index
        if peek == UInt8(ascii: "-") { index += 1 }
        guard let first = peek, digits() else { throw failure("a value is expected") }
        if first == UInt8(ascii: "0"), index - start > (bytes[start] == UInt8(ascii: "-") ? 2 : 1) {
            throw failure("a number with a leading zero")
        }
        if peek == UInt8(ascii: ".") {
            index += 1
            guard digits() else { throw failure("a digit is expected") }
        }
        if let exponent = peek, exponent | 0x20 == UInt8(ascii: "e") {
            index += 1
            if let sign = peek, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") {
                index += 1
            }
            guard digits() else { throw failure("a digit is expected") }
        }
        return .number(String(decoding: bytes[start..<index], as: UTF8.self))
    }

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func digits() -> Bool {
        let start = index
        while let byte = peek, (0x30...0x39).contains(byte) { index += 1 }
        return index > start
    }

    private mutating func text() throws(JSONError) -> String {
        index += 1
        var output: [UInt8] = []
        while true {
            let start = index
            while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
                index += 1
            }
            guard let end = peek else { throw failure("a text without its closing quote") }
            let run = bytes[start..<index]
            index += 1
            if end == UInt8(ascii: "\""), output.isEmpty {
                return String(decoding: run, as: UTF8.self)
            }
            output += run
            if end == UInt8(ascii: "\"") { return String(decoding: output, as: UTF8.self) }
            try escape(into: &output)
        }
    }

    private mutating func escape(into output: inout [UInt8]) throws(JSONError) {
        guard let kind = peek else { throw failure("the text ends in an escape") }
        index += 1
        switch kind {
        case UInt8(ascii: "n"): output.append(10)
        case UInt8(ascii: "r"): output.append(13)
        case UInt8(ascii: "t"): output.append(9)
        case UInt8(ascii: "b"): output.append(8)
        case UInt8(ascii: "f"): output.append(12)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(kind)
        case UInt8(ascii: "u"):
            output += UTF8.encode(try scalar()) ?? UTF8.encodedReplacementCharacter
        default: throw failure("an unknown escape")
        }
    }

    /// A surrogate pair is joined; a lone surrogate becomes U+FFFD.
    private mutating func scalar() throws(JSONError) -> Unicode.Scalar {
        let unit = try codeUnit()
        guard (0xD800...0xDBFF).contains(unit) else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
        guard bytes[index...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else {
            return "\u{FFFD}"
        }
        let mark = index
        index += 2
        let low = try codeUnit()
        guard (0xDC00...0xDFFF).contains(low) else {
            index = mark
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func codeUnit() throws(JSONError) -> UInt32 {
        var unit: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = peek.flatMap(Self.hexDigit) else {
                throw failure("four hexadecimal digits are expected")
            }
            unit = unit << 4 | digit
            index += 1
        }
        return unit
    }

    private static func hexDigit(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte) - 0x30
        case 0x41...0x46: UInt32(byte) - 0x41 + 10
        case 0x61...0x66: UInt32(byte) - 0x61 + 10
        default: nil
        }
    }

    private mutating func accept(_ byte: UInt8) -> Bool {
        skipBlanks()
        guard peek == byte else { return false }
        index += 1
        return true
    }

    private mutating func skipBlanks() {
        while let byte = peek, byte == 0x20 || byte == 9 || byte == 10 || byte == 13 { index += 1 }
    }

    private func failure(_ problem: String) -> JSONError {
        JSONError(problem: problem, offset: index)
    }
}
