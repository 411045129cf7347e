package import Domain

/// Asks one web server one thing. `TransferFetcher` is the real one; tests bring their own.
package protocol Fetcher: Sendable {
    /// Follows redirects. Throws where there is no answer; every status is an answer.
    func fetch(_ request: FetchRequest) async throws(FetchFailure) -> FetchAnswer
}

/// A GET, with what makes it conditional (RFC 9110 §13.1); or a POST, to a network.
package struct FetchRequest: Sendable, Hashable {
    package var address: WebAddress
    /// The Accept field.
    package var accept: String
    /// If-None-Match, as the server wrote its ETag.
    package var etag: String?
    /// If-Modified-Since, as the server wrote its Last-Modified.
    package var lastModified: String?
    /// What the source's settings say of the way there.
    package var access: SourceAccess?
    /// Fields and secrets of the request itself; the secrets go to their origin alone.
    package var own: SourceAccess?
    /// What is POSTed; nil: a GET.
    package var body: NetworkRequest.Body?
    /// Whether a part of the feed is as good as all of it: its new items only (RFC 3229). Asked for
    /// where there is an ETag to tell since when.
    package var takesDelta = false
    /// Whether a gzip file is unpacked.
    package var unpacksFile = false
    /// What its host's Crawl-delay asks for between this request and the next.
    package var crawlDelay: Duration?

    package init(
        address: WebAddress, accept: String = "*/*", etag: String? = nil,
        lastModified: String? = nil
    ) {
        self.address = address
        self.accept = accept
        self.etag = etag
        self.lastModified = lastModified
    }
}

/// What came back.
package struct FetchAnswer: Sendable {
    package var status: Int
    /// Names in lower case.
    package var fields: [String: String]
    /// Decoded; within the engine's limits.
    package var body: [UInt8]
    /// Goes with the body: what is in use is bounded by it.
    package var bodyLease: (any Sendable)?
    /// Where it came from in the end: the base of relative links.
    package var address: WebAddress
    /// Where permanent redirects (301, 308) led; nil where the first was none.
    package var permanentAddress: WebAddress?
    /// False where the server closed before all of the body was there (faults FET-02).
    package var isComplete: Bool
    /// Whether redirects led here from elsewhere.
    package var isRedirected = false
    /// Where this answer makes its host be left alone: until when, and why.
    package var hostPause: HostPause?

    package init(
        status: Int, fields: [String: String] = [:], body: [UInt8] = [], address: WebAddress,
        permanentAddress: WebAddress? = nil, isComplete: Bool = true
    ) {
        self.status = status
        self.fields = fields
        self.body = body
        self.address = address
        self.permanentAddress = permanentAddress
        self.isComplete = isComplete
    }
}

/// Why there is no answer.
package enum FetchFailure: Error, Sendable, Hashable {
    /// What happened, for people; holds no secret.
    case unreachable(String)
    /// The certificate is not valid at the time this machine's clock shows.
    case untimely(String)
    /// This machine has no descriptor left to connect with; the server was not asked.
    case exhausted(String)
    /// Its host asked to be left alone for so long yet; nothing was sent.
    case held(String, Duration)
    /// The poll was ended from outside; nobody is to blame.
    case cancelled
}
