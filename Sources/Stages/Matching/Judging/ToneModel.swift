import Domain
import Language

/// How the words of a text sound where none of them judges: a naive Bayes model of the beginnings of
/// words, learned from passages of our own (scripts/tone-stems.py).
struct ToneModel {
    private(set) var negative = 0.0
    private(set) var neutral = 0.0
    private(set) var positive = 0.0

    /// Sentences from the name; what stands further away is not about it.
    private static let reach = 8
    /// A longer text says no more than one of so many known stems: those learned from have as many.
    private static let usualStems = 60
    /// Fewer known stems say little of how a text sounds.
    private static let fewStems = 15
    /// Words of a text are not independent: their likelihoods, taken as such, would be far too sure.
    private static let scale = 1.0 / 80

    init(_ sighting: Sighting) {
        let stems = ToneTable.stems
        var seen = stems.none
        var sum = SIMD4<Int>.zero
        for field in sighting.fields {
            let distances = sighting.distances(in: field)
            let (all, text) = (field.words.words, field.text.bytes)
            let (words, bytes) = (all.span, text.span)
            for index in words.indices {
                let isNear = distances.map { $0[words[index].sentence] <= Self.reach } ?? true
                if isNear { stems.add(bytes, words[index].range, to: &sum, &seen) }
            }
        }
        (negative, neutral, positive) = (Double(sum.x), Double(sum.y), Double(sum.z))
        let known = Double(sum.w)
        let share =
            Self.scale * min(1, Double(Self.usualStems) / max(known, 1))
            * min(1, known / Double(Self.fewStems))
        negative *= share
        neutral *= share
        positive *= share
    }
}
