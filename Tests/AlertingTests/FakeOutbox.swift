import Alerting
import Domain

/// The state machine of delivery.md §2 in memory, with faults on demand.
actor FakeOutbox: Outbox {
    struct Failure: Error {}

    private(set) var items: [OutboxItem] = []
    private(set) var pauses: [String: Timestamp] = [:]
    private(set) var settlements: [Int64: [Settlement]] = [:]
    private(set) var renewals = 0
    /// Why, by channel.
    private(set) var disabled: [String: String] = [:]
    /// The next so many settlements throw.
    var failingSettlements = 0
    var refusesPermits = false
    var refusesRenewals = false

    init(_ drafts: [OutboxDraft]) {
        items = drafts.enumerated().map { index, draft in Self.item(draft, id: index + 1) }
    }

    func set(
        failingSettlements: Int = 0, refusesPermits: Bool = false, refusesRenewals: Bool = false
    ) {
        self.failingSettlements = failingSettlements
        self.refusesPermits = refusesPermits
        self.refusesRenewals = refusesRenewals
    }

    func add(_ draft: OutboxDraft) {
        items.append(Self.item(draft, id: items.count + 1))
    }

    private static func item(_ draft: OutboxDraft, id: Int) -> OutboxItem {
        OutboxItem(
            id: Int64(id), draft: draft, state: .pending, attempts: 0, ambiguous: 0, epoch: 0,
            createdAt: Samples.morning, nextAt: draft.notBefore, lastReply: nil)
    }

    func states() -> [OutboxItem.State] { items.map(\.state) }

    func claim(
        owner: String, limit: Int, notOf channels: [String], leaseTime: Duration, now: Timestamp
    ) -> [OutboxItem] {
        var claimed: [OutboxItem] = []
        for index in items.indices where claimed.count < limit {
            let item = items[index]
            guard [.pending, .uncertain].contains(item.state), item.nextAt <= now,
                !channels.contains(item.draft.channel),
                pauses[item.draft.channel].map({ $0 <= now }) ?? true
            else { continue }
            items[index].state = .sending
            items[index].epoch += 1
            items[index].attempts += 1
            claimed.append(items[index])
        }
        return claimed
    }

    func permitCommit(_ lease: Lease, now: Timestamp) -> Bool {
        guard !refusesPermits, let index = index(of: lease), items[index].state == .sending else {
            return false
        }
        items[index].state = .committing
        return true
    }

    func settle(_ lease: Lease, _ settlement: Settlement, now: Timestamp) throws -> Bool {
        if failingSettlements > 0 {
            failingSettlements -= 1
            throw Failure()
        }
        guard let index = index(of: lease) else { return false }
        settlements[lease.id, default: []].append(settlement)
        switch settlement {
        case .delivered: items[index].state = .delivered
        case .dead: items[index].state = .dead
        case .held: items[index].state = .held
        case .cancelled: items[index].state = .cancelled
        case .split(let drafts, _):
            items[index].state = .cancelled
            drafts.forEach(add)
        case .uncertain(let time, _):
            items[index].state = .uncertain
            items[index].nextAt = time
        case .retry(let time, _, let countsAttempt):
            items[index].state = .pending
            items[index].nextAt = time
            items[index].attempts -= countsAttempt ? 0 : 1
        }
        return true
    }

    func renew(_ lease: Lease, leaseTime: Duration, now: Timestamp) -> Bool {
        renewals += 1
        guard !refusesRenewals, let index = index(of: lease) else { return false }
        return [.sending, .committing].contains(items[index].state)
    }

    func reap(now: Timestamp) -> Int { 0 }
    func pause(channel: String, until time: Timestamp?) { pauses[channel] = time }

    func disable(channel: String, because reason: String, now: Timestamp) {
        disabled[channel] = reason
        for index in items.indices
        where items[index].draft.channel == channel
            && [.pending, .uncertain, .sending].contains(items[index].state)
        {
            items[index].state = .held
        }
    }

    func nextDue(notOf channels: [String]) -> Timestamp? {
        items.filter {
            [.pending, .uncertain].contains($0.state) && !channels.contains($0.draft.channel)
        }.map { item in max(item.nextAt, pauses[item.draft.channel] ?? item.nextAt) }.min()
    }

    private func index(of lease: Lease) -> Int? {
        items.firstIndex { $0.id == lease.id && $0.epoch == lease.epoch }
    }
}
