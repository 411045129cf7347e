/// What a term is a piece of, in a few bytes: enough to tell, without a look at all of it, that the
/// whole can't stand here with one slip in it.
package struct TermWhole: Sendable, Hashable {
    /// From the piece's start to the whole's end, in bytes; 0 where nothing is known.
    private var reach: UInt8 = 0
    /// Where the slip may be.
    private var place = Place.behind
    /// From the whole's start to the piece's.
    private var back: UInt8 = 0
    private var pieceLength: UInt8 = 0
    /// The byte behind the piece; of a slip before it the whole's first.
    private var next: UInt8 = 0
    /// The whole's last two bytes; of a slip before the piece the whole's second, and the last one of
    /// the word before the piece.
    private var beforeLast: UInt8 = 0
    private var last: UInt8 = 0

    private enum Place: UInt8, Hashable {
        case before, behind
        /// In the piece, as it is written: the rest is right.
        case within
    }

    /// Of a term that is no piece.
    package init() {}

    /// Of a piece at the whole's beginning, and a slip in the rest.
    package init(of whole: [UInt8], slipBehind length: Int) {
        note(whole, from: 0, length)
    }

    /// Of a word that ends the whole, and a slip before it.
    ///
    /// - Parameter offset: behind a blank, at least the fourth byte.
    package init(of whole: [UInt8], slipBefore offset: Int) {
        precondition(offset >= 3)
        place = .before
        note(whole, from: offset, whole.count - offset)
        (next, beforeLast, last) = (whole[0], whole[1], whole[offset - 2])
    }

    /// Of the first bytes of a misspelling.
    package init(written: [UInt8], pieceLength length: Int) {
        place = .within
        note(written, from: 0, length)
    }

    /// What is too long to be told of stays unknown.
    private mutating func note(_ whole: [UInt8], from offset: Int, _ length: Int) {
        let reach = whole.count - offset
        guard whole.count >= 2, reach >= length, reach < WordEnds.length - 1, offset < 255 else {
            return
        }
        (self.reach, back, pieceLength) = (UInt8(reach), UInt8(offset), UInt8(length))
        next = reach > length ? whole[offset + length] : 0
        (beforeLast, last) = (whole[whole.count - 2], whole[whole.count - 1])
    }

    @inline(__always)
    var isPiece: Bool { reach != 0 }

    /// - Parameter start: of the piece.
    @inline(__always)
    func mayStand(in text: [UInt8], from start: Int, _ ends: WordEnds) -> Bool {
        let length = Int(reach)
        switch place {
        case .within:
            return ends.contain(length) && endsAlike(text, start &+ length)
                && (reach == pieceLength || text[start &+ Int(pieceLength)] == next)
        case .before: return ends.contain(length) && mayBegin(in: text, before: start)
        case .behind:
            return ends.contain(length) && endsWell(text, from: start, length)
                || ends.contain(length &- 1) && endsWell(text, from: start, length &- 1)
                || ends.contain(length &+ 1) && endsWell(text, from: start, length &+ 1)
        }
    }

    /// Where the slip is right behind the piece the end is right, but for letters swapped up to it;
    /// elsewhere the last two may be swapped.
    @inline(__always)
    private func endsWell(_ text: [UInt8], from start: Int, _ length: Int) -> Bool {
        let behind = start &+ Int(pieceLength)
        let byte = text[start &+ length &- 1]
        if behind < text.count, text[behind] == next { return byte == last || byte == beforeLast }
        return reach &- pieceLength > 3 ? endsAlike(text, start &+ length) : byte == last
    }

    /// Whether the text before a place ends as the whole does.
    @inline(__always)
    private func endsAlike(_ text: [UInt8], _ end: Int) -> Bool {
        end >= 2 && text[end &- 1] == last && text[end &- 2] == beforeLast
    }

    @inline(__always)
    private func mayBegin(in text: [UInt8], before start: Int) -> Bool {
        guard start &+ 1 >= Int(back) else { return false }
        // One slip at most: at the second letter, or at the one before the blank, or elsewhere.
        let isLater = text[start &- 2] == last
        for first in start &- Int(back) &- 1...start &- Int(back) &+ 1
        where first >= 0 && text[first] == next && (isLater || text[first &+ 1] == beforeLast) {
            if first == 0 || !Words.isWordByte(text[first &- 1]) { return true }
        }
        return false
    }
}

/// Where words end behind a place, those with an `s` of the genitive also before it.
struct WordEnds {
    /// Bytes that are looked at.
    static let length = 64

    /// Bit n: n bytes behind the place.
    private var marks: UInt64 = 0

    init(_ text: [UInt8], from start: Int) {
        let end = min(start + Self.length, text.count + 1)
        for place in start + 1..<max(end, start + 1) where Self.isEnd(place, of: text) {
            marks |= 1 << UInt64(place - start)
        }
    }

    private static func isEnd(_ place: Int, of text: [UInt8]) -> Bool {
        if place == text.count || !Words.isWordByte(text[place]) { return true }
        return text[place] == UInt8(ascii: "s")
            && (place + 1 == text.count || !Words.isWordByte(text[place + 1]))
    }

    /// - Parameter length: below `WordEnds.length`.
    @inline(__always)
    func contain(_ length: Int) -> Bool { marks &>> UInt64(length) & 1 != 0 }
}
