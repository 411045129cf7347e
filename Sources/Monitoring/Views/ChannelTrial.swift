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
        let tools = ChannelTools(
            carrier: engine, local: LocalMachine(), naming: naming, limits: settings.delivery)
        let drafter = Drafter(
            language: settings.language, zone: settings.zone,
            limits: settings.delivery)
        var results: [Result] = []
        for named in settings.channels where named.name == name {
            let channel = named.channel(with: tools)
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
        return Result(recipient: draft.recipient, outcome, of: channel)
    }
}

extension ChannelTrial.Result {
    /// What happened, where, and the mend.
    fileprivate init(recipient: String, _ outcome: DeliveryResult, of channel: any Channel) {
        self.recipient = recipient
        isDelivered = if case .accepted = outcome { true } else { false }
        let target = recipient == channel.name ? recipient : "\(channel.name) (\(recipient))"
        let place = "\(target), \(channel.destination)"
        text =
            switch outcome {
            case .accepted(let reply): "sent to \(target): \(reply.isEmpty ? "taken" : reply)"
            case .httpRefusal(let status, _, let reply):
                "refused by \(place): \(reply); \(Self.mend(ofStatus: status))"
            case .smtpRefusal(_, let reply):
                "refused by \(place): \(reply); check user, password and addresses of the channel"
            case .programRefusal(let reply):
                "refused by \(place): \(reply); see what the program says of it"
            case .notSent(let reply):
                "not sent to \(place): \(reply); check the address, and that it is listened there"
            case .unsendable(let reply): "can't be sent to \(place): \(reply)"
            case .notPermitted: "not sent to \(place)"
            case .ambiguous(let reply):
                "sent to \(place), but no answer came: \(reply); it may have arrived"
            }
    }

    private static func mend(ofStatus status: Int) -> String {
        switch status {
        case 300..<400: "redirects are not followed: use the address it leads to"
        case 401, 403: "check the secret of the channel, and what the url holds of it"
        case 404, 410: "check the path of the channel's url"
        case 429: "too many messages: try again later"
        case 500...: "the receiver has failed: try again later, or see its log"
        default: "the receiver does not take such messages"
        }
    }
}
