/// One mail to one recipient: an envelope of its own, so that one refusal concerns nobody else.
package struct MailTransfer: Sendable {
    package let server: MailServer
    package let sender: String
    package let recipient: String
    package let message: [UInt8]
    /// For the server's word after the dot.
    package let verdict: Duration

    /// - Parameters:
    ///   - sender: the envelope's, without angle brackets; empty for mails that nobody answers.
    ///   - message: header and body, lines ended by CR LF.
    ///   - verdict: how long the server's word is waited for after the dot; RFC 5321 §4.5.3.2.6 asks
    ///     for ten minutes, and giving up early makes doubles.
    ///
    /// Nil where an address could break out of its command, or where a CR or LF stands alone: servers
    /// disagree on those, and what follows could become a mail of its own.
    package init?(
        server: MailServer, sender: String, recipient: String, message: [UInt8],
        verdict: Duration = .seconds(600)
    ) {
        guard sender.isEmpty || Self.isAddress(sender), Self.isAddress(recipient),
            !message.isEmpty, Self.hasWholeLineEnds(message)
        else { return nil }
        self.server = server
        self.sender = sender
        self.recipient = recipient
        self.message = message
        self.verdict = verdict
    }

    /// RFC 5321 §4.5.3.1: 64 bytes, the at sign, 255 bytes.
    private static let addressLimit = 320

    private static func isAddress(_ text: String) -> Bool {
        let bytes = text.utf8
        return bytes.count <= addressLimit && bytes.contains(UInt8(ascii: "@"))
            && bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F && $0 != 0x3C && $0 != 0x3E }
    }

    private static func hasWholeLineEnds(_ message: [UInt8]) -> Bool {
        var previous: UInt8 = 0
        for byte in message {
            if (byte == 0x0A) != (previous == 0x0D) { return false }
            previous = byte
        }
        return previous != 0x0D
    }
}
