import Domain
import Telemetry

extension DeliveryLoop {
    /// A quarter of the lease, so that three renewals may fail.
    private var renewalInterval: Duration { limits.lease / 4 }
    /// Beyond any answer's limit, which is that of a mail server: all before its dot takes less than
    /// this longer. A sender that hangs longer loses its lease.
    private static let renewalReserve = Duration.seconds(300)
    /// For an answer that is on its way when the process is told to end: most take less. The whole
    /// end takes at most 5 s, and a mail server that is silent after the dot takes 2 s to leave.
    static let answerGrace = Duration.milliseconds(1500)
    /// Tries to write a settlement down; the last one half a minute after the first.
    private static let settlingDelays: [Duration] = [
        .zero, .seconds(1), .seconds(2), .seconds(4), .seconds(8), .seconds(16),
    ]

    func attempt(_ item: OutboxItem) async {
        guard let channel = channels[item.draft.channel] else { return }
        let now = environment.now()
        if let until = pauses[channel.name], until > now {
            return await giveBack(item, until: until)
        }
        if Task.isCancelled { return await giveBack(item, until: now) }
        guard await holds(item.lease) else { return }
        let result = await deliver(item, on: channel)
        // The process ends: that is no failure of the channel and costs no attempt.
        if Task.isCancelled, result.isUnsent { return await giveBack(item, until: now) }
        if let reply = result.tooLarge {
            let smaller = channel.halves(of: item.draft)
            if !smaller.isEmpty {
                return await settle(item, .split(into: smaller, reply: "sent smaller: \(reply)"))
            }
        }
        let decision = policy.decision(
            for: result, of: item, on: channel.kind, now: environment.now(),
            jitter: environment.chance())
        await note(decision, for: channel.name)
        if let settlement = decision.settlement { await settle(item, settlement) }
        if decision.disablesChannel, case .held(let reply) = decision.settlement {
            await disable(channel, because: reply)
        }
    }

    /// What is claimed of it already finds its lease gone.
    private func disable(_ channel: any Channel, because reply: String) async {
        log(
            .error, "a channel is disabled: its address refuses us; its messages are held",
            ["channel": channel.name, "address": channel.destination, "reply": reply])
        do {
            try await outbox.disable(
                channel: channel.name, because: reply, now: environment.now())
        } catch {
            log(
                .error, "that a channel is disabled can't be stored",
                ["channel": channel.name, "error": "\(error)"])
        }
    }

    private func note(_ decision: RetryPolicy.Decision, for channel: String) async {
        if let until = decision.pausesUntil { await pause(channel, until: until) }
        if case .delivered = decision.settlement { circuits[channel]?.succeed() }
        guard decision.isChannelFailure,
            let wait = circuits[channel, default: Circuit()].fail()
        else { return }
        log(.warning, "a channel keeps failing and is paused", ["channel": channel])
        await pause(channel, until: environment.now() + wait)
    }

    func giveBack(_ item: OutboxItem, until time: Timestamp) async {
        let reply = item.lastReply ?? ""
        await settle(item, .retry(at: time, reply: reply, countsAttempt: false))
    }

    func settle(_ item: OutboxItem, _ settlement: Settlement) async {
        switch settlement {
        case .delivered: tally.delivered += 1
        case .retry, .uncertain: tally.waiting += 1
        case .held: tally.held += 1
        case .split(let drafts, _): tally.waiting += drafts.count
        case .dead(let reply):
            tally.dead += 1
            tally.deaths[item.draft.channel, default: Tally.Deaths()].add(reply)
            log(
                .error, "a message was given up",
                ["channel": item.draft.channel, "id": "\(item.id)", "reply": reply])
        case .cancelled(let reply):
            log(.warning, "a message is cancelled", ["id": "\(item.id)", "reason": reply])
        }
        await record(settlement, of: item)
    }

    private func holds(_ lease: Lease) async -> Bool {
        do {
            return try await outbox.renew(
                lease, leaseTime: limits.lease, now: environment.now())
        } catch {
            log(.error, "a lease can't be renewed; its message waits", ["error": "\(error)"])
            return false
        }
    }

    /// One attempt. When told to end, it ends at once where nothing has left yet; else its answer
    /// gets `answerGrace`: without it the message would be uncertain, though nothing failed (G5).
    private func deliver(_ item: OutboxItem, on channel: any Channel) async -> DeliveryResult {
        let gate = CommitGate()
        let attempt = Task {
            await deliverLeased(item, on: channel) {
                await gate.pass { await self.permits(item.lease) }
            }
        }
        return await withTaskCancellationHandler {
            await attempt.value
        } onCancel: { [environment] in
            Task {
                if await gate.close() == .marked { await environment.nap(Self.answerGrace) }
                attempt.cancel()
            }
        }
    }

    /// Its lease is renewed by the sending task itself for as long as it takes.
    private func deliverLeased(
        _ item: OutboxItem, on channel: any Channel,
        permit: @escaping @Sendable () async -> Bool
    ) async -> DeliveryResult {
        await withTaskGroup(of: DeliveryResult?.self) { group in
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
        let interval = renewalInterval
        let renewals = Int((limits.verdict + Self.renewalReserve) / interval)
        for _ in 0..<max(1, renewals) {
            do { try await environment.sleep(interval) } catch { return }
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
    private func record(_ settlement: Settlement, of item: OutboxItem) async {
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
