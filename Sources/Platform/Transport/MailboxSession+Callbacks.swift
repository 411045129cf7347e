import CCurl
import Glibc

// C functions libcurl calls while it connects, on the visit's thread. Their context is the session,
// which lives until that is over.

private func session(_ context: UnsafeMutableRawPointer?) -> MailboxSession? {
    context.map { Unmanaged<MailboxSession>.fromOpaque($0).takeUnretainedValue() }
}

func onMailboxSocketWanted(
    _ context: UnsafeMutableRawPointer?, _ purpose: curlsocktype,
    _ address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
    guard let address, session(context)?.permits(IPAddress(peer: address)) == true else {
        return -1
    }
    let peer = address.pointee
    return ccurl_socket(peer.family, peer.socktype, peer.protocol)
}

func onMailboxProgress(
    _ context: UnsafeMutableRawPointer?, _ toReceive: curl_off_t, _ received: curl_off_t,
    _ toSend: curl_off_t, _ sent: curl_off_t
) -> Int32 {
    session(context)?.mayGoOn == true ? 0 : 1
}
