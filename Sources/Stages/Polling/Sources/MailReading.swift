import Domain
import Reading

/// Mails, read one after another.
struct MailReading {
    /// Readers that one poll may cost; the mails behind it wait for the next one.
    private static let readersLimit = 3

    let read: ReadFunction
    var documents: [Document] = []
    var notes: [String] = []
    /// Mails that brought nothing.
    var faults: [String] = []
    private var failure: PollFailure?
    private var ended = 0

    init(read: @escaping ReadFunction) { self.read = read }

    /// No more can be read now.
    var isOver: Bool { failure != nil }

    /// There is nothing to tell.
    var isEmpty: Bool { documents.isEmpty && notes.isEmpty && faults.isEmpty && failure == nil }

    /// - Parameter name: for people.
    /// - Returns: whether it is done with: also a mail that ended the reader, which it would do each time.
    mutating func add(_ bytes: [UInt8], named name: String) async -> Bool {
        let input = ReaderInput(bytes: bytes, contentType: "message/rfc822")
        do {
            let result = try await read(input, .article)
            documents += result.documents
            notes += result.problems.map { "\(name): \($0)" }
            if result.format == .unknown { faults.append("\(name) is no mail") }
            return true
        } catch {
            let failure = PollFailure(error, of: name)
            guard failure.reason == .readerEnded else {
                self.failure = failure
                return false
            }
            ended += 1
            if ended < Self.readersLimit {
                faults.append(failure.description)
            } else {
                self.failure = failure
            }
            return true
        }
    }

    /// - Parameters:
    ///   - old: what was remembered before.
    ///   - next: with what is done with by now.
    func outcome(from old: SourceCursor, to next: SourceCursor) -> PollOutcome {
        if documents.isEmpty, next.bookmarks == old.bookmarks,
            let failure = failure ?? faults.first.map({ PollFailure(.file, $0) })
        {
            return .failure(failure)
        }
        var harvest = PollOutcome.Harvest(
            documents: documents, cursor: next, notes: notes, failure: failure)
        harvest.faults = faults
        return .documents(harvest)
    }
}
