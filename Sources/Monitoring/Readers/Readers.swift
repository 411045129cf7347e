import Polling
import Reading
import Telemetry
import Workers

/// The reader in processes of its own, so that no document, whatever it holds, takes more than itself
/// down (faults XML-03, XML-08).
struct Readers: Sendable {
    /// What a document may cost. Usual text of 10 MiB, the longest that is fetched, takes 0.9 s and
    /// 180 MiB as a page, 0.1 s and 30 MiB as a feed.
    static let limits = WorkerLimits(
        processor: processorTime, memory: 256 << 20,
        // A machine so loaded that two seconds of work take a minute has other troubles.
        patience: .seconds(60),
        // Three times a body of 10 MiB: as much as one-byte characters become in UTF-8.
        answer: 32 << 20)

    #if DEBUG
        /// Without the optimiser reading takes up to thirty times as long.
        private static let processorTime = Duration.seconds(60)
    #else
        private static let processorTime = Duration.seconds(2)
    #endif

    /// One heavy document must not hold up the others; more processes than that hold memory for
    /// nothing, as reading is the smaller part of a poll.
    static let count = 2

    private let pool: WorkerPool
    private let limits: WorkerLimits

    init(
        program: WorkerProgram = .own(ReaderProcess.argument), limits: WorkerLimits = Self.limits,
        log: Logger
    ) {
        self.limits = limits
        pool = WorkerPool(program, limits: limits, count: Self.count) { gaps in
            log(.warning, "a reader's process is not wholly confined: \(gaps)")
        }
    }

    func read(_ input: ReaderInput, cut: PageCut) async throws(ReadFailure) -> ReadResult {
        let answer: [UInt8]
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
