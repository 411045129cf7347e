import CCurl
import Domain
import Glibc

/// One visit to a mailbox, on its own thread. libcurl connects, protects and logs in; from there on the
/// commands are ours: its own read sets the flag that a person has seen a message, and takes a line of
/// a message for the server's. The mailbox is opened for reading only (EXAMINE): nothing in it changes.
final class MailboxSession: MailConnection {
    /// Name, connection, greeting, TLS and login.
    private static let connectTimeout: Duration = .seconds(30)
    /// Without a byte.
    private static let silence: Duration = .seconds(30)
    /// The whole visit.
    private static let total: Duration = .seconds(300)
    /// Milliseconds between two looks at whether it is to end.
    private static let step: Int32 = 500

    /// Bytes of all messages of one visit; what is beyond comes with the next.
    private static let answerLimit = 32 << 20
    /// Bytes of the answer to one command beside a message: of the longest list of numbers.
    private static let beside = 1 << 20

    private let request: MailboxRequest
    private let deadline: ContinuousClock.Instant
    private var parser: ImapParser
    private var tag = 0
    /// Bytes of the answer to the command that is being asked.
    private var taken = 0

    init(_ request: MailboxRequest, control: MailControl, handle: EasyHandle) {
        self.request = request
        parser = ImapParser(literalLimit: request.sizeLimit + 1)
        deadline = .now + Self.total
        super.init(
            host: request.server.host, security: request.server.security, control: control,
            handle: handle)
    }

    /// Blocks until all is read.
    func run(caBundle: String) throws(TransportError) -> MailboxAnswer {
        if let reason = control.endReason { throw reason }
        try connect(caBundle: caBundle)
        let (validity, end) = try examine()
        let last = request.last.flatMap { $0.validity == validity ? $0.uid : nil }
        let found = try search(behind: last)
        var (answer, reached, size) = (MailboxAnswer(), last, 0)
        for uid in found.prefix(request.countLimit) where size < Self.answerLimit {
            if let message = try message(uid) {
                answer.messages.append(message)
                size += message.bytes.count
            }
            reached = uid
        }
        answer.hasMore = !found.isEmpty && reached != found.last
        // What is old is not asked for by number later on.
        if last == nil, !answer.hasMore, let end { reached = max(reached ?? 0, end) }
        answer.place = reached.map { MailboxPlace(validity: validity, uid: $0) }
        // What it answers to that is nobody's concern.
        try write("z LOGOUT\r\n")
        return answer
    }
}

extension MailboxSession {
    private func connect(caBundle: String) throws(TransportError) {
        let server = request.server
        handle.reset()
        try handle.applyRules(caBundle: caBundle, protocols: "imap,imaps")
        try handle.set(CURLOPT_URL, server.address)
        if server.security == .startTLS {
            try handle.set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
        }
        try handle.set(CURLOPT_USERNAME, server.user)
        try handle.set(CURLOPT_PASSWORD, server.password.revealed)
        try handle.set(CURLOPT_CONNECT_ONLY, 1)
        try handle.set(CURLOPT_CONNECTTIMEOUT_MS, Self.connectTimeout.milliseconds)
        try handle.set(CURLOPT_TIMEOUT_MS, Self.connectTimeout.milliseconds)
        try setRules()
        let code = curl_easy_perform(handle.pointer)
        guard code != CURLE_OK else { return }
        if code == CURLE_LOGIN_DENIED { throw .loginRefused(host: server.host) }
        throw failure ?? handle.failure(code, host: server.host, port: server.port, hasHead: false)
    }

    /// Opens the mailbox for reading only; its UIDVALIDITY, and behind which number its next message
    /// comes: not every server says that (RFC 3501 §6.3.1).
    private func examine() throws(TransportError) -> (validity: UInt32, end: UInt32?) {
        let name = ModifiedUTF7.encoded(request.server.folder)
        let responses = try command("EXAMINE \(Self.quoted(name))")
        func number(_ word: String) -> UInt32? {
            responses.lazy.compactMap { $0.number(after: word) }.first
        }
        guard let validity = number("UIDVALIDITY") else { throw broken("no UIDVALIDITY") }
        return (validity, number("UIDNEXT").flatMap { $0 > 0 ? $0 - 1 : nil })
    }

    /// The numbers of the messages that are wanted, the oldest first.
    private func search(behind last: UInt32?) throws(TransportError) -> [UInt32] {
        let (next, overflow) = (last ?? 0).addingReportingOverflow(1)
        if overflow { return [] }
        let key = last == nil ? "SINCE \(Self.date(request.day))" : "UID \(next):*"
        let responses = try command("UID SEARCH \(key)")
        let lists = responses.filter { $0.words.prefix(2) == ["*", "SEARCH"] }
        // `n:*` names the last message, also where it comes before n.
        let found = lists.flatMap { $0.words.dropFirst(2).compactMap { UInt32($0) } }
        return Set(found).filter { $0 > last ?? 0 }.sorted()
    }

    /// RFC 3501's date: `22-Nov-2026`.
    private static func date(_ day: CivilDate) -> String {
        let months = [
            "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
        ]
        return "\(day.day)-\(months[day.month - 1])-\(padded(day.year, to: 4))"
    }

    /// Nil where it is gone meanwhile.
    private func message(_ uid: UInt32) throws(TransportError) -> MailboxAnswer.Message? {
        let limit = request.sizeLimit
        let responses = try command("UID FETCH \(uid) (UID BODY.PEEK[]<0.\(limit + 1)>)")
        guard
            let response = responses.first(where: {
                $0.number(after: "UID") == uid && !$0.literals.isEmpty
            }), let bytes = response.literals.first
        else { return nil }
        return MailboxAnswer.Message(
            uid: uid, bytes: Array(bytes.prefix(limit)), isCut: bytes.count > limit)
    }

    private static func quoted(_ name: String) -> String {
        let inside = name.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : "\($0)" }
        return "\"\(inside.joined())\""
    }
}

extension MailboxSession {
    /// Sends a command and gathers what comes until its end.
    ///
    /// - Throws: where the server says no.
    private func command(_ text: String) throws(TransportError) -> [ImapResponse] {
        tag += 1
        taken = 0
        let mark = "e\(tag)"
        try write("\(mark) \(text)\r\n")
        var responses: [ImapResponse] = []
        while true {
            let response = try nextResponse()
            guard response.text.hasPrefix(mark + " ") else {
                responses.append(response)
                guard responses.count <= Self.responseLimit else { throw broken("no end") }
                continue
            }
            guard response.words.dropFirst().first == "OK" else {
                throw broken(ForeignText.line(response.text.utf8, limit: 200))
            }
            return responses
        }
    }

    /// Untagged responses to one command.
    private static let responseLimit = 1000

    private func nextResponse() throws(TransportError) -> ImapResponse {
        while true {
            do throws(ImapParser.Fault) {
                if let response = try parser.next() { return response }
            } catch { throw broken(error.text) }
            let bytes = try read()
            taken += bytes.count
            guard taken <= request.sizeLimit + Self.beside else {
                throw broken("an answer longer than what was asked for")
            }
            parser.append(bytes[...])
        }
    }

    private func read() throws(TransportError) -> [UInt8] {
        var block = [UInt8](repeating: 0, count: 64 << 10)
        let start = ContinuousClock.now
        while true {
            try checkTime(since: start)
            var count = 0
            let code = block.withUnsafeMutableBytes {
                curl_easy_recv(handle.pointer, $0.baseAddress, $0.count, &count)
            }
            if code == CURLE_AGAIN {
                wait(for: POLLIN)
            } else if code == CURLE_OK, count > 0 {
                return Array(block[..<count])
            } else {
                throw broken("it closed the connection")
            }
        }
    }

    private func write(_ text: String) throws(TransportError) {
        var rest = Array(text.utf8)[...]
        let start = ContinuousClock.now
        while !rest.isEmpty {
            try checkTime(since: start)
            var count = 0
            let code = rest.withUnsafeBytes {
                curl_easy_send(handle.pointer, $0.baseAddress, $0.count, &count)
            }
            rest = rest.dropFirst(count)
            if code == CURLE_AGAIN {
                wait(for: POLLOUT)
            } else if code != CURLE_OK {
                throw broken("it closed the connection")
            }
        }
    }

    private func checkTime(since start: ContinuousClock.Instant) throws(TransportError) {
        if let reason = control.endReason { throw reason }
        guard .now < deadline, .now - start < Self.silence else {
            throw .timeout(.receiving, host: request.server.host)
        }
    }

    private func wait(for event: Int32) {
        var socket = pollfd(fd: handle.activeSocket, events: Int16(event), revents: 0)
        _ = poll(&socket, 1, Self.step)
    }

    private func broken(_ what: String) -> TransportError {
        .protocolError("\(request.server.host), asked for '\(request.server.folder)': \(what)")
    }
}
