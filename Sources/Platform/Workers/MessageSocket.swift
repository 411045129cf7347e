import Glibc

/// Messages over one end of a pair of sockets: the lengths of the two parts, then the parts.
struct MessageSocket: Sendable {
    enum Failure: Error {
        /// The other side has closed it, or the system has.
        case closed
        /// The deadline has passed.
        case late
        /// More bytes are announced than were allowed.
        case tooLong
    }

    typealias Deadline = ContinuousClock.Instant

    let descriptor: Int32
    /// Two numbers of 32 bits.
    private static let headerSize = 8

    /// All at once, so that the other side wakes up once.
    ///
    /// - Parameter deadline: nil: waits as long as it takes.
    func send(_ message: WorkerMessage, until deadline: Deadline? = nil) throws(Failure) {
        let header = header(message.head.count, message.body.count)
        let size = header.count + message.head.count + message.body.count
        var done = 0
        while done < size {
            let count = send([header, message.head, message.body], from: done, flags(deadline))
            if count > 0 { done += count } else { try wait(for: POLLOUT, until: deadline) }
        }
    }

    /// Announces what will not come.
    func refuse(length: Int) throws(Failure) {
        let header = header(0, min(length, Int(UInt32.max)))
        if send([header, [], []], from: 0, 0) < header.count { throw .closed }
    }

    /// - Parameter limit: bytes of both parts.
    func receive(limit: Int, until deadline: Deadline? = nil) throws(Failure) -> WorkerMessage {
        // What is asked has yet to be done: it is not there at once.
        if let deadline { try poll(for: POLLIN, until: deadline) }
        let header = try receive(count: Self.headerSize, until: deadline)
        let (head, body) = (Self.number(header[..<4]), Self.number(header[4...]))
        guard head <= limit, body <= limit - head else { throw .tooLong }
        return WorkerMessage(
            head: try receive(count: head, until: deadline),
            body: try receive(count: body, until: deadline))
    }

    /// False where the other side is gone, or speaks without being asked.
    var isQuiet: Bool {
        var byte: UInt8 = 0
        let flags = Int32(MSG_PEEK) | Int32(MSG_DONTWAIT)
        return recv(descriptor, &byte, 1, flags) == -1 && errno == EAGAIN
    }

    private func header(_ head: Int, _ body: Int) -> [UInt8] {
        [head, body].flatMap { number in
            (0..<4).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
        }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}

extension MessageSocket {
    /// One call; the count of bytes taken, or -1.
    ///
    /// - Parameters:
    ///   - parts: three.
    ///   - done: bytes of them that were taken before.
    private func send(_ parts: [[UInt8]], from done: Int, _ flags: Int32) -> Int {
        parts[0].withUnsafeBytes { first in
            parts[1].withUnsafeBytes { second in
                parts[2].withUnsafeBytes { third in
                    var (vectors, skipped): ([iovec], Int) = ([], done)
                    for part in [first, second, third] {
                        let count = min(skipped, part.count)
                        skipped -= count
                        guard count < part.count, let base = part.baseAddress else { continue }
                        vectors.append(
                            iovec(
                                iov_base: UnsafeMutableRawPointer(mutating: base + count),
                                iov_len: part.count - count))
                    }
                    return vectors.withUnsafeMutableBufferPointer { buffer in
                        var message = msghdr()
                        message.msg_iov = buffer.baseAddress
                        message.msg_iovlen = buffer.count
                        return sendmsg(descriptor, &message, flags | Int32(MSG_NOSIGNAL))
                    }
                }
            }
        }
    }

    private func receive(count: Int, until deadline: Deadline?) throws(Failure) -> [UInt8] {
        var failure: Failure?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            do throws(Failure) {
                while filled < count {
                    let received = recv(
                        descriptor, buffer.baseAddress.map { $0 + filled }, count - filled,
                        flags(deadline))
                    if received == 0 { throw .closed }
                    if received > 0 {
                        filled += received
                    } else {
                        try wait(for: POLLIN, until: deadline)
                    }
                }
            } catch { failure = error }
        }
        if let failure { throw failure }
        return bytes
    }

    private func flags(_ deadline: Deadline?) -> Int32 {
        deadline == nil ? 0 : Int32(MSG_DONTWAIT)
    }

    /// After a call that has failed: returns where it is worth another try.
    private func wait(for events: Int32, until deadline: Deadline?) throws(Failure) {
        if errno == EINTR { return }
        guard errno == EAGAIN, let deadline else { throw .closed }
        try poll(for: events, until: deadline)
    }

    private func poll(for events: Int32, until deadline: Deadline) throws(Failure) {
        let left = deadline - ContinuousClock.now
        guard left > .zero else { throw .late }
        var target = pollfd(fd: descriptor, events: Int16(events), revents: 0)
        // Rounded up, so that it does not turn without waiting; what is left is asked again.
        _ = Glibc.poll(&target, 1, Int32(min(left / .milliseconds(1), 60_000)) + 1)
    }
}
