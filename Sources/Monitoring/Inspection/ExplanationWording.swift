import Alerting
import Domain

/// What an explanation itself says, German and English.
struct ExplanationWording {
    let language: OutputLanguage

    /// The column of steps; the longest has eight letters.
    static let stepWidth = 10

    func say(_ german: String, _ english: String) -> String {
        language.say(german, english)
    }

    var fetched: String { say("geholt", "fetched") }
    var readAs: String { say("gelesen", "read as") }
    var document: String { say("Dokument", "document") }
    var matched: String { say("gefunden", "matched") }
    var scored: String { say("bewertet", "scored") }
    var filed: String { say("abgelegt", "filed") }
    var sent: String { say("gemeldet", "sent") }
    var stored: String { say("Ablage", "stored") }

    func text(of origin: Inspection.Origin) -> String {
        switch origin {
        case .nothing: say("nichts", "nothing")
        case .standardInput(let bytes):
            say("\(bytes) Bytes von der Standardeingabe", "\(bytes) bytes from standard input")
        case .file(let bytes, let path):
            say("\(bytes) Bytes aus \(path)", "\(bytes) bytes from \(path)")
        case .web(let bytes, let address, let status, let type):
            say("\(bytes) Bytes von \(address)", "\(bytes) bytes from \(address)")
                + ", status \(status)" + (type.map { ", \($0)" } ?? "")
        }
    }

    func documents(_ count: Int) -> String {
        count == 1
            ? say("1 Dokument", "1 document") : say("\(count) Dokumente", "\(count) documents")
    }

    func places(_ count: Int) -> String {
        count == 1 ? say("1 Stelle", "1 place") : say("\(count) Stellen", "\(count) places")
    }

    func name(of field: Hit.Field) -> String {
        switch field {
        case .title: say("Titel", "title")
        case .text: say("Text", "text")
        case .url: say("Adresse", "url")
        case .author: say("Autor", "author")
        case .tag: say("Schlagwort", "tag")
        case .link: say("Link", "link")
        }
    }

    func name(of facet: Facet) -> String {
        switch facet {
        case .product: say("Produkt", "product")
        case .employer: say("Arbeitgeber", "employer")
        case .partner: say("Partner", "partner")
        case .general: say("allgemein", "general")
        }
    }

    func name(of polarity: Polarity) -> String {
        switch polarity {
        case .positive: say("positiv", "positive")
        case .neutral: say("neutral", "neutral")
        case .negative: say("negativ", "negative")
        }
    }

    func urgency(_ isUrgent: Bool) -> String {
        isUrgent ? say("dringend", "urgent") : say("nicht dringend", "not urgent")
    }

    func verdict(_ mention: Mention, sum: Int) -> String {
        let isRelevant = mention.score >= Mention.relevanceLine
        let held =
            sum == mention.score
            ? "" : say(", gehalten auf \(mention.score)", ", held to \(mention.score)")
        return held + ": "
            + (isRelevant
                ? say("relevant", "relevant")
                : say("unter der Linie von 50", "below the line of 50"))
    }

    var ownVoice: String { say("die Marke spricht selbst", "the brand speaks itself") }

    /// `by 'all' to hook, daily at 08:00`.
    func goes(by rule: AlertRule, fromItsSourcesOnly: Bool) -> String {
        let to = rule.channels.joined(separator: ", ")
        let sources =
            fromItsSourcesOnly ? say(" (nur aus ihren Quellen)", " (from its sources only)") : ""
        return say("von '\(rule.name)' an \(to)", "by '\(rule.name)' to \(to)") + sources
            + ", \(rule.send)"
    }

    func notBy(_ rule: String, because obstacles: [String]) -> String {
        say("nicht von '\(rule)': ", "not by '\(rule)': ") + obstacles.joined(separator: "; ")
    }

    var nobody: String {
        say(
            "an niemanden: keine Bedingung einer Regel trifft zu",
            "to nobody: no alert's conditions hold")
    }
    var nobodyOwn: String {
        say(
            "an niemanden: die Marke spricht selbst", "to nobody: the brand speaks itself")
    }

    /// Why a rule does not take a mention.
    func obstacle(
        _ part: AlertRule.Condition.Part, of condition: AlertRule.Condition,
        for stored: StoredMention
    ) -> String {
        let mention = stored.mention
        func list(_ names: [String]) -> String { names.joined(separator: say(" oder ", " or ")) }
        return switch part {
        case .score:
            say(
                "\(mention.score) ist weniger als \(condition.minimumScore)",
                "\(mention.score) is less than \(condition.minimumScore)")
        case .brand: say("nur für ", "only for ") + list(condition.brands)
        case .facet: say("nur für ", "only for ") + list(condition.facets.map(name(of:)))
        case .subFacet:
            say("nur für ", "only for ") + list(condition.subFacets.map { $0.name(in: language) })
        case .polarity: say("nur für ", "only for ") + list(condition.polarities.map(name(of:)))
        case .urgency: urgency(mention.isUrgent)
        case .competitor:
            stored.isCompetitor
                ? say("ein Wettbewerber", "a competitor")
                : say("kein Wettbewerber", "no competitor")
        case .source:
            say("nur aus ", "only from ") + list(condition.sources.map(\.rawValue))
        case .sourceTag:
            say("nur aus Quellen unter ", "only from sources filed under ")
                + list(condition.sourceTags.names)
        case .language:
            say("nur in ", "only in ") + list(condition.languages.map(\.rawValue))
        case .outlets:
            say(
                "noch in \(stored.outlets) von \(condition.minimumOutlets) Medien",
                "yet in \(stored.outlets) of \(condition.minimumOutlets) outlets")
        }
    }
}
