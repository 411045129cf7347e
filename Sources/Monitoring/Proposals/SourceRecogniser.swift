import Domain
import Polling

/// Knows one kind of place in the web, by its address or by what was fetched from it, and says how it is
/// read best. A new one is a value in a file of its own kind and a name in `all`.
struct SourceRecogniser: Sendable {
    let propose: @Sendable (SourceLook) -> [SourceProposal]

    init(_ propose: @escaping @Sendable (SourceLook) -> [SourceProposal]) { self.propose = propose }

    /// Of equal confidence the first counts.
    static let all: [SourceRecogniser] = [
        feed, reddit, youTube, gitHub, googleNews, googleAlerts, wikipedia, stackExchange,
        hackerNews, linkedFeeds, wordPress, discourse, mastodon, bluesky, medium, lemmy, site, page,
    ]

    /// All that any of them says, each entry once, the surest first.
    static func proposals(for look: SourceLook) -> [SourceProposal] {
        var found: [SourceProposal] = []
        for proposal in all.flatMap({ $0.propose(look) }) {
            guard let known = found.firstIndex(where: { $0.entry.isSamePlace(as: proposal.entry) })
            else {
                found.append(proposal)
                continue
            }
            if found[known].confidence < proposal.confidence { found[known] = proposal }
        }
        return found.enumerated().sorted { a, b in
            a.element.confidence == b.element.confidence
                ? a.offset < b.offset : a.element.confidence > b.element.confidence
        }.map(\.element)
    }
}

/// What is known of an address: at first itself alone, then what it answered.
struct SourceLook: Sendable {
    let address: WebAddress
    var page: AddressLook?

    /// Without `www.`.
    var host: String {
        address.host.hasPrefix("www.") ? String(address.host.dropFirst(4)) : address.host
    }

    /// The parts of its path, those that are empty left out.
    var steps: [String] { address.path.split(separator: "/").map(String.init) }

    /// A parameter of its query, as it is encoded there.
    func parameter(_ name: String) -> String? {
        (address.query ?? "").split(separator: "&").first { $0.hasPrefix(name + "=") }
            .map { String($0.dropFirst(name.utf8.count + 1)) }
    }
}

extension SourceEntry {
    func isSamePlace(as other: SourceEntry) -> Bool { key == other.key && value == other.value }
}
