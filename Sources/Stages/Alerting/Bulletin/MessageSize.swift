/// What a piece of a message takes of its target's limits, or what these are.
struct MessageSize: Sendable, Hashable {
    /// As the target counts them: its channel says whether scalars or UTF-16 units.
    var characters = 0
    /// As they go over the wire.
    var bytes = 0
    /// Blocks, embeds or entities.
    var parts = 0

    /// For what a target does not limit.
    static let unlimited = Int.max / 4

    static func limit(
        characters: Int = unlimited, bytes: Int = unlimited, parts: Int = unlimited
    ) -> MessageSize {
        MessageSize(characters: characters, bytes: bytes, parts: parts)
    }

    func fits(in limit: MessageSize) -> Bool {
        characters <= limit.characters && bytes <= limit.bytes && parts <= limit.parts
    }

    static func + (a: MessageSize, b: MessageSize) -> MessageSize {
        MessageSize(
            characters: a.characters + b.characters, bytes: a.bytes + b.bytes,
            parts: a.parts + b.parts)
    }

    static func += (a: inout MessageSize, b: MessageSize) { a = a + b }
}

extension String {
    /// Bytes as a JSON text, without its quotes.
    var jsonSize: Int {
        utf8.reduce(0) { sum, byte in
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), 9, 10, 13: sum + 2
            case 0..<0x20, 0x7F: sum + 6
            default: sum + 1
            }
        }
    }
}
