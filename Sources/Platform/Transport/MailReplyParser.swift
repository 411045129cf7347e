/// Reply lines as they come: `250-first`, `250 last`.
struct MailReplyParser {
    private static let textLimit = 500

    private var text: [UInt8] = []
    /// The newest whole reply.
    private(set) var reply: MailReply?

    /// True where the line ends a reply. Other lines are ignored.
    mutating func append(_ line: UnsafeRawBufferPointer) -> Bool {
        guard line.count >= 3, line.prefix(3).allSatisfy({ (0x30...0x39).contains($0) }) else {
            return false
        }
        let code = line.prefix(3).reduce(0) { $0 * 10 + Int($1 - 0x30) }
        if !text.isEmpty { text.append(0x20) }
        if text.count < Self.textLimit {
            text += line.dropFirst(4).prefix { $0 != 0x0D && $0 != 0x0A }
        }
        if line.count > 3, line[3] == UInt8(ascii: "-") { return false }
        defer { text = [] }
        // The answer to QUIT says nothing about the mail.
        guard code != 221 else { return false }
        reply = MailReply(code: code, text: ForeignText.line(text, limit: Self.textLimit))
        return true
    }

    mutating func forget() {
        reply = nil
        text = []
    }
}
