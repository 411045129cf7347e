import Domain
import Reading
package import Transport

/// Reads mailboxes; tests bring their own.
package protocol MailboxCarrier: Sendable {
    func visit(_ mailbox: MailboxRequest) async throws(TransportError) -> MailboxAnswer
}

extension TransferEngine: MailboxCarrier {}

/// A mailbox: newsletters, notifications of review pages, articles that somebody sent on. Each message is
/// read once, by its number; nothing in the mailbox changes, not even what is unread.
struct MailboxSource: Source {
    let id: SourceID
    let settings: MailboxSettings
    let carrier: (any MailboxCarrier)?
    let read: ReadFunction

    /// A mailbox that is read for the first time shows so much of its past.
    static let firstLook = Duration.seconds(7 * 86_400)
    /// Messages of one poll, the oldest first.
    static let countLimit = 200
    /// Bytes of one message; its text stands at its beginning.
    static let sizeLimit = 4 << 20
    /// Where in the mailbox the last poll ended: UIDVALIDITY and UID.
    private static let place = "place"

    var host: String? { nil }

    func poll(_ cursor: SourceCursor, now: Timestamp) async -> PollOutcome {
        let old = cursor.held(to: "\(settings.address) \(settings.user)")
        let answer: MailboxAnswer
        do throws(PollFailure) { answer = try await visit(old, now: now) } catch {
            return .failure(error)
        }
        var next = old
        next.lastUnconditional = now
        next.bookmarks[Self.place] = answer.place?.bookmark
        if answer.messages.isEmpty { return .unchanged(next, PollAdvice()) }
        var mails = MailReading(read: read)
        var reached = old.bookmarks[Self.place]
        for message in answer.messages where !mails.isOver {
            let name = "\(settings.address), message \(message.uid)"
            guard await mails.add(message.bytes, named: name) else { break }
            reached = answer.place.map {
                MailboxPlace(validity: $0.validity, uid: message.uid).bookmark
            }
            if message.isCut {
                mails.notes.append(
                    "message \(message.uid) is longer than \(Self.sizeLimit >> 20) MiB: cut")
            }
        }
        // Those behind it are asked for again.
        if mails.isOver { next.bookmarks[Self.place] = reached }
        if answer.hasMore { mails.notes.append("there are more: the next poll reads them") }
        return mails.outcome(from: old, to: next)
    }

    private func visit(
        _ cursor: SourceCursor, now: Timestamp
    ) async throws(PollFailure) -> MailboxAnswer {
        guard let carrier,
            let server = MailboxServer(
                settings.address, user: settings.user, password: settings.password)
        else { throw PollFailure(.file, "\(settings.address) is no mailbox") }
        let day = (now - Self.firstLook).seconds.flooredQuotient(dividingBy: 86_400)
        let request = MailboxRequest(
            server: server, last: cursor.bookmarks[Self.place].flatMap { MailboxPlace($0) },
            day: CivilDate(daysSinceEpoch: day), countLimit: Self.countLimit,
            sizeLimit: Self.sizeLimit)
        do { return try await carrier.visit(request) } catch {
            throw PollFailure(error, of: settings)
        }
    }
}

extension MailboxPlace {
    fileprivate var bookmark: String { "\(validity):\(uid)" }

    fileprivate init?(_ bookmark: String) {
        let parts = bookmark.split(separator: ":").map { UInt32($0) }
        guard parts.count == 2, let validity = parts[0], let uid = parts[1] else { return nil }
        self.init(validity: validity, uid: uid)
    }
}

extension PollFailure {
    fileprivate init(_ error: TransportError, of mailbox: MailboxSettings) {
        switch error {
        case .cancelled, .stopped: self.init(.cancelled, "the poll was ended")
        case .loginRefused:
            self.init(
                .credentials,
                "\(error) of \(mailbox.user): renew what stands in password_file; some providers "
                    + "want a password made for this program")
        case .tls(_, let failure) where failure.isAboutDates:
            self.init(.untimely, "\(mailbox.address): \(error); or this machine's clock is wrong")
        default: self.init(.unreachable, "\(mailbox.address): \(error)")
        }
    }
}
