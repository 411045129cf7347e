import Database
package import Domain

extension Store {
    /// Notes the rules of the configuration, each with its schedule in words, and gives since when each
    /// is known. A rule that is new, comes back or has another schedule is known from now on. A time in
    /// the future, by a clock that was wrong, is held to now.
    package func noteRules(
        _ schedules: [String: String], now: Timestamp
    ) throws(StoreError) -> [String: Timestamp] {
        try write { connection in
            for (name, schedule) in schedules {
                try connection.run(
                    """
                    INSERT INTO rule(name, schedule, first_seen) VALUES (?1, ?2, ?3)
                    ON CONFLICT(name) DO UPDATE SET schedule = ?2,
                        first_seen = CASE schedule WHEN ?2 THEN min(first_seen, ?3) ELSE ?3 END
                    """,
                    .text(name), .text(schedule), .time(now))
            }
            try connection.run(
                "DELETE FROM rule WHERE name NOT IN (SELECT value FROM json_each(?1))",
                .strings(Array(schedules.keys)))
            let known = try connection.all("SELECT name, first_seen FROM rule") {
                ($0.text(), $0.time())
            }
            return Dictionary(uniqueKeysWithValues: known)
        }
    }
}
