import Domain
import Telemetry

extension DeliveryLoop {
    /// A quarter of the lease, so that three renewals may fail.
    private static let renewalInterval = Duration.seconds(30)
    /// 15 minutes: beyond any answer's limit (600 s after the dot). A sender that hangs longer loses
    /// its lease.
    private static let renewalLimit = 30
    /// Tries to write a settlement down; the last one half a minute after the first.
    private static let settlingDelays: [Duration] = [
        .zero, .seconds(1), .seconds(2), .seconds(4), .seconds(8), .seconds(16),
    ]

    func holds(_ lease: Lease) async -> Bool {
        do {
            return try await outbox.renew(lease, now: environment.now())
        } catch {
            log(.error, "a lease can't be renewed; its message waits", ["error": "\(error)"])
            return false
        }
    }

    /// One attempt, its lease renewed by the sending task itself for as long as it takes.
    func deliver(_ item: OutboxItem, on channel: any Channel) async -> DeliveryResult {
        let permit: @Sendable () async -> Bool = { await self.permits(item.lease) }
        return await withTaskGroup(of: DeliveryResult?.self) { group in
            group.addTask { [environment] in
                await channel.deliver(item, at: environment.now(), permit: permit)
            }
            group.addTask {
                await self.renewRepeatedly(item.lease)
                return nil
            }
            for await result in group {
                guard let result else { continue }
                group.cancelAll()
                return result
            }
            return .ambiguous(reply: "no answer")
        }
    }

    private func renewRepeatedly(_ lease: Lease) async {
        for _ in 0..<Self.renewalLimit {
            do { try await environment.sleep(Self.renewalInterval) } catch { return }
            guard !Task.isCancelled, await holds(lease) else { return }
        }
    }

    /// A mark that can't be written is no permission.
    private func permits(_ lease: Lease) async -> Bool {
        do {
            return try await outbox.permitCommit(lease, now: environment.now())
        } catch {
            log(.error, "the mark before sending can't be stored", ["error": "\(error)"])
            return false
        }
    }

    /// What the other side said is true even if the store is not there: kept in memory and written
    /// again (delivery.md §2, pitfall 3), then left to the reaper.
    func record(_ settlement: Settlement, of item: OutboxItem) async {
        for delay in Self.settlingDelays {
            do {
                if delay > .zero { try await environment.sleep(delay) }
                try await outbox.settle(item.lease, settlement, now: environment.now())
                return
            } catch {
                log(
                    .error, "the end of an attempt can't be stored",
                    ["id": "\(item.id)", "error": "\(error)"])
                if Task.isCancelled { return }
            }
        }
    }
}
