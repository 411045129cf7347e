import Domain
import Language

/// Which of many judged texts to ask a person about: those the judges are least sure of, each unlike
/// the others, so that every answer teaches something new.
package struct QuestionChoice: Sendable {
    /// Texts that share more of their words than this ask the same question.
    private static let likenessLimit: Float = 0.4
    /// Only so many of the least sure are compared.
    private static let comparedLimit = 200

    /// A text and how sure it is that it is about its brand.
    package struct Candidate: Sendable {
        package var score: Int
        package var title: String
        package var text: String

        package init(score: Int, title: String, text: String) {
            (self.score, self.title, self.text) = (score, title, text)
        }

        fileprivate var doubt: Int { abs(score - Mention.relevanceLine) }
    }

    /// Indices into the candidates, the least sure first; none that is sure either way.
    package let indices: [Int]

    package init(_ candidates: [Candidate], limit: Int) {
        let unsure = candidates.indices
            .filter { Mention.unsureScores.contains(candidates[$0].score) }
            .sorted { (candidates[$0].doubt, $0) < (candidates[$1].doubt, $1) }
        var chosen: [(index: Int, words: Set<UInt32>)] = []
        for index in unsure.prefix(max(limit, Self.comparedLimit)) {
            guard chosen.count < limit else { break }
            let words = Self.words(of: candidates[index])
            if chosen.allSatisfy({ Self.likeness($0.words, words) <= Self.likenessLimit }) {
                chosen.append((index, words))
            }
        }
        indices = chosen.map(\.index)
    }

    private static func words(of candidate: Candidate) -> Set<UInt32> {
        let fields = [(Hit.Field.title, candidate.title), (.text, candidate.text)]
            .map { FieldText(field: $0, text: FoldedText($1)) }
        return Set(TextFeatures(fields, .subject).features.map(\.hash))
    }

    /// The share of their features that two texts have in common.
    private static func likeness(_ a: Set<UInt32>, _ b: Set<UInt32>) -> Float {
        guard !a.isEmpty, !b.isEmpty else { return 0 }
        return Float(a.intersection(b).count) / Float(min(a.count, b.count))
    }
}
