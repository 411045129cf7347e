package import Domain

/// What `earshot sources coverage` says, in German and English.
package struct CoverageWording: Sendable {
    private let language: OutputLanguage
    /// The span that was looked at.
    private let span: Duration

    package init(language: OutputLanguage, span: Duration) {
        (self.language, self.span) = (language, span)
    }

    package var columns: [String] {
        language == .german
            ? ["ORT", "ART", "ERWÄHNUNGEN", "QUELLEN", "ZULETZT"]
            : ["PLACE", "KIND", "MENTIONS", "OUTLETS", "LAST"]
    }

    package func head(_ coverage: SourceCoverage) -> String {
        let count = coverage.places.count
        guard coverage.documents > 0 else {
            return say(
                "keine Erwähnungen in \(language.last(span))",
                "no mentions in \(language.last(span))")
        }
        switch count {
        case 0:
            return say(
                "alle Orte, auf die Erwähnungen aus \(language.last(span)) verweisen, werden gelesen",
                "all places that the mentions of \(language.last(span)) link to are read")
        case 1:
            return say(
                "1 Ort, auf den Erwähnungen aus \(language.last(span)) verweisen, wird nicht gelesen:",
                "1 place that the mentions of \(language.last(span)) link to is not read:")
        default:
            return say(
                "\(count) Orte, auf die Erwähnungen aus \(language.last(span)) verweisen, werden nicht "
                    + "gelesen:",
                "\(count) places that the mentions of \(language.last(span)) link to are not read:")
        }
    }

    /// Nil where all is known.
    package func unknown(_ coverage: SourceCoverage) -> String? {
        let (count, all) = (coverage.unknown, coverage.documents)
        guard count > 0 else { return nil }
        return say(
            "von \(count) von \(all) Texten ist nicht bekannt, wohin sie verweisen: sie kamen vor dieser "
                + "Fassung von Earshot, oder retention.documents ist vorbei",
            "of \(count) of \(all) texts it is not known where they link to: they came before this "
                + "version of Earshot, or are past retention.documents")
    }

    package func rest(_ count: Int) -> String {
        say("und \(count) weitere; --limit zeigt mehr", "and \(count) more; --limit shows them")
    }

    /// Of those that stand there themselves; nil where none does.
    package func standing(_ place: UnreadPlace) -> String? {
        guard place.standing > 0 else { return nil }
        if place.standing == place.mentions {
            return say(
                "steht dort, kam über eine andere Quelle",
                "stands there, came through another source")
        }
        return say(
            "\(place.standing) davon stehen dort, kamen über eine andere Quelle",
            "\(place.standing) of them stand there, came through another source")
    }

    private func say(_ german: String, _ english: String) -> String {
        language.say(german, english)
    }
}
