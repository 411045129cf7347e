import Testing

@testable import Language

private func folded(_ text: String, as kind: FoldedText.Kind = .prose) -> String {
    String(decoding: FoldedText(text, as: kind).bytes, as: UTF8.self)
}

@Suite("Folding")
struct FoldingTests {
    @Test(
        "all spellings of a name fold to one (ENC-03)",
        arguments: [
            "Müller", "Mueller", "MÜLLER", "mueller", "Mu\u{308}ller", "Mül\u{AD}ler",
            "Mül\u{200B}ler",
            "Ｍüｌｌｅｒ", "M&uuml;ller", "M&#252;ller", "M&#xFC;ller", "MÃ¼ller", "Mül-\nler",
            "\u{FEFF}Müller", "𝐌ü𝐥𝐥𝐞𝐫", "Мüller", "M\u{DC}LLER",
        ])
    func foldsAlike(spelling: String) {
        #expect(folded(spelling) == "mueller")
    }

    @Test(
        "each sign has one form",
        arguments: [
            ("Straße STRASSE GROẞ", "strasse strasse gross"),
            ("İstanbul ISPARTA ısı", "istanbul isparta isi"),
            ("Şimşek Wiśnia Petrović Łódź", "simsek wisnia petrovic lodz"),
            ("a – b\u{A0}c\u{2009}d-e  f", "a b c d e f"),
            ("„So“ ‚ist‘ »es«’s", "\"so\" 'ist' \"es\"'s"),
            ("Früh-\nund Spätschicht", "frueh\nund spaetschicht"),
            ("Elb-\nMontage", "elb\nmontage"),
            ("Zeile\r\n\r\nZeile", "zeile\nzeile"),
            ("R&D &unknown; & &amp; &nbsp;x", "r&d &unknown; & & x"),
            ("Herr Ã–hler isst SÃ¼ÃŸes", "herr oehler isst suesses"),
            ("", ""),
        ])
    func folds(given: String, expected: String) {
        #expect(folded(given) == expected)
    }

    @Test("blocks of bytes fold as each of their letters does, at each place")
    func foldsAnywhere() {
        // Each too short to be folded but byte by byte.
        let pieces = [
            "Ab  C-d", "e & f", "g\u{AD}h", "iÄÖÜßi", "k_l%20m", "nÑo", "p\n Q", "r\n\ns", "t–u",
            "v„w",
            "x- y", "z -a", "b-\nc", "d-\r\nE", "f&amp;g", "hÃ¼i", "jü\u{308}k", "l\u{A0} m",
            "nöп-o",
        ]
        for kind in [FoldedText.Kind.prose, .address] {
            let text = pieces.joined(separator: "")
            let expected = pieces.map { folded($0, as: kind) }.joined(separator: "")
            for shift in 0..<130 {
                let head = String(repeating: "x", count: shift)
                #expect(folded(head + text, as: kind) == head + expected)
                #expect(folded(head + text + text, as: kind) == head + expected + expected)
            }
        }
    }

    @Test("in an address percent-encoding and underscores fold too")
    func foldsAddresses() {
        #expect(folded("/M%C3%BCller_Bau%20x", as: .address) == "/mueller bau x")
        #expect(folded("100%", as: .address) == "100%")
    }

    @Test("a position in the fold leads back to whole scalars of the original")
    func findsItsWayBack() {
        let text = FoldedText("Im Gro\u{DF}en Mu\u{308}ller\u{AD}s &ouml;l")
        for (needle, expected) in [
            ("grossen", "Großen"), ("muellers", "Mu\u{308}ller\u{AD}s"), ("oel", "&ouml;l"),
            ("mueller", "Mu\u{308}ller"),
        ] {
            let bytes = Array(needle.utf8)
            let start = text.bytes.indices.first { text.bytes[$0...].starts(with: bytes) }
            let found = start.map { text.text(in: text.originalRange($0..<$0 + bytes.count)) }
            #expect(found.map { Array($0.utf8) } == Array(expected.utf8))
        }
    }

    @Test("no input makes the fold longer or a range leave the original")
    func staysInBounds() {
        let sample = Array(
            "Ärger bei „Müller\u{AD}s“ – 5 flux&#43;; Å›Ã¼ ＭＡＲ Elb-\nmon 𝐀🥐e\u{308}ﬃ".utf8)
        for cut in 0...sample.count {
            for flip in [UInt8(0), 0x80, 0x3F] {
                var bytes = Array(sample[..<cut])
                if let last = bytes.indices.last { bytes[last] ^= flip }
                let text = FoldedText(String(decoding: bytes, as: UTF8.self))
                #expect(text.bytes.count <= text.original.count)
                for start in text.bytes.indices {
                    let range = text.originalRange(start..<start + 1)
                    #expect(range.lowerBound >= 0 && range.upperBound <= text.original.count)
                    #expect(
                        range.lowerBound == text.original.count
                            || text.original[range.lowerBound] & 0xC0 != 0x80)
                }
            }
        }
    }

    @Test("a million combining marks cost a moment and fold to their letter (ENC-04)")
    func survivesZalgo() {
        let text = String(
            String.UnicodeScalarView(
                ["e"] + [Unicode.Scalar](repeating: "\u{301}", count: 1_000_000)))
        #expect(folded(text) == "e")
    }
}

@Suite("Words")
struct WordsTests {
    @Test(
        "sentences end where people see it",
        arguments: [
            ("Dr. Otto kam am 4. Mai. Er ging.", 2), ("Das kostet z. B. 3,5 Mio. Euro im Jahr.", 1),
            ("Zeile eins\nZeile zwei", 2), ("umgebrochene\nzeile", 1), ("Wer? Wir! Ja.", 3),
            ("", 0),
        ])
    func splits(text: String, count: Int) {
        #expect(Words(FoldedText(text)).sentences.count == count)
    }

    @Test("words begin and end where letters and digits do, at each place of a block")
    func findsWords() {
        let text = "a  bc7,d'e(fgh)-i9#äjk " + String(repeating: "lmno", count: 40) + " p."
        for shift in 0..<130 {
            let folded = FoldedText(String(repeating: "#", count: shift) + text)
            let expected = folded.bytes.indices.split { !Words.isWordByte(folded.bytes[$0]) }
                .map { $0.startIndex..<$0.endIndex }
            #expect(Words(folded).words.map(\.range) == expected)
        }
    }

    @Test("casing is that of the original")
    func knowsCasing() {
        let words = Words(FoldedText("Ähre MÜSLI über HanseSoft 5"))
        #expect(
            words.words.map(words.casing(of:)) == [.capitalized, .upper, .lower, .mixed, .none])
    }
}

@Suite("Term index")
struct TermIndexTests {
    /// Shorter and longer than what is compared at once, beginnings of each other, and one twice.
    private static let terms = [
        "c3", "otto", "otto fenster", "ottos", "a", "5 flux", "rote insel", "rot",
        "otto fensterbau",
        "otto fenster und tore", "otto f", "rote", "otto", "rote inselhof", "a a", "ottofens",
    ]

    private static let list: TermList = {
        var list = TermList()
        for term in terms { list.add(Array(term.utf8)[...]) }
        return list
    }()

    /// Where a word starts, each term is compared.
    private static func slowly(_ bytes: [UInt8]) -> Set<[Int]> {
        var found: Set<[Int]> = []
        for start in bytes.indices where Words.isWordByte(bytes[start]) {
            if start > 0, Words.isWordByte(bytes[start - 1]) { continue }
            let rest = bytes[start...].map { $0 == 0x0A ? 0x20 : $0 }
            for (index, term) in terms.enumerated() where rest.starts(with: term.utf8) {
                found.insert([index, start, start + term.utf8.count])
            }
        }
        return found
    }

    @Test("of a name's spellings each is a term once, whatever it has in common with others")
    func takesEachOnce() {
        var list = TermList()
        func add(_ word: String, from first: Int) -> Bool {
            list.append(Array(word.utf8)[...])
            return list.endWord(unlessKnownFrom: first)
        }
        let words = ["ab", "b", "abcdefgh", "bcdefgh", "xabcdefgh", "yabcdefgh", "otto fenster"]
        for word in words { #expect(add(word, from: 0)) }
        for word in words { #expect(!add(word, from: 0)) }
        #expect(!add("", from: 0) && !add("- ab", from: 0))
        list.add(Array("a piece".utf8)[...])
        #expect(!add("a piece", from: 0))
        // Of another name.
        for word in words { #expect(add(word, from: words.count + 1)) }
        for word in words { #expect(!add(word, from: words.count + 1)) }
        #expect(list.count == 2 * words.count + 1)
        #expect(list.range(of: list.count - 1).count == "otto fenster".utf8.count)
    }

    @Test("it finds what a comparison at each word start finds, wherever the text is cut")
    func findsAll() {
        let order = Self.list.order
        let index = TermIndex(Self.list, order)
        let sample = Array(
            """
            Otto Fensterbau,#otto: C3 (c3) Ottos Rote\nInselhof 5\nflux 5 flux Ärotto a-a Жotto \
            ottofenst Otto-Fenster und\nTore Otto\nFenster Rot
            """.utf8)
        for start in sample.indices {
            for end in start...sample.count {
                let text = FoldedText(String(decoding: sample[start..<end], as: UTF8.self))
                let found = index.scan(text.bytes)
                let places = found.candidates.map {
                    [Int(order.terms[$0.term]), $0.range.lowerBound, $0.range.upperBound]
                }
                #expect(Set(places) == Self.slowly(text.bytes))
                #expect(places.count == Set(places).count)
                let sorted = places.map { ($0[1], $0[2], $0[0]) }
                #expect(zip(sorted, sorted.dropFirst()).allSatisfy { $0 < $1 })
                let hashes = text.bytes.indices.filter { text.bytes[$0] == UInt8(ascii: "#") }
                #expect(found.hashtags == hashes.map { $0 + 1 })
            }
        }
    }
}

@Suite("Term index of many terms")
struct LargeTermIndexTests {
    /// Words of few letters, so that many begin alike.
    private static func words(_ count: Int, seed: UInt64) -> [String] {
        var state = seed
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        return (0..<count).map { _ in
            String(
                decoding: (0...next(12)).map { place in
                    place > 0 && next(6) == 0
                        ? UInt8(ascii: " ") : UInt8(ascii: "a") + UInt8(next(3))
                }, as: UTF8.self)
        }
    }

    @Test("thousands of terms that begin alike are found as a comparison of all finds them")
    func findsAll() {
        let terms = Self.words(3000, seed: 1).map { Array($0.utf8) }
        var list = TermList()
        for term in terms { list.add(term[...]) }
        let order = list.order
        let index = TermIndex(list, order)
        let text = FoldedText(Self.words(60, seed: 2).joined(separator: "\n"))
        let byBytes = Dictionary(grouping: terms.indices, by: { terms[$0] })
        var expected: [[Int]] = []
        for start in text.bytes.indices where Words.isWordByte(text.bytes[start]) {
            if start > 0, Words.isWordByte(text.bytes[start - 1]) { continue }
            let rest = text.bytes[start...].map { $0 == 0x0A ? 0x20 : $0 }
            for length in 1...min(13, rest.count) {
                for term in byBytes[Array(rest.prefix(length))] ?? [] {
                    expected.append([term, start, start + length])
                }
            }
        }
        let found = index.scan(text.bytes).candidates.map {
            [Int(order.terms[$0.term]), $0.range.lowerBound, $0.range.upperBound]
        }
        #expect(!expected.isEmpty)
        #expect(found == expected)
    }
}

@Suite("Word table")
struct WordTableTests {
    @Test(
        "stems, tails, phrases and whole words are told apart",
        arguments: [
            ("Kunden", UInt64(1)), ("Kunde", 1), ("Stammkunde", 0), ("Rösterei", 2),
            ("Kaffeerösterei", 2), ("Röstereien", 0), ("fällt aus", 4), ("fällt", 0), ("Haus", 8),
            ("Häuser", 0),
        ])
    func matches(text: String, marks: UInt64) {
        let table = WordTable { table in
            table.add("kund*", marks: 1)
            table.add("*rösterei", marks: 2)
            table.add("fällt_aus", marks: 4)
            table.add("haus", marks: 8)
        }
        #expect(table.match(Words(FoldedText(text)), at: 0).marks == marks)
    }

    @Test("the most exact entry gives the weight")
    func weighs() {
        let table = WordTable { table in
            table.add("gut*", weight: 2)
            table.add("gutachten", weight: 0)
        }
        let words = Words(FoldedText("gut Gutachten guter"))
        #expect(words.words.indices.map { table.match(words, at: $0).weight } == [2, 0, 2])
    }

    @Test(
        "a phrase of two to four words goes on after a blank or an apostrophe, to the text's end",
        arguments: [
            ("don't", UInt64(1), Int16(2)), ("don t", 1, 2), ("don-t", 1, 2), ("don, t", 0, 0),
            ("don", 0, 0), ("don\nt", 0, 0), ("don te", 0, 0), ("in brand", 2, 2),
            ("in branden", 2, 2), ("in bra", 0, 0), ("drin brand", 0, 0),
            ("auf dem holzweg", 4, 3), ("auf dem holzwege", 0, 0), ("auf dem", 0, 0),
            ("auf den holzweg", 0, 0), ("a b", 8, 2), ("a bcd", 8, 2), ("a c", 0, 0),
            ("eins zwei drei vier", 16, 4), ("eins zwei drei vierer", 16, 4),
            ("eins zwei drei vier fünf", 16, 4), ("in brand gesetzt", 2 | 32, 3),
            ("krankenversicherungen bezahlt", 64, 2), ("krankenversicherung bezahlt", 0, 0),
            ("kranken bezahlt", 0, 0),
        ] as [(String, UInt64, Int16)])
    func phrases(text: String, marks: UInt64, length: Int16) {
        let table = WordTable { table in
            table.add("don't", marks: 1)
            table.add("in_brand*", marks: 2)
            table.add("auf_dem_holzweg", marks: 4)
            table.add("a_b*", marks: 8)
            table.add("eins_zwei_drei_vier*", marks: 16)
            table.add("in_brand_gesetzt", marks: 32)
            table.add("krankenversicherungen_bezahlt", marks: 64)
            // None of these stands in any text.
            table.add("eins_zwei_drei_vier_fünf", marks: 128)
            table.add("eins_zwei'_drei", marks: 256)
        }
        let words = Words(FoldedText(text))
        let found = table.findings(in: words)
        #expect(found.map(\.match.marks) == (marks == 0 ? [] : [marks]))
        #expect(found.map(\.match.length) == (length == 0 ? [] : [length]))
        #expect(found.allSatisfy { table.match(words, at: $0.index) == $0.match })
    }

    /// An entry as a person would look for it: word by word, letter by letter.
    private struct Entry {
        var words: [String]
        var isOpen: Bool
        var isTail: Bool

        func stands(at index: Int, in text: [String]) -> Bool {
            guard let last = words.last, index + words.count <= text.count else { return false }
            if isTail { return text[index].hasSuffix(last) }
            let end = text[index + words.count - 1]
            guard words.dropLast().elementsEqual(text[index...].prefix(words.count - 1)) else {
                return false
            }
            // One letter of a longer word says nothing.
            return isOpen && (last.count > 1 || words.count > 1) ? end.hasPrefix(last) : end == last
        }
    }

    @Test("thousands of words that begin and end alike are matched as letter by letter")
    func matchesAsLetterByLetter() {
        var state: UInt64 = 7
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        func word(_ least: Int) -> String {
            String(decoding: (0..<least + next(8)).map { _ in UInt8(97 + next(3)) }, as: UTF8.self)
        }
        let entries = (0..<256).flatMap { _ in
            [
                Entry(words: [word(1)], isOpen: false, isTail: false),
                Entry(words: [word(1)], isOpen: true, isTail: false),
                Entry(words: [word(3)], isOpen: false, isTail: true),
                Entry(words: [word(1), word(1)], isOpen: next(2) == 0, isTail: false),
            ]
        }
        // With a bit each, and so many that whole words are looked up apart.
        for (size, count) in [(64, 2_000), (128, 1_000), (entries.count, 400)] {
            let some = entries.prefix(size)
            let table = WordTable { list in
                for (number, entry) in some.enumerated() {
                    list.add(
                        Array(entry.words.joined(separator: " ").utf8), isOpen: entry.isOpen,
                        isTail: entry.isTail, marks: 1 << UInt64(number % 64))
                }
            }
            let text = (0..<count).map { _ in word(1) }
            let words = Words(FoldedText(text.joined(separator: " ")))
            #expect(words.words.count == text.count)
            var found: [Int: UInt64] = [:]
            for finding in table.findings(in: words) { found[finding.index] = finding.match.marks }
            for index in text.indices {
                let expected = some.enumerated().reduce(UInt64(0)) {
                    $1.element.stands(at: index, in: text) ? $0 | 1 << UInt64($1.offset % 64) : $0
                }
                #expect(table.match(words, at: index).marks == expected, "\(text[index])")
                #expect(found[index, default: 0] == expected, "\(text[index])")
            }
        }
    }

    @Test("of many words, too, the longest entry gives the weight, and a phrase its length")
    func weighsAmongMany() {
        let table = WordTable { list in
            for number in 0..<300 { list.add("w\(number)x", marks: 1) }
            list.add("gut*", weight: 2)
            list.add("gutes", marks: 2, weight: 1)
            list.add("*tes", marks: 4, weight: -3)
            list.add("gutes_essen", marks: 8)
            list.add("unterhaltsamkeit", weight: 3)
        }
        let words = Words(
            FoldedText("Gutes Essen, gutes. Guter! Totes Unterhaltsamkeit w299x w300x"))
        let found = table.findings(in: words)
        #expect(found.map(\.index) == [0, 2, 3, 4, 5, 6])
        #expect(found.map(\.match.weight) == [1, 1, 2, -3, 3, 0])
        #expect(found.map(\.match.marks) == [14, 6, 0, 4, 0, 1])
        #expect(found.map(\.match.length) == [2, 1, 1, 1, 1, 1])
        for finding in found {
            #expect(table.match(words, at: finding.index) == finding.match)
        }
    }

    @Test(
        "words have their first and last letters as numbers, in which the first or last is lowest")
    func edges() {
        let edges = WordEdges.all(of: Words(FoldedText("Ab 1b Abcdefghij z")))
        #expect(edges.map(\.head) == [0x6261, 0x6231, 0x6867_6665_6463_6261, 0x7A])
        #expect(edges.map(\.tail) == [0x6162, 0x3162, 0x6364_6566_6768_696A, 0x7A])
    }
}

@Suite("Places of bytes")
struct BytePlaceTests {
    @Test("the first place of a byte is found wherever it stands, from any start")
    func findsFirst() {
        for byte: UInt8 in [0x00, 0x01, 0x0A, 0x7F, 0x80, 0xE2, 0xFF] {
            for place in 0..<20 {
                var bytes = [UInt8](repeating: byte &+ 1, count: 20)
                bytes[place] = byte
                for start in 0...20 {
                    let expected = bytes[start...].firstIndex(of: byte)
                    #expect(BytePlace.first(byte, in: bytes, from: start) == expected)
                }
            }
            #expect(BytePlace.first(byte, in: []) == nil)
        }
    }
}
