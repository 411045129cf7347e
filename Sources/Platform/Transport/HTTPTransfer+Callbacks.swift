import CCurl
import Glibc

// C functions libcurl calls on the engine thread, inside curl_multi_perform and curl_easy_pause.
// Their context is the transfer, which the loop keeps alive as long as its handle is in use.

private func transfer(_ context: UnsafeMutableRawPointer?) -> HTTPTransfer? {
    context.map { Unmanaged<HTTPTransfer>.fromOpaque($0).takeUnretainedValue() }
}

func onHeaderLine(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
    _ context: UnsafeMutableRawPointer?
) -> Int {
    let line = UnsafeRawBufferPointer(start: bytes, count: count)
    return transfer(context)?.receive(headerLine: line) == true ? count : 0
}

func onBodyPart(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
    _ context: UnsafeMutableRawPointer?
) -> Int {
    let part = UnsafeRawBufferPointer(start: bytes, count: count)
    return transfer(context)?.receive(bodyPart: part) == true ? count : -1
}

func onBodyWanted(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
    _ context: UnsafeMutableRawPointer?
) -> Int {
    let buffer = UnsafeMutableRawBufferPointer(start: bytes, count: size * count)
    switch transfer(context)?.supply(buffer) {
    case .copied(let count): return count
    case .wait: return Int(CURL_READFUNC_PAUSE)
    case .abort, nil: return Int(CURL_READFUNC_ABORT)
    }
}

/// A new connection: refused before the first packet.
func onSocketWanted(
    _ context: UnsafeMutableRawPointer?, _ purpose: curlsocktype,
    _ address: UnsafeMutablePointer<curl_sockaddr>?
) -> curl_socket_t {
    guard let address, let transfer = transfer(context),
        transfer.permits(IPAddress(peer: address))
    else { return -1 }
    let peer = address.pointee
    return ccurl_socket(peer.family, peer.socktype, peer.protocol)
}

/// libcurl knows no address and would look one up: only what is an address itself needs none of ours.
func onNameWanted(
    _ resolver: UnsafeMutableRawPointer?, _ reserved: UnsafeMutableRawPointer?,
    _ context: UnsafeMutableRawPointer?
) -> Int32 {
    transfer(context)?.needsNoName == true ? 0 : 1
}

/// A connection about to be used: a pooled one was opened under another policy, perhaps.
func onRequestReady(
    _ context: UnsafeMutableRawPointer?, _ remote: UnsafeMutablePointer<CChar>?,
    _ local: UnsafeMutablePointer<CChar>?, _ remotePort: Int32, _ localPort: Int32
) -> Int32 {
    guard let transfer = transfer(context), let remote, let local,
        transfer.permits(IPAddress(String(cString: remote))),
        transfer.isOther(
            (String(cString: remote), remotePort), than: (String(cString: local), localPort))
    else { return CURL_PREREQFUNC_ABORT }
    transfer.willSendRequest()
    return CURL_PREREQFUNC_OK
}

extension IPAddress {
    /// The address libcurl is about to connect; its last member stands for the longer real one.
    init?(peer: UnsafeMutablePointer<curl_sockaddr>) {
        guard let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return nil }
        self.init(UnsafeRawPointer(peer) + offset, family: peer.pointee.family)
    }
}
