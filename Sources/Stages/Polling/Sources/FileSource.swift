import Cryptography
import Domain
import Reading

/// Files on disk, by a shell pattern: feeds and pages, told apart by what is in them.
struct FileSource: Source {
    let id: SourceID
    /// Absolute; glob(7).
    let pattern: String
    let files: DiskFiles
    let read: ReadFunction

    /// Readers that one poll may cost; the files after it wait for the next one.
    private static let readersLimit = 3

    var host: String? { nil }

    func poll(_ cursor: SourceCursor, now: Timestamp) async -> PollOutcome {
        let old = cursor.held(to: pattern)
        let listing: DiskFiles.Listing
        do { listing = try await files.list(pattern) } catch {
            return .failure(PollFailure(.file, "\(pattern): \(error.text)"))
        }
        guard !listing.entries.isEmpty else {
            return .failure(PollFailure(.file, "\(pattern) names no file"))
        }
        var next = old
        next.bodyHash = Self.hash(of: listing.entries)
        if next.bodyHash == old.bodyHash { return .unchanged(next, PollAdvice()) }
        return await harvest(listing, old: old, next: next)
    }

    /// Reads all of them, one at a time. One that can't be read is a fault beside what the others
    /// bring, and is tried again at each poll; when none can, that is a failure. One that ends too soon
    /// is perhaps still being written; over what ended the reader it is tried again.
    private func harvest(
        _ listing: DiskFiles.Listing, old: SourceCursor, next: SourceCursor
    ) async -> PollOutcome {
        var harvest = PollOutcome.Harvest(documents: [], cursor: next)
        if let remark = listing.remark { harvest.notes.append("\(pattern): \(remark)") }
        var (readable, ended) = (0, 0)
        for entry in listing.entries {
            do {
                let result = try await reading(of: entry)
                harvest.documents += result.documents
                let problems = result.problems.map { "\(entry.path): \($0)" }
                harvest.isComplete = harvest.isComplete && result.isComplete
                if result.format != .unknown { readable += 1 }
                if result.format == .unknown, result.isComplete {
                    harvest.faults +=
                        problems.isEmpty ? ["\(entry.path): no feed and no page"] : problems
                } else {
                    harvest.notes += problems
                }
            } catch {
                if error.reason == .file {
                    harvest.faults.append(error.description)
                    continue
                }
                harvest.failure = harvest.failure ?? error
                if error.reason == .readerEnded { ended += 1 }
                guard error.reason == .readerEnded, ended < Self.readersLimit else { break }
            }
        }
        if !harvest.isComplete || harvest.failure != nil || !harvest.faults.isEmpty {
            harvest.cursor = old
        }
        if let failure = harvest.failure, harvest.documents.isEmpty { return .failure(failure) }
        guard readable > 0 || !harvest.documents.isEmpty || !harvest.isComplete else {
            let why = (harvest.faults + harvest.notes).first ?? "no feed and no page"
            return .failure(PollFailure(.file, "\(pattern): none can be read: \(why)"))
        }
        return .documents(harvest)
    }

    private func reading(of entry: DiskFiles.Entry) async throws(PollFailure) -> ReadResult {
        let bytes: [UInt8]
        do { bytes = try await files.read(entry.path) } catch {
            throw PollFailure(.file, "\(entry.path): \(error.text)")
        }
        do { return try await read(ReaderInput(bytes: bytes), .article) } catch {
            throw PollFailure(error, of: entry.path)
        }
    }

    /// Of names, sizes and times: what has not changed is not read again.
    private static func hash(of entries: [DiskFiles.Entry]) -> [UInt8] {
        let lines = entries.map { "\($0.path)\0\($0.size)\0\($0.modified)\n" }
        return SHA256.digest(of: Array(lines.joined().utf8))
    }
}
