import Domain

/// One step of a request: where it goes now, what it carries there, how it came there.
struct Hop: Sendable {
    private(set) var address: WebAddress
    private(set) var fields: [HTTPField]
    /// `user:password`, only for the origin it was given for.
    private(set) var credentials: String?
    private(set) var redirects: [HTTPResponse.Redirect] = []
    private let firstOrigin: String

    /// Where what was given for the request's own address may be used.
    var isAtFirstOrigin: Bool { address.origin == firstOrigin }

    init(_ address: WebAddress, fields: [HTTPField]) {
        self.address = address
        self.fields = fields
        credentials = address.userInfo
        firstOrigin = address.origin
    }

    /// The step a response asks for; nil where it is the answer itself.
    ///
    /// Another origin gets only the fields that hold no secret (faults FET-10), and credentials in a
    /// Location are a stranger's: they are never used.
    func next(
        status: Int, location: String?, method: HTTPRequest.Method,
        policy: HTTPRequest.RedirectPolicy
    ) throws(TransportError) -> Hop? {
        guard let limit = policy.limit, method == .get,
            Self.redirectStatuses.contains(status), let location
        else { return nil }
        guard redirects.count < limit else {
            throw .tooManyRedirects(limit: limit)
        }
        guard location.utf8.count <= Self.locationLimit, !location.utf8.contains(0x5C),
            let target = WebAddress(location, relativeTo: address)
        else { throw .redirectRefused(to: ForeignText.line(location.utf8, limit: 200)) }
        var next = self
        next.address = target
        next.redirects.append(.init(status: status, address: target))
        if !next.isAtFirstOrigin {
            next.credentials = nil
            next.fields.removeAll { field in
                !Self.fieldsForStrangers.contains { field.isNamed($0) }
            }
        }
        return next
    }

    /// RFC 9110 §15.4; 300 and 304 lead nowhere.
    private static let redirectStatuses: Set<Int> = [301, 302, 303, 307, 308]

    /// RFC 9110 §4.1 asks for 8000 bytes at least; longer ones are met in attacks only.
    private static let locationLimit = 8192

    private static let fieldsForStrangers = [
        "accept", "accept-language", "a-im", "if-none-match", "if-modified-since", "cache-control",
    ]
}
