import Domain
import Reading
import Transport

/// A page that is watched: each new passage is a document, or each element a selector names.
struct PageSource: Source {
    let id: SourceID
    let address: WebAddress
    /// CSS; nil: passages.
    let selector: String?
    let web: WebPoll

    var host: String? { address.registeredName }

    func poll(_ cursor: SourceCursor, now: Timestamp) async -> PollOutcome {
        let cut = selector.map { PageCut.selected($0) } ?? .passages
        // Another selector cuts other documents out of the same bytes.
        let cursor = cursor.held(to: "\(address.text) \(selector ?? "")")
        return await web.poll(address, cursor: cursor, now: now, expecting: .page(cut))
    }
}
