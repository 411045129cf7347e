import CCurl
import Glibc

/// A libcurl easy handle: options in, measurements out. The only place that makes one, so that every
/// connection of Earshot passes the same rules (faults SSRF-06).
///
/// Confined to one thread at a time. After `reset` it is as new, but keeps its buffers.
final class EasyHandle {
    typealias TransferCallback =
        @convention(c) (UnsafeMutablePointer<CChar>?, Int, Int, UnsafeMutableRawPointer?) -> Int

    let pointer: UnsafeMutableRawPointer
    private var lists: [UnsafeMutablePointer<curl_slist>] = []
    /// Where libcurl says what went wrong.
    private let failureBuffer = UnsafeMutablePointer<CChar>.allocate(capacity: Int(CURL_ERROR_SIZE))

    init() throws(TransportError) {
        guard CurlLibrary.isReady, let pointer = curl_easy_init() else {
            throw .setup("libcurl gives no handle: out of memory")
        }
        self.pointer = pointer
        failureBuffer.pointee = 0
    }

    deinit {
        curl_easy_cleanup(pointer)
        freeLists()
        failureBuffer.deallocate()
    }

    func reset() {
        curl_easy_reset(pointer)
        freeLists()
    }

    private func freeLists() {
        for list in lists { curl_slist_free_all(list) }
        lists.removeAll(keepingCapacity: true)
    }

    func set(_ option: CURLoption, _ value: Int) throws(TransportError) {
        try check(ccurl_set_long(pointer, option, Int64(value)))
    }

    /// The words of the next failure are kept.
    func keepFailureText() throws(TransportError) {
        failureBuffer.pointee = 0
        try check(ccurl_set_pointer(pointer, CURLOPT_ERRORBUFFER, failureBuffer))
    }

    /// What libcurl or the library below it said, in one line; partly the peer's words.
    var failureText: String? {
        guard failureBuffer.pointee != 0 else { return nil }
        return ForeignText.line(String(cString: failureBuffer).utf8, limit: Int(CURL_ERROR_SIZE))
    }

    /// libcurl keeps a copy.
    func set(_ option: CURLoption, bytes: [UInt8]) throws(TransportError) {
        try check(
            bytes.withUnsafeBytes { ccurl_set_blob(pointer, option, $0.baseAddress, $0.count) })
    }

    func set(
        resolverCallback callback: @escaping curl_resolver_start_callback
    ) throws(TransportError) {
        try check(ccurl_set_resolver_callback(pointer, callback))
    }

    /// The size libcurl reads with. A handle whose last connection is still in use by others (HTTP/2)
    /// keeps its buffer and refuses a new size; libcurl's own is as right, only slower.
    func suggest(bufferSize: Int) {
        _ = ccurl_set_long(pointer, CURLOPT_BUFFERSIZE, Int64(bufferSize))
    }

    /// For options whose name ends in `_LARGE`.
    func set(large option: CURLoption, _ value: Int) throws(TransportError) {
        try check(ccurl_set_offset(pointer, option, Int64(value)))
    }

    /// libcurl keeps a copy. A NUL would cut the text short, so it is refused.
    func set(_ option: CURLoption, _ text: String?) throws(TransportError) {
        if let text, text.utf8.contains(0) { throw .setup("a setting holds a NUL byte") }
        try check(ccurl_set_string(pointer, option, text))
    }

    /// Lent until the next `reset`.
    func set(_ option: CURLoption, lines: [String]) throws(TransportError) {
        var list: UnsafeMutablePointer<curl_slist>?
        for line in lines {
            guard let longer = curl_slist_append(list, line) else {
                curl_slist_free_all(list)
                throw .setup("libcurl is out of memory")
            }
            list = longer
        }
        if let list { lists.append(list) }
        try check(ccurl_set_list(pointer, option, list))
    }

    func set(_ option: CURLoption, callback: TransferCallback) throws(TransportError) {
        try check(ccurl_set_transfer_callback(pointer, option, callback))
    }

    func set(socketCallback callback: @escaping curl_opensocket_callback) throws(TransportError) {
        try check(ccurl_set_socket_callback(pointer, callback))
    }

    func set(requestCallback callback: @escaping curl_prereq_callback) throws(TransportError) {
        try check(ccurl_set_request_callback(pointer, callback))
    }

    func set(progressCallback callback: @escaping curl_xferinfo_callback) throws(TransportError) {
        try check(ccurl_set_progress_callback(pointer, callback))
    }

    /// The object callbacks get; not retained, it must outlive the transfer.
    func set(context: AnyObject, for options: [CURLoption]) throws(TransportError) {
        let raw = Unmanaged.passUnretained(context).toOpaque()
        for option in options { try check(ccurl_set_pointer(pointer, option, raw)) }
    }

    /// 0 where it is not known.
    func number(_ info: CURLINFO) -> Int64 {
        var value: Int64 = 0
        return ccurl_get_long(pointer, info, &value) == CURLE_OK ? value : 0
    }

    /// For measurements whose name ends in `_T`; 0 where it is not known.
    func number(large info: CURLINFO) -> Int64 {
        var value: Int64 = 0
        return ccurl_get_offset(pointer, info, &value) == CURLE_OK ? value : 0
    }

    /// The connection's, for waiting; -1 where there is none.
    var activeSocket: Int32 {
        var socket: curl_socket_t = -1
        return ccurl_get_socket(pointer, CURLINFO_ACTIVESOCKET, &socket) == CURLE_OK ? socket : -1
    }

    private func check(_ code: CURLcode) throws(TransportError) {
        guard code != CURLE_OK else { return }
        throw .setup("libcurl refuses a setting: \(CurlLibrary.text(code))")
    }
}
