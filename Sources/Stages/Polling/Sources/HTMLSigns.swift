import Glibc

/// What can be told of a page by its bytes alone, without a tree: enough to know a wall, for any page
/// however broken. Linear.
struct HTMLSigns {
    /// Where a document says what it is.
    private static let headLength = 2048

    /// ASCII letters in lower case.
    private let bytes: [UInt8]

    /// Nil for what is no page, as a feed that quotes one; costs next to nothing then.
    init?(_ body: [UInt8]) {
        let head = body.prefix(Self.headLength).map(lowered)
        let isFeed = ["<rss", "<feed", "<rdf:rdf"].contains { Self.holds(head, $0) }
        let isPage = ["<!doctype html", "<html", "<head"].contains { Self.holds(head, $0) }
        guard isPage, !isFeed else { return nil }
        bytes = body.map(lowered)
    }

    /// Whether one of these stands anywhere in it. Linear in the page for each.
    func holds(any signs: [String]) -> Bool { signs.contains { Self.holds(bytes, $0) } }

    /// Letters and digits that are shown: outside tags, and outside what is never shown.
    var textLength: Int {
        var (count, index) = (0, 0)
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "<") {
                index = endOfTag(at: index)
            } else {
                // The first byte of each character.
                let isLetter = (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
                if isLetter || byte >= 0xC0 { count += 1 }
                index += 1
            }
        }
        return count
    }

    /// Elements whose content is not text for people.
    private static let hidden = ["script", "style", "template", "svg"].map { Array($0.utf8) }

    /// After the tag, and after the whole element where it is a hidden one.
    private func endOfTag(at start: Int) -> Int {
        let name = start + 1
        let close = self.index(of: UInt8(ascii: ">"), from: name) + 1
        for element in Self.hidden where bytes[name...].starts(with: element) {
            let after = name + element.count
            guard after < bytes.count, !(0x61...0x7A).contains(bytes[after]) else { continue }
            return end(of: element, from: close)
        }
        return close
    }

    private func end(of element: [UInt8], from start: Int) -> Int {
        guard start < bytes.count else { return bytes.count }
        let tag = Array("</".utf8) + element
        // Without an end it is all that follows, as for browsers.
        return Self.offset(of: tag, in: bytes[start...]).map { start + $0 + tag.count }
            ?? bytes.count
    }

    private func index(of byte: UInt8, from start: Int) -> Int {
        guard start < bytes.count else { return bytes.count }
        return bytes[start...].firstIndex(of: byte) ?? bytes.count
    }

    private static func holds(_ bytes: [UInt8], _ sign: String) -> Bool {
        offset(of: Array(sign.utf8), in: bytes[...]) != nil
    }

    /// Where it first stands, by memchr(3) on its first byte; its length bounds what a hostile text
    /// can make of it.
    private static func offset(of needle: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
        bytes.withUnsafeBytes { text in
            guard let base = text.baseAddress, let first = needle.first else { return nil }
            var start = 0
            while text.count - start >= needle.count {
                let length = text.count - start - needle.count + 1
                guard let found = memchr(base + start, Int32(first), length) else { return nil }
                start = UnsafeRawPointer(found) - base
                if memcmp(found, needle, needle.count) == 0 { return start }
                start += 1
            }
            return nil
        }
    }
}
