/// What a mail server said last (RFC 5321 §4.2).
package struct MailReply: Sendable, Equatable {
    /// 200 to 599.
    package let code: Int
    /// Its text on one line, cleaned, at most 500 bytes.
    package let text: String

    package init(code: Int, text: String) {
        self.code = code
        self.text = text
    }

    /// The server is responsible now.
    package var isAccepted: Bool { (200..<300).contains(code) }
    /// 4xx: the same mail may be taken later.
    package var isTransient: Bool { (400..<500).contains(code) }
}
