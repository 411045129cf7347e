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
    private static let severeWorth = 0.3
    private static let severeLimit = 6
    private static let nowWorth = 0.5
    private static let nowLimit = 4
    private static let pastWorth = 1.0
    /// So many words of the present tell of something acute that has no word for it.
    private static let manyNow = 2

    private let model: StemModel

    init(_ sighting: Sighting, _ model: StemModel) {
        self.model = model
        fields = sighting.fields
        for field in sighting.fields {
            let distances = sighting.distances(in: field)
            for finding in field.marked {
                let sentence = field.words.words[finding.index].sentence
                let isNear = distances?[sentence] ?? 0 <= Self.reach
                count(Cue(rawValue: finding.match.marks), isNear: isNear)
            }
        }
    }

    var isUrgent: Bool {
        guard severe > 0 || now >= Self.manyNow else { return false }
        let exclamations = fields.reduce(0) { $0 + $1.text.bytes.count { $0 == UInt8(ascii: "!") } }
        if exclamations > Self.exclamationLimit, authority == 0 { return false }
        let worth =
            Self.severeWorth * Double(min(severe + authority, Self.severeLimit))
            + Self.nowWorth * Double(min(now, Self.nowLimit)) - Self.pastWorth * Double(past)
        return model.acute + worth > 0
    }

    private mutating func count(_ cue: Cue, isNear: Bool) {
        if isNear, cue.contains(.severe) { severe += cue.contains(.danger) ? 2 : 1 }
        if cue.contains(.now) { now += 1 }
        if cue.contains(.past) { past += 1 }
        if cue.contains(.authority) { authority += 1 }
    }
}
