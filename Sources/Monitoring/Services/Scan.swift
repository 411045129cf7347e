import Alerting
package import Domain
import Polling
import Storage
package import Telemetry
import Transport

/// Every source once, now: the same pipeline as the daemon's.
package struct Scan: Sendable {
    package var settings: Settings
    /// Also send what is due.
    package var notifies: Bool
    package var log: Logger

    package init(settings: Settings, notifies: Bool, log: Logger) {
        self.settings = settings
        self.notifies = notifies
        self.log = log
    }

    /// What a scan brought.
    package struct Report: Sendable {
        /// Best first; of a brand that is new also those in what was stored before.
        package var mentions: [StoredMention]
        package var newDocuments: Int
        package var sources: Int
        package var failures: [Failure]
        /// What was mended, left out or chosen in sources that did not fail.
        package var notes: [Failure]
        /// Alerts that wait in the outbox.
        package var queuedAlerts: Int
        /// Mentions that immediate alerts tell together, as they were there before anybody looked.
        package var backlog: Int
        package var deliveredAlerts: Int
        /// What could not be sent, a line a channel: how many, why, and the mend. Empty unless sent.
        package var undelivered: [String]
    }

    package struct Failure: Sendable, Hashable {
        package var source: SourceID
        /// What happened, where, and the mend.
        package var text: String
    }

    /// - Parameter progress: sources done and in all, after each.
    /// - Throws: what nothing can start without: the store, the certificates.
    package func run(
        progress: @Sendable (_ done: Int, _ total: Int) -> Void
    ) async throws -> Report {
        let store = try Store.open(path: settings.storePath, mode: .owner)
        let parts = try await Composition(settings: settings, store: store, log: log)
        let intake = parts.intake(try await store.sourceStates(), keepsMentions: true)
        let found = try await BrandSearch(parts)?.run() ?? []
        let clock = SteadyClock(start: SystemClock.now())
        let failed = await parts.pollLoop(intake, clock: clock, waits: false).pollOnce(
            parts.sources(parts.fetcher(clock: clock)), progress: progress)
        let delivery = notifies ? try await deliver(parts) : DeliveryReport()
        let counts = try await store.outboxCounts()
        let waiting = try await store.waitingCounts()
        let mentions = try await completed(intake.result, from: store)
        await parts.end()
        try await store.close()
        let result = intake.result
        if let failure = result.storeFailure { throw ScanError.notStored(failure) }
        let failures: [Failure] =
            failed.map { Failure(source: $0.source, text: $0.failure.description) }
            + result.cutOff.map { Failure(source: $0, text: SourceState.cutOff) }
            + result.faults.map { Failure(source: $0.source, text: $0.text) }
        return Report(
            mentions: (found + mentions).sorted(by: StoredMention.isBetter),
            newDocuments: result.documents, sources: settings.sources.count,
            failures: failures,
            notes: result.notes.map { Failure(source: $0.source, text: $0.text) },
            queuedAlerts: (counts[.pending] ?? 0) + (counts[.uncertain] ?? 0),
            backlog: settings.rules.filter { $0.send == .immediately }
                .map { waiting[$0.name] ?? 0 }.max() ?? 0,
            deliveredAlerts: delivery.delivered, undelivered: delivery.undelivered)
    }

    /// With who else carries the stories that others joined meanwhile.
    private func completed(
        _ result: Intake.Tally, from store: Store
    ) async throws -> [StoredMention] {
        var mentions = result.mentions
        for index in mentions.indices where result.joined[mentions[index].id] != nil {
            guard let stored = try await store.mention(mentions[index].id) else { continue }
            mentions[index].alsoIn = stored.alsoIn
            mentions[index].outlets = stored.outlets
        }
        return mentions
    }

    private struct DeliveryReport {
        var delivered = 0
        var undelivered: [String] = []
    }

    /// Sends what is due, and tells people of what did not arrive.
    private func deliver(_ parts: Composition) async throws -> DeliveryReport {
        try await parts.digestLoop().buildDue()
        var tally = try await parts.deliveryLoop().drain()
        if try await parts.reportTroubles() {
            let notices = try await parts.deliveryLoop().drain()
            tally.delivered += notices.delivered
            tally.deaths.merge(notices.deaths) { first, _ in first }
        }
        var report = DeliveryReport(delivered: tally.delivered)
        for (channel, deaths) in tally.deaths.sorted(by: { $0.key < $1.key }) {
            report.undelivered.append(
                "\(Self.messages(deaths.count)) died: \(channel) answers '\(deaths.lastReply)'; "
                    + "see `earshot outbox --state dead`")
        }
        for (channel, state) in try await parts.store.channelStates().sorted(by: { $0.key < $1.key }
        ) {
            guard state.disabledAt != nil, state.held > 0 else { continue }
            report.undelivered.append(
                "\(Self.messages(state.held)) held: channel \(channel) is disabled, it answers "
                    + "'\(state.disabledBecause ?? "")'; see `earshot channels`")
        }
        return report
    }

    private static func messages(_ count: Int) -> String {
        "\(count) message\(count == 1 ? "" : "s")"
    }
}

/// Why a scan is no scan.
package enum ScanError: Error, Sendable, CustomStringConvertible {
    case notStored(String)

    package var description: String {
        switch self {
        case .notStored(let failure):
            "not all of it could be stored; scan again when this is mended: \(failure)"
        }
    }
}

extension StoredMention {
    /// Urgent ones first, then by score, then the newer.
    package static func isBetter(_ a: StoredMention, _ b: StoredMention) -> Bool {
        if a.mention.isUrgent != b.mention.isUrgent { return a.mention.isUrgent }
        if a.mention.score != b.mention.score { return a.mention.score > b.mention.score }
        return a.time != b.time ? a.time > b.time : a.id < b.id
    }
}
