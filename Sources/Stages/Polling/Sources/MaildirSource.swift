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
    /// Which messages were read, by name and nanoseconds since 1970.
    private static let marks = "read"
    /// How much older than one that was read a message may be, in nanoseconds: a long one gets its time
    /// before it gets its place.
    private static let overlap: Int64 = 3_600_000_000_000

    var host: String? { nil }

    func poll(_ cursor: SourceCursor, now: Timestamp) async -> PollOutcome {
        let old = cursor.held(to: path)
        var marks =
            old.bookmarks[Self.marks].flatMap { ReadMarks($0) }
            ?? ReadMarks(from: (now - MailboxSource.firstLook).nanoseconds)
        let listing: DiskFiles.Listing
        do throws(DiskFiles.Failure) { listing = try await list(since: marks.floor.moment) } catch {
            return .failure(PollFailure(.file, "\(path): \(error.text)"))
        }
        var mails = MailReading(read: read)
        if let remark = listing.remark { mails.notes.append("\(path): \(remark)") }
        let earliestLeft = await harvest(listing, into: &mails, &marks)
        var next = old
        next.lastUnconditional = now
        if let newest = marks.newest?.moment {
            // A time that is still to come holds up nothing.
            let oldest = min(newest, now.nanoseconds) - Self.overlap
            marks.forget(before: min(oldest, earliestLeft ?? oldest))
            next.bookmarks = [Self.marks: marks.text]
        }
        return mails.isEmpty
            ? .unchanged(next, PollAdvice()) : mails.outcome(from: old, to: next)
    }

    /// Reads what is unread, the oldest first.
    ///
    /// - Returns: of the first that could not be opened, its time: the next poll tries it again.
    private func harvest(
        _ listing: DiskFiles.Listing, into mails: inout MailReading, _ marks: inout ReadMarks
    ) async -> Int64? {
        let listed = listing.entries.map { (entry: $0, mark: $0.mark) }.sorted { $0.mark < $1.mark }
        var count = 0
        var left: [(path: String, moment: Int64, why: DiskFiles.Failure)] = []
        // One that moves meanwhile may be listed twice.
        for (entry, mark) in listed where !marks.contains(mark) {
            guard count < Self.countLimit, !mails.isOver else { break }
            do throws(DiskFiles.Failure) {
                let bytes = try await files.read(entry.path)
                guard await mails.add(bytes, named: entry.path) else { break }
            } catch {
                guard case .tooLarge = error else {
                    left.append((entry.path, entry.modified, error))
                    continue
                }
                mails.faults.append("\(entry.path): \(error.text)")
            }
            count += 1
            marks.note(mark)
        }
        // One that has moved from `new` to `cur` meanwhile is no fault.
        let closed = left.filter { if case .missing = $0.why { false } else { true } }
        if let first = closed.first {
            let others = closed.count > 1 ? ", and \(closed.count - 1) more" : ""
            mails.faults.append("\(first.path) can't be read yet: \(first.why.text)\(others)")
        }
        return left.first?.moment
    }

    private func list(since moment: Int64) async throws(DiskFiles.Failure) -> DiskFiles.Listing {
        guard await files.isFolder(path + "/cur") else {
            throw .unreadable("no Maildir: it has no folder 'cur'")
        }
        return try await files.list(in: [path + "/new", path + "/cur"], since: moment)
    }
}

extension DiskFiles.Entry {
    /// By the unique part of a message's name: what stands behind `:` changes as it is read and answered.
    fileprivate var mark: ReadMarks.Mark {
        let last = path.split(separator: "/").last ?? ""
        return ReadMarks.Mark(moment: modified, name: String(last.prefix { $0 != ":" }))
    }
}

extension Timestamp {
    /// Since 1970, held to what an Int64 holds.
    fileprivate var nanoseconds: Int64 {
        let (product, overflow) = milliseconds.multipliedReportingOverflow(by: 1_000_000)
        return overflow ? (milliseconds < 0 ? .min : .max) : product
    }
}
