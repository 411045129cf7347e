import Domain
import Language
import Testing

@testable import Matching
@testable import Training

@Suite("Learning how texts sound")
struct LearningTests {
    private static let texts = [
        ("good", "Sehr freundlich, und das Essen kam nach 12 Minuten."),
        ("good", "Freundliche Leute, schnelles Essen, gern wieder!"),
        ("bad", "Unfreundlich, kalt, und nach 40 Minuten kam die Rechnung."),
        ("bad", "Kalte Suppe, kalter Kaffee: nie wieder."),
    ]
    private static let sounds = texts.map { SoundFeatures($0.1, without: "halvern") }

    private static func learned() -> SoundWeights {
        let exact = SoundWeights.Exact(
            SoundMatrix(sounds), texts.map { [$0.0] }, ["good", "bad"])
        return SoundWeights(
            exact, labels: 0..<2, known: SoundWeights.weightiest(1000, of: exact))
    }

    @Test("what was learned tells the texts apart, and unknown words change nothing")
    func answers() {
        let learned = Self.learned()
        for (sound, text) in zip(Self.sounds, Self.texts) {
            let answers = learned.answers(to: sound)
            #expect((answers[0] > answers[1]) == (text.0 == "good"), "\(text.1)")
        }
        let nothing = learned.answers(to: SoundFeatures("Xyzq.", without: "halvern"))
        #expect(nothing == learned.bases.map { Double($0) * SoundWeights.unit })
    }

    @Test(
        "a table answers in the program as it did where it was learned", arguments: texts.map(\.1))
    func sameAnswers(text: String) throws {
        let learned = Self.learned()
        let file = learned.table(named: "Sounds", "for nothing", from: "nowhere").text
        let parts = file.split(separator: "\"\"\"")
        let list = try #require(parts.count == 3 ? parts[1] : nil)
            .replacing("\\", with: "").split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let table = SoundTable(fewRuns: 1, [(learned.bases.map { Int8($0) }, list, 0)])
        var tally = SoundTally(table)
        let field = FieldText(field: .text, text: FoldedText(text))
        tally.count(field.words.words.indices, of: field)
        let expected = learned.answers(to: SoundFeatures(text, without: "halvern"))
        for index in expected.indices {
            #expect(abs(tally.answers[index] - expected[index]) < 1e-9)
        }
    }

    @Test("runs hold the borders of words, numbers are one, and the firm's name is none")
    func features() {
        let sound = SoundFeatures("Halverns Öl kostet 12 Euro, 13 Euro", without: "halvern")
        #expect(sound.runs.isSuperset(of: ["<oel>", "<kost", "koste", "ostet", "stet>", "<euro"]))
        #expect(sound.pairs == ["oel_kost", "kost_0", "0_euro", "euro_0"])
    }

    @Test("only the weightiest are kept, and of equal ones the first in the alphabet")
    func kept() {
        let exact = SoundWeights.Exact(
            SoundMatrix(Self.sounds), Self.texts.map { [$0.0] }, ["good", "bad"])
        let some = SoundWeights.weightiest(7, of: exact)
        #expect(some.count == 7 && some == SoundWeights.weightiest(7, of: exact, exact))
        #expect(some.isSubset(of: SoundWeights.weightiest(8, of: exact)))
    }

    @Test(
        "a feature that stands beside firms alone speaks for them, and a rule keeps half its points"
    )
    func regression() {
        let rows = (0..<40).map { number -> MeantRegression.Row in
            let isMeant = number % 2 == 0
            let features = isMeant ? ["after:gmbh": 0.35] : ["rule:repeated": 0.5]
            return (features, 0, isMeant ? 1 : -1)
        }
        let model = MeantRegression(rows)
        #expect(model.answer(to: ["after:gmbh": 0.35]) > 0)
        // Whatever the passages say: hundredths that its points gain.
        #expect(model.table.text.contains("rule:repeated=-50"))
        #expect(model.answer(to: ["before:nie": 1]) == 0)
    }
}
