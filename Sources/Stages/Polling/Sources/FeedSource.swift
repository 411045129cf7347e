import Domain
import Transport

/// RSS, Atom, RDF or JSON Feed at an address.
struct FeedSource: Source {
    let id: SourceID
    let address: WebAddress
    let web: WebPoll

    var host: String? { address.registeredName }

    func poll(_ cursor: SourceCursor, now: Timestamp) async -> PollOutcome {
        let cursor = cursor.held(to: address.text)
        return await web.poll(address, cursor: cursor, now: now, expecting: .feed)
    }

    func earlierPage(at address: WebAddress, now: Timestamp) async -> EarlierPage? {
        await web.earlierPage(at: address.hiding(self.address.hidden), now: now)
    }
}
