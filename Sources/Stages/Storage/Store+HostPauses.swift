import Database
package import Domain

extension Store {
    /// Keeps a pause (faults CAC-04) in place of the host's last one, and forgets those that are over.
    package func keep(_ pause: HostPause, now: Timestamp) throws(StoreError) {
        try write { connection in
            try connection.run("DELETE FROM host_pause WHERE until <= ?1", .time(now))
            try connection.run(
                """
                INSERT INTO host_pause(host, until, strikes, reason) VALUES (?1, ?2, ?3, ?4)
                ON CONFLICT(host) DO UPDATE SET until = ?2, strikes = ?3, reason = ?4
                """,
                .text(pause.host), .time(pause.until), .count(pause.strikes), .text(pause.reason))
        }
    }

    /// Those that are not over yet, by host.
    package func hostPauses(now: Timestamp) throws(StoreError) -> [HostPause] {
        try read { connection in
            try connection.all(
                "SELECT host, until, strikes, reason FROM host_pause WHERE until > ?1 ORDER BY host",
                .time(now)
            ) {
                HostPause(
                    host: $0.text(), until: $0.time(), strikes: $0.count(), reason: $0.text())
            }
        }
    }
}
