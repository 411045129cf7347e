import Domain
import Reading

/// Mails, read one after another.
struct MailReading {
    /// Readers that one poll may cost; a mail that ended one is passed over.
    private static let readersLimit = 3

    let read: ReadFunction
    var documents: [Document] = []
    var notes: [String] = []
    private var faults: [String] = []
    private var failure: PollFailure?
    private var ended = 0

    init(read: @escaping ReadFunction) { self.read = read }

    /// - Parameter name: for people.
    /// - Returns: false where no more can be read now.
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
            ended += 1
            if failure.reason == .readerEnded, ended <= Self.readersLimit {
                faults.append(failure.description)
                return true
            }
            self.failure = failure
            return false
        }
    }

    /// - Parameter cursor: what is remembered.
    func outcome(_ cursor: SourceCursor) -> PollOutcome {
        if let failure, documents.isEmpty { return .failure(failure) }
        var harvest = PollOutcome.Harvest(
            documents: documents, cursor: cursor, notes: notes, failure: failure)
        harvest.faults = faults
        return .documents(harvest)
    }
}
