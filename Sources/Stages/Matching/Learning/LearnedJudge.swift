import Domain
import Language

/// What a brand's judges learned from lessons. The rules come first: a judgement is theirs until
/// lessons outweigh it, and what they did not find stays unfound.
struct LearnedJudge: Sendable {
    private let relevance: LinearModel?
    private let polarity: Answers<Polarity>
    private let facet: Answers<Facet>
    private let lessonCount: Int
    private let doubt: Float

    /// Points of a margin of 1: a lesson learned without doubt scores 100 or 0.
    private static let pointsOfMargin: Float = 50
    /// How far the rules' answer is ahead of the others, up to so many lessons; more know better.
    private static let ruleLead: Float = 0.3
    private static let lessonsRulesLead: Float = 100
    /// What tells a few lessons from others is half chance: what they say counts by how far it goes
    /// beyond this, over their number. Less cost draws of ten lessons a point; more takes from twenty
    /// what they know. Lessons of one answer tell nothing apart, and count by likeness.
    private static let doubtOfOne: Float = 1
    /// Words a score names.
    private static let namedWords = 3

    /// One lesson with what the rules said of it.
    struct Example {
        var lesson: Lesson
        var fields: [FieldText]
        /// Nil where the brand was not found.
        var mention: Mention?
    }

    init(_ examples: [Example]) {
        let marked = examples.compactMap { example in
            example.lesson.isRelevant.map { isRelevant in
                LinearModelTrainer.Example(
                    features: TextFeatures(example.fields, .subject), isYes: isRelevant,
                    prior: example.mention.map { Self.margin(of: $0.score) } ?? 0)
            }
        }
        lessonCount = marked.count
        let isTold = marked.contains(where: \.isYes) && !marked.allSatisfy(\.isYes)
        doubt = isTold ? Self.doubtOfOne / Float(marked.count) : 0
        relevance = marked.isEmpty ? nil : LinearModelTrainer(marked, .relevance).train()
        let toned = examples.compactMap { example in
            example.lesson.polarity != nil || example.lesson.facet != nil
                ? (example, TextFeatures(example.fields, .tone)) : nil
        }
        polarity = Self.models(of: Polarity.allCases, toned, \.polarity, by: \.polarity)
        facet = Self.models(of: Facet.allCases, toned, \.facet, by: \.facet)
    }

    /// One model an answer, each against all others; none where all lessons have one answer.
    private struct Answers<Answer: Equatable & Sendable>: Sendable {
        var models: [(answer: Answer, model: LinearModel)] = []
        /// How far the rules' answer is ahead.
        var lead: Float = 0

        func prior(of answer: Answer, ruled: Answer?) -> Float { answer == ruled ? lead : 0 }

        /// The rules' answer where nothing was learned.
        func best(_ features: TextFeatures, rules: Answer) -> Answer {
            var best: (answer: Answer, margin: Float)?
            for (answer, model) in models {
                let margin = model.margin(of: features, prior: prior(of: answer, ruled: rules))
                if best.map({ margin > $0.margin }) ?? true { best = (answer, margin) }
            }
            return best?.answer ?? rules
        }
    }

    private static func models<Answer: Equatable & Sendable>(
        of answers: [Answer], _ examples: [(Example, TextFeatures)],
        _ label: KeyPath<Lesson, Answer?>, by rules: KeyPath<Mention, Answer>
    ) -> Answers<Answer> {
        let labelled = examples.filter { $0.0.lesson[keyPath: label] != nil }
        let given = answers.filter { answer in
            labelled.contains { $0.0.lesson[keyPath: label] == answer }
        }
        guard given.count > 1 else { return Answers() }
        let share = min(1, lessonsRulesLead / Float(labelled.count))
        var learned = Answers<Answer>(lead: ruleLead * share)
        learned.models = given.map { answer in
            let examples = labelled.map { example, features in
                LinearModelTrainer.Example(
                    features: features, isYes: example.lesson[keyPath: label] == answer,
                    prior: learned.prior(of: answer, ruled: example.mention?[keyPath: rules]))
            }
            return (answer, LinearModelTrainer(examples, .tone).train())
        }
        return learned
    }

    private static func margin(of score: Int) -> Float { Float(score - 50) / pointsOfMargin }

    /// The mention as the lessons have it; the points they add are among its reasons.
    func judged(_ mention: Mention, _ fields: [FieldText]) -> Mention {
        var mention = mention
        if let relevance {
            mention.reasons += reasons(relevance, fields, rules: mention)
            mention.score = min(100, max(0, mention.reasons.reduce(0) { $0 + $1.points }))
        }
        guard !polarity.models.isEmpty || !facet.models.isEmpty else { return mention }
        let features = TextFeatures(fields, .tone)
        mention.polarity = polarity.best(features, rules: mention.polarity)
        mention.facet = facet.best(features, rules: mention.facet)
        return mention
    }

    /// The words that moved the score most, each with its points; what the lessons leave of the
    /// rules' points; and one reason for all other words.
    private func reasons(
        _ model: LinearModel, _ fields: [FieldText], rules: Mention
    ) -> [Reason] {
        let features = TextFeatures(fields, .subject)
        let ruled = rules.reasons.reduce(0) { $0 + $1.points }
        let prior = Self.margin(of: rules.score)
        let said = model.contributions(in: features)
        let learned = model.margin(ofContributions: said, prior: prior) - prior
        let sure = max(0, abs(learned) - doubt)
        let share = learned == 0 ? 0 : sure / abs(learned)
        let contributions = said.map { $0 * share }
        let margin = prior + learned * share
        let total = Int((50 + margin * Self.pointsOfMargin).rounded()) - ruled
        var reasons: [Reason] = []
        var rest = total
        func add(_ points: Int, _ rule: Reason.Rule, _ quote: String = "") {
            guard points != 0 else { return }
            reasons.append(Reason(points: points, rule: rule, quote: quote))
            rest -= points
        }
        for (word, points) in strongest(contributions, features, fields) {
            add(points, .learnedWord, word)
        }
        let weighed = (model.trust - 1) * prior * share
        add(Int((weighed * Self.pointsOfMargin).rounded()), .rulesWeighed)
        add(rest, .learned, "\(lessonCount)")
        return reasons + veto(rules, reasons)
    }

    /// Words learned never outweigh a phrase that a person has excluded.
    private func veto(_ rules: Mention, _ learned: [Reason]) -> [Reason] {
        guard rules.score < Mention.relevanceLine,
            let phrase = rules.reasons.first(where: { $0.rule == .excludedPhrase })
        else { return [] }
        let sum = (rules.reasons + learned).reduce(0) { $0 + $1.points }
        let excess = sum - (Mention.relevanceLine - 1)
        return excess > 0
            ? [Reason(points: -excess, rule: .excludedPhrase, quote: phrase.quote)] : []
    }

    private func strongest(
        _ contributions: [Float], _ features: TextFeatures, _ fields: [FieldText]
    ) -> [(String, Int)] {
        let told = contributions.indices.filter { contributions[$0] != 0 }
            .map { (hash: features.words[$0].hash, index: $0) }
            .sorted { ($0.hash, $0.index) < ($1.hash, $1.index) }
        var sums: [(hash: UInt64, first: Int, margin: Float)] = []
        for (hash, index) in told {
            if sums.last?.hash != hash { sums.append((hash, index, 0)) }
            sums[sums.count - 1].margin += contributions[index]
        }
        let ranked = sums.sorted { (abs($0.margin), -$0.first) > (abs($1.margin), -$1.first) }
        return ranked.prefix(Self.namedWords).map { sum in
            let word = features.words[sum.first]
            let text = fields[word.field].text
            return (
                text.text(in: text.originalRange(word.range)),
                Int((sum.margin * Self.pointsOfMargin).rounded())
            )
        }
    }
}
