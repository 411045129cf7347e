import Alerting
import Cryptography
import Domain
import Glibc
import Storage
import Transport

/// `earshot channels test`: a real sample, straight to the receiver, past the outbox.
package enum ChannelTrial {
    package struct Result: Sendable, Hashable {
        package var recipient: String
        package var isDelivered: Bool
        /// The other side's words, and the mend where there is one.
        package var text: String
    }

    /// One result a recipient.
    package static func run(
        _ name: String, settings: Settings
    ) async throws -> [Result] {
        let engine = try TransferEngine(settings: settings.http.engine)
        // A trial needs no store: its names are its own.
        let naming = MessageNaming(key: RandomBytes.make(count: 32))
        let drafter = Drafter(language: settings.language, zone: settings.zone, quietHours: nil)
        var results: [Result] = []
        for named in settings.channels where named.name == name {
            let channel = named.settings.channel(named: name, carrier: engine, naming: naming)
            for draft in drafter.test(of: channel, now: SystemClock.now()) {
                results.append(await send(draft, through: channel))
            }
        }
        await engine.stop()
        return results
    }

    /// After a trial that succeeded: a channel that was disabled is enabled, and what was held is
    /// queued again; gives how many. Nil where it was not disabled.
    package static func enable(_ name: String, settings: Settings) async throws -> Int? {
        // Who may not write to the store can try a channel all the same.
        guard access(settings.storePath, R_OK | W_OK) == 0 else { return nil }
        let store = try Store.open(path: settings.storePath, mode: .guest)
        let count = try await store.enable(channel: name, now: SystemClock.now())
        try await store.close()
        return count
    }

    private static func send(_ draft: OutboxDraft, through channel: any Channel) async -> Result {
        let now = draft.notBefore
        let item = OutboxItem(
            id: 0, draft: draft, state: .sending, attempts: 1, ambiguous: 0, epoch: 1,
            createdAt: now, nextAt: now, lastReply: nil)
        let outcome = await channel.deliver(item, at: now) { true }
        return Result(recipient: draft.recipient, outcome)
    }
}

extension ChannelTrial.Result {
    fileprivate init(recipient: String, _ outcome: DeliveryResult) {
        self.recipient = recipient
        isDelivered = if case .accepted = outcome { true } else { false }
        text =
            switch outcome {
            case .accepted(let reply): reply.isEmpty ? "delivered" : "delivered: \(reply)"
            case .httpRefusal(let status, _, let reply): "refused with status \(status): \(reply)"
            case .smtpRefusal(let code, let reply): "refused with \(code): \(reply)"
            case .notSent(let reply): "not sent: \(reply)"
            case .unsendable(let reply): "can't be sent: \(reply)"
            case .notPermitted: "not sent"
            case .ambiguous(let reply): "sent, but no answer came: \(reply)"
            }
    }
}
