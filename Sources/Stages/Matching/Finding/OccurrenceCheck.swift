import Domain
import Language

/// Decides from the signs around a candidate whether the form stands there.
///
/// Looks at the candidate alone; what its sentence says comes later, in `NameReading`.
struct OccurrenceCheck {
    let text: FoldedText
    let field: Hit.Field
    private var addresses = AddressRuns()

    init(text: FoldedText, field: Hit.Field) {
        self.text = text
        self.field = field
    }

    mutating func occurrence(
        _ candidate: TermIndex.Candidate, _ term: Term, _ form: Form, _ evidence: Evidence
    ) -> Occurrence? {
        guard form.fields.contains(QueryFields(field)) else { return nil }
        let found = Occurrence(
            field: field, form: term.form, name: candidate.range, surface: candidate.range,
            spelling: term.spelling)
        switch form.kind {
        case .name:
            if case .misspelt(let offset) = term.spelling {
                return misspelt(found, form, evidence, offset: offset)
            }
            return name(found, form, evidence)
        case .hashtag: return hashtag(found)
        case .handle: return handle(found)
        case .domain: return domain(found)
        case .exclusion: return exclusion(found)
        case .exact: return exact(found, form)
        case .stem: return stem(found, form)
        case .unspelled: return nil
        }
    }

    private func byte(_ offset: Int) -> UInt8 {
        text.bytes.indices.contains(offset) ? text.bytes[offset] : 0
    }

    private func around(_ range: Range<Int>) -> Surroundings {
        Surroundings(text: text, range: range)
    }
}

extension OccurrenceCheck {
    private func hashtag(_ found: Occurrence) -> Occurrence? {
        guard byte(found.name.lowerBound - 1) == UInt8(ascii: "#"), endsWord(found.name) else {
            return nil
        }
        var found = found
        found.surface = found.name.lowerBound - 1..<found.name.upperBound
        return found
    }

    private func handle(_ found: Occurrence) -> Occurrence? {
        let start = found.name.lowerBound
        let hasMark = byte(start - 1) == UInt8(ascii: "@")
        guard hasMark || field == .author && startsValue(start), endsWord(found.name) else {
            return nil
        }
        // `info@name` is mail.
        if hasMark, Surroundings.joins(around(start - 1..<found.name.upperBound).scalarBefore) {
            return nil
        }
        let next = byte(found.name.upperBound)
        if next == UInt8(ascii: "."), Words.isWordByte(byte(found.name.upperBound + 1)) {
            return nil
        }
        var found = found
        found.surface = (hasMark ? start - 1 : start)..<found.name.upperBound
        return found
    }

    private func domain(_ found: Occurrence) -> Occurrence? {
        let end = found.name.upperBound
        guard endsWord(found.name) else { return nil }
        // `evil-name.de`, `name.de.evil.com` are other hosts.
        if around(found.name).scalarBefore == "-" { return nil }
        if byte(end) == UInt8(ascii: "."), Words.isWordByte(byte(end + 1)) { return nil }
        if isAddress, around(found.name).scalarAfter == "-" { return nil }
        if found.spelling == .given, !isGivenDomain(found.name) { return nil }
        return found
    }

    /// Dashes of a domain are dashes in the text too, not blanks.
    private func isGivenDomain(_ range: Range<Int>) -> Bool {
        let original = text.originalRange(range)
        return !text.original[original].contains { $0 <= 0x20 }
    }

    private func exclusion(_ found: Occurrence) -> Occurrence? {
        var found = found
        if let tail = genitive(after: found.name, endsInSibilant: false) {
            found.surface = found.name.lowerBound..<tail
        }
        return endsWord(found.surface) && !Surroundings.joins(around(found.name).scalarBefore)
            ? found : nil
    }

    private var isAddress: Bool { field == .url || field == .link }

    /// The first of several values, or behind the comma that parts them.
    private func startsValue(_ offset: Int) -> Bool {
        offset == 0 || byte(offset - 1) == 0x20 && byte(offset - 2) == UInt8(ascii: ",")
    }

    private func endsWord(_ range: Range<Int>) -> Bool {
        !Surroundings.joins(around(range).scalarAfter)
    }
}

extension OccurrenceCheck {
    /// In running text only; what stands around it must speak for the brand too (`NameReading`).
    private mutating func misspelt(
        _ found: Occurrence, _ form: Form, _ evidence: Evidence, offset: Int
    ) -> Occurrence? {
        guard field == .title || field == .text, let letters = form.letters,
            let range = Misspelling(text: text.bytes, letters: letters)
                .range(from: found.name, offset: offset)
        else { return nil }
        var found = found
        found.name = range
        found.surface = range
        return name(found, form, evidence)
    }

    private mutating func name(_ found: Occurrence, _ form: Form, _ evidence: Evidence)
        -> Occurrence?
    {
        guard var found = withTail(found, form, evidence), startsName(found, form),
            gapsAreSound(found.name), isReadable(found.name)
        else { return nil }
        if field != .title, field != .text {
            return form.wordCount > 1 || !form.isAmbiguous ? found : nil
        }
        switch addresses.kind(around: text.originalRange(found.surface), in: text.original) {
        case .email: return nil
        case .web:
            // The whole name in a slug counts, an ambiguous word there does not.
            let isWhole = form.text.utf8.contains(UInt8(ascii: ".")) || form.wordCount > 1
            return isWhole || isOwnHost(found, form) ? found : nil
        case .none: break
        }
        guard !form.isAmbiguous || isWrittenAsDefined(found, form), !isPartOfNumber(found.name),
            !isChance(found, form)
        else { return nil }
        if byte(found.name.lowerBound - 1) == UInt8(ascii: "#") {
            found.surface = found.surface.lowerBound - 1..<found.surface.upperBound
        }
        return found
    }

    /// `bahn.de`, `www.bahn.de/auskunft`: nobody else has an unmistakable name for a domain.
    private func isOwnHost(_ found: Occurrence, _ form: Form) -> Bool {
        !form.isAmbiguous && found.surface == found.name
            && AddressRuns.isDomain(text.originalRange(found.name), in: text.original)
    }

    /// `C3.1`, `2,5flux`: other numbers than those of the name.
    private func isPartOfNumber(_ range: Range<Int>) -> Bool {
        isFraction(byte(range.upperBound - 1), byte(range.upperBound), byte(range.upperBound + 1))
            || isFraction(
                byte(range.lowerBound - 2), byte(range.lowerBound - 1), byte(range.lowerBound))
    }

    private func isFraction(_ first: UInt8, _ point: UInt8, _ last: UInt8) -> Bool {
        (0x30...0x39).contains(first) && (0x30...0x39).contains(last)
            && (point == UInt8(ascii: ".") || point == UInt8(ascii: ","))
    }

    /// `in der Hanse soft anlaufen`: a noun and a small word that make a name of capitals by chance.
    private func isChance(_ found: Occurrence, _ form: Form) -> Bool {
        guard found.spelling == .split, form.casing == [.mixed] else { return false }
        let written = casing(of: found.name)
        return written.first?.startsUpper == true && written.dropFirst().contains(.lower)
    }

    private func startsName(_ found: Occurrence, _ form: Form) -> Bool {
        let before = around(found.name).scalarBefore
        if before == "@" { return false }
        guard Surroundings.joins(before) else { return true }
        // `#JobsBeiHanseSoft`: a capital in a hashtag opens a word.
        guard let before, before.properties.isLowercase else { return false }
        let first = text.scalar(at: text.originalRange(found.name).lowerBound)
        return first?.properties.isUppercase ?? false
    }

    /// Between the words of a name: a blank, a dash, a line's end; not ` – ` and not `- `.
    private func gapsAreSound(_ range: Range<Int>) -> Bool {
        for index in range where text.bytes[index] == 0x20 || text.bytes[index] == 0x0A {
            let start = text.originalRange(index - 1..<index).upperBound
            let end = text.originalRange(index + 1..<index + 2).lowerBound
            // One sign is one blank, dash or line's end.
            if end - start == 1 { continue }
            let gap = text.text(in: start..<max(start, end)).unicodeScalars
            let dashes = gap.count { $0.properties.generalCategory == .dashPunctuation }
            let breaks = gap.count { $0 == "\n" }
            let blanks = gap.count { $0.properties.isWhitespace && $0 != "\r" } - breaks
            if dashes > 1 || breaks > 1 || dashes == 1 && blanks > 0 { return false }
        }
        return true
    }

    /// Letters of other scripts may pose as Latin ones, but a word of another script is not the name.
    private func isReadable(_ range: Range<Int>) -> Bool {
        let original = text.originalRange(range)
        // Leads of two-byte scalars from U+0340 to U+053F.
        guard text.original[original].contains(where: { (0xCD...0xD4).contains($0) }) else {
            return true
        }
        var (own, foreign) = (0, 0)
        for scalar in text.text(in: original).unicodeScalars {
            switch scalar.value {
            case 0x370...0x52F: foreign += 1
            case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F: own += 1
            default: break
            }
        }
        guard foreign > 0 else { return true }
        return own >= foreign
    }
}

extension OccurrenceCheck {
    /// The letters after the name: none, a genitive, or the rest of a compound.
    private func withTail(_ found: Occurrence, _ form: Form, _ evidence: Evidence)
        -> Occurrence?
    {
        var found = found
        let end = found.name.upperBound
        let last = byte(end - 1)
        if !Words.isWordByte(last) {
            // A name that ends in a sign: `Bio+`.
            return Words.isWordByte(byte(end)) ? nil : found
        }
        guard !endsWord(found.name) else {
            return apostrophe(after: found, form)
        }
        if let tail = genitive(after: found.name, endsInSibilant: form.endsInSibilant) {
            found.surface = found.name.lowerBound..<tail
            return endsWord(found.surface) ? found : nil
        }
        guard let tail = letters(after: end), isCompound(tail, of: form, evidence) else {
            return nil
        }
        found.isCompound = true
        return found
    }

    /// `Süpke's`, `5flux’`
    private func apostrophe(after found: Occurrence, _ form: Form) -> Occurrence? {
        var found = found
        let end = found.name.upperBound
        guard byte(end) == UInt8(ascii: "'") else { return found }
        if byte(end + 1) == UInt8(ascii: "s"), !Words.isWordByte(byte(end + 2)) {
            found.surface = found.name.lowerBound..<end + 2
        } else if form.endsInSibilant, byte(found.name.lowerBound - 1) != UInt8(ascii: "'") {
            found.surface = found.name.lowerBound..<end + 1
        }
        return found
    }

    private func genitive(after range: Range<Int>, endsInSibilant: Bool) -> Int? {
        let end = range.upperBound
        guard !endsInSibilant, byte(end) == UInt8(ascii: "s"), !Words.isWordByte(byte(end + 1))
        else { return nil }
        return end + 1
    }

    private func letters(after end: Int) -> ArraySlice<UInt8>? {
        let tail = text.bytes[end...].prefix(Self.tailLimit + 1).prefix(while: Words.isWordByte)
        guard tail.count <= Self.tailLimit else { return nil }
        return tail.allSatisfy({ $0 >= 0x61 }) && !tail.isEmpty ? tail : nil
    }

    /// No German compound goes on for longer.
    private static let tailLimit = 60

    private func isCompound(_ tail: ArraySlice<UInt8>, of form: Form, _ evidence: Evidence)
        -> Bool
    {
        let heads = tail.first == UInt8(ascii: "s") ? [tail, tail.dropFirst()] : [tail]
        let isOwnWord = heads.contains { evidence.opens($0) }
        if form.isAmbiguous { return isOwnWord }
        if isOwnWord || heads.contains(where: { Self.heads.opens($0) }) { return true }
        // What ends in a word of its own makes others: `Ö-Werk`, but `Werkzeug`, `Werkhof`.
        return form.wordCount == 1 && CompoundTail.isCompound(tail)
    }

    private static let heads: WordStems = {
        var stems = WordStems()
        let words = [FirmWords.compoundHeads, FirmWords.kinds, FirmWords.talk].joined(
            separator: " ")
        for word in words.split(separator: " ") {
            let folded = FoldedText(String(word.filter { $0 != "*" })).bytes
            // `Ottomotor` has nothing to do with `Otto Motors`.
            if folded.count >= 4, !folded.elementsEqual("motors".utf8) { stems.add(folded) }
        }
        return stems
    }()
}

extension OccurrenceCheck {
    /// An ambiguous name counts only with its capitals; of several words also all small or all
    /// capital, as in chats and headlines.
    private func isWrittenAsDefined(_ found: Occurrence, _ form: Form) -> Bool {
        let written = casing(of: found.name)
        if form.isLowerCase { return true }
        if written == form.casing { return true }
        if found.spelling == .closed {
            return written.count == 1
                && (written[0] == .capitalized || written[0] == .mixed || written[0] == .upper)
        }
        if form.wordCount > 1 {
            return written.allSatisfy { $0 == .lower || $0 == .none }
                || written.allSatisfy {
                    $0 == .upper || $0 == .none || $0 == .capitalized && found.name.count < 3
                } || isUpper(written, found.name)
        }
        return written == [.upper] && form.casing == [.capitalized] && isShouted(found.name)
    }

    /// All capitals, where a word of one letter looks capitalized.
    private func isUpper(_ written: [Word.Casing], _ range: Range<Int>) -> Bool {
        written.allSatisfy { $0.startsUpper || $0 == .none } && written.contains(.upper)
            && !written.contains(.lower) && !written.contains(.mixed)
            && zip(written, wordLengths(range)).allSatisfy { $0 != .capitalized || $1 <= 2 }
    }

    private func wordLengths(_ range: Range<Int>) -> [Int] {
        text.bytes[range].split { !Words.isWordByte($0) }
            .filter { !Conjunction.contains($0) }.map(\.count)
    }

    private func casing(of range: Range<Int>) -> [Word.Casing] {
        text.bytes[range].split { !Words.isWordByte($0) }.filter { !Conjunction.contains($0) }
            .map { Word.Casing(of: text.originalRange($0.startIndex..<$0.endIndex), in: text) }
    }

    /// In a line of capitals, capitals say nothing: both neighbours are written so.
    private func isShouted(_ range: Range<Int>) -> Bool {
        let before = text.bytes[..<range.lowerBound].suffix(Self.tailLimit)
        let after = text.bytes[range.upperBound...].prefix(Self.tailLimit)
        let neighbours = [
            before.split { !Words.isWordByte($0) }.last,
            after.split { !Words.isWordByte($0) }.first,
        ].compactMap { $0 }.filter { $0.count > 2 }
        return !neighbours.isEmpty
            && neighbours.allSatisfy {
                Word.Casing(of: text.originalRange($0.startIndex..<$0.endIndex), in: text) == .upper
            }
    }
}

extension OccurrenceCheck {
    /// `=MAR`: the same letters, whatever is invisible between them.
    private func exact(_ found: Occurrence, _ form: Form) -> Occurrence? {
        guard endsWord(found.name), !Surroundings.joins(around(found.name).scalarBefore),
            gapsAreSound(found.name)
        else { return nil }
        let written = text.text(in: text.originalRange(found.name))
        return Self.visible(written) == Self.visible(form.text) ? found : nil
    }

    /// Blanks of any kind are one; `ü` is `ü`, composed or not, as Swift compares.
    private static func visible(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !scalar.properties.isDefaultIgnorableCodePoint {
            let isBlank = scalar.properties.isWhitespace
            if !isBlank || scalars.last != " " { scalars.append(isBlank ? " " : scalar) }
        }
        return String(scalars)
    }

    /// `Fräs*`: to the end of the word.
    private func stem(_ found: Occurrence, _ form: Form) -> Occurrence? {
        guard startsName(found, form), gapsAreSound(found.name) else { return nil }
        var found = found
        let rest = text.bytes[found.name.upperBound...].prefix(Self.tailLimit)
            .prefix(while: Words.isWordByte)
        found.name = found.name.lowerBound..<rest.endIndex
        found.surface = found.name
        return found
    }
}
