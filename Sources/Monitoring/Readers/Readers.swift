import Polling
import Reading
import Telemetry
import Workers

/// The reader in processes of its own, so that no document, whatever it holds, takes more than itself
/// down (faults XML-03, XML-08).
struct Readers: Sendable {
    /// What a document may cost. Usual text of 10 MiB, the longest that is fetched unless `max_body`
    /// says more, takes 0.9 s and 180 MiB as a page, 0.1 s and 30 MiB as a feed.
    static func limits(_ settings: Settings.Reading = .init(), body: Int = 10 << 20) -> WorkerLimits
    {
        WorkerLimits(
            processor: settings.time * slowness, memory: settings.memory,
            // A machine so loaded that two seconds of work take a minute has other troubles.
            patience: max(.seconds(60), settings.time * slowness * 2),
            // Three times the body: as much as one-byte characters become in UTF-8.
            answer: max(32 << 20, 3 * body))
    }

    #if DEBUG
        /// Without the optimiser reading takes up to thirty times as long.
        private static let slowness = 30
    #else
        private static let slowness = 1
    #endif

    /// One heavy document must not hold up the others; more processes than that hold memory for
    /// nothing, as reading is the smaller part of a poll.
    static let count = 2

    private let pool: WorkerPool
    private let limits: WorkerLimits
    private let documents: Int

    /// - Parameter documents: that are kept of a feed or page.
    init(
        program: WorkerProgram = .own(ReaderProcess.argument),
        limits: WorkerLimits = Self.limits(), documents: Int = Settings.Reading().documents,
        log: Logger
    ) {
        self.limits = limits
        self.documents = documents
        pool = WorkerPool(program, limits: limits, count: Self.count) { gaps in
            log(.warning, "a reader's process is not wholly confined: \(gaps)")
        }
    }

    init(settings: Settings, log: Logger) {
        self.init(
            limits: Self.limits(settings.reading, body: settings.http.bodyLimit),
            documents: settings.reading.documents, log: log)
    }

    func read(_ input: ReaderInput, cut: PageCut) async throws(ReadFailure) -> ReadResult {
        let answer: [UInt8]
        var input = input
        input.documentLimit = documents
        do throws(WorkerFailure) {
            answer = try await pool.answer(
                to: WorkerMessage(head: input.exchanged(cut: cut), body: input.bytes))
        } catch { throw ReadFailure(error, limits) }
        guard let result = ReadResult(received: answer, of: input.address) else {
            throw .readerEnded("its answer was none")
        }
        return result
    }

    func end() async { await pool.end() }
}

extension ReadFailure {
    fileprivate init(_ failure: WorkerFailure, _ limits: WorkerLimits) {
        switch failure {
        case .cancelled: self = .cancelled
        case .notStarted(let why): self = .noReader(why)
        case .ended(let end): self = .readerEnded(end.words(limits))
        }
    }
}
