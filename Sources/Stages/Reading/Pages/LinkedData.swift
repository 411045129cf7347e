import JSON
import Markup

/// What a script of JSON-LD says.
struct LinkedData {
    private let root: JSONValue

    /// Bytes; larger scripts hold no description of a page.
    private static let sizeLimit = 2 << 20
    /// Nodes looked at in one script: a page has some hundred.
    private static let nodeLimit = 20_000
    /// Authors of one text.
    private static let nameLimit = 20

    /// Line breaks in strings, comments around the script and a last semicolon are overlooked.
    ///
    /// - Returns: nil for what is too large or no JSON.
    init?(script: ArraySlice<UInt8>) {
        guard script.count <= Self.sizeLimit else { return nil }
        let bytes = Self.blanked(script)
        guard let start = bytes.firstIndex(where: { "{[".utf8.contains($0) }),
            let end = bytes.lastIndex(where: { "}]".utf8.contains($0) }), start < end
        else { return nil }
        let text = Array(bytes[start...end])
        guard let root = (try? JSONValue(parsing: text)) ?? Self.mended(text) else { return nil }
        self.root = root
    }

    /// Controls as blanks, and the frame of a CDATA section where one begins the script.
    private static func blanked(_ script: ArraySlice<UInt8>) -> [UInt8] {
        var bytes = script.map { $0 < 0x20 ? 0x20 : $0 }
        guard let first = bytes.first(where: { $0 != 0x20 }), !"{[".utf8.contains(first) else {
            return bytes
        }
        for frame in ["<![CDATA[", "]]>"] {
            let frame = Array(frame.utf8)
            guard let place = bytes.firstRange(of: frame) else { continue }
            bytes.replaceSubrange(place, with: repeatElement(0x20, count: frame.count))
        }
        return bytes
    }

    /// Without commas before a closing bracket.
    private static func mended(_ text: [UInt8]) -> JSONValue? {
        var mended: [UInt8] = []
        mended.reserveCapacity(text.count)
        var (isString, isEscaped) = (false, false)
        var comma: Int?
        for byte in text {
            if isString {
                isString = isEscaped || byte != UInt8(ascii: "\"")
                isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
            } else if byte == UInt8(ascii: ",") {
                comma = mended.count
            } else if byte != 0x20 {
                if let comma, byte | 0x20 == UInt8(ascii: "}") { mended[comma] = 0x20 }
                comma = nil
                isString = byte == UInt8(ascii: "\"")
            }
            mended.append(byte)
        }
        return try? JSONValue(parsing: mended)
    }

    /// All objects at any depth, in order, but for those in members of these names.
    func objects(outside asides: Set<String>) -> [JSONValue] {
        var found: [JSONValue] = []
        var waiting = [root]
        var seen = 0
        while let next = waiting.popLast(), seen < Self.nodeLimit {
            seen += 1
            switch next {
            case .array(let values): waiting += values.reversed()
            case .object(let members):
                found.append(next)
                for member in members.reversed() where !asides.contains(member.name) {
                    waiting.append(member.value)
                }
            default: break
            }
        }
        return found
    }

    static func kinds(of value: JSONValue) -> [String] {
        let type = value["@type"] ?? .null
        return type.string.map { [$0] } ?? (type.array ?? []).compactMap(\.string)
    }

    /// One line; nil where there is none.
    static func text(_ value: JSONValue?) -> String? {
        guard let text = value?.string.map({ PlainText.render($0, as: .line) }), !text.isEmpty
        else { return nil }
        return text
    }

    /// Names of persons, given as texts or as objects, one or many.
    static func names(_ value: JSONValue) -> [String] {
        switch value {
        case .string: text(value).map { [$0] } ?? []
        case .array(let values):
            values.prefix(nameLimit).flatMap { text($0).map { [$0] } ?? named($0) }
        default: named(value)
        }
    }

    /// The names without those of organizations.
    static func persons(_ value: JSONValue) -> [String] {
        let values = (value.array ?? [value]).prefix(nameLimit)
        return values.flatMap { author in
            kinds(of: author).contains { $0.hasSuffix("Organization") } ? [] : names(author)
        }
    }

    private static func named(_ value: JSONValue) -> [String] {
        if let name = text(value["name"]) { return [name] }
        return (value["name"]?.array ?? []).compactMap { text($0) }
    }
}
