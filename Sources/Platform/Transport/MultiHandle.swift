import CCurl
import Glibc

/// A libcurl multi handle with its connections, names and parsed certificates.
///
/// `wake` may be called from any thread, everything else from the engine thread only.
final class MultiHandle: @unchecked Sendable {
    private let pointer: UnsafeMutableRawPointer

    /// Milliseconds between two looks at the sockets where the system gives no sign of them.
    private static let blindWait: UInt32 = 50

    /// - Parameter openConnections: kept open, those in use among them: beyond it the one idle for the
    ///   longest is closed. Bounds the descriptors.
    init(openConnections: Int) throws(TransportError) {
        guard CurlLibrary.isReady, let pointer = curl_multi_init() else {
            throw .setup("libcurl gives no multi handle: out of memory")
        }
        self.pointer = pointer
        let code = ccurl_multi_set_long(pointer, CURLMOPT_MAXCONNECTS, Int64(openConnections))
        guard code == CURLM_OK else {
            throw .setup("libcurl refuses \(openConnections) connections")
        }
    }

    deinit { curl_multi_cleanup(pointer) }

    /// Ends the present or the next `wait`.
    func wake() { _ = curl_multi_wakeup(pointer) }

    func add(_ handle: EasyHandle) throws(TransportError) {
        guard curl_multi_add_handle(pointer, handle.pointer) == CURLM_OK else {
            throw .setup("libcurl takes no further transfer: out of memory")
        }
    }

    func remove(_ handle: EasyHandle) {
        let code = curl_multi_remove_handle(pointer, handle.pointer)
        precondition(code == CURLM_OK, "the handle belongs to another engine")
    }

    /// Moves every transfer as far as it goes without waiting; callbacks run inside.
    func perform() {
        var running: Int32 = 0
        let code = curl_multi_perform(pointer, &running)
        precondition(code == CURLM_OK, "curl_multi_perform was called from one of its callbacks")
    }

    /// The next transfer that is done, and libcurl's verdict.
    func nextFinished() -> (handle: UnsafeMutableRawPointer, code: CURLcode)? {
        var left: Int32 = 0
        while let message = curl_multi_info_read(pointer, &left) {
            guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle
            else { continue }
            return (handle, ccurl_message_result(message))
        }
        return nil
    }

    /// Waits for a socket, one of libcurl's timers, `wake` or the end of this time.
    func wait(atMost time: Duration) {
        // Without transfers nothing but `wake` ends the wait; a minute is as good as for ever.
        let milliseconds = Int32(min(time.milliseconds, 60_000))
        let code = curl_multi_poll(pointer, nil, 0, milliseconds, nil)
        precondition(
            code != CURLM_RECURSIVE_API_CALL,
            "curl_multi_poll was called from one of its callbacks")
        // poll(2) refuses more sockets than the limit of open files now allows: it may have been
        // lowered since they were opened (faults FET-07). What is ready is found without it.
        if code != CURLM_OK { usleep(min(UInt32(milliseconds), Self.blindWait) * 1000) }
    }
}
