import Alerting
import Domain
import Matching
import Reading

/// One input through every step, in words: `earshot explain`.
package struct Explanation: Sendable {
    package private(set) var lines: [String] = []
    package private(set) var isReadable = true
    /// The configured source that the input belongs to.
    private var source: SourceSettings?

    /// Documents without a mention are counted after so many were shown.
    private static let quietLimit = 5

    /// - Throws: `QueryError`.
    package static func make(
        of input: String, _ inspection: Inspection, settings: Settings
    ) async throws -> Explanation {
        let matcher = try Matcher(brands: settings.brands)
        let inspected = await inspection.inspect(input)
        var explanation = Explanation()
        explanation.isReadable = inspected.isReadable
        explanation.say("fetched   \(inspected.origin)")
        explanation.tell(inspected.result)
        let source = settings.source(of: input)
        explanation.source = source
        if let source {
            explanation.say("          of the source '\(source.id)', weight \(source.weight)")
        }
        var silent = 0
        for document in inspected.result.documents {
            let mentions = matcher.mentions(in: document, weight: source?.weight ?? 1)
            if mentions.isEmpty {
                silent += 1
                if silent > Self.quietLimit { continue }
            }
            explanation.tell(document, mentions, settings)
        }
        if silent > Self.quietLimit {
            explanation.say("")
            explanation.say("and \(silent - Self.quietLimit) more documents that name no brand")
        }
        return explanation
    }

    private mutating func say(_ line: String) { lines.append(line) }

    private mutating func tell(_ result: ReadResult) {
        let count = result.documents.count
        let language = result.language.map { ", language \($0)" } ?? ""
        say(
            "read as   \(result.format.rawValue)\(language), \(count) document\(count == 1 ? "" : "s")"
        )
        if let title = result.title { say("          “\(title)”") }
        for problem in result.problems { say("          note: \(problem)") }
        for feed in result.feeds { say("          names a feed: \(feed)") }
    }

    private mutating func tell(_ document: Document, _ mentions: [Mention], _ settings: Settings) {
        say("")
        say("document  “\(document.title)”")
        let time = document.published ?? document.updated
        let facts = [document.url, time?.iso8601, document.language.map { "\($0)" }]
        say("          " + facts.compactMap(\.self).joined(separator: "  "))
        guard !mentions.isEmpty else {
            say(
                "matched   no brand is named in its \(document.text.unicodeScalars.count) characters"
            )
            return
        }
        for mention in mentions { tell(mention, in: document, settings) }
    }

    private mutating func tell(_ mention: Mention, in document: Document, _ settings: Settings) {
        let places = mention.hits.map { hit in
            "“\(hit.surface)” in the \(hit.field.rawValue) at \(hit.range.lowerBound) as \(hit.term)"
        }
        say("matched   \(mention.brand): \(places.joined(separator: "; "))")
        say("          …\(mention.passage)…")
        for (index, reason) in mention.reasons.enumerated() {
            let sign = reason.points < 0 ? "−" : "+"
            let points = "\(sign)\(abs(reason.points))"
            let head = index == 0 ? "scored    " : "          "
            say(
                head + String(repeating: " ", count: max(0, 4 - points.count)) + points
                    + "  " + reason.why(in: .english))
        }
        let sum = mention.reasons.reduce(0) { $0 + $1.points }
        let verdict = mention.score >= Mention.relevanceLine ? "relevant" : "below the line of 50"
        say(
            "          \(sum == mention.score ? "=" : "= \(sum), held to") \(mention.score): \(verdict)"
        )
        say(
            "filed     facet \(mention.facet.rawValue), \(mention.polarity.rawValue)"
                + (mention.isUrgent ? ", urgent" : ""))
        say("sent      " + routes(of: mention, in: document, settings))
    }

    /// Whom it would go to, if its source brought it, or where it has none, any source.
    private func routes(of mention: Mention, in document: Document, _ settings: Settings) -> String
    {
        let isCompetitor = settings.brands.contains { $0.name == mention.brand && $0.isCompetitor }
        let stored = StoredMention(
            id: MentionID("explained"), mention: mention, isCompetitor: isCompetitor,
            source: source?.id ?? SourceID(""), title: document.title, url: document.url,
            authors: document.authors, published: document.published, language: document.language,
            firstSeen: SystemClock.now(), updated: document.updated)
        let rules = settings.rules.filter { rule in
            var condition = rule.condition
            if source == nil { condition.sources = [] }
            return condition.holds(for: stored)
        }
        guard !rules.isEmpty else { return "to nobody: no alert's conditions hold" }
        return rules.map { rule in
            let from =
                rule.condition.sources.isEmpty || source != nil ? "" : " (from its sources only)"
            let outlets = rule.condition.minimumOutlets
            let size = outlets > 1 ? " (once \(outlets) outlets carry it)" : ""
            return "by '\(rule.name)' to \(rule.channels.joined(separator: ", "))\(from)\(size)"
        }.joined(separator: "; ")
    }
}
