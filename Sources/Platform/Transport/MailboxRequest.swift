package import Domain

/// Which messages of a mailbox are wanted.
package struct MailboxRequest: Sendable {
    package var server: MailboxServer
    /// Behind which message: its number and the mailbox's UIDVALIDITY then (RFC 3501 §2.3.1.1). Nil, or of
    /// a mailbox that was made anew: those since `day`.
    package var last: MailboxPlace?
    package var day: CivilDate
    /// Messages of one answer, the oldest first.
    package var countLimit: Int
    /// Bytes of one message; what is longer comes cut.
    package var sizeLimit: Int

    package init(
        server: MailboxServer, last: MailboxPlace?, day: CivilDate, countLimit: Int,
        sizeLimit: Int
    ) {
        self.server = server
        self.last = last
        self.day = day
        self.countLimit = countLimit
        self.sizeLimit = sizeLimit
    }
}

/// A message's place in its mailbox.
package struct MailboxPlace: Sendable, Hashable {
    package var validity: UInt32
    package var uid: UInt32

    package init(validity: UInt32, uid: UInt32) {
        self.validity = validity
        self.uid = uid
    }
}

/// What a mailbox gave.
package struct MailboxAnswer: Sendable {
    /// Of the last message that was read, or the one asked behind; after a first look that found no more,
    /// of the mailbox's end. Nil where that is not known: the next look is the first again.
    package var place: MailboxPlace?
    package var messages: [Message] = []
    /// There are more than were asked for.
    package var hasMore = false

    package struct Message: Sendable {
        package var uid: UInt32
        package var bytes: [UInt8]
        /// It is longer than `sizeLimit`.
        package var isCut: Bool
    }
}
