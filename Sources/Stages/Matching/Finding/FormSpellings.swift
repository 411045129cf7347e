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
        case .exclusion: addGiven(NameParts(FoldedText.Folding(form.text).bytes), .given)
        case .exact, .stem: add(FoldedText.Folding(form.text).bytes[...], .given)
        case .unspelled: break
        }
    }

    private mutating func add(_ bytes: ArraySlice<UInt8>, _ spelling: Term.Spelling) {
        list.append(bytes)
        end(spelling)
    }

    /// The parts with a blank between, or without.
    private mutating func add(
        _ name: NameParts, isClosed: Bool = false, _ spelling: Term.Spelling
    ) {
        if isClosed {
            for index in name.ranges.indices { list.append(name[index]) }
        } else {
            list.append(name.bytes[...])
        }
        end(spelling)
    }

    /// The parts with another one at a place within, and no blanks around it where it is joined.
    private mutating func add(
        _ name: NameParts, at index: Int, _ other: [UInt8], isJoined: Bool,
        _ spelling: Term.Spelling
    ) {
        list.append(name.bytes[..<name.ranges[index - 1].upperBound])
        if !isJoined { list.append(0x20) }
        list.append(other[...])
        if !isJoined { list.append(0x20) }
        list.append(name.bytes[name.ranges[index + 1].lowerBound...])
        end(spelling)
    }

    private mutating func end(_ spelling: Term.Spelling) {
        guard list.endWord(unlessKnownFrom: first) else { return }
        terms.append(Term(form: number, spelling: spelling))
    }

    private static func bare(_ text: String, without mark: Unicode.Scalar) -> [UInt8] {
        let isMarked = text.unicodeScalars.first == mark
        return FoldedText.Folding(isMarked ? String(text.unicodeScalars.dropFirst()) : text).bytes
    }

    private static func isConjunction(_ index: Int, of name: NameParts) -> Bool {
        Conjunction.spellings.contains { name.isPart(index, $0) }
    }
}

extension FormSpellings {
    private mutating func addName(_ form: Form) {
        let folded = FoldedText.Folding(form.text)
        let name = NameParts(folded.bytes)
        addGiven(name, .given)
        addInflected(name)
        addApart(form.text)
        if name.count > 1 {
            let letters = folded.bytes.count(where: Words.isWordByte)
            if letters >= Self.closedLimit { addClosed(name) }
        }
        addSymbolsInWords(name)
        if form.wordCount > 1 || !form.isAmbiguous { addDamaged(form.text) }
        addPieces(of: form)
    }

    /// With each word that joins.
    private mutating func addGiven(_ name: NameParts, _ spelling: Term.Spelling) {
        add(name, spelling)
        for index in name.ranges.indices.dropFirst().dropLast()
        where Self.isConjunction(index, of: name) {
            for other in Conjunction.spellings {
                // Its own is known.
                if !name.isPart(index, other) {
                    add(name, at: index, other, isJoined: false, spelling)
                }
                add(name, at: index, other, isJoined: true, spelling)
            }
        }
    }

    private mutating func addClosed(_ name: NameParts) {
        add(name, isClosed: true, .closed)
        for index in name.ranges.indices where Self.isConjunction(index, of: name) {
            let count = name.ranges[index].count
            add(name.replacing(count, atEndOf: index, by: Self.und), isClosed: true, .closed)
        }
        if name.count == 3 {
            for blank in [2, 1] {
                for index in name.ranges.indices {
                    if index == blank { list.append(0x20) }
                    list.append(name[index])
                }
                end(.closed)
            }
        }
    }

    /// `Rote Insel`: `Roten Insel`, `Roter Insel`.
    private mutating func addInflected(_ name: NameParts) {
        for index in name.ranges.indices.dropLast() where name.ranges[index].count >= 4 {
            guard let ending = Self.endings.first(where: { name.ends(index, with: $0) }) else {
                continue
            }
            // With its own ending the name is known.
            for other in Self.endings where other != ending {
                addGiven(name.replacing(ending.count, atEndOf: index, by: other), .given)
            }
        }
    }

    /// `Bio+` as `Bioplus`.
    private mutating func addSymbolsInWords(_ name: NameParts) {
        guard name.bytes.contains(UInt8(ascii: "+")),
            let index = name.ranges.indices.first(where: {
                name.ranges[$0].count > 1 && name[$0].last == UInt8(ascii: "+")
            })
        else { return }
        add(name.replacing(1, atEndOf: index, by: Array("plus".utf8)), .closed)
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
            addGiven(Self.name(of: dotless), .damaged)
        }
        addGiven(Self.name(of: unread), .damaged)
    }

    private static func name(of bytes: [UInt8]) -> NameParts {
        NameParts(FoldedText.Folding(String(decoding: bytes, as: UTF8.self)).bytes)
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
        let name = NameParts(FoldedText.Folding(apart).bytes)
        guard name.ranges.reduce(0, { $0 + $1.count }) >= Self.closedLimit else { return }
        add(name, .split)
        add(name, isClosed: true, .closed)
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
        var domain = FoldedText.Folding(text).bytes[...]
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
