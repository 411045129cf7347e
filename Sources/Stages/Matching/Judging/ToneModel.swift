import Domain
import Language

/// How the words of a text sound where none of them judges: a naive Bayes model of the beginnings of
/// words, learned from passages of our own (scripts/tone-stems.py).
struct ToneModel {
    private(set) var negative = 0.0
    private(set) var neutral = 0.0
    private(set) var positive = 0.0

    /// Letters of a stem: enough to tell words apart, few enough to join their inflections.
    private static let stemLength = 5
    /// Sentences from the name; what stands further away is not about it.
    private static let reach = 8
    /// A longer text says no more than one of so many known stems: those learned from have as many.
    private static let usualStems = 60
    /// Fewer known stems say little of how a text sounds.
    private static let fewStems = 15
    /// Words of a text are not independent: their likelihoods, taken as such, would be far too sure.
    private static let scale = 1.0 / 80

    init(_ sighting: Sighting) {
        var seen: Set<UInt64> = []
        for field in sighting.fields {
            let distances = sighting.distances(in: field)
            for word in field.words.words where distances?[word.sentence] ?? 0 <= Self.reach {
                guard let stem = Self.stem(of: field.words.bytes(of: word)),
                    let weights = Self.weights[stem], seen.insert(stem).inserted
                else { continue }
                negative += Double(weights.x)
                neutral += Double(weights.y)
                positive += Double(weights.z)
            }
        }
        let known = Double(seen.count)
        let share =
            Self.scale * min(1, Double(Self.usualStems) / max(known, 1))
            * min(1, known / Double(Self.fewStems))
        negative *= share
        neutral *= share
        positive *= share
    }

    /// Nil for numbers.
    private static func stem(of word: ArraySlice<UInt8>) -> UInt64? {
        guard let first = word.first, first >= 0x61 else { return nil }
        return word.prefix(stemLength).reduce(0) { $0 << 8 | UInt64($1) }
    }

    private static let weights: [UInt64: SIMD3<Int8>] = {
        var weights: [UInt64: SIMD3<Int8>] = [:]
        for entry in ToneStems.list.split(separator: " ") {
            let parts = entry.split(separator: ":")
            let numbers = parts.last?.split(separator: ",").compactMap { Int8($0) } ?? []
            guard parts.count == 2, numbers.count == 3,
                let stem = stem(of: Array(parts[0].utf8)[...])
            else { continue }
            weights[stem] = SIMD3(numbers[0], numbers[1], numbers[2])
        }
        return weights
    }()
}
