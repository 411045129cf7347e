package import Domain

/// A request to send: whole, checked, with the rules it travels under.
package struct HTTPRequest: Sendable {
    package enum Method: String, Sendable {
        case get = "GET"
        case post = "POST"
        case put = "PUT"
    }

    package enum RedirectPolicy: Sendable, Equatable {
        /// A 3xx answer is the response.
        case refuse
        /// Only GET is followed; other methods get the 3xx answer, for a body is never sent twice.
        case follow(atMost: Int)
        /// As `follow`, but each step is a response of its own, whose `next` is the request that
        /// follows it: for who has to ask first whether that host may be met now.
        case step(atMost: Int)

        /// How many are followed; nil for none.
        var limit: Int? {
            switch self {
            case .refuse: nil
            case .follow(let limit), .step(let limit): limit
            }
        }
    }

    /// What the requests before this one have led to.
    struct Trail: Sendable {
        var hop: Hop
        /// An address of the public internet was asked on the way.
        var metPublic: Bool
    }

    package var method: Method
    /// Its user name and password, where it has them, go out as Basic authentication (RFC 7617).
    package var address: WebAddress
    package var fields: [HTTPField]
    package var body: [UInt8]?
    package var limits: TransferLimits
    package var policy: AddressPolicy
    package var redirects: RedirectPolicy
    /// Certificates in PEM of the only authorities that may vouch for the origin of `address`; nil: the
    /// engine's. Elsewhere a redirect finds the engine's.
    package var authorities: [UInt8]?
    /// Where the requests go, redirects included: an http or https proxy of the operator's, which then
    /// resolves the names. Nil: straight to the host.
    package var proxy: WebAddress?
    /// Whether an answer that is a gzip file itself (RFC 1952), not packed for the way alone, is unpacked
    /// too, under the same limit: sitemaps are.
    package var unpacksFile = false
    /// Nil for the first of its kind.
    var trail: Trail?

    package init(
        _ method: Method = .get, _ address: WebAddress, fields: [HTTPField] = [],
        body: [UInt8]? = nil, limits: TransferLimits = .init(), policy: AddressPolicy,
        redirects: RedirectPolicy? = nil, authorities: [UInt8]? = nil, proxy: WebAddress? = nil
    ) {
        self.method = method
        self.address = address
        self.fields = fields
        self.body = body
        self.limits = limits
        self.policy = policy
        self.redirects = redirects ?? .follow(atMost: limits.redirects)
        self.authorities = authorities
        self.proxy = proxy
    }
}
