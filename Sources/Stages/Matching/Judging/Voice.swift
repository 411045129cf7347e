import Domain
import Language

/// Who speaks: somebody who tells of own dealings with the brand, or who reports on it.
struct Voice {
    /// Distinct places of `ich`, `wir`, `my` outside of quotes, in the title and the text.
    private(set) var firstPersons = 0

    /// More change nothing; and work stays small.
    private static let limit = 12
    /// One alone may be a quote without its marks.
    private static let enough = 2

    init(_ sighting: Sighting) {
        for field in sighting.fields where field.cues.contains(.firstPerson) {
            for finding in field.marked where firstPersons < Self.limit {
                guard Cue(rawValue: finding.match.marks).contains(.firstPerson),
                    !field.isQuoted(finding.index)
                else { continue }
                firstPersons += 1
            }
        }
    }

    var isOwn: Bool { firstPersons >= Self.enough }
    var isHeard: Bool { firstPersons > 0 }
}
