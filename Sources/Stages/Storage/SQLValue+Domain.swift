import Database
import Domain
import JSON

extension SQLValue {
    static func time(_ time: Timestamp?) -> SQLValue { .integer(time?.milliseconds) }

    static func duration(_ duration: Duration?) -> SQLValue { .integer(duration?.milliseconds) }

    /// The same 64 bits: SQLite's integers have a sign.
    static func hash(_ hash: UInt64?) -> SQLValue { .integer(hash.map(Int64.init(bitPattern:))) }

    /// A JSON array; NULL for an empty one.
    static func strings(_ strings: [String]) -> SQLValue {
        guard !strings.isEmpty else { return .text(nil) }
        var json = JSONWriter()
        json.strings(strings)
        return .text(json.text)
    }

    /// A JSON object; NULL where there is none.
    static func review(_ review: Review?, _ cut: (String) -> String) -> SQLValue {
        .text(review.map { ReviewJSON.text(of: $0, cut) })
    }

    /// A JSON object, by name; NULL for an empty one.
    static func texts(_ texts: [String: String]) -> SQLValue {
        guard !texts.isEmpty else { return .text(nil) }
        var json = JSONWriter()
        json.object { json in
            for (name, text) in texts.sorted(by: { $0.key < $1.key }) { json.member(name, text) }
        }
        return .text(json.text)
    }
}

extension SQLValue {
    /// A line each; what holds a line's end is parted by it.
    static func lines(_ texts: [String]) -> SQLValue { .text(texts.joined(separator: "\n")) }
}

extension Row {
    /// Nil for NULL.
    mutating func optionalLines() -> [String]? {
        optionalText()?.split(separator: "\n").map(String.init)
    }

    mutating func time() -> Timestamp { Timestamp(milliseconds: integer()) }

    mutating func optionalTime() -> Timestamp? {
        optionalInteger().map(Timestamp.init(milliseconds:))
    }

    mutating func optionalDuration() -> Duration? { optionalInteger().map(Duration.milliseconds) }

    /// Empty for anything but a JSON array of strings.
    mutating func strings() -> [String] { json()?.array?.compactMap(\.string) ?? [] }

    /// Empty for anything but a JSON object of strings.
    mutating func textsByName() -> [String: String] {
        guard case .object(let members) = json() else { return [:] }
        let pairs = members.compactMap { member in member.value.string.map { (member.name, $0) } }
        return Dictionary(pairs) { _, last in last }
    }

    /// Nil for NULL and for what is no JSON.
    mutating func json() -> JSONValue? {
        guard let text = optionalText() else { return nil }
        do { return try JSONValue(parsing: text.utf8) } catch { return nil }
    }
}
