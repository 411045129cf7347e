package import Domain

/// What a server answered. Any status is a response, not an error.
package struct HTTPResponse: Sendable {
    /// A step on the way to the final address.
    package struct Redirect: Sendable, Equatable {
        /// 301, 302, 303, 307 or 308.
        package let status: Int
        /// Where it led.
        package let address: WebAddress

        package init(status: Int, address: WebAddress) {
            self.status = status
            self.address = address
        }

        /// 301 and 308: the address itself has moved (RFC 9110 §15.4).
        package var isPermanent: Bool { status == 301 || status == 308 }
    }

    package var status: Int
    package var fields: HTTPFields
    /// Decoded: no content coding is left on it.
    package var body: [UInt8]
    /// The address that answered, the last of `redirects` where there are any.
    package var address: WebAddress
    package var redirects: [Redirect]
    /// False where the connection ended before the body did (faults FET-02): what came is in `body`,
    /// and the validators in `fields` belong to a whole that was not seen. Two cuts look like an
    /// end to libcurl 7.88: of a body without a length, and of a compressed stream whose packed
    /// bytes are all there (FET-03, ZIP-02); only the format inside can tell.
    package var isComplete: Bool
    /// Where this is a redirect and followed step by step: the request that follows, under the rules
    /// and in what is left of the time of the first.
    package internal(set) var next: HTTPRequest?
    /// To be kept as long as `body` is: what is handed over is bounded by it.
    package internal(set) var lease: BodyLease?

    package init(
        status: Int, fields: HTTPFields = .init(), body: [UInt8] = [], address: WebAddress,
        redirects: [Redirect] = [], isComplete: Bool = true
    ) {
        self.status = status
        self.fields = fields
        self.body = body
        self.address = address
        self.redirects = redirects
        self.isComplete = isComplete
    }
}
