import Domain
import JSON
import Polling
import ToolSupport
import Transport

/// Fetching alone, as a poll does it: through the transfer engine, under its limits and the address
/// policy; what comes is thrown away.
struct FetchBench {
    /// What production allows, but for the gap.
    private static let inFlight = 64
    private static let perHost = 2

    private let requests: [FetchRequest]
    private let authorities: String?

    /// - Parameters:
    ///   - list: an address a line; behind a tab its ETag, if it has one.
    ///   - authorities: a PEM file; nil: those of the system.
    init(list: String, authorities: String?) throws(ToolFailure) {
        var requests: [FetchRequest] = []
        for line in try DiskFile.lines(of: list) {
            let parts = line.split(separator: "\t")
            guard let text = parts.first, let address = WebAddress(String(text)) else {
                throw .notAnAddress(line)
            }
            requests.append(
                FetchRequest(address: address, etag: parts.count > 1 ? String(parts[1]) : nil))
        }
        guard !requests.isEmpty else { throw .nothing(path: list) }
        self.requests = requests
        self.authorities = authorities
    }

    /// - Parameter output: gets the addresses with the ETags that came, a list for the next round.
    func measure(validatorsTo output: String, _ report: inout JSONWriter) async throws(ToolFailure)
    {
        let fetcher: TransferFetcher
        let engine: TransferEngine
        do {
            engine = try TransferEngine(settings: settings)
            fetcher = TransferFetcher(engine: engine, policy: policy)
        } catch { throw .transport("\(error)") }
        let outcomes = await fetchAll(by: fetcher)
        await engine.stop()
        let lines = outcomes.map { $0.etag.map { "\t\($0)" } ?? "" }
        let list = zip(requests, lines).map { "\($0.address)\($1)\n" }.joined()
        try DiskFile.write(Array(list.utf8), to: output)
        report.object { report in
            for status in Set(outcomes.map(\.status)).sorted() {
                report.member("\(status)", outcomes.count { $0.status == status })
            }
            report.member("bytes", outcomes.reduce(0) { $0 + $1.size })
        }
    }

    private struct Outcome: Sendable {
        /// 0: no answer.
        var status = 0
        var size = 0
        var etag: String?
    }

    private var settings: TransferEngine.Settings {
        var settings = TransferEngine.Settings(
            maxConnections: PollQueue.mostInFlight(Self.inFlight),
            maxConnectionsPerHost: Self.perHost)
        if let authorities { settings.caBundle = authorities }
        return settings
    }

    private var policy: AddressPolicy {
        AddressPolicy(allowedNetworks: IPNetwork("127.0.0.0/8").map { [$0] } ?? [])
    }

    private func fetchAll(by fetcher: TransferFetcher) async -> [Outcome] {
        await withTaskGroup(of: (Int, Outcome).self) { group in
            var outcomes = [Outcome](repeating: Outcome(), count: requests.count)
            var next = 0
            func startNext() {
                guard next < requests.count else { return }
                let (index, request) = (next, requests[next])
                next += 1
                group.addTask { (index, await fetch(request, by: fetcher)) }
            }
            for _ in 0..<Self.inFlight { startNext() }
            while let (index, outcome) = await group.next() {
                outcomes[index] = outcome
                startNext()
            }
            return outcomes
        }
    }

    private func fetch(_ request: FetchRequest, by fetcher: TransferFetcher) async -> Outcome {
        do {
            let answer = try await fetcher.fetch(request)
            return Outcome(
                status: answer.status, size: answer.body.count, etag: answer.etag)
        } catch { return Outcome() }
    }
}
