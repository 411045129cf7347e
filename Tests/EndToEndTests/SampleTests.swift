import TestSupport
import Testing

@Suite("The sample firm, read from files")
struct SampleTests {
    /// What is reached, held. Of 30 mentions beside the copied story; one less where the copy came in
    /// first, which then stands for both. Decoys are entries that name no brand of ours.
    private static let foundAtLeast = 29
    private static let facetsAtLeast = 27
    private static let polaritiesAtLeast = 26
    private static let decoysAtMost = 0

    private let firm = Result { try SampleFirm() }

    @Test("a person's mentions are found, with the right brand, and few others")
    func finding() async throws {
        let firm = try firm.get()
        let places = try await firm.places()
        #expect(places.count == firm.expected.count, "each expected entry is read")
        let outcome = try await firm.scan()
        #expect(outcome.status == 0)
        #expect(outcome.errors.isEmpty)
        let agreement = Agreement(places, try outcome.mentions())
        print(agreement.report)
        #expect(agreement.expected == 30)
        #expect(agreement.found >= Self.foundAtLeast, "\(agreement.report)")
        #expect(agreement.decoys.count <= Self.decoysAtMost, "\(agreement.report)")
        #expect(agreement.facets >= Self.facetsAtLeast, "\(agreement.report)")
        #expect(agreement.polarities >= Self.polaritiesAtLeast, "\(agreement.report)")
    }

    @Test("the recall that hurt somebody and the strike are urgent, nothing else is")
    func urgency() async throws {
        let urgent = try await firm.get().scan().mentions().filter(\.isUrgent)
        #expect(urgent.map(\.source) == ["rueckrufe", "suedheide-kurier"])
    }

    @Test("a story copied by another outlet joins the first")
    func copiedStory() async throws {
        let joined = try await firm.get().scan().mentions().filter { $0.alsoIn > 0 }
        // Which of the two is first depends on which poll ends first.
        #expect(joined.allSatisfy { ["aller-bote", "suedheide-kurier"].contains($0.source) })
        #expect(joined.map(\.alsoIn) == [1])
    }

    @Test("a second scan brings nothing new, and the store keeps the first")
    func secondScan() async throws {
        let firm = try firm.get()
        let first = try await firm.scan()
        let second = try await firm.scan()
        #expect(second.status == 0)
        #expect(second.outputBytes.isEmpty)
        #expect(second.errors.isEmpty)
        let kept = try await EarshotProgram.run(["mentions", "--min-score", "0"], in: firm.folder)
        #expect(
            try kept.mentions().map(\.entry).sorted() == first.mentions().map(\.entry).sorted())
    }

    @Test("the best come first, from 50 on, where no other score is asked for")
    func order() async throws {
        let scores = try await firm.get().scan([]).mentions().filter { !$0.isUrgent }.map(\.score)
        #expect(scores == scores.sorted(by: >))
        #expect(scores.count > 20)
        #expect(scores.allSatisfy { $0 >= 50 })
    }

    @Test("one brand, one source: only theirs are printed")
    func narrowed() async throws {
        let one = try await firm.get().scan(["--brand", "hartwig", "--source", "vergabeblatt"])
            .mentions()
        #expect(one.map(\.brand) == ["Hartwig & Pauly"])
        #expect(one.map(\.source) == ["vergabeblatt"])
    }

    @Test("what a scan for one brand does not print is stored all the same")
    func narrowedIsStored() async throws {
        let firm = try firm.get()
        let printed = try await firm.scan(["--brand", "hartwig"]).mentions()
        #expect(Set(printed.map(\.brand)) == ["Hartwig & Pauly"])
        let others = try await EarshotProgram.run(
            ["mentions", "--brand", "lerche"], in: firm.folder)
        #expect(try others.mentions().count > 20)
    }

    @Test("the table is for people: a heading, the sentence around the hit, no colour in a pipe")
    func table() async throws {
        let outcome = try await firm.get().scan(["--format", "table"])
        #expect(outcome.lines.first?.hasPrefix("SCORE  BRAND") == true)
        #expect(outcome.output.contains("“Die Lerche Dosiertechnik GmbH ruft die Dosierpumpe"))
        #expect(!outcome.outputBytes.contains(0x1B))
        #expect(outcome.errors.contains("new documents from 14 sources"))
    }
}

/// How far a scan and a person agree.
private struct Agreement {
    private(set) var expected = 0
    private(set) var found = 0
    private(set) var facets = 0
    private(set) var polarities = 0
    private(set) var missed: [String] = []
    private(set) var decoys: [String] = []
    private(set) var otherwise: [String] = []

    init(_ places: [ExpectedEntry.Place], _ printed: [PrintedMention]) {
        for place in places {
            let here = printed.filter { place.holds($0) }
            let brands = place.entry.mentions.map(\.brand)
            for mention in here where mention.score >= 50 && !brands.contains(mention.brand) {
                decoys.append("\(place.entry.file) “\(place.entry.words)” \(mention.score)")
            }
            for mention in place.entry.mentions where !place.entry.isDuplicate {
                compare(mention, here, place.entry)
            }
        }
    }

    private mutating func compare(
        _ wanted: ExpectedEntry.Mention, _ here: [PrintedMention], _ entry: ExpectedEntry
    ) {
        expected += 1
        let score = here.first { $0.brand == wanted.brand }
        guard let hit = score, hit.score >= 50 else {
            missed.append("\(entry.file) “\(entry.words)” \(score.map { "\($0.score)" } ?? "none")")
            return
        }
        found += 1
        if hit.facet == wanted.facet { facets += 1 }
        if hit.polarity == wanted.polarity { polarities += 1 }
        if hit.facet != wanted.facet || hit.polarity != wanted.polarity {
            otherwise.append(
                "\(entry.file) “\(entry.words)” \(hit.facet) \(hit.polarity), a person says "
                    + "\(wanted.facet) \(wanted.polarity)")
        }
    }

    var report: String {
        """
        sample: \(found) of \(expected) found, \(decoys.count) decoys, facet \(facets), \
        polarity \(polarities) of \(found)
        \((missed.map { "missed: \($0)" } + decoys.map { "decoy: \($0)" } + otherwise)
            .joined(separator: "\n"))
        """
    }
}
