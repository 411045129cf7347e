import Cryptography
import Domain
import Reading

/// A Maildir on this machine (qmail's, Dovecot's, Postfix's): each message is a file in `new` or `cur`, is
/// read once and stays as it is.
struct MaildirSource: Source {
    let id: SourceID
    /// Absolute.
    let path: String
    let files: DiskFiles
    let read: ReadFunction

    /// Messages of one poll, the oldest first.
    static let countLimit = 200
    /// When the newest message came that was read, in nanoseconds since 1970.
    private static let place = "newest"
    /// Files of one tick of the kernel's clock have one time: so far back is looked again.
    private static let overlap = 2_000_000_000

    var host: String? { nil }

    func poll(_ cursor: SourceCursor, now: Timestamp) async -> PollOutcome {
        let old = cursor.held(to: path)
        let fresh: [DiskFiles.Entry]
        do throws(DiskFiles.Failure) { fresh = try await list(old, now: now) } catch {
            return .failure(PollFailure(.file, "\(path): \(error.text)"))
        }
        var next = old
        next.lastUnconditional = now
        let taken = fresh.prefix(Self.countLimit)
        next.bodyHash = SHA256.digest(of: Array(taken.map(\.name).joined(separator: "\0").utf8))
        if next.bodyHash == old.bodyHash { return .unchanged(next, PollAdvice()) }
        var mails = MailReading(read: read)
        for entry in taken {
            let bytes: [UInt8]
            do { bytes = try await files.read(entry.path) } catch {
                // Moved from `new` to `cur` meanwhile: the next poll finds it there.
                mails.notes.append("\(entry.path): \(error.text)")
                continue
            }
            guard await mails.add(bytes, named: entry.path) else { return mails.outcome(old) }
        }
        if let newest = taken.last?.modified { next.bookmarks = [Self.place: "\(newest)"] }
        return mails.outcome(next)
    }

    /// What came since the last poll, the oldest first; of one that is read for the first time, the last
    /// days.
    private func list(
        _ cursor: SourceCursor, now: Timestamp
    ) async throws(DiskFiles.Failure) -> [DiskFiles.Entry] {
        guard await files.isFolder(path + "/cur") else {
            throw .unreadable("no Maildir: it has no folder 'cur'")
        }
        let first = (now - MailboxSource.firstLook).milliseconds
        let (nanoseconds, overflow) = first.multipliedReportingOverflow(by: 1_000_000)
        let start =
            cursor.bookmarks[Self.place].flatMap { Int($0) }.map {
                $0.subtractingReportingOverflow(Self.overlap).partialValue
            } ?? (overflow ? 0 : Int(nanoseconds))
        return try await files.list(in: [path + "/new", path + "/cur"], since: start)
    }
}

extension DiskFiles.Entry {
    /// The unique part of a message's name: what stands behind `:` changes as it is read and answered.
    fileprivate var name: String {
        let last = path.split(separator: "/").last ?? ""
        return String(last.prefix { $0 != ":" })
    }
}
