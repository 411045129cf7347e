import Domain
import Language

/// What a brand's judges learned from lessons. The rules come first: a judgement is theirs until
/// lessons outweigh it, and what they did not find stays unfound.
struct LearnedJudge: Sendable {
    private let relevance: LinearModel?
    private let polarity: [(Polarity, LinearModel)]
    private let facet: [(Facet, LinearModel)]
    private let lessonCount: Int

    /// Points of a margin of 1: a lesson learned without doubt scores 75 or 25.
    private static let pointsOfMargin: Float = 25
    /// How far the rules' answer is ahead of the others.
    private static let ruleLead: Float = 0.3
    /// Words a score names.
    private static let namedWords = 3

    /// One lesson with what the rules said of it.
    struct Example {
        var lesson: Lesson
        var features: TextFeatures
        /// Nil where the brand was not found.
        var mention: Mention?
    }

    init(_ examples: [Example]) {
        let marked = examples.compactMap { example in
            example.lesson.isRelevant.map { isRelevant in
                LinearModelTrainer.Example(
                    features: example.features, isYes: isRelevant,
                    prior: example.mention.map { Self.margin(of: $0.score) } ?? 0)
            }
        }
        lessonCount = marked.count
        relevance = marked.isEmpty ? nil : LinearModelTrainer(marked, .relevance).train()
        polarity = Self.models(of: Polarity.allCases, examples, \.polarity, by: \.polarity)
        facet = Self.models(of: Facet.allCases, examples, \.facet, by: \.facet)
    }

    /// One model an answer, each against all others; none where all lessons have one answer.
    private static func models<Answer: Equatable>(
        of answers: [Answer], _ examples: [Example], _ label: KeyPath<Lesson, Answer?>,
        by rules: KeyPath<Mention, Answer>
    ) -> [(Answer, LinearModel)] {
        let labelled = examples.filter { $0.lesson[keyPath: label] != nil }
        let given = answers.filter { answer in
            labelled.contains { $0.lesson[keyPath: label] == answer }
        }
        guard given.count > 1 else { return [] }
        return given.map { answer in
            let examples = labelled.map { example in
                LinearModelTrainer.Example(
                    features: example.features, isYes: example.lesson[keyPath: label] == answer,
                    prior: lead(of: answer, over: example.mention?[keyPath: rules]))
            }
            return (answer, LinearModelTrainer(examples, .tone).train())
        }
    }

    private static func margin(of score: Int) -> Float { Float(score - 50) / pointsOfMargin }

    private static func lead<Answer: Equatable>(of answer: Answer, over ruled: Answer?) -> Float {
        answer == ruled ? ruleLead : 0
    }

    /// The mention as the lessons have it; the points they add are among its reasons.
    func judged(_ mention: Mention, _ fields: [FieldText]) -> Mention {
        let features = TextFeatures(fields)
        var mention = mention
        if let relevance {
            let reasons = self.reasons(relevance, features, fields, rules: mention)
            mention.reasons += reasons
            mention.score = min(100, max(0, mention.reasons.reduce(0) { $0 + $1.points }))
        }
        mention.polarity = Self.best(polarity, features, rules: mention.polarity)
        mention.facet = Self.best(facet, features, rules: mention.facet)
        return mention
    }

    private static func best<Answer: Equatable>(
        _ models: [(Answer, LinearModel)], _ features: TextFeatures, rules: Answer
    ) -> Answer {
        var best: (answer: Answer, margin: Float)?
        for (answer, model) in models {
            let margin = model.margin(of: features) + lead(of: answer, over: rules)
            if best.map({ margin > $0.margin }) ?? true { best = (answer, margin) }
        }
        return best?.answer ?? rules
    }

    /// The words that moved the score most, each with its points, and one reason for all others.
    private func reasons(
        _ model: LinearModel, _ features: TextFeatures, _ fields: [FieldText], rules: Mention
    ) -> [Reason] {
        let ruled = rules.reasons.reduce(0) { $0 + $1.points }
        let margin = model.margin(of: features) + Self.margin(of: rules.score)
        let total = Int((50 + margin * Self.pointsOfMargin).rounded()) - ruled
        var reasons: [Reason] = []
        var rest = total
        for (word, points) in strongest(model, features, fields) {
            reasons.append(Reason(points: points, rule: .learnedWord, quote: word))
            rest -= points
        }
        if rest != 0 {
            reasons.append(Reason(points: rest, rule: .learned, quote: "\(lessonCount)"))
        }
        return reasons
    }

    private func strongest(
        _ model: LinearModel, _ features: TextFeatures, _ fields: [FieldText]
    ) -> [(String, Int)] {
        var sums: [String: (first: Int, margin: Float)] = [:]
        for (index, margin) in model.contributions(in: features).enumerated() {
            let word = features.words[index]
            let text = fields[word.field].text
            let spelt = text.text(in: text.originalRange(word.range))
            sums[spelt, default: (index, 0)].margin += margin
        }
        let ranked = sums.sorted {
            (abs($0.value.margin), -$0.value.first) > (abs($1.value.margin), -$1.value.first)
        }
        return ranked.prefix(Self.namedWords).compactMap { word, sum in
            let points = Int((sum.margin * Self.pointsOfMargin).rounded())
            return points == 0 ? nil : (word, points)
        }
    }
}
