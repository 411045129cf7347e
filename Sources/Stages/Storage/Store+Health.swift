import Database
package import Domain

extension Store {
    /// An alert should have left so long ago (delivery.md §5) …
    static let alertPatience = Duration.seconds(15 * 60)
    /// … and a digest.
    static let digestPatience = Duration.seconds(4 * 3600)

    /// Whether what was to leave has left, every channel is let in, and the database's log is bounded;
    /// what a channel's brake keeps back is not to leave.
    package func health(now: Timestamp) -> StoreHealth {
        if hasNoRoom || checkpointFault?.isDiskFull == true { return .diskFull }
        let isFine =
            checkpointFault == nil && connection.logLength <= Self.logAlarmPages
            && (try? hasNothingLate(now: now)) == true
        return isFine ? .ok : .degraded
    }

    private func hasNothingLate(now: Timestamp) throws(StoreError) -> Bool {
        try read { connection in
            try connection.first(
                """
                SELECT NOT EXISTS (
                        SELECT 1 FROM outbox WHERE state IN ('pending', 'uncertain')
                            AND (kept_at IS NULL OR passed_at IS NOT NULL)
                            AND coalesce(passed_at, not_before)
                                < CASE kind WHEN 'digest' THEN ?2 ELSE ?1 END)
                    AND NOT EXISTS (SELECT 1 FROM channel WHERE disabled_at IS NOT NULL)
                """,
                .time(now - Self.alertPatience), .time(now - Self.digestPatience)
            ) { $0.flag() } ?? false
        }
    }
}
