/// A mailbox that is read as a source.
package struct MailboxSettings: Sendable, Hashable {
    /// `imaps://imap.example.de/INBOX`.
    package var address: String
    package var user: String
    package var password: Secret<String>
    /// Where that is, and how it is spoken to.
    package var server: OutboundTarget

    package init(
        address: String, user: String, password: Secret<String>, server: OutboundTarget
    ) {
        self.server = server
        self.address = address
        self.user = user
        self.password = password
    }
}

/// A program whose documents are a source.
package struct ProgramSettings: Sendable, Hashable {
    /// Absolute.
    package var path: String
    package var arguments: [String]
    /// Then it and its children are killed.
    package var timeLimit: Duration

    package init(path: String, arguments: [String], timeLimit: Duration) {
        self.path = path
        self.arguments = arguments
        self.timeLimit = timeLimit
    }
}
