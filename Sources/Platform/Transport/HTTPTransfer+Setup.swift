import CCurl
import Domain

extension HTTPTransfer {
    /// Every option the hop needs, on a handle as new.
    func configure(_ settings: TransferEngine.Settings, remaining: Duration)
        throws(TransportError)
    {
        handle.reset()
        try handle.applyRules(caBundle: settings.caBundle, protocols: "http,https")
        try handle.set(CURLOPT_URL, hop.address.text)
        try handle.set(CURLOPT_USERAGENT, settings.userAgent)
        try handle.set(CURLOPT_ACCEPT_ENCODING, "gzip, deflate, br")
        try handle.set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_2TLS))
        handle.suggest(bufferSize: Self.bufferSize)
        try setLimits(remaining)
        try setCallbacks()
        try setCredentials()
        try setBody()
        let lines = hop.fields.map { $0.value.isEmpty ? "\($0.name);" : "\($0.name): \($0.value)" }
        // Without it libcurl waits up to a second for "100 Continue" before a large body.
        try handle.set(
            CURLOPT_HTTPHEADER, lines: job.request.body == nil ? lines : lines + ["Expect:"])
    }

    /// Bytes; four times libcurl's own, for fewer calls on a body of some 30 KB.
    private static let bufferSize = 64 << 10

    /// CURLAUTH_BASIC, a macro with a cast.
    private static let basicAuthentication = 1

    private func setLimits(_ remaining: Duration) throws(TransportError) {
        let limits = job.request.limits
        try handle.set(CURLOPT_TIMEOUT_MS, remaining.milliseconds)
        try handle.set(CURLOPT_CONNECTTIMEOUT_MS, limits.connect.milliseconds)
        try handle.set(CURLOPT_LOW_SPEED_LIMIT, TransferLimits.lowSpeed)
        try handle.set(
            CURLOPT_LOW_SPEED_TIME, TransferLimits.lowSpeedWindow.milliseconds / 1000)
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
        guard let credentials = hop.credentials else { return }
        let parts = credentials.split(
            separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        try handle.set(CURLOPT_HTTPAUTH, Self.basicAuthentication)
        try handle.set(CURLOPT_USERNAME, PercentEncoding.decoded(parts[0]))
        try handle.set(CURLOPT_PASSWORD, PercentEncoding.decoded(parts.count > 1 ? parts[1] : ""))
    }

    private func setBody() throws(TransportError) {
        guard job.request.method != .get else { return }
        // UPLOAD rather than POST: libcurl then adds no content type of its own.
        try handle.set(CURLOPT_UPLOAD, 1)
        try handle.set(CURLOPT_CUSTOMREQUEST, job.request.method.rawValue)
        try handle.set(large: CURLOPT_INFILESIZE_LARGE, job.request.body?.count ?? 0)
    }
}
