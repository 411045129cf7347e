import Domain
import Language

/// Where a term of a query stands.
struct QueryPlace: Sendable {
    let term: Int
    /// The field's place in the document's list.
    let field: Int
    /// Indices of words.
    let words: ClosedRange<Int>
    let occurrence: Occurrence

    var start: (Int, Int) { (field, words.lowerBound) }
    var end: (Int, Int) { (field, words.upperBound) }
}

/// Places of two sets that stand near each other. Sorting, and two looks for each place: no pair is
/// looked at that is not the nearest.
struct NearPlaces {
    let kept: (left: [QueryPlace], right: [QueryPlace])

    init(_ left: [QueryPlace], _ right: [QueryPlace], _ distance: QueryDistance) {
        let (before, after) = (Neighbours(left), Neighbours(right))
        kept = (
            left.filter {
                after.follow($0, within: distance.words)
                    || !distance.isForward && after.precede($0, within: distance.words)
            },
            right.filter {
                before.precede($0, within: distance.words)
                    || !distance.isForward && before.follow($0, within: distance.words)
            }
        )
    }

    /// A set of places in both orders.
    private struct Neighbours {
        let starts: [(Int, Int)]
        let ends: [(Int, Int)]

        init(_ places: [QueryPlace]) {
            starts = places.map(\.start).sorted(by: <)
            ends = places.map(\.end).sorted(by: <)
        }

        /// Whether one of them begins behind a place, with no more words between.
        func follow(_ place: QueryPlace, within distance: Int) -> Bool {
            let index = Self.index(in: starts) { $0 > place.end }
            guard index < starts.count, starts[index].0 == place.field else { return false }
            return starts[index].1 - place.words.upperBound - 1 <= distance
        }

        /// Whether one of them ends before it.
        func precede(_ place: QueryPlace, within distance: Int) -> Bool {
            let index = Self.index(in: ends) { $0 >= place.start } - 1
            guard index >= 0, ends[index].0 == place.field else { return false }
            return place.words.lowerBound - ends[index].1 - 1 <= distance
        }

        /// The first that holds; all after it hold too.
        private static func index(
            in list: [(Int, Int)], where holds: ((Int, Int)) -> Bool
        ) -> Int {
            list.indices.partitionPoint { !holds(list[$0]) }
        }
    }
}

extension [QueryPlace] {
    /// How many stand apart: `Müller Maschinenbau` is one, though `Müller` is looked for too.
    var countApart: Int {
        var (count, last) = (0, (-1, -1))
        for place in sorted(by: { $0.end < $1.end }) where place.start > last {
            (count, last) = (count + 1, place.end)
        }
        return count
    }
}
