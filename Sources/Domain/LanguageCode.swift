/// A language by its tag (BCP 47) in the usual letters: `de`, `de-AT`, `zh-Hant-TW`.
package struct LanguageCode: Sendable, Hashable, CustomStringConvertible {
    package let rawValue: String

    package static let german = LanguageCode(unchecked: "de")
    package static let english = LanguageCode(unchecked: "en")

    /// Subtags behind the primary one that are kept: script, region, variant.
    private static let subtagLimit = 3

    private init(unchecked rawValue: String) { self.rawValue = rawValue }

    /// As people write it (`EN-us`, `de_DE`), as far as it is a tag; nil where there is no primary
    /// subtag.
    package init?(_ tag: String) {
        let bytes = tag.utf8.drop { $0 <= 0x20 }
        let primary = bytes.prefix { $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A }
        guard (2...3).contains(primary.count) else { return nil }
        var parts = [String(decoding: primary.map { $0 | 0x20 }, as: UTF8.self)]
        var rest = bytes.dropFirst(primary.count)
        while parts.count <= Self.subtagLimit, let mark = rest.first, mark == 0x2D || mark == 0x5F {
            let subtag = rest.dropFirst().prefix(while: Self.isAlphanumeric)
            guard (2...8).contains(subtag.count) else { break }
            parts.append(Self.usual(subtag))
            rest = rest.dropFirst(1 + subtag.count)
        }
        rawValue = parts.joined(separator: "-")
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }

    /// RFC 5646 §2.1.1: regions in capitals, scripts with one, all else in small letters.
    private static func usual(_ subtag: some Sequence<UInt8>) -> String {
        let text = String(decoding: Array(subtag), as: UTF8.self)
        switch text.utf8.count {
        case 2: return text.uppercased()
        case 4: return text.prefix(1).uppercased() + text.dropFirst().lowercased()
        default: return text.lowercased()
        }
    }

    /// The language alone, in lower case.
    package var primary: String { String(rawValue.prefix { $0 != "-" }) }

    /// Whether it is the other or a kind of it: `de-AT` is within `de` (RFC 4647 §3.3.1).
    package func isWithin(_ other: LanguageCode) -> Bool {
        rawValue == other.rawValue || rawValue.hasPrefix(other.rawValue + "-")
    }

    package var description: String { rawValue }
}
