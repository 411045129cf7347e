import YAML

/// The lines of a text as YAML counts them: broken by CR, LF, both, and the breaks of Unicode.
struct TextLines {
    let bytes: [UInt8]
    /// Where each begins; at least one, and the last may be empty.
    private let starts: [Int]
    /// Where each ends, its break left out.
    private let ends: [Int]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var (starts, ends) = ([0], [Int]())
        var index = 0
        while index < bytes.count {
            let length = Self.breakLength(at: index, in: bytes)
            if length > 0 {
                ends.append(index)
                starts.append(index + length)
            }
            index += max(1, length)
        }
        ends.append(bytes.count)
        (self.starts, self.ends) = (starts, ends)
    }

    var count: Int { starts.count }

    /// Whether its last line ends with a break, or there is nothing.
    var endsWithBreak: Bool { starts[count - 1] == bytes.count }

    /// - Parameter line: from 1.
    func start(of line: Int) -> Int { line > count ? bytes.count : starts[line - 1] }

    /// A line without its break; empty behind the last one.
    func content(of line: Int) -> ArraySlice<UInt8> {
        guard (1...count).contains(line) else { return [] }
        return bytes[starts[line - 1]..<ends[line - 1]]
    }

    /// The break the text has first; LF where it has none.
    var lineBreak: [UInt8] {
        guard count > 1 else { return [0x0A] }
        return Array(bytes[ends[0]..<starts[1]])
    }

    /// The rest of a line, from a place before which it is plain ASCII. A mark of byte order is no
    /// column.
    func content(from position: YAMLPosition) -> ArraySlice<UInt8> {
        let content = content(of: position.line)
        let mark = position.line == 1 && content.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        return content.dropFirst(mark + position.column - 1)
    }

    /// How many spaces it begins with.
    func indentation(of line: Int) -> Int { content(of: line).prefix { $0 == 0x20 }.count }

    func isBlank(_ line: Int) -> Bool { content(of: line).allSatisfy { $0 == 0x20 || $0 == 9 } }

    func isComment(_ line: Int) -> Bool {
        content(of: line).first { $0 != 0x20 && $0 != 9 } == UInt8(ascii: "#")
    }

    /// `...`: the document ends, whatever follows.
    func endsDocument(_ line: Int) -> Bool {
        let content = content(of: line)
        let mark = Array("...".utf8)
        return content.starts(with: mark) && content.dropFirst(3).first.map { $0 <= 0x20 } ?? true
    }

    private static func breakLength(at index: Int, in bytes: [UInt8]) -> Int {
        func holds(_ more: UInt8...) -> Bool { bytes[index...].dropFirst().starts(with: more) }
        switch bytes[index] {
        case 0x0A: return 1
        case 0x0D: return holds(0x0A) ? 2 : 1
        case 0xC2 where holds(0x85): return 2
        case 0xE2 where holds(0x80, 0xA8) || holds(0x80, 0xA9): return 3
        default: return 0
        }
    }
}
