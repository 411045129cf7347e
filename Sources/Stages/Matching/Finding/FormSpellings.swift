import Language

/// The spellings under which forms are looked for.
///
/// Folding has already joined case, umlauts, blanks and dashes; what is left is inflection inside
/// the name, `&` and its like, names written in one word or apart, and letters lost on the way.
/// All in folded bytes, as there may be a hundred thousand forms.
struct FormSpellings {
    private(set) var list = TermList()
    /// Of each term of the list, what it spells.
    private(set) var terms: [Term] = []
    private var number = 0
    /// The terms of the form that is being spelt begin here.
    private var first = 0

    private typealias Parts = [ArraySlice<UInt8>]

    /// A name run together must be this long to be told from other words.
    private static let closedLimit = 5
    /// Endings of German adjectives; none ends in another.
    private static let endings = ["e", "en", "er", "es", "em"].map { Array($0.utf8) }
    private static let und = Array("und".utf8)

    /// - Parameter number: the form's place in the finder's list.
    mutating func add(_ form: Form, number: Int) {
        (self.number, first) = (number, list.count)
        switch form.kind {
        case .name: addName(form)
        case .hashtag: add(Self.bare(form.text, without: "#").filter { $0 != 0x20 }[...], .closed)
        case .handle: add(Self.bare(form.text, without: "@")[...], .given)
        case .domain: addDomain(form.text)
        case .exclusion: addGiven(Self.parts(of: form.text), .given)
        case .exact, .stem: add(FoldedText(form.text).bytes[...], .given)
        case .unspelled: break
        }
    }

    private mutating func add(_ bytes: ArraySlice<UInt8>, _ spelling: Term.Spelling) {
        list.append(bytes)
        end(spelling)
    }

    /// The parts with a blank between, or without.
    private mutating func add(
        _ parts: Parts, isClosed: Bool = false, _ spelling: Term.Spelling
    ) {
        for (index, part) in parts.enumerated() {
            if index > 0, !isClosed { list.append(0x20) }
            list.append(part)
        }
        end(spelling)
    }

    /// The parts with another one at a place, and no blanks around it where it is joined.
    private mutating func add(
        _ parts: Parts, at index: Int, _ other: [UInt8], isJoined: Bool, _ spelling: Term.Spelling
    ) {
        for (place, part) in parts.enumerated() {
            let isTouching = isJoined && (place == index || place == index + 1)
            if place > 0, !isTouching { list.append(0x20) }
            list.append(place == index ? other[...] : part)
        }
        end(spelling)
    }

    private mutating func end(_ spelling: Term.Spelling) {
        guard list.endWord(unlessKnownFrom: first) else { return }
        terms.append(Term(form: number, spelling: spelling))
    }

    private static func bare(_ text: String, without mark: Unicode.Scalar) -> [UInt8] {
        let isMarked = text.unicodeScalars.first == mark
        return FoldedText(isMarked ? String(text.unicodeScalars.dropFirst()) : text).bytes
    }

    private static func parts(of text: String) -> Parts { parts(of: FoldedText(text)) }

    private static func parts(of text: FoldedText) -> Parts {
        text.bytes.split(separator: 0x20)
    }

    private static func isConjunction(_ part: ArraySlice<UInt8>) -> Bool {
        Conjunction.spellings.contains { part.elementsEqual($0) }
    }
}

extension FormSpellings {
    private mutating func addName(_ form: Form) {
        let folded = FoldedText(form.text)
        let parts = Self.parts(of: folded)
        addGiven(parts, .given)
        addInflected(parts)
        addApart(form.text)
        if parts.count > 1 {
            let letters = folded.bytes.count(where: Words.isWordByte)
            if letters >= Self.closedLimit { addClosed(parts) }
        }
        addSymbolsInWords(parts)
        if form.wordCount > 1 || !form.isAmbiguous { addDamaged(form.text) }
        addPieces(of: form)
    }

    /// With each word that joins.
    private mutating func addGiven(_ parts: Parts, _ spelling: Term.Spelling) {
        add(parts, spelling)
        for index in parts.indices.dropFirst().dropLast() where Self.isConjunction(parts[index]) {
            for other in Conjunction.spellings {
                // Its own is known.
                if !parts[index].elementsEqual(other) {
                    add(parts, at: index, other, isJoined: false, spelling)
                }
                add(parts, at: index, other, isJoined: true, spelling)
            }
        }
    }

    private mutating func addClosed(_ parts: Parts) {
        add(parts, isClosed: true, .closed)
        for index in parts.indices where Self.isConjunction(parts[index]) {
            var varied = parts
            varied[index] = Self.und[...]
            add(varied, isClosed: true, .closed)
        }
        if parts.count == 3 {
            for blank in [2, 1] {
                for (place, part) in parts.enumerated() {
                    if place == blank { list.append(0x20) }
                    list.append(part)
                }
                end(.closed)
            }
        }
    }

    /// `Rote Insel`: `Roten Insel`, `Roter Insel`.
    private mutating func addInflected(_ parts: Parts) {
        for index in parts.indices.dropLast() where parts[index].count >= 4 {
            let ending = Self.endings.first { parts[index].suffix($0.count).elementsEqual($0) }
            guard let ending else { continue }
            // With its own ending the name is known.
            for other in Self.endings where other != ending {
                var varied = parts
                varied[index] = parts[index].dropLast(ending.count) + other
                addGiven(varied, .given)
            }
        }
    }

    /// `Bio+` as `Bioplus`.
    private mutating func addSymbolsInWords(_ parts: Parts) {
        let plus = UInt8(ascii: "+")
        guard let index = parts.firstIndex(where: { $0.count > 1 && $0.last == plus }) else {
            return
        }
        var varied = parts
        varied[index] = parts[index].dropLast() + Array("plus".utf8)
        add(varied, .closed)
    }

    /// Umlauts without their dots, and with the mark that decoders put for what they can't read.
    private mutating func addDamaged(_ text: String) {
        guard text.utf8.contains(where: { $0 >= 0x80 }) else { return }
        var (dotless, unread, isDotless): ([UInt8], [UInt8], Bool) = ([], [], false)
        for scalar in text.unicodeScalars {
            let letter =
                scalar.isASCII ? UInt8(truncatingIfNeeded: scalar.value) : Self.dotless(scalar)
            if let letter { dotless.append(letter) } else { dotless += String(scalar).utf8 }
            if scalar.isASCII {
                unread.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                isDotless = isDotless || letter != nil
                unread += Self.unreadable
            }
        }
        if isDotless {
            addGiven(Self.parts(of: String(decoding: dotless, as: UTF8.self)), .damaged)
        }
        addGiven(Self.parts(of: String(decoding: unread, as: UTF8.self)), .damaged)
    }

    private static let unreadable = Array("\u{FFFD}".utf8)

    private static func dotless(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar {
        case "ä": UInt8(ascii: "a")
        case "ö", "ø": UInt8(ascii: "o")
        case "ü": UInt8(ascii: "u")
        case "Ä": UInt8(ascii: "A")
        case "Ö", "Ø": UInt8(ascii: "O")
        case "Ü": UInt8(ascii: "U")
        default: nil
        }
    }

    private mutating func addPieces(of form: Form) {
        guard let letters = form.letters else { return }
        for piece in Misspelling.pieces(of: letters) {
            list.add(piece.bytes[...], of: piece.whole)
            terms.append(Term(form: number, spelling: .misspelt(offset: piece.offset)))
        }
    }
}

extension FormSpellings {
    /// `HanseSoft` as `Hanse Soft`, `5flux` as `5 flux`, `nord.digital` as `nord digital`.
    private mutating func addApart(_ text: String) {
        guard Self.mayComeApart(text) else { return }
        var (apart, isApart) = ("", false)
        var previous = Unicode.Scalar(" ")
        for scalar in text.unicodeScalars {
            if scalar == ".", previous.properties.isAlphabetic {
                apart.unicodeScalars.append(" ")
                (previous, isApart) = (" ", true)
                continue
            }
            let isCamel = Self.isLower(previous) && Self.isUpper(scalar)
            let isNumber = Self.isDigit(previous) && scalar.properties.isAlphabetic
            if isCamel || isNumber {
                apart.unicodeScalars.append(" ")
                isApart = true
            }
            apart.unicodeScalars.append(scalar)
            previous = scalar
        }
        guard isApart else { return }
        let parts = Self.parts(of: apart)
        guard parts.reduce(0, { $0 + $1.count }) >= Self.closedLimit else { return }
        add(parts, .split)
        add(parts, isClosed: true, .closed)
    }

    /// Whether there is a dot, a digit, a letter beyond ASCII, or a capital behind another letter.
    private static func mayComeApart(_ text: String) -> Bool {
        var previous = UInt8(ascii: " ")
        for byte in text.utf8 {
            switch byte {
            case 0x80..., 0x30...0x39, UInt8(ascii: "."): return true
            case 0x41...0x5A: if (0x61...0x7A).contains(previous) { return true }
            default: break
            }
            previous = byte
        }
        return false
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// Unicode's properties are dear, and most letters are ASCII.
    private static func isLower(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? ("a"..."z").contains(scalar) : scalar.properties.isLowercase
    }

    private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isASCII ? ("A"..."Z").contains(scalar) : scalar.properties.isUppercase
    }

    /// The domain, and what people write to hide it from robots.
    private mutating func addDomain(_ text: String) {
        var domain = FoldedText(text).bytes[...]
        if domain.starts(with: "www.".utf8) { domain = domain.dropFirst(4) }
        add(domain, .given)
        guard let stop = domain.lastIndex(of: UInt8(ascii: ".")) else { return }
        let (name, top) = (domain[..<stop], domain[(stop + 1)...])
        for dot in [" punkt ", " dot ", "[punkt]", "[dot]", "(punkt)", "(dot)", "[.]", "(.)"] {
            add(name + dot.utf8 + top, .damaged)
            add(name + [0x20] + dot.utf8 + [0x20] + top, .damaged)
        }
    }
}
