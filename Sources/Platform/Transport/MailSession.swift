import CCurl
import Glibc

/// One mail on its way, on its lane's thread. libcurl calls back into it.
final class MailSession: MailConnection {
    /// Name, connection, greeting, TLS and login: servers delay their greeting against spam.
    private static let connectTimeout: Duration = .seconds(60)
    /// Up to the dot, all commands and the message.
    private static let untilDot: Duration = .seconds(300)
    /// For each reply before the dot, in seconds; RFC 5321 §4.5.3.2 has two to five minutes.
    private static let replyTimeout = 120
    /// For the reply to QUIT, in seconds: all has been said.
    private static let farewellTimeout = 2

    private let mail: MailTransfer
    private let permit: @Sendable () async -> Bool
    private let deadline: ContinuousClock.Instant
    private var replies = MailReplyParser()
    private var sent = 0
    private var isPermitted = false

    init(
        _ mail: MailTransfer, permit: @escaping @Sendable () async -> Bool,
        control: MailControl, handle: EasyHandle
    ) {
        self.mail = mail
        self.permit = permit
        deadline = .now + Self.untilDot
        super.init(
            host: mail.server.host, security: mail.server.security, control: control,
            handle: handle)
    }

    /// Blocks until the server has spoken or failed.
    func run(caBundle: String) throws(TransportError) -> MailReply {
        if let reason = control.endReason { throw reason }
        try configure(caBundle: caBundle)
        let code = curl_easy_perform(handle.pointer)
        if let reply = replies.reply, isVerdict(reply, code) { return reply }
        let error =
            failure
            ?? handle.failure(
                code, host: mail.server.host, port: mail.server.port, hasHead: false)
        throw isPermitted ? .unconfirmed(because: error) : error
    }

    /// After the dot every reply is the verdict; before it a refusal is, if it ended the session.
    private func isVerdict(_ reply: MailReply, _ code: CURLcode) -> Bool {
        if isPermitted { return true }
        let codes = [CURLE_SEND_ERROR, CURLE_WEIRD_SERVER_REPLY, CURLE_LOGIN_DENIED]
        return failure == nil && reply.code >= 400 && codes.contains(code)
    }

    private func configure(caBundle: String) throws(TransportError) {
        handle.reset()
        try handle.applyRules(caBundle: caBundle, protocols: "smtp,smtps")
        try handle.set(CURLOPT_URL, mail.server.address)
        if mail.server.security == .startTLS {
            try handle.set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
        }
        if let user = mail.server.user {
            try handle.set(CURLOPT_USERNAME, user)
            try handle.set(CURLOPT_PASSWORD, mail.server.password ?? "")
        }
        try handle.set(CURLOPT_MAIL_FROM, "<\(mail.sender)>")
        try handle.set(CURLOPT_MAIL_RCPT, lines: ["<\(mail.recipient)>"])
        // No size: libcurl would then send the dot without asking for the end, and so unpermitted.
        try handle.set(CURLOPT_UPLOAD, 1)
        try handle.set(CURLOPT_CONNECTTIMEOUT_MS, Self.connectTimeout.milliseconds)
        try handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, Self.replyTimeout)
        // A kept connection may be dead when the next mail comes, minutes later.
        try handle.set(CURLOPT_FORBID_REUSE, 1)
        try setCallbacks()
    }

    private func setCallbacks() throws(TransportError) {
        try handle.set(CURLOPT_HEADERFUNCTION, callback: onReplyLine)
        try handle.set(CURLOPT_WRITEFUNCTION, callback: onReplyLine)
        try handle.set(CURLOPT_READFUNCTION, callback: onMessageWanted)
        try handle.set(
            context: self, for: [CURLOPT_HEADERDATA, CURLOPT_WRITEDATA, CURLOPT_READDATA])
        try setRules()
    }

    override func mayGoOn() -> Bool {
        if super.mayGoOn(), !isPermitted, .now > deadline {
            failure = .timeout(.waiting, host: mail.server.host)
        }
        return failure == nil
    }
}

extension MailSession {
    func receive(replyLine line: UnsafeRawBufferPointer) {
        guard replies.append(line), let reply = replies.reply else { return }
        // libcurl says QUIT now and waits for its answer, where this was the verdict or a refusal.
        let isLast = isPermitted || reply.code >= 400
        setReplyTimeout(isLast ? Self.farewellTimeout : Self.replyTimeout)
    }

    /// The next part of the message; the end, and with it the dot, only if permitted. Nil aborts.
    func supply(_ buffer: UnsafeMutableRawBufferPointer) -> Int? {
        let part = mail.message[sent...].prefix(buffer.count)
        if part.isEmpty { return mayEnd() ? 0 : nil }
        buffer.copyBytes(from: part)
        sent += part.count
        return part.count
    }

    private func mayEnd() -> Bool {
        if isPermitted { return true }
        if let reason = control.endReason {
            failure = reason
            return false
        }
        guard Answer.wait(for: permit, priority: Task.currentPriority) else {
            failure = .notPermitted
            return false
        }
        isPermitted = true
        replies.forget()
        setReplyTimeout(max(1, mail.verdict.milliseconds / 1000))
        return true
    }

    private func setReplyTimeout(_ seconds: Int) {
        do throws(TransportError) {
            try handle.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, seconds)
        } catch {
            failure = failure ?? error
        }
    }
}
