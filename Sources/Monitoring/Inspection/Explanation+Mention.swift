import Alerting
import Domain
import Matching

extension Explanation {
    /// Where it was found, why it has its score, what it is filed under and whom it goes to.
    mutating func tell(
        _ stored: StoredMention, _ words: JudgementWords?, in document: Document,
        rules: [AlertRule], isFromAnySource: Bool
    ) {
        let mention = stored.mention
        let own = stored.isOwn ? ", \(wording.ownVoice)" : ""
        say()
        say(
            wording.matched,
            ExplanationLine(mention.brand, .strong)
                + ", \(wording.places(mention.hits.count))\(own)")
        tellPlaces(of: mention, in: document)
        tellPoints(of: mention)
        tellLabels(of: mention, words)
        tellRoutes(of: stored, rules, isFromAnySource: isFromAnySource)
    }

    private mutating func tellPlaces(of mention: Mention, in document: Document) {
        let texts: [(Hit.Field, String)] = [
            (.title, document.title), (.text, document.text), (.url, document.url ?? ""),
            (.author, document.authors.first ?? ""),
        ]
        let width = texts.map { wording.name(of: $0.0).utf8.count }.max() ?? 0
        for (field, text) in texts {
            let hits = mention.hits.filter { $0.field == field }
            guard !hits.isEmpty else { continue }
            let extract = MarkedExtract(of: text, hits: hits)
            for (index, place) in extract.places.enumerated() {
                let name = index == 0 ? wording.name(of: field) : ""
                say("", ExplanationLine(Self.padded(name, to: width) + "  ", .quiet) + place)
            }
            if extract.omitted > 0 {
                let more = wording.places(extract.omitted)
                say(
                    "",
                    ExplanationLine(
                        String(repeating: " ", count: width + 2)
                            + wording.say("und \(more) mehr", "and \(more) more"), .quiet))
            }
        }
        // Only where people would wonder: an alias, a hashtag.
        var terms: [String] = []
        for hit in mention.hits where hit.surface != hit.term && !terms.contains(hit.term) {
            terms.append(hit.term)
        }
        if !terms.isEmpty {
            let shown = terms.prefix(Self.termLimit).joined(separator: ", ")
            say("", ExplanationLine(wording.say("als \(shown)", "as \(shown)"), .quiet))
        }
    }

    private static let termLimit = 8

    /// A sum as it is written by hand.
    private mutating func tellPoints(of mention: Mention) {
        for (index, reason) in mention.reasons.filter({ $0.points != 0 }).enumerated() {
            let points = "\(reason.points < 0 ? "−" : "+")\(abs(reason.points))"
            say(
                index == 0 ? wording.scored : "",
                ExplanationLine(
                    Self.rightAligned(points), reason.points < 0 ? .minus : .plain)
                    + "  \(reason.why(in: wording.language))")
        }
        let sum = mention.reasons.reduce(0) { $0 + $1.points }
        say("", ExplanationLine(Self.rightAligned("─────"), .quiet))
        say(
            "",
            ExplanationLine(
                Self.rightAligned("= \(sum)".replacingHyphen) + wording.verdict(mention, sum: sum),
                .strong))
    }

    private mutating func tellLabels(of mention: Mention, _ words: JudgementWords?) {
        func say(_ step: String, _ label: String, _ words: [String], _ sounds: [String] = []) {
            var because = words.isEmpty ? "" : ": " + words.joined(separator: ", ")
            if !sounds.isEmpty {
                let sound = wording.say("vom Klang her", "by the sound of")
                because += "; \(sound) " + sounds.joined(separator: ", ")
            }
            self.say(step, ExplanationLine(label, .strong) + because)
        }
        let good = words?.positive.map { "+" + $0 } ?? []
        let bad = words?.negative.map { "−" + $0 } ?? []
        say(
            wording.filed,
            wording.name(of: mention.facet)
                + (mention.subFacet.map { " (\($0.name(in: wording.language)))" } ?? ""),
            mention.facet == .general ? [] : words?.facet ?? [],
            mention.facet == .general ? [] : words?.facetSounds ?? [])
        say(
            "",
            wording.name(of: mention.polarity)
                + (mention.isPolarityClear
                    ? "" : wording.say(", nicht eindeutig", ", not clearly")),
            mention.polarity == .positive ? good + bad : bad + good,
            words?.polaritySounds ?? [])
        for reason in mention.reasons where reason.points == 0 {
            self.say("", ExplanationLine(reason.why(in: wording.language)))
        }
        let severe = words?.severe ?? []
        say(
            "", wording.urgency(mention.isUrgent),
            severe.isEmpty ? [] : severe + (words?.now ?? []))
    }

    private mutating func tellRoutes(
        of stored: StoredMention, _ rules: [AlertRule], isFromAnySource: Bool
    ) {
        guard !stored.isOwn else { return say(wording.sent, ExplanationLine(wording.nobodyOwn)) }
        var (taking, refusing): ([String], [String]) = ([], [])
        for rule in rules {
            var condition = rule.condition
            if isFromAnySource {
                (condition.sources, condition.sourceTags) = ([], AlertRule.SourceTags())
            }
            let obstacles = condition.obstacles(for: stored)
            if obstacles.isEmpty {
                let isNarrowed = isFromAnySource && rule.condition.namesSources
                taking.append(wording.goes(by: rule, fromItsSourcesOnly: isNarrowed))
            } else {
                let reasons = obstacles.map {
                    wording.obstacle($0, of: condition, for: stored)
                }
                refusing.append(wording.notBy(rule.name, because: reasons))
            }
        }
        if taking.isEmpty { taking = [wording.nobody] }
        for (index, line) in (taking + refusing).enumerated() {
            say(
                index == 0 ? wording.sent : "",
                ExplanationLine(line, index < taking.count ? .plain : .quiet))
        }
    }

    /// Points stand in a column of their own.
    private static let pointsWidth = 6

    private static func rightAligned(_ text: String) -> String {
        String(repeating: " ", count: max(0, pointsWidth - text.unicodeScalars.count)) + text
    }

    static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
    }
}

extension String {
    /// With the sign that is as wide as a plus.
    fileprivate var replacingHyphen: String {
        String(UnicodeScalarView(unicodeScalars.map { $0 == "-" ? "−" : $0 }))
    }
}
