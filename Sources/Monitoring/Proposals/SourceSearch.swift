package import Domain
import Glibc
import Matching
import Polling
import Reading
import Storage
package import Telemetry
import Transport

/// Looks at an address or at files, and finds the way to read them best: `earshot sources add`.
///
/// All is fetched as the daemon would: behind the same wall, within the same limits, at the same pace.
package struct SourceSearch: Sendable {
    private let settings: Settings
    private let file: ConfigurationFile
    private let matcher: Matcher
    private let log: Logger
    /// Only entries of this kind; nil: whatever is best.
    package var kind: String?
    /// Given to what is found.
    package var tags: [String] = []
    /// Mentions that are older are only counted.
    package var since: Timestamp

    /// Proposals that are read before it gives up.
    static let triesLimit = 6

    /// - Parameter marks: what people's marks teach.
    /// - Throws: `QueryError`.
    package init(
        settings: Settings, file: ConfigurationFile, marks: [Lesson], since: Timestamp, log: Logger
    ) throws {
        self.settings = settings
        self.file = file
        self.since = since
        self.log = log
        matcher = try Matcher(brands: settings.brands, lessons: marks)
    }

    package enum Answer: Sendable {
        /// Nobody is there any more.
        case gone(DeadNetwork)
        /// It is read already.
        case known(KnownSources.Match)
        /// A list of subscriptions, and of how many; an entry where it is a file.
        case list(SourceProposal?, count: Int)
        /// The best, read once, and what else there is.
        case found(SourceTrial, others: [SourceProposal])
        /// Nothing to read, and where it would be worth a look.
        case nothing(hint: WebAddress?)
    }

    /// What came of it.
    package struct Report: Sendable {
        package var answer: Answer
        /// What was tried in vain, for people.
        package var failures: [String] = []
    }

    /// - Parameter progress: what is done now.
    /// - Throws: what nothing can start without: the certificates.
    package func run(
        _ input: String, progress: @escaping @Sendable (String) -> Void
    ) async throws -> Report {
        let known = KnownSources(settings)
        let place = InputPlace(input)
        if let address = place.address {
            if let network = DeadNetwork.at(address) { return Report(answer: .gone(network)) }
            if let match = known.match(address) { return Report(answer: .known(match)) }
            if address.userInfo != nil {
                return Report(
                    answer: .nothing(hint: nil),
                    failures: [
                        "\(address) has a login in it; add it by hand, with user: and password_file:"
                    ])
            }
        }
        let readers = Readers(settings: settings, log: log)
        let engine = try TransferEngine(settings: settings.http.engine)
        let tools = await tools(engine, readers)
        let attempt = SourceAttempt(
            tools: tools, kind: kind, tags: tags, brands: settings.brands, known: known,
            file: file, progress: progress)
        var report: Report
        switch place {
        case .web(let address): report = await attempt.run(address)
        case .files(let path): report = await attempt.run(files: path)
        }
        if case .found(var trial, let others) = report.answer {
            trial.judge(attempt.documents, by: matcher, settings, since: since, now: now)
            report.answer = .found(trial, others: others)
        }
        await engine.stop()
        await readers.end()
        return report
    }

    private var now: Timestamp { SystemClock.now() }

    private func tools(_ engine: TransferEngine, _ readers: Readers) async -> SourceTools {
        let gate = HostGate(
            pacer: HostPacer(connections: settings.http.perHost, gap: settings.http.gap),
            clock: SteadyClock(start: now), pauses: await pauses())
        return SourceTools(
            fetcher: settings.http.fetcher(on: engine, gate: gate),
            robotsPolicy: settings.http.robots, reservationPolicy: settings.http.tdm,
            read: { input, cut async throws(ReadFailure) in
                try await readers.read(input, cut: cut)
            })
    }

    /// Hosts that asked the daemon to be left alone are left alone here too.
    private func pauses() async -> [HostPause] {
        do {
            let store = try Store.open(path: settings.storePath, mode: .guest)
            let pauses = try await store.hostPauses(now: now)
            try await store.close()
            return pauses
        } catch {
            // Without a store nobody has asked for anything.
            return []
        }
    }
}
