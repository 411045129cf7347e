import Language

/// What stands directly around a range of folded bytes.
struct Surroundings {
    let text: FoldedText
    let range: Range<Int>

    /// The scalars of the original that touch the range.
    var scalarBefore: Unicode.Scalar? {
        text.scalar(before: text.originalRange(range).lowerBound)
    }

    var scalarAfter: Unicode.Scalar? { text.scalar(at: text.originalRange(range).upperBound) }

    /// A letter or digit that would make the name a part of another word. Scripts written without
    /// blanks never do.
    static func joins(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar else { return false }
        switch scalar.value {
        case 0x2E80...0x9FFF, 0xAC00...0xD7AF, 0xF900...0xFAFF, 0xE00...0xE7F, 0x20000...0x3FFFF:
            return false
        // Superscript digits are notes: `Adler²`.
        case 0xB2, 0xB3, 0xB9, 0x2070...0x209F: return false
        case 0x5F: return true
        default: return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        }
    }
}

extension Surroundings {
    /// In what kind of address the range lies, by the run of signs around it.
    enum Address: Sendable, Hashable {
        case none, email, web
    }

    /// No host name is longer (RFC 1035 §2.3.4); a longer path changes nothing.
    private static let reach = 253

    var address: Address {
        let bytes = text.original
        let own = text.originalRange(range)
        var (start, end) = (own.lowerBound, own.upperBound)
        while start > 0, own.lowerBound - start < Self.reach, Self.isAddressByte(bytes[start - 1]) {
            start -= 1
        }
        while end < bytes.count, end - own.upperBound < Self.reach, Self.isAddressByte(bytes[end]) {
            end += 1
        }
        return Self.kind(of: bytes[start..<end], around: own)
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "@"),
            UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "="),
            UInt8(ascii: "%"), UInt8(ascii: "~"), UInt8(ascii: "+"):
            true
        default: byte >= 0x80
        }
    }

    private static func kind(of run: ArraySlice<UInt8>, around own: Range<Int>) -> Address {
        if let at = run.firstIndex(of: UInt8(ascii: "@")), at > run.startIndex,
            at + 1 < run.endIndex, Words.isWordByte(run[at - 1] | 0x20)
        {
            return .email
        }
        if run.starts(with: "www.".utf8) || contains("://", in: run) { return .web }
        return hasHost(run, around: own) ? .web : .none
    }

    private static func contains(_ text: String, in run: ArraySlice<UInt8>) -> Bool {
        let needle = Array(text.utf8)
        return run.indices.contains { run[$0...].starts(with: needle) }
    }

    /// A host that the range lies in, or one with a path before it.
    private static func hasHost(_ run: ArraySlice<UInt8>, around own: Range<Int>) -> Bool {
        run.indices.contains { stop in
            guard run[stop] == UInt8(ascii: "."), stop > run.startIndex,
                Words.isWordByte(run[stop - 1] | 0x20)
            else { return false }
            let label = run[(stop + 1)...].prefix { Words.isWordByte($0 | 0x20) }
            guard topLevels.contains(String(decoding: label, as: UTF8.self)) else { return false }
            let isPath = label.endIndex < run.endIndex && run[label.endIndex] == UInt8(ascii: "/")
            return own.lowerBound < label.endIndex || isPath
        }
    }

    /// Small letters only: `Ende.De` is a sentence without its blank.
    private static let topLevels: Set<String> = [
        "de", "at", "ch", "com", "net", "org", "info", "eu", "io", "biz", "shop", "digital", "app",
        "dev", "online", "tech", "gmbh", "berlin", "hamburg", "koeln", "bayern", "uk", "nl", "pl",
        "dk", "fr", "it", "es", "tv", "me", "ai", "co", "example",
    ]
}
