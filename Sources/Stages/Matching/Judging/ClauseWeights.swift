import Language

/// How much each clause of a sentence says of its verdict: what follows `aber` outweighs what stands
/// before it, and what `zwar` grants is outweighed. Linear in the cues of a field.
struct ClauseWeights {
    private let words: [Word]
    /// Of each sentence that has one, where its last turn stands.
    private var turns = LastPlaces()
    /// Of each sentence that has one, where something is granted last.
    private var grants = LastPlaces()

    private static let beforeTurn = 0.7
    private static let afterTurn = 1.3
    private static let granted = 0.5

    init(_ field: FieldText) {
        words = field.words.words
        guard !field.cues.isDisjoint(with: [.turn, .grant]) else { return }
        for finding in field.marked {
            let cue = Cue(rawValue: finding.match.marks)
            guard !cue.isDisjoint(with: [.turn, .grant]) else { continue }
            let sentence = words[finding.index].sentence
            if cue.contains(.turn) { turns.note(finding.index, in: sentence) }
            if cue.contains(.grant) { grants.note(finding.index, in: sentence) }
        }
    }

    func factor(of index: Int) -> Double {
        if turns.isEmpty, grants.isEmpty { return 1 }
        let sentence = words[index].sentence
        var factor = 1.0
        let turn = turns.last(in: sentence)
        if let turn { factor *= index >= turn ? Self.afterTurn : Self.beforeTurn }
        if let grant = grants.last(in: sentence), index >= grant, index < turn ?? Int.max {
            factor *= Self.granted
        }
        return factor
    }
}

/// The last of the places that were noted in each sentence. They are noted in reading order.
private struct LastPlaces {
    private var places: [(sentence: Int, index: Int)] = []

    var isEmpty: Bool { places.isEmpty }

    mutating func note(_ index: Int, in sentence: Int) {
        if places.last?.sentence == sentence { places.removeLast() }
        places.append((sentence, index))
    }

    /// O(log n).
    func last(in sentence: Int) -> Int? {
        let low = places.indices.partitionPoint { places[$0].sentence < sentence }
        return low < places.count && places[low].sentence == sentence ? places[low].index : nil
    }
}
