import Language

/// A name with one letter too many, missing, wrong, or two swapped.
///
/// A slip leaves one half of the name whole, so halves lead here from the trie: the first one from
/// the name's start, or the last word. Where a part of the name begins, and at its end, letters must
/// be right: `Alb-Montage` and `Elb-Montagen` are other words than `Elb-Montage`.
struct Misspelling {
    let text: [UInt8]
    let letters: FormLetters

    /// Names with fewer letters are one slip away from too many other words.
    static let lengthLimit = 8
    /// A shorter piece begins too many other words to be looked at each time.
    private static let pieceLength = 5

    /// The place of the misspelt name; nil where more is wrong than one slip, or nothing.
    /// - Parameter offset: where in the name the candidate begins.
    func range(from candidate: Range<Int>, offset: Int) -> Range<Int>? {
        let count = letters.folded.count
        let starts = offset == 0 ? [0] : [-1, 0, 1]
        for start in starts.map({ candidate.lowerBound - offset + $0 }) where start >= 0 {
            guard start == 0 || !Words.isWordByte(text[start - 1]) else { continue }
            for end in [start + count, start + count - 1, start + count + 1] {
                guard end > start, end <= text.count, endsWord(end),
                    isOneSlip(text[start..<end])
                else { continue }
                return start..<end
            }
        }
        return nil
    }

    private func endsWord(_ end: Int) -> Bool {
        if end == text.count || !Words.isWordByte(text[end]) { return true }
        let next = end + 1
        return text[end] == UInt8(ascii: "s")
            && (next == text.count || !Words.isWordByte(text[next]))
    }

    private func isOneSlip(_ written: ArraySlice<UInt8>) -> Bool {
        let name = letters.folded[...]
        guard let first = zip(name, written).enumerated().first(where: { $1.0 != $1.1 })?.offset,
            first < name.count - 1 || isDoubled(written, at: first),
            !letters.partStarts.contains(first),
            (0x61...0x7A).contains(name[first])
        else { return false }
        let (rest, other) = (name.dropFirst(first), written.dropFirst(first))
        switch written.count - name.count {
        case 1: return rest.elementsEqual(other.dropFirst())
        case -1: return rest.dropFirst().elementsEqual(other)
        case 0:
            if rest.dropFirst().elementsEqual(other.dropFirst()) { return true }
            let swapped = rest.prefix(2).reversed() + rest.dropFirst(2)
            return !letters.partStarts.contains(first + 1) && swapped.elementsEqual(other)
        default: return false
        }
    }

    /// `Süpkke`: a letter twice before the last one, which is right.
    private func isDoubled(_ written: ArraySlice<UInt8>, at offset: Int) -> Bool {
        written.count == letters.folded.count + 1 && offset == letters.folded.count - 1
            && offset > 0
            && written[written.startIndex + offset] == letters.folded[offset - 1]
    }

    /// What the trie looks for: pieces of the name, where in it each begins, and what it is a piece of.
    struct Piece {
        var bytes: [UInt8]
        var offset = 0
        var whole: TermWhole
    }

    /// Whether a folded name has letters enough.
    static func isLong(_ name: [UInt8]) -> Bool {
        name.count(where: Words.isWordByte) >= lengthLimit
    }

    /// - Parameter letters: of a long name.
    static func pieces(of letters: FormLetters) -> [Piece] {
        let name = letters.folded
        let half = max(pieceLength, name.count / 2)
        var pieces = [
            Piece(bytes: Array(name.prefix(half)), whole: TermWhole(of: name, slipBehind: half))
        ]
        if let blank = name.lastIndex(of: 0x20), blank >= half - 1,
            name.count - blank > pieceLength, blank < Term.offsetLimit
        {
            pieces.append(
                Piece(
                    bytes: Array(name[(blank + 1)...]), offset: blank + 1,
                    whole: TermWhole(of: name, slipBefore: blank + 1)))
        }
        // Slips within the first half that need no guessing of letters: all of it is known then.
        for index in 1..<max(1, half) where !letters.partStarts.contains(index) {
            var (without, swapped) = (name, name)
            without.remove(at: index)
            // The last letter of the half is missed only where the next one is seen.
            let length = index == half - 1 ? half : half - 1
            let head = Array(without.prefix(length))
            // Of a doubled letter one less is where the name begins, with a slip of any kind behind it.
            let whole =
                head.elementsEqual(name.prefix(length))
                ? TermWhole(of: name, slipBehind: length)
                : TermWhole(written: without, pieceLength: length)
            pieces.append(Piece(bytes: head, whole: whole))
            guard !letters.partStarts.contains(index + 1), name[index] != name[index + 1] else {
                continue
            }
            swapped.swapAt(index, index + 1)
            pieces.append(
                Piece(
                    bytes: Array(swapped.prefix(half)),
                    whole: TermWhole(written: swapped, pieceLength: half)))
        }
        return pieces
    }
}
