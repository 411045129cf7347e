import CCurl
import Glibc

// C functions libcurl calls on the lane's thread, inside curl_easy_perform. Their context is the
// session, which lives until that returns.

private func session(_ context: UnsafeMutableRawPointer?) -> MailSession? {
    context.map { Unmanaged<MailSession>.fromOpaque($0).takeUnretainedValue() }
}

func onReplyLine(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
    _ context: UnsafeMutableRawPointer?
) -> Int {
    session(context)?.receive(replyLine: UnsafeRawBufferPointer(start: bytes, count: count))
    return count
}

func onMessageWanted(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
    _ context: UnsafeMutableRawPointer?
) -> Int {
    let buffer = UnsafeMutableRawBufferPointer(start: bytes, count: size * count)
    return session(context)?.supply(buffer) ?? Int(CURL_READFUNC_ABORT)
}

func onMailSocketWanted(
    _ context: UnsafeMutableRawPointer?, _ purpose: curlsocktype,
    _ address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
    guard let address, session(context)?.permits(IPAddress(peer: address)) == true else {
        return -1
    }
    let peer = address.pointee
    return ccurl_socket(peer.family, peer.socktype, peer.protocol)
}

func onProgress(
    _ context: UnsafeMutableRawPointer?, _ toReceive: curl_off_t, _ received: curl_off_t,
    _ toSend: curl_off_t, _ sent: curl_off_t
) -> Int32 {
    session(context)?.mayGoOn() == true ? 0 : 1
}
