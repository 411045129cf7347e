import Alerting
import Domain
import TestSupport

/// Mentions of a firm that does not exist, as the tests need them.
enum Samples {
    /// 2026-11-23T07:00:00Z, a Monday, 8 o'clock in Berlin.
    static let morning = Timestamp(seconds: 1_795_417_200)
    static let berlin = TimeZoneRules(parsing: TZif.berlin) ?? .utc

    static let strike = mention(
        "k7qm2vxh4t3a", "Müller Maschinenbau streicht 120 Stellen in Esslingen",
        "„Wir haben aus der Zeitung davon erfahren“, sagt eine Kollegin; Müller Maschinenbau äußerte sich"
            + " bis Sonntagabend nicht.",
        score: 91, facet: .employer, polarity: .negative, isUrgent: true, source: "neckar-bote",
        reasons: [
            Reason(points: 40, rule: .nameInTitle), Reason(points: 20, rule: .unambiguousName),
            Reason(points: 15, rule: .contextWord, quote: "Esslingen"),
            Reason(points: 9, rule: .repeated),
        ], alsoIn: ["schwaben-heute", "maschinenmarkt-report", "wirtschaft-suedwest"])

    static let machine = mention(
        "p3dd6rsw5c2e", "Im Test: fünf Drehzentren unter 200.000 Euro",
        "Am leisesten lief die RotaCut 4 von Müller Maschinenbau, die zugleich am genauesten schnitt.",
        score: 78, facet: .product, polarity: .positive, source: "spanwerk-magazin",
        reasons: [
            Reason(points: 30, rule: .nameInText),
            Reason(points: 25, rule: .product, quote: "RotaCut"),
            Reason(points: 23, rule: .contextWord, quote: "Drehzentren"),
        ])

    static let thread = mention(
        "w9ff1abz8n6o", "RotaCut 4: Spindel pfeift ab 3.000/min – kennt das jemand?",
        "Hotline von Müller war freundlich, Ersatz kam nach zwei Tagen.", score: 57,
        facet: .product,
        polarity: .neutral, source: "zerspaner-forum",
        reasons: [
            Reason(points: 45, rule: .product, quote: "RotaCut"),
            Reason(points: 20, rule: .contextWord, quote: "Spindel"),
            Reason(points: -8, rule: .personName, quote: "Müller"),
        ], hit: "Müller")

    static let rival = mention(
        "c2hh7kqy4m9u", "Kessler & Ohm eröffnet Werk in Brno",
        "Kessler & Ohm investiert 40 Millionen Euro in die Fertigung von Spindeln.", score: 66,
        facet: .general, polarity: .neutral, source: "industrie-depesche", brand: "Kessler & Ohm",
        isCompetitor: true, reasons: [Reason(points: 66, rule: .nameInTitle)], hit: "Kessler & Ohm")

    static let all = [thread, rival, machine, strike]

    static func mention(
        _ id: String, _ title: String, _ passage: String, score: Int, facet: Facet = .general,
        polarity: Polarity = .neutral, isUrgent: Bool = false, source: String = "neckar-bote",
        brand: String = "Müller Maschinenbau", isCompetitor: Bool = false, reasons: [Reason] = [],
        alsoIn: [String] = [], hit: String = "Müller Maschinenbau",
        url: String? = "https://www.neckar-bote.example/wirtschaft/artikel-4711"
    ) -> StoredMention {
        let mention = Mention(
            brand: brand, score: score, facet: facet, polarity: polarity, isUrgent: isUrgent,
            hits: [Hit(field: .text, surface: hit, term: hit, range: 0..<1)], reasons: reasons,
            passage: passage)
        return StoredMention(
            id: MentionID(id), mention: mention, isCompetitor: isCompetitor,
            source: SourceID(source), title: title, url: url, authors: ["Jana Sommer"],
            published: morning - .seconds(3120), language: .german, firstSeen: morning,
            alsoIn: alsoIn.map { SourceID($0) })
    }

    static func bulletin(
        _ mentions: [StoredMention], _ occasion: Bulletin.Occasion = .digest,
        language: OutputLanguage = .german, rule: String = "morgenpost"
    ) -> Bulletin {
        Bulletin(
            occasion: occasion, rule: rule, mentions: mentions, language: language, zone: berlin,
            createdAt: morning)
    }
}
