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

    /// One word of the past outweighs this many severe ones.
    private static let pastFactor = 3
    /// Severe words and words of authority that make an event.
    private static let enough = 3

    init(_ sighting: Sighting) {
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
        guard severe > 0, now > 0, past == 0 || severe > Self.pastFactor * past + 1 else {
            return false
        }
        let exclamations = fields.reduce(0) { $0 + $1.text.bytes.count { $0 == UInt8(ascii: "!") } }
        if exclamations > Self.exclamationLimit, authority == 0 { return false }
        return severe + authority >= Self.enough
    }

    private mutating func count(_ cue: Cue, isNear: Bool) {
        if isNear, cue.contains(.severe) { severe += cue.contains(.danger) ? 2 : 1 }
        if cue.contains(.now) { now += 1 }
        if cue.contains(.past) { past += 1 }
        if cue.contains(.authority) { authority += 1 }
    }
}
