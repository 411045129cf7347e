/// A text in the one form that names are compared in, with the way back to the text as given.
///
/// Lower case; `ä` and `ae` alike, `ß` and `ss`; no diacritics, soft hyphens, zero-width and
/// direction marks; full width, mathematical letters and look-alikes of other scripts as ASCII;
/// white space and dashes one blank, or one line feed where a line ends; quotes straight;
/// left-over entities and UTF-8 read as Latin-1 decoded; words hyphenated at a line's end joined.
/// What is none of these stays, so a position can tell where a foreign word begins.
///
/// One pass, linear, the same under every locale. Never longer than the original. A class, as it is handed
/// around often.
package final class FoldedText: Sendable {
    /// The UTF-8 bytes as given.
    package let original: [UInt8]
    package let bytes: [UInt8]
    private let anchors: [Anchor]

    /// What the text is: in an address `_` and `%20` are blanks too, and percent-encoding is decoded.
    package enum Kind: Sendable, Hashable {
        case prose, address
    }

    /// Where the distance between folded and original offsets changes.
    struct Anchor: Sendable, Hashable {
        /// The next folded byte …
        var folded: Int
        /// … comes from here.
        var original: Int
        /// What lies before it was dropped and belongs to no neighbour.
        var isRemoval: Bool
    }

    package convenience init(_ text: String, as kind: Kind = .prose) {
        self.init(text, Folding(text, as: kind))
    }

    /// - Parameter folding: of this text.
    package init(_ text: String, _ folding: Folding) {
        original = Array(text.utf8)
        (bytes, anchors) = (folding.bytes, folding.anchors)
    }

    /// A text's folded bytes alone: most texts name nobody, and no more of them is looked at.
    package struct Folding: Sendable {
        package let bytes: [UInt8]
        fileprivate let anchors: [Anchor]

        package init(_ text: String, as kind: Kind = .prose) {
            var text = text
            (bytes, anchors) = text.withUTF8 { input in
                var anchors: [Anchor] = []
                let bytes = [UInt8](unsafeUninitializedCapacity: input.count) { buffer, count in
                    guard let from = input.baseAddress, let to = buffer.baseAddress else { return }
                    var folder = Folder(
                        input: UnsafeRawPointer(from), length: input.count, output: to, kind: kind)
                    folder.run()
                    count = folder.written
                    anchors = folder.anchors
                }
                return (bytes, anchors)
            }
        }
    }
}

extension FoldedText {
    /// The bytes of the original that a range of folded bytes came from, whole scalars, without what
    /// was dropped at either end. O(log n) in the number of places where lengths differ.
    package func originalRange(_ range: Range<Int>) -> Range<Int> {
        let start = originalOffset(of: range.lowerBound)
        guard !range.isEmpty else { return start..<start }
        return start..<max(start, aligned(originalEnd(range.upperBound), by: 1))
    }

    /// Where in the original a folded byte came from: the first byte of its scalar. O(log n).
    package func originalOffset(of offset: Int) -> Int { aligned(originalStart(offset), by: -1) }

    /// The folded offset of the first byte that comes from `offset` of the original or later.
    package func foldedOffset(ofOriginal offset: Int) -> Int {
        (0..<bytes.count).partitionPoint { originalStart($0) < offset }
    }

    private func originalStart(_ offset: Int) -> Int {
        guard let anchor = anchor(where: { $0.folded <= offset }) else { return offset }
        return anchor.original + offset - anchor.folded
    }

    private func originalEnd(_ offset: Int) -> Int {
        let found = anchor { $0.folded < offset || ($0.folded == offset && !$0.isRemoval) }
        guard let found else { return offset }
        return found.original + offset - found.folded
    }

    /// The last anchor that holds; they hold up to a point and never after.
    @inline(__always)
    private func anchor(where holds: (Anchor) -> Bool) -> Anchor? {
        let end = anchors.indices.partitionPoint { holds(anchors[$0]) }
        return end > 0 ? anchors[end - 1] : nil
    }

    @inline(__always)
    private func aligned(_ offset: Int, by step: Int) -> Int {
        let bytes = original
        var offset = min(max(offset, 0), bytes.count)
        while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += step }
        return offset
    }
}

extension FoldedText {
    /// The scalar of the original that starts at, or before and around, a byte offset.
    package func scalar(at offset: Int) -> Unicode.Scalar? {
        guard original.indices.contains(offset) else { return nil }
        let start = aligned(offset, by: -1)
        let length = UTF8Reading.length(lead: original[start])
        guard start + length <= original.count else { return nil }
        return Unicode.Scalar(UTF8Reading.value(original[start..<start + length]))
    }

    /// The scalar of the original that ends before a byte offset.
    package func scalar(before offset: Int) -> Unicode.Scalar? {
        offset > 0 ? scalar(at: offset - 1) : nil
    }

    /// How many scalars a range of the original's bytes holds.
    package func scalarCount(in range: Range<Int>) -> Int {
        let all = original
        let bytes = all.span.extracting(range)
        var (count, index) = (bytes.count, 0)
        // Of eight bytes at a time those that go on a scalar: the top bit is set, the next is not.
        while index &+ 8 <= bytes.count {
            let word = bytes.bytes.unsafeLoadUnaligned(
                fromUncheckedByteOffset: index, as: UInt64.self)
            count &-= (word & ~(word &<< 1) & 0x8080_8080_8080_8080).nonzeroBitCount
            index &+= 8
        }
        while index < bytes.count {
            if bytes[index] & 0xC0 == 0x80 { count &-= 1 }
            index &+= 1
        }
        return count
    }

    /// A range of the original's bytes as text.
    package func text(in range: Range<Int>) -> String {
        String(decoding: original[range], as: UTF8.self)
    }
}

/// UTF-8 known to be valid.
enum UTF8Reading {
    static func length(lead: UInt8) -> Int {
        lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    }

    static func value(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        guard let lead = bytes.first else { return 0 }
        let mask: UInt8 = bytes.count == 1 ? 0x7F : 0xFF >> UInt8(bytes.count + 1)
        return bytes.dropFirst().reduce(UInt32(lead & mask)) { $0 << 6 | UInt32($1 & 0x3F) }
    }
}
