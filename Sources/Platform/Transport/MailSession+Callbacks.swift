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
