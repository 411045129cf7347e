import Domain
import Matching
import Polling
import Storage
import Telemetry

/// What a daemon does now and then, beside polling and sending.
extension Daemon {
    func reportTroubles(_ parts: Composition, _ intake: Intake) async -> Bool {
        let isClockSuspect = intake.isClockSuspect
        do {
            let isQueued = try await parts.reportSources(isClockSuspect: isClockSuspect)
            return try await parts.reportTroubles() || isQueued
        } catch {
            log(.error, "nobody can be told of what does not arrive: \(error)")
            return false
        }
    }

    func reportClock(_ parts: Composition, _ isSuspect: Bool?) async -> Bool {
        do { return try await parts.reportClock(isSuspect: isSuspect) } catch {
            log(.error, "nobody can be told of the clock: \(error)")
            return false
        }
    }

    /// Nil where no hub can reach us, or nothing of them is known: polling goes on without.
    func hubDesk(_ parts: Composition, _ fetcher: any Fetcher) async -> HubDesk? {
        do { return try await parts.hubDesk(fetcher) } catch {
            log(.error, "no hub is asked to tell of news: \(error)")
            return nil
        }
    }

    func prune(_ parts: Composition) async {
        do {
            let report = try await StoreCare.prune(
                parts.store, parts.settings.retention, parts.authors)
            log(
                .info, "pruned what is past its retention",
                [
                    "documents": "\(report.documents)", "mentions": "\(report.mentions)",
                    "messages": "\(report.messages)",
                ])
        } catch {
            log(.error, "nothing was pruned: \(error)")
        }
    }

    /// Looks for brands that joined the configuration in what is stored.
    func searchBrands(_ parts: Composition) async {
        do {
            guard let search = try await BrandSearch(parts) else { return }
            let mentions = try await search.run()
            log(
                .notice, "new brands were looked for in what is stored",
                [
                    "brands": search.brands.sorted().joined(separator: " "),
                    "mentions": "\(mentions.count)",
                ])
        } catch is CancellationError {
            return
        } catch {
            log(.error, "new brands can't be looked for in what is stored: \(error)")
        }
    }

    /// Runs it now and then at each interval, until cancelled.
    func every(_ interval: Duration, _ work: @Sendable () async -> Void) async {
        while !Task.isCancelled {
            await work()
            do { try await Task.sleep(for: interval) } catch { return }
        }
    }
}
