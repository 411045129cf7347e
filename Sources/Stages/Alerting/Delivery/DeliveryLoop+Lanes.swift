import Domain
import Telemetry

extension DeliveryLoop {
    /// Claimed messages that wait for one server or chat, and those at work on them.
    struct Lane {
        var queue: [OutboxItem] = []
        var workers = 0
        /// Before it no message of the lane starts.
        var nextStart = Timestamp.earliest

        /// Behind what is urgent, and urgent itself before what is not.
        mutating func add(_ item: OutboxItem) {
            let place = item.draft.isUrgent ? queue.firstIndex { !$0.draft.isUrgent } : nil
            queue.insert(item, at: place ?? queue.endIndex)
        }
    }

    /// Messages that wait in one lane, half a minute of Slack; a lease (120 s) outlives the wait.
    private static let laneLimit = 32

    /// A message beyond what its lane holds is given back.
    func enqueue(_ item: OutboxItem, in group: inout DiscardingTaskGroup) async {
        guard let channel = channels[item.draft.channel] else {
            let reply = "no channel named \(item.draft.channel) is configured any more"
            await settle(item, .cancelled(reply: DeliveryResult.cleaned(reply)))
            return
        }
        let pace = channel.pace
        guard lanes[pace.lane, default: Lane()].queue.count < Self.laneLimit else {
            // Not claimed from until the lane has room; nothing of it outlives us.
            held[channel.name] = pace.lane
            await giveBack(item, until: environment.now())
            return
        }
        lanes[pace.lane, default: Lane()].add(item)
        guard lanes[pace.lane, default: Lane()].workers < pace.parallel else { return }
        lanes[pace.lane, default: Lane()].workers += 1
        group.addTask { await self.work(pace) }
    }

    private func work(_ pace: Pace) async {
        while let item = await next(in: pace.lane) {
            await keep(pace)
            await attempt(item)
        }
        lanes[pace.lane]?.workers -= 1
        await alarm.ring()
    }

    private func next(in lane: String) async -> OutboxItem? {
        guard let queue = lanes[lane]?.queue, !queue.isEmpty else { return nil }
        let item = lanes[lane]?.queue.removeFirst()
        if queue.count <= Self.laneLimit / 2 { await release(lane) }
        return item
    }

    /// Waits for the lane's gap; a clock that jumps back makes no wait longer than the gaps are.
    private func keep(_ pace: Pace) async {
        let now = environment.now()
        let start = max(now, lanes[pace.lane]?.nextStart ?? now)
        let wait = min(start - now, pace.gap * pace.parallel)
        lanes[pace.lane]?.nextStart = now + wait + pace.gap
        guard wait > .zero else { return }
        await environment.nap(wait)
    }

    private func release(_ lane: String) async {
        let count = held.count
        held = held.filter { $0.value != lane }
        if held.count < count { await alarm.ring() }
    }

    /// What a server asked for, or its failures: never shortened.
    func pause(_ channel: String, until time: Timestamp) async {
        if let known = pauses[channel], known >= time { return }
        pauses[channel] = time
        do {
            try await outbox.pause(channel: channel, until: time)
        } catch {
            log(.error, "a pause can't be stored", ["channel": channel, "error": "\(error)"])
        }
    }
}
