import CCurl
import Domain

extension HTTPTransfer {
    /// Every option the hop needs, on a handle as new.
    func configure(
        _ settings: TransferEngine.Settings, addresses: [IPAddress], connect: Duration,
        remaining: Duration
    ) throws(TransportError) {
        handle.reset()
        try handle.applyRules(caBundle: settings.caBundle, protocols: "http,https")
        try handle.set(CURLOPT_URL, hop.address.text)
        try handle.set(CURLOPT_USERAGENT, settings.userAgent)
        try handle.set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        handle.suggest(bufferSize: Self.bufferSize)
        try setLimits(connect: connect, remaining)
        try setNames(addresses)
        try setRoute(settings)
        try setCallbacks()
        try setCredentials()
        try setBody()
        let lines =
            ["Accept-Encoding: \(ContentDecoder.accepted)"]
            + hop.fields.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" }
        // Without it libcurl waits up to a second for "100 Continue" before a large body.
        try handle.set(
            CURLOPT_HTTPHEADER, lines: job.request.body == nil ? lines : lines + ["Expect:"])
    }

    /// Bytes; four times libcurl's own, for fewer calls on a body of some 30 KB.
    private static let bufferSize = 64 << 10

    /// CURLAUTH_BASIC, a macro with a cast.
    private static let basicAuthentication = 1

    private func setLimits(
        connect: Duration, _ remaining: Duration
    ) throws(TransportError) {
        let limits = job.request.limits
        try handle.set(CURLOPT_TIMEOUT_MS, remaining.milliseconds)
        try handle.set(CURLOPT_CONNECTTIMEOUT_MS, connect.milliseconds)
        try handle.set(CURLOPT_LOW_SPEED_LIMIT, limits.lowSpeed)
        try handle.set(
            CURLOPT_LOW_SPEED_TIME, max(1, limits.lowSpeedWindow.milliseconds / 1000))
    }

    /// Addresses of one name that are tried; round robins have a dozen.
    private static let addressLimit = 16

    /// Seconds libcurl knows the addresses we give it for, which it needs at once; it looks through
    /// all it knows at the end of each transfer.
    private static let handOverTime = 10

    /// Both families go over, so that the second is tried where the first leads nowhere (RFC 8305,
    /// faults FET-08). libcurl itself looks nothing up.
    private func setNames(_ addresses: [IPAddress]) throws(TransportError) {
        try handle.set(CURLOPT_DNS_CACHE_TIMEOUT, Self.handOverTime)
        try handle.set(resolverCallback: onNameWanted)
        try handle.set(context: self, for: [CURLOPT_RESOLVER_START_DATA])
        let list = addresses.prefix(Self.addressLimit).map { address in
            if case .v6 = address { "[\(address)]" } else { "\(address)" }
        }
        // The plus: not for ever. Set where there is none, too: a reset handle that never began still
        // points to the list of its last transfer, which is gone.
        let line = "+\(peer.host):\(peer.effectivePort):\(list.joined(separator: ","))"
        try handle.set(CURLOPT_RESOLVE, lines: list.isEmpty ? [] : [line])
    }

    /// Who vouches for the host, and what stands between it and us.
    private func setRoute(_ settings: TransferEngine.Settings) throws(TransportError) {
        if let authorities = job.request.authorities, hop.isAtFirstOrigin {
            // As a blob: a file would push the parsed bundle out of libcurl's cache, 22 ms each time.
            try handle.set(CURLOPT_CAINFO_BLOB, bytes: authorities)
        }
        guard let proxy = job.request.proxy else { return }
        // With its port: libcurl takes 1080 for the one that is left out.
        let port = proxy.port == nil ? ":\(proxy.effectivePort)" : ""
        try handle.set(CURLOPT_PROXY, proxy.origin + port)
        try handle.set(CURLOPT_PROXY_CAINFO, settings.caBundle)
        try handle.set(CURLOPT_PROXY_CAPATH, nil)
        // The proxy's own answer to CONNECT is none of the response.
        try handle.set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
        guard let (user, password) = Self.parts(of: proxy.userInfo) else { return }
        try handle.set(CURLOPT_PROXYAUTH, Self.basicAuthentication)
        try handle.set(CURLOPT_PROXYUSERNAME, user)
        try handle.set(CURLOPT_PROXYPASSWORD, password)
    }

    private func setCallbacks() throws(TransportError) {
        try handle.set(CURLOPT_HEADERFUNCTION, callback: onHeaderLine)
        try handle.set(CURLOPT_WRITEFUNCTION, callback: onBodyPart)
        try handle.set(CURLOPT_READFUNCTION, callback: onBodyWanted)
        try handle.set(socketCallback: onSocketWanted)
        try handle.set(requestCallback: onRequestReady)
        try handle.set(
            context: self,
            for: [
                CURLOPT_HEADERDATA, CURLOPT_WRITEDATA, CURLOPT_READDATA, CURLOPT_OPENSOCKETDATA,
                CURLOPT_PREREQDATA,
            ])
    }

    private func setCredentials() throws(TransportError) {
        guard let (user, password) = Self.parts(of: hop.credentials) else { return }
        try handle.set(CURLOPT_HTTPAUTH, Self.basicAuthentication)
        try handle.set(CURLOPT_USERNAME, user)
        try handle.set(CURLOPT_PASSWORD, password)
    }

    /// User and password of `user:password`, as it stands in an address.
    private static func parts(of userInfo: String?) -> (user: String, password: String)? {
        guard let userInfo else { return nil }
        let parts = userInfo.split(
            separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        return (
            PercentEncoding.decoded(parts[0]),
            PercentEncoding.decoded(parts.count > 1 ? parts[1] : "")
        )
    }

    private func setBody() throws(TransportError) {
        guard job.request.method != .get else { return }
        // UPLOAD rather than POST: libcurl then adds no content type of its own.
        try handle.set(CURLOPT_UPLOAD, 1)
        try handle.set(CURLOPT_CUSTOMREQUEST, job.request.method.rawValue)
        try handle.set(large: CURLOPT_INFILESIZE_LARGE, job.request.body?.count ?? 0)
    }
}
