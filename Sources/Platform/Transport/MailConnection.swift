import CCurl

/// A connection to a mail server by one handle, on its lane's thread: what holds for sending and for
/// reading. It ends when nobody waits for it any more.
class MailConnection {
    let control: MailControl
    let handle: EasyHandle
    /// Why it was ended by us.
    var failure: TransportError?
    private let host: String
    private let security: MailServer.Security

    init(host: String, security: MailServer.Security, control: MailControl, handle: EasyHandle) {
        self.host = host
        self.security = security
        self.control = control
        self.handle = handle
    }

    /// The callbacks below: the handle asks them while it connects and waits.
    func setRules() throws(TransportError) {
        try handle.set(socketCallback: onMailSocketWanted)
        try handle.set(progressCallback: onMailProgress)
        try handle.set(CURLOPT_NOPROGRESS, 0)
        try handle.set(context: self, for: [CURLOPT_OPENSOCKETDATA, CURLOPT_XFERINFODATA])
    }

    /// False ends the session; asked about once a second.
    func mayGoOn() -> Bool {
        failure = failure ?? control.endReason
        return failure == nil
    }

    /// Unprotected mail stays on this machine, whatever its name resolves to.
    fileprivate func permits(_ address: IPAddress?) -> Bool {
        guard security == .none else { return true }
        guard let address, !address.isLoopback else { return address != nil }
        failure = .addressRefused(host: host, address)
        return false
    }
}

// C functions libcurl calls on the lane's thread, inside curl_easy_perform. Their context is the
// connection, which lives until that returns.

private func connection(_ context: UnsafeMutableRawPointer?) -> MailConnection? {
    context.map { Unmanaged<MailConnection>.fromOpaque($0).takeUnretainedValue() }
}

private func onMailSocketWanted(
    _ context: UnsafeMutableRawPointer?, _ purpose: curlsocktype,
    _ address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
    guard let address, connection(context)?.permits(IPAddress(peer: address)) == true else {
        return -1
    }
    let peer = address.pointee
    return ccurl_socket(peer.family, peer.socktype, peer.protocol)
}

private func onMailProgress(
    _ context: UnsafeMutableRawPointer?, _ toReceive: curl_off_t, _ received: curl_off_t,
    _ toSend: curl_off_t, _ sent: curl_off_t
) -> Int32 {
    connection(context)?.mayGoOn() == true ? 0 : 1
}
