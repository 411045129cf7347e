import Database
package import Domain

extension Store {
    /// Notes the rules of the configuration, each with its schedule in words, and gives since when each
    /// is known. A rule that is new, comes back or has another schedule is known from now on. A time in
    /// the future, by a clock that was wrong, is held to now.
    ///
    /// - Parameter escalations: after what time a rule's alerts go further; those that are missing never
    ///   do. It holds for what is delivered from now on.
    package func noteRules(
        _ schedules: [String: String], escalations: [String: Duration] = [:], now: Timestamp
    ) throws(StoreError) -> [String: Timestamp] {
        try write { connection in
            for (name, schedule) in schedules {
                try connection.run(
                    """
                    INSERT INTO rule(name, schedule, first_seen, escalates_after)
                    VALUES (?1, ?2, ?3, ?4)
                    ON CONFLICT(name) DO UPDATE SET schedule = ?2, escalates_after = ?4,
                        first_seen = CASE schedule WHEN ?2 THEN min(first_seen, ?3) ELSE ?3 END
                    """,
                    .text(name), .text(schedule), .time(now), .duration(escalations[name]))
            }
            try connection.run(
                "DELETE FROM rule WHERE name NOT IN (SELECT value FROM json_each(?1))",
                .strings(Array(schedules.keys)))
            try connection.run(
                """
                UPDATE rule_match SET escalates_at = NULL
                WHERE escalates_at IS NOT NULL AND escalated_at IS NULL AND rule NOT IN (
                    SELECT name FROM rule WHERE escalates_after IS NOT NULL)
                """)
            let known = try connection.all("SELECT name, first_seen FROM rule") {
                ($0.text(), $0.time())
            }
            return Dictionary(uniqueKeysWithValues: known)
        }
    }
}
