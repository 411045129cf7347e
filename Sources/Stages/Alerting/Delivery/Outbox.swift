package import Domain

/// The store's side of delivery (delivery.md §2): every change is durable before the call returns.
package protocol Outbox: Sendable {
    /// Leases due messages, urgent ones first, then the longest waiting; none of a paused channel or
    /// of those named. The claim holds for the time of the lease.
    func claim(
        owner: String, limit: Int, notOf channels: [String], leaseTime: Duration, now: Timestamp
    ) async throws -> [OutboxItem]
    /// The mark before the dot or the body. False: it must not leave.
    func permitCommit(_ lease: Lease, now: Timestamp) async throws -> Bool
    /// False where the row went another way meanwhile.
    @discardableResult
    func settle(_ lease: Lease, _ settlement: Settlement, now: Timestamp) async throws -> Bool
    /// False where the lease was lost.
    func renew(_ lease: Lease, leaseTime: Duration, now: Timestamp) async throws -> Bool
    /// Takes back what dead senders held, ends what has expired; gives how many.
    @discardableResult
    func reap(now: Timestamp) async throws -> Int
    /// Nothing of the channel is claimed until then; nil ends the pause.
    func pause(channel: String, until time: Timestamp?) async throws
    /// Nothing of the channel leaves any more; what waits is kept until a person has mended it.
    func disable(channel: String, because reason: String, now: Timestamp) async throws
    /// When there is next something to claim or reap; nil while nothing waits. As if there were none of
    /// the channels named.
    func nextDue(notOf channels: [String]) async throws -> Timestamp?
}
