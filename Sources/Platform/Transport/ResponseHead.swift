/// The response head as it comes in, line by line, counted against its limit.
struct ResponseHead {
    enum Line: Equatable {
        case accepted
        /// The limit is passed.
        case tooLarge
        /// More than one content coding: only bombs are packed twice (faults ZIP-01).
        case stackedEncoding
    }

    private let limit: Int
    /// The lines of the newest head; interim ones (1xx) make room for it.
    private var bytes: [UInt8] = []
    private var total = 0
    private var encodings = 0
    /// From the status line; 0 before it.
    private(set) var status = 0
    /// True when the blank line after a final (not interim) head has come.
    private(set) var isFinal = false

    init(limit: Int) { self.limit = limit }

    mutating func append(_ line: UnsafeRawBufferPointer) -> Line {
        total += line.count
        guard total <= limit else { return .tooLarge }
        // Trailers say nothing we use.
        if isFinal { return .accepted }
        if line.starts(with: "HTTP/".utf8) { begin(line) }
        if line.first == UInt8(ascii: "\r") || line.first == UInt8(ascii: "\n") {
            isFinal = status >= 200
            return .accepted
        }
        bytes.append(contentsOf: line)
        return isStacked(line) ? .stackedEncoding : .accepted
    }

    private mutating func begin(_ line: UnsafeRawBufferPointer) {
        bytes.removeAll(keepingCapacity: true)
        encodings = 0
        let code = line.drop { $0 != 0x20 }.dropFirst().prefix(3)
        status = code.reduce(0) { (0x30...0x39).contains($1) ? $0 * 10 + Int($1 - 0x30) : $0 }
    }

    private mutating func isStacked(_ line: UnsafeRawBufferPointer) -> Bool {
        let name = "content-encoding:"
        guard line.count > name.utf8.count, line[0] | 0x20 == UInt8(ascii: "c"),
            zip(line, name.utf8).allSatisfy({ $0 == $1 || $0 | 0x20 == $1 })
        else { return false }
        encodings += 1 + line.reduce(0) { $1 == UInt8(ascii: ",") ? $0 + 1 : $0 }
        return encodings > 1
    }

    /// Lines that are no fields are left out; folded lines (RFC 9112 §5.2) are joined by a blank.
    var fields: HTTPFields {
        var fields: [HTTPField] = []
        for line in bytes.split(separator: UInt8(ascii: "\n")).dropFirst() {
            if line.first == 0x20 || line.first == 0x09, let last = fields.popLast() {
                let value = last.value + " " + Self.text(line)
                fields.append(HTTPField(checkedName: last.name, value: value))
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")),
                colon > line.startIndex, line[..<colon].allSatisfy(HTTPField.isTokenByte)
            {
                let name = String(decoding: line[..<colon], as: UTF8.self)
                fields.append(
                    HTTPField(checkedName: name, value: Self.text(line[(colon + 1)...])))
            }
        }
        return HTTPFields(fields)
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        let start = bytes.firstIndex { !isBlank($0) } ?? bytes.endIndex
        let end = bytes.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? start
        let value = bytes[start..<end]
        guard value.contains(where: { $0 < 0x20 && $0 != 0x09 || $0 == 0x7F }) else {
            return String(decoding: value, as: UTF8.self)
        }
        return String(
            decoding: value.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }, as: UTF8.self)
    }
}
