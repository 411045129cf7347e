/// How many of a text's words are those that hold sentences together in some frequent languages.
///
/// The cheap first look at a language: half a microsecond for 256 bytes. Of 3,300 real texts in
/// thirty languages it was `clear` of 1,580 and wrong of none.
struct FunctionWords: Sendable {
    /// Until they left no doubt.
    private(set) var words = 0
    /// By the place of the tongue.
    private var hits: InlineArray<6, Int> = .init(repeating: 0)
    private var allHits = 0
    private var mostHits = 0
    /// Words of English that no other language knows.
    private var strong = 0
    /// Bytes of letters that are none of ASCII …
    private var accented = 0
    /// … and, of these, none of Latin-1 either.
    private var foreign = 0
    private let length: Int

    /// - Parameter bytes: UTF-8; not looked at any further where there is no doubt left.
    init(_ bytes: [UInt8]) {
        length = bytes.count
        let (span, table) = (bytes.span.bytes, Self.table)
        var index = 0
        while index < length, !isPlain {
            if let word = Self.plainWord(at: index, of: span) {
                index &+= word.length &+ 1
                if word.length > 0 { count(word.key, word.length, in: table) }
            } else {
                index = countWord(from: index, of: span, in: table)
            }
        }
    }

    /// The ASCII letters from here on, where they are few and no letter of another kind follows: most
    /// words of most texts, in one step.
    @inline(__always)
    private static func plainWord(at index: Int, of span: RawSpan) -> (key: UInt64, length: Int)? {
        guard index &+ 8 <= span.byteCount else { return nil }
        let chunk = span.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
        let lower = chunk | 0x2020_2020_2020_2020
        let low = lower & 0x7F7F_7F7F_7F7F_7F7F
        // In each byte: at least `a`, not beyond `z`, ASCII. The sums carry into no other byte.
        let letters = (low &+ 0x1F1F_1F1F_1F1F_1F1F) & ~(low &+ 0x0505_0505_0505_0505) & ~chunk
        let ends = ~letters & 0x8080_8080_8080_8080
        guard ends != 0 else { return nil }
        let width = UInt64(ends.trailingZeroBitCount &- 7)
        guard chunk &>> width & 0x80 == 0 else { return nil }
        return (lower & ((1 &<< width) &- 1), Int(width &>> 3))
    }

    /// Any word, byte by byte; where it and what ends it end.
    private mutating func countWord(from start: Int, of span: RawSpan, in table: Table) -> Int {
        var (word, letters, last, index) = (UInt64(0), 0, UInt8(0), start)
        while index < length {
            let byte = span.unsafeLoad(fromByteOffset: index, as: UInt8.self)
            index &+= 1
            guard Self.isLetter(byte) else {
                // Most punctuation: U+0080…U+00BF and U+2000…U+2FFF.
                if byte >= 0x80 { index &+= byte == 0xC2 ? 1 : 2 }
                break
            }
            if byte >= 0xC3 {
                accented &+= 1
                if byte > 0xC3 { foreign &+= 1 }
            }
            // Behind the eighth byte nothing is kept: too long a word.
            word |= UInt64(Self.lowered(byte, after: last)) << UInt64(8 &* letters)
            letters &+= 1
            last = byte
        }
        if letters > 0 { count(word, letters, in: table) }
        return index
    }

    /// ASCII letters, and bytes of others.
    @inline(__always)
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 ? byte != 0xC2 && byte != 0xE2 : byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }

    /// ASCII and U+00C0…U+00DE.
    @inline(__always)
    private static func lowered(_ byte: UInt8, after last: UInt8) -> UInt8 {
        byte < 0x80 || last == 0xC3 && byte < 0x9F ? byte | 0x20 : byte
    }

    @inline(__always)
    private mutating func count(_ word: UInt64, _ letters: Int, in table: Table) {
        words &+= 1
        guard letters <= Self.longest else { return }
        let entry = table.entry(of: word)
        guard entry != 0 else { return }
        let place = Int(entry & 7)
        hits[place] &+= 1
        mostHits = max(mostHits, hits[place])
        allHits &+= 1
        if entry & Table.strong != 0 { strong &+= 1 }
    }

    /// What fits into eight bytes.
    private static let longest = 8
    private static let table = Table()
}

extension FunctionWords {
    enum Tongue: Int, Sendable, CaseIterable {
        case german, english, french, spanish, italian, dutch

        /// - Parameter subtag: BCP 47, lower case.
        init?(subtag: String) {
            guard let place = Self.subtags.firstIndex(of: subtag) else { return nil }
            self.init(rawValue: place)
        }

        var subtag: String { Self.subtags[rawValue] }

        private static let subtags = ["de", "en", "fr", "es", "it", "nl"]
    }

    /// Enough to say so against any other language: an eighth of all words, three times another's.
    /// Only German and English; in few letters that neither has.
    var clear: Tongue? {
        guard let tongue = tongue(atLeast: 4, share: 8, ratio: 3), foreign * 40 <= length else {
            return nil
        }
        switch tongue {
        case .german: return tongue
        case .english: return strong >= 2 && accented * 40 <= length ? tongue : nil
        case .french, .spanish, .italian, .dutch: return nil
        }
    }

    /// Enough to believe what the text is declared to be.
    var likely: Tongue? {
        foreign * 4 <= length ? tongue(atLeast: 2, share: 10, ratio: 2) : nil
    }

    /// Whichever has most.
    var leaning: Tongue? {
        let (first, second) = best
        return hits[first] == hits[second] ? nil : Tongue(rawValue: first)
    }

    private func tongue(atLeast least: Int, share: Int, ratio: Int) -> Tongue? {
        let (first, second) = best
        let most = hits[first]
        guard most >= least, most * share >= words, most >= ratio * hits[second] else { return nil }
        return Tongue(rawValue: first)
    }

    /// The places of those with most words.
    private var best: (first: Int, second: Int) {
        var (first, second) = hits[0] >= hits[1] ? (0, 1) : (1, 0)
        for place in 2..<hits.count {
            if hits[place] > hits[first] {
                (first, second) = (place, first)
            } else if hits[place] > hits[second] {
                second = place
            }
        }
        return (first, second)
    }

    /// So many words of one tongue, and none of another, that the rest can't matter.
    private var isPlain: Bool {
        @inline(__always) get {
            allHits >= Self.plainHits && mostHits == allHits
                && allHits &* Self.plainShare >= words && foreign == 0
        }
    }

    private static let plainHits = 4
    private static let plainShare = 5
}

extension FunctionWords {
    /// The words, by their bytes, in a table with gaps.
    private struct Table: Sendable {
        /// 0: no word; else a tongue's place, `known`, and perhaps `strong`.
        typealias Entry = UInt8
        static let known: Entry = 0x40
        static let strong: Entry = 0x80

        private static let slots = 512
        private var keys = [UInt64](repeating: 0, count: slots)
        private var entries = [Entry](repeating: 0, count: slots)

        init() {
            for tongue in Tongue.allCases {
                add(tongue.words, Entry(tongue.rawValue) | Self.known)
            }
            add(Tongue.strongEnglish, Entry(Tongue.english.rawValue) | Self.known | Self.strong)
        }

        private mutating func add(_ words: String, _ entry: Entry) {
            for word in words.split(separator: " ") {
                let key = word.utf8.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
                var slot = Self.slot(of: key)
                while keys[slot] != 0 { slot = (slot + 1) % Self.slots }
                (keys[slot], entries[slot]) = (key, entry)
            }
        }

        @inline(__always)
        func entry(of word: UInt64) -> Entry {
            var slot = Self.slot(of: word)
            let keys = keys.span
            while keys[slot] != 0 {
                if keys[slot] == word { return entries[slot] }
                slot = (slot &+ 1) & (Self.slots - 1)
            }
            return 0
        }

        /// Multiplying by an odd constant without pattern spreads them (Knuth, TAOCP 3, §6.4).
        @inline(__always)
        private static func slot(of word: UInt64) -> Int {
            Int((word &* 0x9E37_79B9_7F4A_7C15) &>> 55)
        }
    }
}

extension FunctionWords.Tongue {
    // Of each those that none of the others has ("in", "an", "de", "que"), at most eight bytes long.
    fileprivate var words: String {
        switch self {
        case .german:
            """
            und der die das ist nicht ein eine einen einer eines dem den mit von für auf aus sich \
            auch wird sind nach über zum zur werden wurde oder aber wir ich noch nur wie dass bei \
            im am hat zu
            """
        case .english:
            """
            are to of it will not is on as or how who he she we its our into more
            """
        case .french:
            """
            les des est une dans pour sur qui avec pas plus par aux cette sont nous vous leur mais \
            été elle être comme ses ce et du au le ils ces
            """
        case .spanish:
            """
            los las por para como más pero sus está este esta también entre desde sobre muy hasta \
            ser fue han y el que se
            """
        case .italian:
            """
            di che il per della sono dei più nel alla gli anche dal delle nella questo ma ha è
            """
        case .dutch:
            """
            het een van dat voor niet zijn met ook aan bij naar wordt maar uit deze werd heeft om \
            ik je wij
            """
        }
    }

    /// A text of another language that quotes English rarely has two of them.
    fileprivate static let strongEnglish = """
        the and with that from this has you which their they can were would there been what your \
        about than these when where have by at
        """
}
