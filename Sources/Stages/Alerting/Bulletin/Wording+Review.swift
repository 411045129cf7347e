import Domain

/// What is said of what was looked at, and of stories that grow.
extension Wording {
    /// Failing sources that are named; the others are counted.
    private static let namedFailures = 5

    var nothingHeadline: String { say("Nichts Neues", "Nothing new") }

    var nothing: String {
        say(
            "Seit der letzten Sammlung ist nichts erschienen, das diese Regel nimmt.",
            "Since the last digest nothing has appeared that this rule takes.")
    }

    func joinedHeadline(_ count: Int) -> String {
        count == 1
            ? say("Weitere Quellen zu 1 Geschichte", "More outlets for 1 story")
            : say("Weitere Quellen zu \(count) Geschichten", "More outlets for \(count) stories")
    }

    /// For the foot of a digest, a line each.
    func texts(of review: DigestReview, line: Int) -> [String] {
        let texts = say(
            review.documents == 1 ? "1 neuer Text" : "\(review.documents) neue Texte",
            review.documents == 1 ? "1 new text" : "\(review.documents) new texts")
        let looked = say(
            "Seit der letzten Sammlung: \(texts), \(review.sourcesRead) von \(review.sources) "
                + "Quellen gelesen.",
            "Since the last digest: \(texts), \(review.sourcesRead) of \(review.sources) sources "
                + "read.")
        return [looked, leftOut(review, below: line), failing(review.failing)]
            .compactMap(\.self)
    }

    /// For a chat: only what somebody may want to look after.
    func shortTexts(of review: DigestReview, line: Int) -> [String] {
        [leftOut(review, below: line), failing(review.failing)].compactMap(\.self)
    }

    private func leftOut(_ review: DigestReview, below line: Int) -> String? {
        let count = review.belowLine
        guard count > 0 else { return nil }
        if review.isBelowLineCut {
            return say(
                "Mindestens \(count) Fundstellen lagen unter \(line) Punkten.",
                "At least \(count) mentions were below \(line) points.")
        }
        return count == 1
            ? say("1 Fundstelle lag unter \(line) Punkten.", "1 mention was below \(line) points.")
            : say(
                "\(count) Fundstellen lagen unter \(line) Punkten.",
                "\(count) mentions were below \(line) points.")
    }

    /// Nil where all could be read.
    func failing(_ sources: [SourceID]) -> String? {
        guard !sources.isEmpty else { return nil }
        let names = sources.prefix(Self.namedFailures).map {
            ForeignText.line($0.rawValue, limit: BulletinItem.nameLimit)
        }.joined(separator: ", ")
        let more = sources.count - Self.namedFailures
        let all = names + (more > 0 ? say(" und \(more) weitere", " and \(more) more") : "")
        return say("Nicht gelesen: \(all).", "Not read: \(all).")
    }
}
