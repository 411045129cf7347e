import Domain
import Language

/// Whether management must see a mention within the hour: something severe, going on now, near the name.
struct UrgencyJudge {
    private var severe = 0
    private var now = 0
    private var past = 0
    private var authority = 0
    private let fields: [FieldText]

    /// Sentences around the name in which severe words count.
    private static let reach = 3
    /// More exclamation marks than this are temper, not news.
    private static let exclamationLimit = 3

    /// What each word is worth beside how the text sounds, and how many of a kind count.
    private static let severeWorth = (usual: 0.07, fewWords: 0.3)
    private static let severeLimit = 6
    private static let authorityLimit = 3
    private static let nowWorth = (usual: 0.1, fewWords: 0.5)
    private static let nowLimit = 4
    private static let pastWorth = (usual: 0.1, fewWords: 1.0)
    /// What all of it has to be worth.
    private static let line = (usual: 0.0, fewWords: 0.5)
    /// A text of more than a few words that sounds so needs none that is severe.
    private static let nearlyAcute = -0.1

    private static let told: Cue = [.severe, .now, .past, .authority]

    private let model: SoundModel

    init(_ sighting: Sighting, _ model: SoundModel) {
        self.model = model
        fields = sighting.fields
        for (number, field) in sighting.fields.enumerated()
        where !field.cues.isDisjoint(with: Self.told) {
            let distances = sighting.distances[number]
            let words = field.words.words
            for finding in field.marked {
                let cue = Cue(rawValue: finding.match.marks)
                guard !cue.isDisjoint(with: Self.told) else { continue }
                let distance = distances?[words[finding.index].sentence] ?? 0
                count(cue, isNear: distance <= Self.reach)
            }
        }
    }

    var isUrgent: Bool {
        let soundsAcute = model.trust == 1 && model.acute > Self.nearlyAcute
        guard severe > 0 || soundsAcute else { return false }
        let exclamations = fields.reduce(0) { $0 + $1.text.bytes.count { $0 == UInt8(ascii: "!") } }
        if exclamations > Self.exclamationLimit, authority == 0 { return false }
        let severity = min(severe, Self.severeLimit) + min(authority, Self.authorityLimit)
        let worth =
            weighed(Self.severeWorth) * Double(severity)
            + weighed(Self.nowWorth) * Double(min(now, Self.nowLimit))
            - weighed(Self.pastWorth) * Double(past)
        return model.acute + worth > weighed(Self.line)
    }

    private func weighed(_ worth: (usual: Double, fewWords: Double)) -> Double {
        model.worth(worth.usual, ofFewWords: worth.fewWords)
    }

    private mutating func count(_ cue: Cue, isNear: Bool) {
        if isNear, cue.contains(.severe) { severe += cue.contains(.danger) ? 2 : 1 }
        if isNear, cue.contains(.now) { now += 1 }
        if cue.contains(.past) { past += 1 }
        if isNear, cue.contains(.authority) { authority += 1 }
    }
}
