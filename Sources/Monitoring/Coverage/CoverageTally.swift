import Domain
import Storage

/// Counts where documents that name a brand lead. Pure: the clock is an argument.
struct CoverageTally {
    private let brands: [String: Brand]
    private let ownVoice: OwnVoice
    private let read: Set<String>
    private let language: OutputLanguage
    private let now: Timestamp
    private var finder: PlaceFinder
    private var places: [String: PlaceTally] = [:]
    /// Documents looked at.
    private(set) var documents = 0
    /// Of those, the ones of which nobody knows any more where they lead.
    private(set) var unknown = 0

    /// Places that are counted; what is found later than that many is no place that many link to.
    static let placeLimit = 20_000

    /// - Parameter read: names of the places that sources read.
    init(
        _ settings: Settings, read: Set<String>, finder: PlaceFinder, now: Timestamp
    ) {
        brands = Dictionary(settings.brands.map { ($0.id, $0) }) { first, _ in first }
        ownVoice = OwnVoice(brands: settings.brands)
        language = settings.language
        self.read = read
        self.finder = finder
        self.now = now
    }

    mutating func add(_ document: CitingDocument) {
        documents += 1
        if document.links == nil { unknown += 1 }
        var outlet = "source:\(document.source)"
        var met: Set<String> = []
        if let address = document.url.flatMap({ WebAddress($0) }), !ownVoice.owns(address),
            let place = finder.place(of: address)
        {
            note(document, .standing, at: place, address, from: outlet)
            outlet = place.name
            met.insert(place.name)
        }
        for link in document.links ?? [] {
            guard let address = WebAddress(link), !ownVoice.owns(address),
                let place = finder.place(of: address)
            else { continue }
            let isFirst = met.insert(place.name).inserted
            if isFirst { note(document, .linking, at: place, address, from: outlet) }
        }
    }

    private mutating func note(
        _ document: CitingDocument, _ way: PlaceTally.Way, at place: LinkedPlace,
        _ address: WebAddress, from outlet: String
    ) {
        guard !read.contains(place.name),
            places[place.name] != nil || places.count < Self.placeLimit
        else { return }
        let entry = place.entry(for: address, naming: brands[document.brandID])
        places[place.name, default: PlaceTally(place)].add(
            document, way, address, entry, from: outlet, now: now)
    }

    /// The weightiest first.
    var unread: [UnreadPlace] {
        places.values.compactMap { $0.place(in: language) }.sorted(by: UnreadPlace.precedes)
    }
}
