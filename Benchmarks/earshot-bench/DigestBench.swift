import Alerting
import Domain
import JSON
import ToolSupport
import Transport

/// A mail that tells of many mentions.
struct DigestBench {
    private let mentions: [StoredMention]
    private let router: Router
    private let rule: AlertRule
    private static let start = Timestamp(seconds: 1_795_417_200)

    init(mentions count: Int) throws(ToolFailure) {
        rule = AlertRule(
            name: "morgenpost", condition: .init(), send: .hourly, channels: ["mail"])
        guard let address = EmailAddress("vertrieb@example.de"),
            let server = MailServer("smtp://127.0.0.1:25")
        else { throw .nothing(path: "the address of a mail") }
        let channel = EmailChannel(
            name: "mail", settings: .init(to: [address], from: address, server: server),
            tools: .unsent())
        router = Router(
            rules: [rule], channels: [channel], drafter: Drafter(language: .german, zone: .utc))
        mentions = (0..<count).map(Self.mention)
    }

    /// As many brands, facets and sources as a firm with competitors has.
    private static func mention(_ number: Int) -> StoredMention {
        let brand = "Halvern \(["Pumpen", "Werkzeuge", "Antriebe", "Service"][number % 4])"
        let mention = Mention(
            brand: brand, score: 50 + number % 50, facet: Facet.allCases[number % 4],
            polarity: Polarity.allCases[number % 3], isUrgent: number % 97 == 0,
            hits: [Hit(field: .text, surface: brand, term: brand, range: 0..<brand.count)],
            reasons: [
                Reason(points: 30, rule: .nameInText),
                Reason(points: 15, rule: .contextWord, quote: "Drehmaschine"),
                Reason(points: 5 + number % 50, rule: .repeated),
            ],
            passage:
                "Fall \(number): \(brand) hat die Anlage nach zwei Tagen wieder in Gang gesetzt, "
                + "sagt der Meister; über den Preis wird noch geredet.")
        return StoredMention(
            id: MentionID("m\(number)"), mention: mention, isCompetitor: number % 4 == 3,
            source: SourceID("quelle-\(number % 40)"),
            title: "Nummer \(number): Was Kunden über \(brand) schreiben",
            url: "https://www.bote-\(number % 40).example/wirtschaft/artikel-\(number)",
            authors: ["Jana Sommer"], published: start - .seconds(number * 40), language: .german,
            firstSeen: start - .seconds(number * 40))
    }

    /// Of so many mentions, as a rule's digest sends them.
    func measure(turns: Int, _ report: inout JSONWriter) {
        var drafts: [OutboxDraft] = []
        let content = DigestContent(number: 7, mentions: mentions)
        let time = ProcessUse.leastTime(turns: turns) {
            drafts = router.digest(of: rule, content, now: Self.start)
        }
        report.object {
            $0.member("mentions", mentions.count)
            $0.member("messages", drafts.count)
            $0.member("bytes", drafts.map(\.message.count).max() ?? 0)
            $0.member("nanoseconds", time)
        }
    }
}
