import Domain
import Testing

@testable import Alerting

@Suite("What is told of sources and the clock")
struct OperationTests {
    private func desk(
        _ language: OutputLanguage = .german, operators: Set<String> = []
    ) -> TroubleDesk {
        TroubleDesk(
            channels: ChannelKind.allCases.compactMap { Channels.make($0) },
            drafter: Drafter(language: language, zone: Samples.berlin),
            operators: operators)
    }

    private func trouble(
        _ name: String = "blatt", _ news: SourceTrouble.News = .failing
    ) -> SourceTrouble {
        SourceTrouble(
            source: SourceID(name), news: news, failures: 5, lastSuccess: Samples.morning,
            lastError: "https://blatt.example/feed answers with status 404")
    }

    private func tellers(
        _ operators: Set<String>, _ fitness: [String: ChannelFitness] = [:]
    ) -> [String] {
        desk(operators: operators).drafts(
            for: [trouble()], fitness: fitness, now: Samples.morning
        ).map(\.channel)
    }

    @Test("the configured channels are told; without any that works, the fittest of all")
    func teller() {
        #expect(tellers([]) == ["email-channel"])
        #expect(tellers(["slack-channel"]) == ["slack-channel"])
        #expect(
            tellers(["slack-channel", "webhook-channel"]) == ["slack-channel", "webhook-channel"])
        #expect(
            tellers(["slack-channel", "webhook-channel"], ["slack-channel": .disabled])
                == ["webhook-channel"])
        #expect(tellers(["slack-channel"], ["slack-channel": .disabled]) == ["email-channel"])
        let all = ChannelKind.allCases.map { "\($0.rawValue)-channel" }
        #expect(
            tellers([], Dictionary(uniqueKeysWithValues: all.map { ($0, .disabled) })).isEmpty)
    }

    @Test(
        "a notice says which source, what happened, since when, and the mend, on every channel",
        arguments: ChannelKind.allCases, OutputLanguage.allCases)
    func texts(kind: ChannelKind, language: OutputLanguage) throws {
        let troubles = [
            trouble("neu"), trouble("alt", .stillFailing), trouble("weg", .stopped),
            trouble("da", .recovered),
        ]
        let name = "\(kind.rawValue)-channel"
        let draft = try #require(
            desk(language, operators: [name]).drafts(
                for: troubles, fitness: [:], now: Samples.morning
            ).first)
        #expect(draft.kind == .notice && draft.mentions.isEmpty)
        let all = try #require(Wire.texts(of: draft.message, from: kind)).joined(separator: "\n")
            .split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        let isGerman = language == .german
        for part in [
            "status 404", "earshot sources", isGerman ? "„neu“" : "“neu”",
            isGerman ? "5-mal hintereinander" : "5 times in a row",
            isGerman ? "„alt“ scheitert weiterhin" : "“alt” still fails",
            isGerman ? "„weg“ gibt es nicht mehr" : "“weg” is gone for good",
            isGerman ? "„da“ wird wieder gelesen" : "“da” is read again",
        ] {
            #expect(all.contains(part), "\(part)")
        }
        #expect(
            draft.subject
                == (isGerman
                    ? "Earshot: Quellen werden nicht gelesen" : "Earshot: Sources are not read"))
    }

    @Test("many sources are one message: the first by name, the rest counted")
    func many() throws {
        let troubles = (0..<5000).map { trouble("s\($0)") }
        let drafts = desk().drafts(for: troubles, fitness: [:], now: Samples.morning)
        #expect(drafts.count == 1)
        let texts = try #require(drafts.first.flatMap { Wire.texts(of: $0.message, from: .email) })
        #expect(texts.allSatisfy { $0.contains("4980 weitere") })
    }

    @Test(
        "one failure is not counted in a row",
        arguments: [
            (OutputLanguage.german, "„blatt“ ist gescheitert: "),
            (.english, "“blatt” has failed: "),
        ])
    func single(language: OutputLanguage, words: String) throws {
        var single = trouble()
        single.failures = 1
        let drafts = desk(language).drafts(for: [single], fitness: [:], now: Samples.morning)
        let texts = try #require(drafts.first.flatMap { Wire.texts(of: $0.message, from: .email) })
        #expect(texts.contains { $0.contains(words) })
    }

    @Test("a recovery alone has a headline of its own")
    func recovery() {
        let drafts = desk(.english).drafts(
            for: [trouble("a", .recovered)], fitness: [:], now: Samples.morning)
        #expect(drafts.map(\.subject) == ["Earshot: Sources are read again"])
        let none: [SourceTrouble] = []
        #expect(desk().drafts(for: none, fitness: [:], now: Samples.morning).isEmpty)
    }

    @Test("TLS-02: one report says what the clock shows and how to set it")
    func clock() throws {
        let drafts = desk().draftsForSuspectClock(
            showing: Timestamp(seconds: 86_400), fitness: [:])
        #expect(drafts.map(\.subject) == ["Earshot: Die Uhr geht wohl falsch"])
        let texts = try #require(drafts.first.flatMap { Wire.texts(of: $0.message, from: .email) })
        #expect(texts.allSatisfy { $0.contains("2. Januar 1970") && $0.contains("timedatectl") })
    }

    @Test("what a stranger's server said stands in one line and makes no markup")
    func hostile() throws {
        var hostile = trouble()
        hostile.lastError =
            "404\r\nBcc: x <script>alert(1)</script> \(String(repeating: "x", count: 9000))"
        for kind in ChannelKind.allCases {
            let draft = try #require(
                desk(operators: ["\(kind.rawValue)-channel"]).drafts(
                    for: [hostile], fitness: [:], now: Samples.morning
                ).first)
            let texts = try #require(Wire.texts(of: draft.message, from: kind))
            for live in Wire.live[kind] ?? [] {
                // The text part of a mail knows no markup.
                for text in kind == .email ? texts.suffix(1) : texts[...] {
                    #expect(!text.contains(live), "\(kind): \(live)")
                }
            }
            #expect(!draft.subject.utf8.contains { $0 < 0x20 })
            #expect(draft.message.count < 16 << 10)
        }
    }
}
