import Domain
import Matching
import Testing

@Suite("Forms of a name")
struct FormTests {
    @Test(
        "a name is found in each of its spellings",
        arguments: [
            ("kern", "Das Dach deckt Kern aus Celle.", "Kern"),
            ("kern", "Kerns Dachdecker waren schnell.", "Kerns"),
            ("kern", "Die Kern-Dachdecker kommen morgen.", "Kern"),
            ("kern", "Neu: Kernziegel in Rot.", "Kern"),
            ("kern", "gestern war kern dachtechnik bei uns", "kern dachtechnik"),
            ("kern", "KERN DACHTECHNIK SUCHT GESELLEN", "KERN DACHTECHNIK"),
            ("kern", "Fertig! #KernDach", "#KernDach"),
            ("kern", "Danke @kern_dach!", "@kern_dach"),
            ("kern", "Mail an info@kern-dachtechnik.de genügt.", "kern-dachtechnik.de"),
            ("kern", "Siehe https://www.kern-dachtechnik.de/preise", "kern-dachtechnik.de"),
            ("kern", "info (at) kern-dachtechnik [punkt] de", "kern-dachtechnik [punkt] de"),
            ("kern", "Dachdeckermeister Kern hilft.", "Kern"),
            ("gans", "Ein Glas von der Blauen Gans.", "Blauen Gans"),
            ("gans", "Die Blaue-Gans-Marmelade ist aus.", "Blaue-Gans"),
            ("gans", "Das Etikett der Blau\u{AD}en Gans gefällt.", "Blau\u{AD}en Gans"),
            ("gans", "#BlaueGans zum Frühstück", "#BlaueGans"),
            ("tor", "TOR baut die Schließanlage.", "TOR"),
            ("tor", "Die TOR-Alarmanlage piept.", "TOR"),
            ("moewe", "Moewe & Soehne taufen ein Boot.", "Moewe & Soehne"),
            ("moewe", "MÖWE UND SÖHNE", "MÖWE UND SÖHNE"),
            ("moewe", "Mowe + Sohne of Husum", "Mowe + Sohne"),
            ("moewe", "Die Möwe-&-Söhne-Werft liefert.", "Möwe-&-Söhne"),
            ("moewe", "MÃ¶we & SÃ¶hne", "MÃ¶we & SÃ¶hne"),
            ("moewe", "M&ouml;we &amp; S&ouml;hne am Kai", "M&ouml;we &amp; S&ouml;hne"),
            ("moewe", "M\u{FFFD}we & S\u{FFFD}hne", "M\u{FFFD}we & S\u{FFFD}hne"),
            ("moewe", "Danke, @moewe.soehne.", "@moewe.soehne"),
            ("watt", "Wir testen WattWerks Speicher.", "WattWerks"),
            ("watt", "wattwerk lädt nicht", "wattwerk"),
            ("watt", "Watt Werk aus Kiel", "Watt Werk"),
            ("watt", "ＷａｔｔＷｅｒｋ", "ＷａｔｔＷｅｒｋ"),
            ("watt", "W\u{430}ttWerk bittet um Ihr Passwort", "W\u{430}ttWerk"),
            ("watt", "WattWerk's app is fine", "WattWerk's"),
            ("watt", "WattWerkkunden warten.", "WattWerk"),
            ("watt", "Die WattWerk-Techniker*innen kommen.", "WattWerk"),
            ("watt", "⚡WattWerk⚡", "WattWerk"), ("watt", "東京のWattWerkは", "WattWerk"),
            ("watt", "Watt-\nwerk stellt aus", "Watt-\nwerk"),
            ("watt", "#JobsBeiWattWerk", "WattWerk"),
            ("soeren", "Søren Bäder, Soren Bader", "Søren Bäder"),
        ])
    func finds(brand: String, text: String, surface: String) throws {
        let found = try Sample.surfaces(brand, in: text)
        #expect(found?.first.map { Array($0.utf8) } == Array(surface.utf8), "\(found ?? [])")
    }

    @Test(
        "what is not the name is not found",
        arguments: [
            ("kern", "Der Pflaumenkern liegt im Glas."), ("kern", "Ein kern vom Apfel."),
            ("kern", "Im Kern geht es um das Dach."), ("kern", "Kernkraft? Nein danke."),
            ("kern", "Kerniger Typ, der Dachdecker."), ("kern", "Herr Kern deckt den Tisch."),
            ("kern", "Die Geigerin Paula Kern spielt in Celle."),
            ("kern", "Dr. Kern las vor."), ("kern", "Anna Kern-Petersen ist Ärztin."),
            ("kern", "Karl Schmidt-Kern lebt in Celle."), ("kern", "p.kern@beispiel.de"),
            ("kern", "#kernig"), ("kern", "#Kernschmelze in Celle"), ("kern", "Kernseife"),
            ("gans", "Eine blaue Gans flog über Soltau."), ("gans", "Blaue Gänse"),
            ("gans", "blau, Gans und Glas"), ("tor", "Das Tor zur Werft."),
            ("tor", "Der TOR-Browser ist sicher."), ("tor", "#torschluss"), ("tor", "TORE"),
            ("watt", "Wattwerker"), ("watt", "das Watt. Werk zwei"), ("watt", "Watt – Werk"),
            ("watt", "nicht-wattwerk.io.example"), ("moewe", "Möwe- und Söhne"),
            ("kern", "https://example.org/kern/obst"),
        ])
    func ignores(brand: String, text: String) throws {
        #expect(try Sample.surfaces(brand, in: text) == nil)
    }

    @Test(
        "one slip in a long name is forgiven beside a context word, never without",
        arguments: [
            ("kern", "Kern Dachtehcnik deckt mit Ziegeln.", true),
            ("kern", "Kern Dachtecnik deckt mit Ziegeln.", true),
            ("kern", "Kren Dachtechnik deckt mit Ziegeln.", true),
            ("moewe", "Möwe & Söhen feiern.", false),
            ("moewe", "Die Werft Möwe & Söhen feiert.", true),
            ("kern", "Gern Dachtechnik deckt mit Ziegeln.", false),
            ("moewe", "Möwe & Töhne, gleich neben der Werft.", false),
            ("kern", "Krn deckt mit Ziegeln.", false), ("watt", "WatWerk hat Speicher.", true),
            ("watt", "WattBerg hat Speicher.", false), ("watt", "WattWerke hat Speicher.", false),
        ])
    func forgivesSlips(brand: String, text: String, isFound: Bool) throws {
        #expect((try Sample.surfaces(brand, in: text) != nil) == isFound)
    }

    @Test("an excluded phrase takes its own occurrence only")
    func excludesByOccurrence() throws {
        let found = try Sample.mention("kern", in: "Im Kern hat Kern aus Celle recht.")
        #expect(found?.hits.map(\.range) == [12..<16])
    }

    @Test("in a run of dots and names without blanks each is read by its place alone")
    func readsLongRuns() throws {
        let name = "WattWerk.X."
        let plain = try Sample.mention("watt", in: String(repeating: name, count: 300))
        #expect(plain?.hits.count == 100)
        let mail = try Sample.mention("watt", in: "a@" + String(repeating: name, count: 9))
        #expect(mail == nil)
    }

    @Test("a whole name in an address counts, an ambiguous word there does not")
    func readsAddresses() throws {
        let url = "https://zeitung.example/kern-dachtechnik-sucht-lehrlinge"
        #expect(try Sample.surfaces("kern", in: "x", url: url) == ["kern-dachtechnik"])
        #expect(try Sample.surfaces("kern", in: "x", url: "https://a.example/kern") == nil)
    }

    @Test("offsets count scalars of the field as given")
    func countsScalars() throws {
        let text = "🥐e\u{301} Mu\u{308}: WattWerk, wattwerk"
        let hits = try Sample.mention("watt", in: text)?.hits ?? []
        let scalars = Array(text.unicodeScalars)
        #expect(hits.count == 2)
        for hit in hits {
            let surface = String(String.UnicodeScalarView(scalars[hit.range]))
            #expect(surface == hit.surface)
        }
    }

    @Test("cut or damaged text is matched without harm, with ranges inside")
    func survivesDamage() throws {
        let matcher = try Sample.matcher()
        let sample = Array("„Möwe & Söhne“ #JobsBeiWattWerk info@kern-dachtechnik.de Kern’s".utf8)
        for cut in 0...sample.count {
            for flip in [UInt8(0), 0x80, 0x21] {
                var bytes = Array(sample[..<cut])
                if let last = bytes.indices.last { bytes[last] ^= flip }
                let text = String(decoding: bytes, as: UTF8.self)
                for mention in matcher.mentions(in: Document(id: "", text: text)) {
                    let count = text.unicodeScalars.count
                    #expect(mention.hits.allSatisfy { $0.range.upperBound <= count })
                }
            }
        }
    }
}

@Suite("Forms near a name")
struct NearFormTests {
    private static let brands = [
        Brand(name: "q7", id: "q7", aliases: ["q7 Labs"], context: ["Labor"]),
        Brand(
            name: "Lüders Kelterei", id: "lueders", context: ["Most"], isAmbiguous: true),
        Brand(name: "Hansekontor", id: "kontor", aliases: ["Gasthof Süppke"], context: ["Tee"]),
        Brand(name: "WattWerk", id: "watt", context: ["Speicher"]),
    ]

    private func surfaces(_ text: String) throws -> [String] {
        try Matcher(brands: Self.brands).mentions(in: Document(id: "", text: text))
            .flatMap { $0.hits.map(\.surface) }
    }

    @Test(
        "a number that goes on is another number",
        arguments: ["Reihe Q7.1 im Labor", "Die q7,5 ist neu", "Teil q72 und q7.25"])
    func numbers(text: String) throws { #expect(try surfaces(text) == []) }

    @Test("a name that ends a sentence is whole", arguments: ["Im Labor von q7.", "q7, das Labor"])
    func sentenceEnds(text: String) throws { #expect(try surfaces(text) == ["q7"]) }

    @Test("capitals that UTF-8 read twice leaves behind are none")
    func mojibake() throws {
        #expect(try surfaces("Most von LÃ¼ders Kelterei") == ["LÃ¼ders Kelterei"])
        #expect(try surfaces("Most von LÃ¼ders kelterei") == [])
    }

    @Test("two words of a sentence make no name of capitals by chance")
    func chance() throws {
        #expect(try surfaces("Im Watt werk ich den ganzen Tag am Speicher") == [])
        #expect(try surfaces("Der Speicher von Watt Werk") == ["Watt Werk"])
        #expect(try surfaces("der speicher von watt werk") == ["watt werk"])
    }

    @Test(
        "slips in the middle of the name, and doubled letters near its end, are seen with context",
        arguments: [
            ("Der Tee von Hanskontor ist gut", "Hanskontor"),
            ("Der Tee von Hansekontoor ist gut", "Hansekontoor"),
            ("Tee gibt es im Gasthof Süppkke", "Gasthof Süppkke"),
        ])
    func slips(text: String, surface: String) throws {
        #expect(try surfaces(text) == [surface])
        #expect(try surfaces(text.replacing("Tee", with: "Wein")) == [])
    }
}
