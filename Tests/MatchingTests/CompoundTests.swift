import Domain
import Matching
import Testing

@Suite("Names in compounds and in addresses")
struct CompoundTests {
    private static let brands = [
        Brand(name: "Zept", id: "zept"),
        Brand(name: "Quom", id: "quom", context: ["Lehm"], isAmbiguous: true),
        Brand(name: "Rot-Werk", id: "rot"),
    ]

    private func surfaces(_ text: String) throws -> [String] {
        try Matcher(brands: Self.brands).mentions(in: Document(id: "", text: text))
            .flatMap { $0.hits.map(\.surface) }
    }

    @Test(
        "an unmistakable name heads compounds of what firms have and do",
        arguments: [
            "Am Zepthof ist Markt.", "Zwei Zeptsteige sind neu.", "die Folgen des Zeptverkehrs",
            "Viele Zeptfahrerinnen warten.", "Der Zepthofsvorstand tagt.", "ein Zeptausfall",
            "im Zepthofgebäude", "die zepteigene Werft", "zeptintern hieß es", "ZEPTSTREIK",
            "Zeptläufe",
        ])
    func heads(text: String) throws {
        let found = try surfaces(text)
        #expect(found.map { $0.lowercased() } == ["zept"])
    }

    @Test(
        "endings, streets and what makes other words are no compound with a name",
        arguments: [
            "Die Zeptin lacht.", "Die Zeptung begann.", "zeptisch", "Zepter", "Zeptler", "Zeptchen",
            "Zeptzeug", "Zeptmotor", "Zeptbaum", "In der Zeptstraße", "Zepthofstraße 3",
            "Zepthoffnung",
            "Altzepthof", "Zeptho", "Quomsteig", "Rot-Werkhof", "Rot-Werkzeug",
        ])
    func otherWords(text: String) throws { #expect(try surfaces(text) == []) }

    @Test(
        "an unmistakable name alone is a host's",
        arguments: [
            "Preise auf zept.de", "Bitte zept.de nutzen.", "www.zept.com/preise", "(zept.eu)",
            "https://hilfe.zept.de/ab#c", "https://zept.de?a=b", "Siehe zept.de: dort steht es.",
        ])
    func hosts(text: String) throws { #expect(try surfaces(text) == ["zept"]) }

    @Test(
        "a part of another host, a path, or an ambiguous name is not",
        arguments: [
            "evil-zept.de", "zept-evil.de", "zept.de.evil.com", "https://evil.com/zept.de",
            "zept.de-evil.com", "https://zeitung.de/zept", "quom.de baut mit Lehm",
            "https://zept.unknown/abc",
        ])
    func otherHosts(text: String) throws { #expect(try surfaces(text) == []) }

    @Test("however long a word behind the name is, it is read once")
    func longWords() throws {
        let parts = String(repeating: "hofs", count: 100_000)
        #expect(try surfaces("Zept" + parts) == [])
        #expect(
            try surfaces(String(repeating: "Zept" + parts.prefix(56) + "x ", count: 2_000)) == [])
    }
}
