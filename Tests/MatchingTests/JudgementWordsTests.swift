import Domain
import Matching
import Testing

@Suite("the words that labels rest on")
struct JudgementWordsTests {
    private func words(_ text: String) throws -> (Mention, JudgementWords) {
        let brand = Brand(name: "Zwirnwerk", id: "zwirn")
        let document = Document(id: "1", text: text)
        let matcher = try Matcher(brands: [brand])
        let found = try #require(matcher.explained(in: document).first)
        #expect([found.mention] == matcher.mentions(in: document))
        return (found.mention, found.words)
    }

    @Test("they are spelt as in the text, the nearest first, each once")
    func nearest() throws {
        let (mention, words) = try words(
            "Der Arbeitgeber ist fair. Viel Text dazwischen. Gehalt bei Zwirnwerk: gutes Gehalt, "
                + "tolles Arbeitsklima.")
        #expect(mention.facet == .employer)
        #expect(words.facet.first == "Gehalt")
        #expect(Set(words.facet).count == words.facet.count)
        #expect(words.facet.contains("Arbeitgeber"))
    }

    @Test("a denied word counts as what it says then")
    func negation() throws {
        let told = try words("Zwirnwerk ist nicht zuverlässig und sehr freundlich.").1
        #expect(told.negative.contains("zuverlässig"))
        #expect(told.positive.contains("freundlich"))
        #expect(!told.positive.contains("zuverlässig"))
        for text in ["Zwirnwerk isn't reliable.", "Zwirnwerk wasn’t reliable."] {
            let told = try words(text).1
            #expect(told.negative.contains("reliable") && told.positive.isEmpty)
        }
    }

    @Test("without such words there are none")
    func none() throws {
        let (_, words) = try words("Zwirnwerk steht an der Straße.")
        #expect(words.severe.isEmpty && words.positive.isEmpty && words.negative.isEmpty)
    }

    /// Nothing in it praises, blames or is of an employer by itself.
    private static let plain =
        "Um vier Uhr früh fährt niemand gern los. Hier stand trotzdem jeden Morgen jemand mit Tee am "
        + "Tor, und wer ein krankes Kind daheim hatte, fuhr eben später. Bei Zwirnwerk blieb ich elf "
        + "Jahre, und am letzten Tag hatten sie mir einen Apfelbaum in den Hof gesetzt."

    @Test("of a text that says it between the lines the words are told that sound so")
    func sounds() throws {
        let (mention, words) = try words(Self.plain)
        #expect(mention.polarity == .positive && mention.facet == .employer)
        #expect((1...3).contains(words.polaritySounds.count))
        #expect((1...3).contains(words.facetSounds.count))
        for word in words.polaritySounds + words.facetSounds {
            #expect(Self.plain.contains(word) && word != "Zwirnwerk")
        }
        #expect(Set(words.polaritySounds).isDisjoint(with: words.positive + words.negative))
    }
}
