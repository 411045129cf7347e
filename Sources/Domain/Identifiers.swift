/// The short name of a source, unique in a configuration: given by `id:` or made from its address.
package struct SourceID: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let rawValue: String
    package init(_ rawValue: String) { self.rawValue = rawValue }
    package var description: String { rawValue }
    package static func < (a: SourceID, b: SourceID) -> Bool { a.rawValue < b.rawValue }
}

/// What makes a document itself within its source: SHA-256 over source and identity, as bytes
/// (delivery.md §4). Swift strings would join NFC and NFD (faults F9).
package struct DocumentKey: Sendable, Hashable {
    /// 32 bytes.
    package let bytes: [UInt8]
    package init(bytes: [UInt8]) { self.bytes = bytes }
}

/// A mention's name for people and commands: 12 characters of base32, from its document and brand.
package struct MentionID: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let rawValue: String
    package init(_ rawValue: String) { self.rawValue = rawValue }
    package var description: String { rawValue }
    package static func < (a: MentionID, b: MentionID) -> Bool { a.rawValue < b.rawValue }
}
