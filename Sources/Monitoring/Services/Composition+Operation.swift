import Alerting
import Domain
import Storage
import Telemetry

/// What people are told of Earshot's own state.
extension Composition {
    /// Tells of sources that fail again and again, and of those that have come back; true where
    /// something was queued.
    func reportSources(isClockSuspect: Bool?) async throws -> Bool {
        let (desk, now) = (desk, SystemClock.now())
        // After a restart too little is known at first: what was known holds.
        let alarms = try await store.alarms()
        let isSuspect = isClockSuspect ?? (alarms[ClockWatch.alarm] != nil)
        let rule = SourceReportRule(
            sources: settings.sources.map(\.id), failures: settings.trouble.failures,
            includesUntimely: !isSuspect)
        let report = try await store.reportSources(rule, now: now) {
            desk.drafts(for: $0, fitness: $1, now: now)
        }
        for trouble in report.told {
            log(
                trouble.news == .recovered ? .notice : .error, trouble.news.words,
                [
                    "source": "\(trouble.source)", "failures": "\(trouble.failures)",
                    "error": trouble.lastError ?? "",
                ])
        }
        if !report.told.isEmpty, report.queued == 0 {
            log(.error, "sources fail or have come back, and no channel can tell anybody")
        }
        return report.queued > 0
    }

    /// Tells once of a clock that is probably wrong; true where something was queued.
    ///
    /// - Parameter isSuspect: nil where too little is known: then what is known stays.
    func reportClock(isSuspect: Bool?) async throws -> Bool {
        guard let isSuspect else { return false }
        let (desk, now) = (desk, SystemClock.now())
        let isNews = try await store.setAlarm(ClockWatch.alarm, isOn: isSuspect, now: now) {
            desk.draftsForSuspectClock(showing: now, fitness: $0)
        }
        guard isNews else { return false }
        if isSuspect {
            log(
                .error,
                "more than half of the certificates are not valid by this machine's clock, which is "
                    + "probably wrong; set it. All sources stay enabled",
                ["event": ClockWatch.alarm, "clock": now.iso8601])
        } else {
            log(.notice, "the clock agrees with the certificates", ["event": ClockWatch.alarm])
        }
        return isSuspect
    }
}

extension SourceTrouble.News {
    /// For the log.
    fileprivate var words: String {
        switch self {
        case .failing: "a source fails again and again"
        case .stillFailing: "a source still fails"
        case .stopped: "a source is gone for good and polled no more"
        case .overQuota: "a source brings more than it may in a day"
        case .recovered: "a source that failed is read again"
        }
    }
}
