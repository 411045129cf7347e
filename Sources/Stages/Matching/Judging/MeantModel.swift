import Domain

/// Whether a firm is meant, as learned from passages about firms and about their namesakes
/// (Tools/Training): how far each rule can be trusted, and what the neighbours of the name
/// and the words near it add.
struct MeantModel: Sendable {
    private let weights: [MeantFeature: Double]
    private let lists: [Double]
    /// Points of a text that certainly sounds like one about a firm.
    private let soundWorth: Double
    /// What share of a rule's points counts.
    private let shares: [Reason.Rule: Double]

    static let shared = MeantModel(MeantWeights.list)

    /// Points of a weight of 1 in the table; of a rule's points it takes or gives that many hundredths.
    private static let unit = 0.1

    /// - Parameter list: `feature=weight`, blanks between.
    init(_ list: String) {
        var weights: [MeantFeature: Double] = [:]
        for entry in list.utf8.split(separator: UInt8(ascii: " ")) {
            guard let end = entry.lastIndex(of: UInt8(ascii: "=")),
                let feature = MeantFeature(Substring(entry[..<end]).utf8),
                let weight = Int(Substring(entry[entry.index(after: end)...]))
            else { continue }
            weights[feature] = Double(weight)
        }
        lists = (0..<MeantFeatures.listCount).map { list in
            MeantFeatures.feature(ofList: list).flatMap { weights[$0] } ?? 0
        }
        let sound = MeantFeature(.words, MeantFeature.part("sound"))
        soundWorth = (weights[sound] ?? 0) * Self.unit
        shares = Dictionary(
            uniqueKeysWithValues: Reason.Rule.allCases.map {
                ($0, 1 + (weights[MeantFeature($0)] ?? 0) / 100)
            })
        self.weights = weights
    }

    /// The rules' reasons as far as they can be trusted, and what was learned beside them. That a name is
    /// unmistakable is worth less by the doubt that an ambiguous one is held to.
    /// - Parameter isDescribed: what the brand does stands in a sentence with its name.
    func judged(_ sheet: ScoreSheet, _ sighting: Sighting, isDescribed: Bool) -> ScoreSheet {
        let features = MeantFeatures(sighting)
        let sound = SoundModel(sighting, .meant)
        let doubt = Int((Self.prior * sound.trust).rounded())
        var judged = ScoreSheet()
        for reason in sheet.reasons {
            let share = shares[reason.rule] ?? 1
            var points = Int((Double(reason.points) * share).rounded())
            if reason.rule == .unambiguousName { points = max(0, points + doubt) }
            judged.add(points, reason.rule, reason.quote)
        }
        let (likely, unlikely) = words(
            features, sighting, sound: sound[0] * soundWorth)
        var use = Int(
            (features.neighbours.reduce(0) { $0 + (weights[$1] ?? 0) } * Self.unit).rounded())
        var (up, down) = (likely.points, unlikely.points)
        // Who reads as a person by what stands beside does not read as a firm by the same words.
        if sheet.reasons.contains(where: { $0.rule == .personName }) { use = min(0, use) }
        // Vetoes: the bare name is likely to mean what the excluded phrase does; navigation is no text.
        if sheet.reasons.contains(where: { [.excludedPhrase, .boilerplate].contains($0.rule) }) {
            (use, up) = (min(0, use), 0)
        }
        let lowest = isDescribed ? Self.lowestWhereDescribed : Self.lowest
        let lack = max(0, lowest - (use + up + down))
        let given = min(lack, -down)
        (down, use) = (down + given, use + lack - given)
        if sighting.definition.isAmbiguous { judged.add(doubt, .ambiguousName) }
        judged.add(use, use > 0 ? .learnedUse : .learnedOtherUse, features.quote)
        judged.add(up, .learnedFirmWords, words: likely.words)
        judged.add(down, .learnedOtherWords, words: unlikely.words)
        return judged
    }

    /// Half of the passages that were learned from mean the firm; elsewhere fewer texts do. Of 476 rows that
    /// others wrote in the manner of the shared cases 424 are right with this, as with -22; with 0, which our
    /// own passages would want, 394. Few words are no text to say it of.
    private static let prior = -18.0

    /// What is known of the brand itself is not outweighed by more than this.
    private static let lowest = -12
    private static let lowestWhereDescribed = -3

    /// From so many points on, what was learned proves something without the brand's own words.
    static let proof = 5

    private typealias Words = (points: Int, words: [String])

    /// Words of the lists that speak for a firm, and of those that speak against one; the words that sound
    /// so among them.
    private func words(
        _ features: MeantFeatures, _ sighting: Sighting, sound: Double
    ) -> (Words, Words) {
        var found: [(points: Double, word: String)] = []
        if let word = SoundModel.words(.meant, for: 0, sign: sound < 0 ? -1 : 1, in: sighting).first
        {
            found.append((sound, word))
        }
        for (list, count) in features.counts.enumerated() where count > 0 && lists[list] != 0 {
            guard let first = features.firsts[list] else { continue }
            let points = lists[list] * Self.unit * MeantFeatures.worth[Int(count)]
            let word = sighting.fields[first.field].original(first.word)
            // A word that speaks twice is shown once.
            if let known = found.firstIndex(where: { $0.word == word }) {
                found[known].points += points
            } else {
                found.append((points, word))
            }
        }
        func sum(_ list: [(points: Double, word: String)]) -> Words {
            let words = list.sorted { abs($0.points) > abs($1.points) }.map(\.word)
            return (Int(list.reduce(0) { $0 + $1.points }.rounded()), words)
        }
        return (sum(found.filter { $0.points > 0 }), sum(found.filter { $0.points < 0 }))
    }

    /// What was learned beside the rules, of a sheet it is part of.
    static func points(in sheet: ScoreSheet) -> Int {
        let learned: Set<Reason.Rule> = [.learnedUse, .learnedOtherUse]
        return sheet.reasons.reduce(0) { $0 + (learned.contains($1.rule) ? $1.points : 0) }
    }

    /// What there is to learn from: of each feature a hundred times its worth, of rules their points.
    static func features(_ sheet: ScoreSheet, _ sighting: Sighting) -> [(name: String, worth: Int)]
    {
        let features = MeantFeatures(sighting)
        var list = features.neighbours.map { ($0.text, 100) }
        for (index, count) in features.counts.enumerated() where count > 0 {
            guard let feature = MeantFeatures.feature(ofList: index) else { continue }
            let worth = MeantFeatures.worth[Int(count)] * 100
            list.append((feature.text, Int(worth.rounded())))
        }
        var points: [MeantFeature: Int] = [:]
        for reason in sheet.reasons {
            points[MeantFeature(reason.rule), default: 0] += reason.points
        }
        list += points.map { ($0.text, $1) }
        return list.sorted { $0.0 < $1.0 }
    }
}

extension MeantFeature {
    init(_ rule: Reason.Rule) {
        let words = rule.rawValue.utf8.split(separator: UInt8(ascii: "-"))
        func part(_ index: Int) -> UInt64 { index < words.count ? Self.part(words[index]) : 0 }
        self.init(.rule, part(0), part(1), part(2))
    }
}
