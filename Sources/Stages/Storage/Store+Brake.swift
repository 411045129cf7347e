import Database
package import Domain

/// The brake of a flood: each recipient of a channel gets so many alerts an hour one by one; what is more
/// is told in one message (`coalesced`, naming it).
extension Store {
    /// Decides on the alerts that are due: lets through what their channels take, urgent ones first,
    /// and keeps back the rest for a summary. Urgent alerts are never kept back because of others: they
    /// count among themselves. Nothing of a paused channel is decided.
    ///
    /// A summary is made when `rest` has gone by since the first alert was kept back, an hour after the
    /// one before it, and when that has arrived. Gives how many were queued.
    @discardableResult
    package func brake(
        rest: Duration, now: Timestamp,
        render: @Sendable (AlertSummary) -> [OutboxDraft]
    ) throws(StoreError) -> Int {
        // Asked before every claim: most calls end here, without a write.
        if try read({ try AlertBrake.targets(now: now, on: $0).isEmpty }) { return 0 }
        return try write { connection in
            try AlertBrake.targets(now: now, on: connection).count { target in
                try AlertBrake(target: target, connection: connection, now: now)
                    .apply(rest: rest, render)
            }
        }
    }
}
