import Language

/// How much each clause of a sentence says of its verdict: what follows `aber` outweighs what stands
/// before it, and what `zwar` grants is outweighed. Linear in the cues of a field.
struct ClauseWeights {
    private let field: FieldText
    /// Of each sentence, where the last turn stands that is not its first word.
    private var turns: [Int: Int] = [:]
    /// Of each sentence, where something is granted.
    private var grants: [Int: Int] = [:]

    private static let beforeTurn = 0.7
    private static let afterTurn = 1.3
    private static let granted = 0.5

    init(_ field: FieldText) {
        self.field = field
        for finding in field.marked {
            let cue = Cue(rawValue: finding.match.marks)
            guard !cue.isDisjoint(with: [.turn, .grant]) else { continue }
            let sentence = field.words.words[finding.index].sentence
            if cue.contains(.turn) { turns[sentence] = finding.index }
            if cue.contains(.grant) { grants[sentence] = finding.index }
        }
    }

    func factor(of index: Int) -> Double {
        let sentence = field.words.words[index].sentence
        var factor = 1.0
        if let turn = turns[sentence] {
            factor *= index >= turn ? Self.afterTurn : Self.beforeTurn
        }
        if let grant = grants[sentence], index >= grant, index < turns[sentence] ?? Int.max {
            factor *= Self.granted
        }
        return factor
    }
}
