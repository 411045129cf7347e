package import Domain
package import Reading
import Transport

/// What one address holds, before anybody has said what kind of source it is.
package struct AddressLook: Sendable {
    package let asked: WebAddress
    /// Where permanent redirects lead; else as asked.
    package let lasting: WebAddress
    /// As it came, within `http.max_body`.
    package let body: [UInt8]
    package let result: ReadResult
    private let signs: HTMLSigns?

    package init(
        asked: WebAddress, lasting: WebAddress? = nil, body: [UInt8], result: ReadResult
    ) {
        self.asked = asked
        self.lasting = lasting ?? asked
        self.body = body
        self.result = result
        signs = HTMLSigns(body)
    }

    /// Asks once. Behind the same wall as every poll; robots.txt is asked by the source that comes of it,
    /// for a look is a person's, and feeds are not asked about.
    package static func at(
        _ address: WebAddress, with tools: SourceTools, now: Timestamp
    ) async throws(PollFailure) -> AddressLook {
        let web = WebPoll(
            fetcher: tools.fetcher, read: tools.read, robots: nil, reservations: nil)
        var terms = SourceTerms()
        let (answer, result) = try await web.reading(
            at: address, expecting: .page(.article), now: now, noting: &terms)
        return AddressLook(
            asked: address, lasting: answer.permanentAddress, body: answer.body, result: result)
    }

    /// Whether a page holds this, in whatever case; linear in it.
    /// - Parameter sign: in lower case.
    package func holds(_ sign: String) -> Bool { signs?.holds(any: [sign]) ?? false }
}
