import Language

/// Makes the spellings under which a form is looked for.
///
/// Folding has already joined case, umlauts, blanks and dashes; what is left is inflection inside
/// the name, `&` and its like, names written in one word or apart, and letters lost on the way.
struct FormSpelling {
    private(set) var spellings: [(bytes: [UInt8], spelling: Term.Spelling)] = []
    private let form: Form

    /// A name run together must be this long to be told from other words.
    private static let closedLimit = 5
    /// Endings of German adjectives.
    private static let endings = ["e", "en", "er", "es", "em"]

    init(_ form: Form) {
        self.form = form
        switch form.kind {
        case .name: addNames()
        case .hashtag: add(bare(form.text, without: "#"), .closed)
        case .handle: add(FoldedText(bare(form.text, without: "@")).bytes, .given)
        case .domain: addDomains()
        case .exclusion: addGiven(words(of: form.text))
        case .exact, .stem: add(FoldedText(form.text).bytes, .given)
        case .unspelled: break
        }
    }

    private mutating func add(_ text: String, _ spelling: Term.Spelling) {
        add(FoldedText(text).bytes.filter { $0 != 0x20 }, spelling)
    }

    private mutating func add(_ bytes: [UInt8], _ spelling: Term.Spelling) {
        guard let first = bytes.first, Words.isWordByte(first),
            !spellings.contains(where: { $0.bytes == bytes })
        else { return }
        spellings.append((bytes, spelling))
    }

    private func bare(_ text: String, without mark: Character) -> String {
        text.first == mark ? String(text.dropFirst()) : text
    }

    private func words(of text: String) -> [String] {
        String(decoding: FoldedText(text).bytes, as: UTF8.self).split(separator: " ").map {
            String($0)
        }
    }
}

extension FormSpelling {
    private mutating func addNames() {
        let words = words(of: form.text)
        addGiven(words)
        for inflected in Self.inflections(of: words) { addGiven(inflected) }
        addApart()
        let letters = words.joined().utf8.filter(Words.isWordByte).count
        if words.count > 1, letters >= Self.closedLimit { addClosed(words) }
        addSymbolsInWords(words)
        if form.wordCount > 1 || !form.isAmbiguous { addDamaged() }
    }

    /// With each word that joins.
    private mutating func addGiven(_ words: [String], _ spelling: Term.Spelling = .given) {
        add(Array(words.joined(separator: " ").utf8), spelling)
        for (index, word) in words.enumerated().dropFirst().dropLast()
        where Conjunction.spellings.contains(word) {
            for other in Conjunction.spellings {
                var varied = words
                varied[index] = other
                add(Array(varied.joined(separator: " ").utf8), spelling)
                let joined = varied[index - 1...index + 1].joined()
                varied.replaceSubrange(index - 1...index + 1, with: [joined])
                add(Array(varied.joined(separator: " ").utf8), spelling)
            }
        }
    }

    private mutating func addClosed(_ words: [String]) {
        add(Array(words.joined().utf8), .closed)
        for (index, word) in words.enumerated() where Conjunction.spellings.contains(word) {
            var varied = words
            varied[index] = "und"
            add(Array(varied.joined().utf8), .closed)
        }
        if words.count == 3 {
            add(Array((words[0] + words[1] + " " + words[2]).utf8), .closed)
            add(Array((words[0] + " " + words[1] + words[2]).utf8), .closed)
        }
    }

    /// `Rote Insel`: `Roten Insel`, `Roter Insel`.
    static func inflections(of words: [String]) -> [[String]] {
        guard words.count > 1 else { return [] }
        return words.indices.dropLast().flatMap { index -> [[String]] in
            let word = words[index]
            guard word.utf8.count >= 4,
                let ending = endings.filter({ word.hasSuffix($0) }).max(by: {
                    $0.utf8.count < $1.utf8.count
                })
            else { return [] }
            return endings.map { other in
                var varied = words
                varied[index] = word.dropLast(ending.utf8.count) + other
                return varied
            }
        }
    }

    /// `HanseSoft` as `Hanse Soft`, `5flux` as `5 flux`, `nord.digital` as `nord digital`.
    private mutating func addApart() {
        var (apart, previous) = ("", Unicode.Scalar(" "))
        for scalar in form.text.unicodeScalars {
            if scalar == ".", previous.properties.isAlphabetic {
                apart.unicodeScalars.append(" ")
                previous = " "
                continue
            }
            let isCamel = previous.properties.isLowercase && scalar.properties.isUppercase
            let isNumber = Self.isDigit(previous) && scalar.properties.isAlphabetic
            if isCamel || isNumber { apart.unicodeScalars.append(" ") }
            apart.unicodeScalars.append(scalar)
            previous = scalar
        }
        let words = words(of: apart)
        guard apart != form.text, words.joined().utf8.count >= Self.closedLimit else { return }
        add(Array(words.joined(separator: " ").utf8), .split)
        add(Array(words.joined().utf8), .closed)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    /// `Bio+` as `Bioplus`.
    private mutating func addSymbolsInWords(_ words: [String]) {
        guard let index = words.firstIndex(where: { $0.count > 1 && $0.hasSuffix("+") }) else {
            return
        }
        var varied = words
        varied[index] = words[index].dropLast() + "plus"
        add(Array(varied.joined(separator: " ").utf8), .closed)
    }

    /// Umlauts without their dots, and with the mark that decoders put for what they can't read.
    private mutating func addDamaged() {
        let dotless = String(
            String.UnicodeScalarView(form.text.unicodeScalars.map { Self.dotless[$0] ?? $0 }))
        if dotless != form.text { addGiven(words(of: dotless), .damaged) }
        let unread = String(
            String.UnicodeScalarView(form.text.unicodeScalars.map { $0.isASCII ? $0 : "\u{FFFD}" }))
        if unread != form.text { addGiven(words(of: unread), .damaged) }
    }

    private static let dotless: [Unicode.Scalar: Unicode.Scalar] = [
        "ä": "a", "ö": "o", "ü": "u", "Ä": "A", "Ö": "O", "Ü": "U", "ø": "o", "Ø": "O",
    ]
}

extension FormSpelling {
    /// The domain, and what people write to hide it from robots.
    private mutating func addDomains() {
        var domain = String(decoding: FoldedText(form.text).bytes, as: UTF8.self)
        if domain.hasPrefix("www.") { domain.removeFirst(4) }
        add(Array(domain.utf8), .given)
        guard let stop = domain.lastIndex(of: ".") else { return }
        let (name, top) = (domain[..<stop], domain[domain.index(after: stop)...])
        for dot in [" punkt ", " dot ", "[punkt]", "[dot]", "(punkt)", "(dot)", "[.]", "(.)"] {
            add(Array((name + dot + top).utf8), .damaged)
            add(Array((name + " " + dot + " " + top).utf8), .damaged)
        }
    }
}
