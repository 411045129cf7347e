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

    var host: String? { nil }

    func poll(_ cursor: SourceCursor, now: Timestamp) async -> PollOutcome {
        let old = cursor.held(to: pattern)
        let entries: [DiskFiles.Entry]
        do { entries = try await files.list(pattern) } catch {
            return .failure(PollFailure(.file, "\(pattern): \(error.text)"))
        }
        guard !entries.isEmpty else {
            return .failure(PollFailure(.file, "\(pattern) names no file"))
        }
        var next = old
        next.bodyHash = Self.hash(of: entries)
        if next.bodyHash == old.bodyHash { return .unchanged(next, PollAdvice()) }
        return await harvest(entries, old: old, next: next)
    }

    /// Reads all of them, one at a time. One that can't be read is a fault beside what the others
    /// bring, and is tried again at each poll; when none can, that is a failure. One that ends too soon
    /// is perhaps still being written.
    private func harvest(
        _ entries: [DiskFiles.Entry], old: SourceCursor, next: SourceCursor
    ) async -> PollOutcome {
        var harvest = PollOutcome.Harvest(documents: [], cursor: next)
        var readable = 0
        for entry in entries {
            do {
                let bytes = try await files.read(entry.path)
                let result = read(ReaderInput(bytes: bytes), .article)
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
                harvest.faults.append("\(entry.path): \(error.text)")
            }
        }
        if !harvest.isComplete || !harvest.faults.isEmpty { harvest.cursor = old }
        guard readable > 0 || !harvest.documents.isEmpty || !harvest.isComplete else {
            let why = (harvest.faults + harvest.notes).first ?? "no feed and no page"
            return .failure(PollFailure(.file, "\(pattern): none can be read: \(why)"))
        }
        return .documents(harvest)
    }

    /// Of names, sizes and times: what has not changed is not read again.
    private static func hash(of entries: [DiskFiles.Entry]) -> [UInt8] {
        let lines = entries.map { "\($0.path)\0\($0.size)\0\($0.modified)\n" }
        return SHA256.digest(of: Array(lines.joined().utf8))
    }
}

extension DiskFiles.Failure {
    fileprivate var text: String {
        switch self {
        case .unreadable(let why): why
        case .tooLarge: "longer than \(DiskFiles.sizeLimit >> 20) MiB, left out"
        }
    }
}
