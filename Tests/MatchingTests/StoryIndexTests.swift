import Domain
import Matching
import Testing

@Suite("Stories")
struct StoryIndexTests {
    /// Sentences of made-up news, each unlike the others.
    private static let sentences = [
        "Die Lerche Dosiertechnik GmbH hat am Montag in Ahlden ihre neue Montagehalle eröffnet.",
        "Auf viertausend Quadratmetern entstehen dort Pumpen für Wasserwerke und Molkereien.",
        "Geschäftsführerin Anke Rohde sprach vor Gästen aus Politik und Handwerk von einem guten Tag.",
        "Die Gemeinde hatte das Grundstück an der Bahnlinie erst im vorigen Herbst erschlossen.",
        "Gewerkschaft und Betriebsrat lobten, dass Auszubildende künftig in eigenen Räumen lernen.",
        "Anwohner sorgen sich dagegen wegen der Lastwagen, die durch den alten Ortskern fahren.",
        "Ein Gutachten zum Verkehr soll im Frühjahr im Rathaus öffentlich ausliegen.",
        "Zur Feier spielte die Blaskapelle des Schützenvereins bis in den späten Abend hinein.",
    ]
    private static let text = sentences.joined(separator: " ")
    private static let others = [
        "Beim Hochwasser an der Leine standen gestern ganze Straßenzüge unter Wasser, sagte die Feuerwehr.",
        "Der Handballverein aus Soltau verlor sein Heimspiel knapp und fällt auf den letzten Platz zurück.",
        "Im Museum am Markt zeigt eine Ausstellung Werkzeuge, mit denen früher Torf gestochen wurde.",
        "Die Sparkasse schließt zwei Filialen und begründet dies mit der geringen Zahl der Kunden.",
    ].joined(separator: " ")

    private var index = StoryIndex()
    private var clock: Int64 = 1_800_000_000

    private func sketch(
        _ text: String, title: String = "Neue Halle in Ahlden", outlet: String = ""
    ) throws -> StorySketch {
        try #require(
            StorySketch(of: Document(id: "", title: title, text: text), outlet: outlet))
    }

    /// The story of the second text, where that of the first is 1.
    private mutating func story(
        of second: String, after first: String = text, titles: (String, String) = ("A", "B"),
        outlets: (String, String) = ("a.example", "b.example")
    ) throws -> UInt64 {
        let before = try sketch(first, title: titles.0, outlet: outlets.0)
        let after = try sketch(second, title: titles.1, outlet: outlets.1)
        _ = index.place(before, key: 1, seconds: clock)
        return index.place(after, key: 2, seconds: clock + 1).story
    }

    @Test(
        "wire copies, shortened and edited ones are the same story under any headline",
        arguments: [
            text, "AHLDEN (dpa) – " + text + " Mehr dazu lesen Sie in der Wochenendausgabe.",
            sentences[..<4].joined(separator: " "), sentences[..<3].joined(separator: "\n"),
            sentences[4...].joined(separator: " "),
            sentences.enumerated().filter { $0.offset % 3 != 2 }.map(\.element).joined(
                separator: " "),
            text.uppercased(), text + " " + others,
            text.split(separator: " ").enumerated().map {
                $0.offset % 12 == 7 ? "etwas" : $0.element
            }
            .joined(separator: " "),
        ])
    mutating func same(copy: String) throws {
        #expect(try story(of: copy) == 1)
    }

    @Test("the whole is found by its part too, and by what the part lacks")
    mutating func growing() throws {
        #expect(try story(of: Self.text, after: Self.sentences[..<3].joined(separator: " ")) == 1)
        let rest = try sketch(Self.sentences[4...].joined(separator: " "), outlet: "c.example")
        #expect(index.place(rest, key: 3, seconds: clock + 2).story == 1)
    }

    @Test(
        "other texts stay apart: of other words, of another language, the next case of the same kind",
        arguments: [
            others, others + " " + sentences[7],
            "On Monday Lerche Dosiertechnik GmbH opened its new assembly hall in Ahlden. Pumps for "
                + "waterworks and dairies are to be made there on four thousand square metres, and "
                + "managing director Anke Rohde spoke of a good day to guests from politics.",
        ])
    mutating func apart(text: String) throws {
        #expect(try story(of: text) == 2)
    }

    @Test("another number between the same words is another story")
    mutating func numbers() throws {
        let cases = (1...12).map { Self.text + " Es war die \($0). Feier in diesem Jahr." }
        for (number, text) in cases.enumerated() {
            let own = try sketch(text, outlet: "blatt\(number).example")
            #expect(index.place(own, key: UInt64(number), seconds: clock).story == UInt64(number))
        }
        let again = try sketch(cases[4], outlet: "post.example")
        #expect(index.place(again, key: 99, seconds: clock).story == 4)
    }

    @Test("machine 3-2 is not machine 2-3, nor 3-1, in short texts and in long ones")
    mutating func names() throws {
        for rest in ["", " " + Self.text] {
            index = StoryIndex()
            for number in 0..<16 {
                let machine = "\(number / 4)-\(number % 4)"
                let text =
                    "Die Drehmaschine \(machine) der Müller Maschinenbau hat einen Defekt und"
                    + " steht seit dem Morgen still in der Halle.\(rest)"
                let own = try sketch(text, title: "Prüfung \(machine)", outlet: "bote.example")
                let key = UInt64(number)
                #expect(index.place(own, key: key, seconds: clock).story == key)
            }
        }
    }

    @Test("numbers that a copy added count too")
    mutating func addedNumbers() throws {
        #expect(index.place(try sketch(Self.text), key: 100, seconds: clock).story == 100)
        for number in 1...12 {
            let text = Self.text + " Es war die \(number). Feier in diesem Jahr."
            let own = try sketch(text, outlet: "blatt\(number).example")
            let story = index.place(own, key: UInt64(number), seconds: clock).story
            // The first has a sentence more than the story, as copies do.
            #expect(story == (number == 1 ? 100 : UInt64(number)))
        }
        let copy = try sketch(Self.text, outlet: "post.example")
        #expect(index.place(copy, key: 99, seconds: clock).story == 100)
    }

    @Test("a number that one copy leaves out, and times, part nobody")
    mutating func sameNumbers() throws {
        let text = Self.text + " Es war die dritte von 7 Feiern seit 1998 im Ort. Stand: 12:30 Uhr."
        #expect(try story(of: Self.text + " Stand: 14:05 Uhr.", after: text) == 1)
        let lines = try sketch(Self.text + " vor 3 Stunden", outlet: "c.example")
        #expect(index.place(lines, key: 3, seconds: clock + 2).story == 1)
        let later = try sketch(Self.text + " vor 4 Stunden", outlet: "d.example")
        #expect(index.place(later, key: 4, seconds: clock + 3).story == 1)
    }

    @Test(
        "two short texts are one only where no word is another",
        arguments: [
            (
                "Lerche Dosiertechnik liefert zwölf neue Pumpen für das Wasserwerk im Norden nach Bremen",
                false
            ),
            (
                "Lerche Dosiertechnik liefert zwölf neue Pumpen für das Wasserwerk im Norden nach Kassel",
                true
            ),
            (
                "dpa: Lerche Dosiertechnik liefert zwölf neue Pumpen für das Wasserwerk im Norden nach Kassel",
                true
            ),
            (
                "Lerche Dosiertechnik liefert elf neue Pumpen für das Wasserwerk im Norden nach Kassel",
                false
            ),
        ])
    mutating func short(text: String, isSame: Bool) throws {
        let first =
            "Lerche Dosiertechnik liefert zwölf neue Pumpen für das Wasserwerk im Norden nach Kassel!"
        #expect(try story(of: "", after: first, titles: ("", text)) == (isSame ? 1 : 2))
    }

    @Test("what a firm writes at the end of each release makes no story of two")
    mutating func closing() throws {
        let closing = Self.sentences[4...].joined(separator: " ")
        let releases = [Self.sentences[..<4].joined(separator: " "), Self.others].map {
            $0 + " " + closing
        }
        #expect(try story(of: releases[1], after: releases[0]) == 2)
    }

    @Test("what stands in twenty stories says nothing, and leaves the rest as telling as it was")
    mutating func boilerplate() throws {
        let footer = Self.sentences[2...].joined(separator: " ")
        var stories: Set<UInt64> = []
        for number in 0..<60 {
            // Words of its own: a letter for each bit.
            let own = (0..<80).map {
                "w\(String(UnicodeScalar(UInt8(97 + $0 % 26))))\(letters(number))"
            }
            let text = own.joined(separator: " ") + " " + footer
            let placed = index.place(
                try sketch(text, title: "T", outlet: "o\(number)"), key: UInt64(number),
                seconds: clock)
            stories.insert(placed.story)
            let copy = index.place(
                try sketch(text, title: "U", outlet: "p\(number)"), key: 1000, seconds: clock)
            #expect(copy.story == placed.story)
        }
        #expect(stories.count > 40)
    }

    private func letters(_ number: Int) -> String {
        String(decoding: [UInt8(97 + number / 26), UInt8(97 + number % 26)], as: UTF8.self)
    }

    @Test("fifty outlets with their own lines are one story, and take the room of few")
    mutating func many() throws {
        for number in 0..<50 {
            let text =
                "(\(letters(number))) " + Self.text + " Leserbriefe an \(letters(number))post."
            let placed = index.place(
                try sketch(text, title: "T\(number)", outlet: "o\(number)"), key: UInt64(number),
                seconds: clock + Int64(number))
            #expect(placed.story == 0)
        }
        #expect(index.count == 1)
    }

    @Test("one outlet's forms filled in again, such as job offers, stay apart; its copies do not")
    mutating func sameOutlet() throws {
        let offer =
            "Wir suchen ab sofort eine Fachkraft für Buchhaltung mit Freude an Zahlen. " + Self.text
        let next =
            "Gesucht wird zum Sommer jemand, der Fräsmaschinen einrichtet und wartet. "
            + Self.sentences[..<6].joined(separator: " ")
            + " Schicht und Montage gehören dazu, auch weit weg."
        let outlets = ("jobs.example", "jobs.example")
        #expect(try story(of: next, after: offer, outlets: outlets) == 2)
        let copy = try sketch(offer, title: "C", outlet: "jobs.example")
        #expect(index.place(copy, key: 3, seconds: clock + 2).story == 1)
    }

    @Test("after thirty days a text is forgotten, whatever the clock did meanwhile")
    mutating func window() throws {
        let own = try sketch(Self.text)
        #expect(index.place(own, key: 1, seconds: clock).story == 1)
        #expect(index.place(own, key: 2, seconds: clock - 500_000).story == 1)
        #expect(index.place(own, key: 3, seconds: clock + StoryIndex.window - 1).story == 1)
        #expect(index.place(own, key: 4, seconds: clock + StoryIndex.window + 1).story == 4)
        #expect(index.count == 1)
    }

    @Test("a text that was not stored is not known when it comes again")
    mutating func withdrawn() throws {
        let own = try sketch(Self.text)
        let number = try #require(index.place(own, key: 1, seconds: clock).number)
        index.withdraw(number)
        #expect(index.place(own, key: 2, seconds: clock).story == 2)
    }

    @Test("a sketch comes back from its bytes, and no other bytes make one")
    mutating func bytes() throws {
        let own = try sketch(Self.text, outlet: "a.example")
        let bytes = own.bytes
        #expect(StorySketch(bytes: bytes) == own)
        for count in 0..<bytes.count { #expect(StorySketch(bytes: Array(bytes[..<count])) == nil) }
        for place in 0..<17 {
            var damaged = bytes
            damaged[place] ^= 0x41
            // Never a trap, whatever it is taken for.
            if let other = StorySketch(bytes: damaged) {
                _ = index.place(other, key: 1, seconds: clock)
            }
        }
        index = StoryIndex()
        index.restore(own, story: 7, seconds: clock)
        #expect(index.place(own, key: 8, seconds: clock + 1).story == 7)
    }

    @Test(
        "too few words are no story", arguments: ["", "Lerche", "eins zwei drei vier fünf sechs"])
    func few(text: String) {
        #expect(StorySketch(of: Document(id: "", title: "", text: text), outlet: "") == nil)
    }

    @Test("texts of other scripts are stories too")
    mutating func scripts() throws {
        let words = "завод открыл новый цех для насосов и молочных машин в старом городе у реки"
        let text =
            words + " где раньше стояли склады и жили семьи рабочих которые помнят прежние времена"
        #expect(try story(of: text + " сообщает газета", after: text, titles: ("", "")) == 1)
    }

    @Test("a long text costs no more than its length")
    mutating func long() throws {
        let text = (0..<200_000).map { "wort\(letters($0 % 676))\($0 % 7 == 0 ? "x" : "y")" }
            .joined(separator: " ")
        let own = try sketch(text)
        #expect(own.bytes.count < 10_000)
        #expect(index.place(own, key: 1, seconds: clock).story == 1)
    }
}
