/// A mail as a strict reader sees it: CRLF lines of at most 998 bytes, header fields, parts.
struct Mail {
    var fields: [(name: String, value: String)] = []
    var parts: [(type: String, body: String)] = []

    init?(_ bytes: [UInt8]) {
        guard let lines = Self.lines(bytes), let blank = lines.firstIndex(of: []) else {
            return nil
        }
        guard let fields = Self.fields(lines[..<blank]) else { return nil }
        self.fields = fields
        guard let type = self["Content-Type"],
            let mark = type.split(separator: "\"").dropFirst().first
        else { return nil }
        let boundary = Array("--\(mark)".utf8)
        let end = boundary + Array("--".utf8)
        guard lines.last == end else { return nil }
        for part in lines[(blank + 1)...].split(whereSeparator: { $0 == boundary || $0 == end }) {
            guard let blank = part.firstIndex(of: []), let fields = Self.fields(part[..<blank])
            else { return nil }
            let type = fields.first { $0.name == "Content-Type" }?.value ?? ""
            parts.append((type, Self.decoded(part[(blank + 1)...])))
        }
    }

    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    private static func lines(_ bytes: [UInt8]) -> [[UInt8]]? {
        var (lines, line): ([[UInt8]], [UInt8]) = ([], [])
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case 13:
                guard index + 1 < bytes.count, bytes[index + 1] == 10, line.count <= 998 else {
                    return nil
                }
                lines.append(line)
                line = []
                index += 2
            case 0, 10, 0x80...: return nil
            default:
                line.append(bytes[index])
                index += 1
            }
        }
        return line.isEmpty ? lines : nil
    }

    /// Folded lines are joined.
    private static func fields(_ lines: ArraySlice<[UInt8]>) -> [(name: String, value: String)]? {
        var fields: [(name: String, value: String)] = []
        for line in lines {
            let text = String(decoding: line, as: UTF8.self)
            if text.hasPrefix(" "), let last = fields.last {
                fields[fields.count - 1].value = last.value + text
                continue
            }
            guard let colon = text.firstIndex(of: ":") else { return nil }
            fields.append((String(text[..<colon]), String(text[colon...].dropFirst(2))))
        }
        return fields
    }

    private static func decoded(_ lines: ArraySlice<[UInt8]>) -> String {
        var bytes: [UInt8] = []
        for line in lines {
            var rest = line[...]
            var isSoft = false
            while let byte = rest.popFirst() {
                guard byte == UInt8(ascii: "=") else {
                    bytes.append(byte)
                    continue
                }
                isSoft = rest.isEmpty
                let digits = String(decoding: rest.prefix(2), as: UTF8.self)
                if let value = UInt8(digits, radix: 16) { bytes.append(value) }
                rest = rest.dropFirst(2)
            }
            if !isSoft { bytes.append(10) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
