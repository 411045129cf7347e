import CCurl
import Glibc

extension EasyHandle {
    /// What holds for every transfer: nothing from the environment or a home directory decides
    /// where it goes (faults SSRF-05), and TLS is always verified (TLS-01).
    func applyRules(caBundle: String, protocols: String) throws(TransportError) {
        try keepFailureText()
        try set(CURLOPT_NOSIGNAL, 1)
        try set(CURLOPT_PROXY, "")
        try set(CURLOPT_NOPROXY, "")
        try set(CURLOPT_FOLLOWLOCATION, 0)
        try set(CURLOPT_PROTOCOLS_STR, protocols)
        try set(CURLOPT_CAINFO, caBundle)
        // Without a folder libcurl caches the parsed bundle: a connection costs 1 ms, not 22 ms.
        try set(CURLOPT_CAPATH, nil)
        try set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        // Else whoever ends a transfer whose name server is silent, by time or by cancelling, waits
        // for getaddrinfo(3), 10 s or more, and every other transfer with it.
        try set(CURLOPT_QUICK_EXIT, 1)
    }

    /// What a transfer without an answer died of; `code` is libcurl's.
    func failure(
        _ code: CURLcode, host: String, port: UInt16, hasHead: Bool
    ) -> TransportError {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST: .resolve(host: host)
        case CURLE_COULDNT_CONNECT: .connect(host: "\(host):\(port)", reason: connectReason)
        case CURLE_OPERATION_TIMEDOUT: .timeout(phase(hasHead: hasHead), host: host)
        case CURLE_PEER_FAILED_VERIFICATION:
            .tls(
                host: host,
                .verification(number(CURLINFO_SSL_VERIFYRESULT), text: failureText ?? ""))
        case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER:
            .tls(host: host, .broken(failureText ?? CurlLibrary.text(code)))
        case CURLE_USE_SSL_FAILED: .tls(host: host, .notOffered)
        case CURLE_BAD_CONTENT_ENCODING:
            .badEncoding("its content coding is unknown or its data is damaged")
        case CURLE_WRITE_ERROR: .badEncoding("its compressed data is damaged")
        case CURLE_RECV_ERROR where failureText?.hasPrefix("CONNECT tunnel failed") == true:
            .protocolError("the proxy leads nowhere: \(failureText ?? "")")
        case CURLE_GOT_NOTHING, CURLE_RECV_ERROR, CURLE_SEND_ERROR, CURLE_SEND_FAIL_REWIND:
            .protocolError("\(host) closed the connection without an answer")
        default: .protocolError("\(host): \(CurlLibrary.text(code))")
        }
    }

    /// What the system says: `connection refused`, `no route to host`.
    private var connectReason: String? {
        let code = Int32(truncatingIfNeeded: number(CURLINFO_OS_ERRNO))
        guard code > 0 else { return nil }
        let text = String(cString: strerror(code))
        return text.prefix(1).lowercased() + text.dropFirst()
    }

    private func phase(hasHead: Bool) -> TransportError.Phase {
        if hasHead { return .receiving }
        if number(large: CURLINFO_PRETRANSFER_TIME_T) > 0 { return .waiting }
        return number(large: CURLINFO_NAMELOOKUP_TIME_T) > 0 ? .connecting : .resolving
    }
}
