import Testing

@testable import Language

@Suite("Language of a text")
struct LanguageSampleTests {
    private static func finding(
        _ text: String, declared: String? = nil
    ) -> LanguageSample.Finding {
        LanguageSample([text]).finding(declared: declared)
    }

    static let german = """
        Der Betriebsrat hat sich mit der Geschäftsführung auf neue Schichten geeinigt. Wer nachts \
        arbeitet, bekommt künftig zwei freie Tage mehr im Jahr.
        """
    static let english = """
        The works council has agreed with the management on new shifts. Whoever works at night will \
        be given two more days off each year.
        """
    static let dutch = """
        De ondernemingsraad is het met de directie eens geworden over nieuwe ploegendiensten. Wie \
        's nachts werkt, krijgt voortaan twee vrije dagen meer per jaar.
        """

    @Test(
        "a text tells its language",
        arguments: [
            (german, "de"), (english, "en"), (dutch, "nl"),
            (
                """
                Le comité d'entreprise et la direction se sont mis d'accord sur les nouveaux \
                horaires : deux jours de congé de plus par an pour ceux qui travaillent la nuit.
                """, "fr"
            ),
            (
                """
                İşyeri temsilcileri yeni vardiyalar konusunda yönetimle anlaştı. Gece çalışanlar \
                artık yılda iki gün daha fazla izin kullanacak.
                """, "tr"
            ),
            ("Neue Pumpen aus Aalen: kleiner, leiser, sparsamer als bisher.", "de"),
            ("Заводской совет договорился с руководством о новых сменах для рабочих.", "ru"),
            ("מועצת העובדים הסכימה עם ההנהלה על משמרות חדשות לעובדי המפעל בלילה", "he"),
            ("労働組合は新しい勤務体制について経営陣と合意した。夜勤の人は休みが増える。", "ja"),
        ])
    func tells(text: String, language: String) {
        #expect(Self.finding(text) == .language(language))
        // Of a short one the tag is left alone.
        let isShort = text.utf8.count < LanguageSample.fewestLettersAgainst
        let finding = Self.finding(text, declared: language)
        #expect(finding == .asDeclared || isShort && finding == .unknown)
    }

    @Test("a wrong tag does not stand against a text", arguments: ["en", "fr", "nl", "xx", "ger"])
    func wrongTag(declared: String) {
        #expect(Self.finding(Self.german, declared: declared) == .language("de"))
    }

    @Test("Dutch is not taken for German, whoever says so", arguments: ["de", "en"])
    func dutchIsDutch(declared: String) {
        #expect(Self.finding(Self.dutch, declared: declared) == .language("nl"))
    }

    @Test(
        "tags of one language agree",
        arguments: [
            (
                "no", "nb",
                """
                Bedriftsrådet er blitt enig med ledelsen om nye skift. De som jobber om natten, får \
                to fridager mer hvert år, og det gjelder fra januar.
                """
            ),
            ("de", "gsw", german),
        ])
    func families(found: String, declared: String, text: String) {
        #expect(Self.finding(text) == .language(found))
        #expect(Self.finding(text, declared: declared) == .asDeclared)
    }

    @Test(
        "what says too little says nothing",
        arguments: [
            "", "Otto", "Hotel Adler", "Neues Werk", String(repeating: " ", count: 600),
            "AX-200; AX-210; BX 17/4; 22 mm; 10 bar; 230 V; 0,75 kW; DN 25; PN 16; 4711-0815",
            "0x1F 0x2A 0xFF 0x00 { [0]: 17, [1]: 18, [2]: 19 } == 0xCAFE && 0xBABE || 0xF00D",
        ])
    func tooLittle(text: String) {
        #expect(Self.finding(text) == .unknown)
        #expect(Self.finding(text, declared: "de") != .language("en"))
    }

    @Test("English names in a German headline do not make it English")
    func names() {
        let text = "Kollaps der Rocket Valley Bank: US-Notenbank räumt Versäumnisse ein"
        #expect(Self.finding(text) != .language("en"))
        #expect(Self.finding(text, declared: "de") == .asDeclared || text.utf8.count < 128)
    }

    @Test("a few words of code or of a quotation do not change the language of a text")
    func mixed() {
        let text = "if (value == nil) { return false } // for each of the items\n"
        #expect(Self.finding(Self.german + text, declared: "de") == .asDeclared)
        #expect(Self.finding("„The winner takes it all.“ " + Self.german) == .language("de"))
    }

    @Test("of two languages in equal parts none is forced upon a tag that names one of them")
    func halves() {
        let text = Self.german + " " + Self.dutch
        for declared in ["de", "nl"] {
            #expect(Self.finding(text, declared: declared) != .language("en"))
        }
        #expect(Self.finding(Self.german + " " + Self.english) != .language("fr"))
    }

    @Test("only the first bytes are looked at, cut between scalars")
    func isBounded() {
        let filled = String(String(repeating: Self.german + " ", count: 4).prefix(505))
        #expect(filled.utf8.count >= LanguageSample.limit)
        #expect(Self.finding(filled + String(repeating: Self.dutch, count: 50)) == .language("de"))
        for shift in 0..<4 {
            let text = String(repeating: "x", count: shift) + String(repeating: "🥐é", count: 400)
            #expect(Self.finding(text) == .unknown)
        }
    }

    @Test("parts are read one after the other, until there is enough")
    func parts() {
        let headlines = ["Neues Werk", "Stadt baut Schule", "Otto geht", "Wer zahlt die Brücke?"]
        #expect(headlines.allSatisfy { Self.finding($0) == .unknown })
        #expect(LanguageSample(headlines).finding(declared: nil) == .language("de"))
    }

    @Test("bytes that are no text change nothing and end nothing")
    func hostile() {
        #expect(Self.finding("\0\u{1}\u{1F}\u{7F}" + Self.german) == .language("de"))
        #expect(Self.finding(Self.german + "\u{FFFE}\u{FFFF}\u{10FFFF}") == .language("de"))
        let sample = Array((Self.german + Self.dutch + "é🥐\u{301}").utf8)
        for cut in 0...sample.count {
            for flip in [UInt8(0), 0x80, 0x3F, 0xFF] {
                var bytes = Array(sample[..<cut])
                if let last = bytes.indices.last { bytes[last / 2] ^= flip }
                _ = Self.finding(String(decoding: bytes, as: UTF8.self), declared: "de")
            }
        }
        for declared in ["", "\0", "de-", String(repeating: "d", count: 10_000), "🥐"] {
            #expect(Self.finding(Self.german, declared: declared) == .language("de"))
        }
    }
}

@Suite("Function words")
struct FunctionWordsTests {
    private static func words(_ text: String) -> FunctionWords { FunctionWords(Array(text.utf8)) }

    @Test(
        "German and English are told by the words that hold sentences together",
        arguments: [
            ("Der Hof liegt an der Elbe und ist nicht groß.", FunctionWords.Tongue.german),
            ("The yard is on the river and it is not large.", .english),
            ("„Für“ und «ÜBER» (mit), auf-aus", .german), ("Otto", nil), ("", nil),
        ])
    func clear(text: String, tongue: FunctionWords.Tongue?) {
        #expect(Self.words(text).clear == tongue)
        #expect(Self.words(text).likely == tongue)
    }

    @Test(
        "other languages are believed where they are declared, and not told by their words alone",
        arguments: [
            ("Les ouvriers de la ville sont partis avec leur famille pour une semaine.", "fr"),
            (
                "Los obreros han vuelto para la fiesta y esta semana no se trabaja por las tardes.",
                "es"
            ),
            (
                "Gli operai della fabbrica sono tornati e il lavoro ha ripreso anche nella notte.",
                "it"
            ),
            (
                "Het bedrijf heeft een nieuwe hal en wij zijn er niet ook nog eens aan begonnen.",
                "nl"
            ),
        ])
    func believed(text: String, subtag: String) {
        #expect(Self.words(text).likely?.subtag == subtag)
        #expect(Self.words(text).clear == nil)
    }

    @Test(
        "a text that quotes English is not taken for it",
        arguments: [
            "Welcome To The North е новият албум на бандата The Music, който излиза с дата and more",
            "Jämför utgåvorna av The Breath of the Wild på båda: spöstraff är det att inte få of the",
            "The Year in Images of the Lab ってのは、アメリカにあるいわゆるジェット推進研究所のことです with that",
        ])
    func quotes(text: String) {
        #expect(Self.words(text).clear == nil)
    }

    @Test("two languages in one text leave a doubt")
    func mixed() {
        let halves = LanguageSampleTests.german + LanguageSampleTests.english
        #expect(Self.words(LanguageSampleTests.english + halves).leaning == .english)
        #expect(Self.words("Das Haus und der Hof and the house with the yard").clear == nil)
        #expect(Self.words("Das Haus und der Hof and the house with the yard").leaning != .dutch)
    }

    @Test("its neighbours' sentences are not taken for German or English")
    func neighbours() {
        let dutch = Self.words(LanguageSampleTests.dutch)
        #expect(dutch.clear == nil)
        #expect(dutch.likely != .german && dutch.likely != .english)
    }
}
