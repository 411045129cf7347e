import Domain
import Storage

/// The places that the sources of a configuration read already.
struct ReadPlaces: Sendable {
    private(set) var names: Set<String> = []
    private var outlets: [SourceID: [String: Int]] = [:]

    /// By where they are polled; by what they bring, see `note`.
    ///
    /// - Parameter states: for where a source has moved, or its feed was found.
    init(
        _ sources: [SourceSettings], _ states: [SourceID: SourceState], _ finder: inout PlaceFinder
    ) {
        for source in sources {
            outlets[source.id] = [:]
            let polled = states[source.id]?.cursor.address.flatMap { WebAddress($0) }
            var addresses = [source.webAddress, polled].compactMap(\.self)
            if case .network(let network) = source.kind {
                addresses += network.servers + network.openServers
                // Its interface may be where nobody talks.
                if let name = PlaceFinder.name(ofKind: network.kind) { names.insert(name) }
            }
            names.formUnion(addresses.compactMap { finder.place(of: $0)?.name })
        }
    }

    /// Places that are counted for one source: an aggregator has thousands, and none of them is most.
    private static let outletLimit = 100
    /// Fewer documents tell nothing of where a source's stand.
    private static let leastDocuments = 10
    /// In percent, of a source's documents: a feed that a service sends out for one outlet.
    private static let wholeShare = 95

    /// A document of a source, by where it stands.
    mutating func note(_ source: SourceID, at place: String) {
        guard var counts = outlets[source] else { return }
        if counts[place] != nil || counts.count < Self.outletLimit {
            counts[place, default: 0] += 1
            outlets[source] = counts
        } else {
            outlets[source]?[Self.others, default: 0] += 1
        }
    }

    /// No place is named so.
    private static let others = ""

    /// A source whose documents all but stand in one place reads that, wherever it is polled.
    mutating func addOutlets() {
        for counts in outlets.values {
            let all = counts.values.reduce(0, +)
            guard all >= Self.leastDocuments else { continue }
            for (place, count) in counts where count * 100 >= all * Self.wholeShare {
                names.insert(place)
            }
        }
    }
}
