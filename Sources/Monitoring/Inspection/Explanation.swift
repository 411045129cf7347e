import Alerting
package import Domain
import Matching
import Reading

/// One input through every step, in words: `earshot explain`.
package struct Explanation: Sendable {
    package private(set) var lines: [ExplanationLine] = []
    package private(set) var isReadable = true
    let wording: ExplanationWording

    /// Documents without a mention are counted after so many were shown.
    private static let quietLimit = 5

    init(in language: OutputLanguage) { wording = ExplanationWording(language: language) }

    /// - Throws: `QueryError`.
    package static func make(
        of input: String, _ inspection: Inspection, settings: Settings, marks: [Lesson] = [],
        in language: OutputLanguage
    ) async throws -> Explanation {
        let matcher = try Matcher(brands: settings.brands, lessons: marks)
        let ownVoice = OwnVoice(brands: settings.brands)
        let inspected = await inspection.inspect(input)
        var explanation = Explanation(in: language)
        explanation.isReadable = inspected.isReadable
        let source = settings.source(of: input)
        explanation.tell(inspected, source)
        var silent = 0
        for document in inspected.result.documents {
            let document = document.filed(under: source?.tags ?? [])
            let mentions = matcher.explained(
                in: document, source: source?.id.rawValue, weight: source?.weight ?? 1)
            if mentions.isEmpty {
                silent += 1
                if silent > Self.quietLimit { continue }
            }
            explanation.tell(document, namesBrand: !mentions.isEmpty)
            let speakers = ownVoice.speakers(in: document, of: source?.webAddress)
            for (mention, words) in mentions {
                let brand = settings.brands.first { $0.name == mention.brand }
                let stored = StoredMention(
                    id: MentionID("explained"), mention: mention,
                    isCompetitor: brand?.isCompetitor ?? false,
                    source: source?.id ?? SourceID(""), title: document.title, url: document.url,
                    authors: document.authors, published: document.published,
                    language: document.language, firstSeen: SystemClock.now(),
                    updated: document.updated, isOwn: speakers.contains(brand?.id ?? ""),
                    review: document.review)
                explanation.tell(
                    stored, words, in: document, rules: settings.rules,
                    isFromAnySource: source == nil)
            }
        }
        explanation.tellSilent(silent - Self.quietLimit)
        return explanation
    }

    mutating func say(_ step: String = "", _ line: ExplanationLine = ExplanationLine()) {
        guard !step.isEmpty || line != ExplanationLine() else {
            return lines.append(ExplanationLine())
        }
        let head = Self.padded(step, to: ExplanationWording.stepWidth)
        lines.append(ExplanationLine(head, step.isEmpty ? .plain : .quiet) + line)
    }

    private mutating func tell(_ inspected: Inspection.Inspected, _ source: SourceSettings?) {
        let result = inspected.result
        say(wording.fetched, ExplanationLine(wording.text(of: inspected.origin)))
        let language = result.language.map { wording.say(", Sprache \($0)", ", language \($0)") }
        say(
            wording.readAs,
            ExplanationLine(
                result.format.rawValue + (language ?? "")
                    + ", \(wording.documents(result.documents.count))"))
        if let title = result.title { say("", ExplanationLine("“\(title)”")) }
        for problem in result.problems {
            say("", ExplanationLine(wording.say("Hinweis", "note") + ": \(problem)"))
        }
        for feed in result.feeds {
            say("", ExplanationLine(wording.say("nennt einen Feed", "names a feed") + ": \(feed)"))
        }
        if let source {
            let weight = wording.language.number(source.weight)
            say(
                "",
                ExplanationLine(
                    wording.say(
                        "aus der Quelle '\(source.id)', Gewicht \(weight)",
                        "of the source '\(source.id)', weight \(weight)")))
        }
    }

    mutating func tell(_ document: Document, namesBrand: Bool) {
        say()
        say(wording.document, ExplanationLine(document.title, .strong))
        let time = document.published ?? document.updated
        let facts = [document.url, time?.iso8601, document.language.map { "\($0)" }]
            .compactMap(\.self).joined(separator: "  ")
        if !facts.isEmpty { say("", ExplanationLine(facts, .quiet)) }
        if let review = document.review { tell(review) }
        guard !namesBrand else { return }
        let count = document.text.unicodeScalars.count
        say(
            wording.matched,
            ExplanationLine(
                wording.say(
                    "keine Marke steht in seinen \(count) Zeichen",
                    "no brand is named in its \(count) characters")))
    }

    private mutating func tell(_ review: Review) {
        let stars = review.stars.map { ["\($0.drawn) \($0.text(in: wording.language))"] } ?? []
        let facts = stars + review.facts(in: wording.language)
        say("", ExplanationLine(facts.joined(separator: "  "), .quiet))
    }

    private mutating func tellSilent(_ count: Int) {
        guard count > 0 else { return }
        say()
        say(
            "",
            ExplanationLine(
                wording.say(
                    "und \(count) weitere, die keine Marke nennen",
                    "and \(count) more documents that name no brand"), .quiet))
    }
}
