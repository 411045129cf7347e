import Database
package import Domain

extension Store {
    /// Periods of an account that are kept, the running one among them: for whoever asks what last month
    /// cost.
    private static let periodsKept = 12

    /// Takes so much of an allowance before it is asked for, or nothing: durable when it returns.
    package func take(
        _ amount: Int, of allowance: Allowance, now: Timestamp
    ) throws(StoreError) -> Allowance.Answer {
        try write { connection in
            let (account, period) = (allowance.account, allowance.period.name(at: now))
            let spent = try Self.spent(account, period, on: connection)
            let (sum, overflow) = spent.addingReportingOverflow(max(0, amount))
            guard !overflow, sum <= allowance.limit else {
                return .exhausted(spent: spent, until: allowance.period.end(after: now))
            }
            try Self.set(account, period, to: sum, on: connection)
            return .granted(spent: sum)
        }
    }

    /// Gives back what was taken and not used.
    package func giveBack(
        _ amount: Int, of allowance: Allowance, now: Timestamp
    ) throws(StoreError) {
        try write { connection in
            let (account, period) = (allowance.account, allowance.period.name(at: now))
            let spent = try Self.spent(account, period, on: connection)
            let rest = spent.subtractingReportingOverflow(max(0, amount)).partialValue
            try Self.set(account, period, to: max(0, rest), on: connection)
        }
    }

    /// What was taken of an account in the period a moment lies in.
    package func spent(
        of allowance: Allowance, now: Timestamp
    ) throws(StoreError) -> Int {
        try read { connection in
            try Self.spent(allowance.account, allowance.period.name(at: now), on: connection)
        }
    }

    private static func spent(
        _ account: String, _ period: String, on connection: Connection
    ) throws -> Int {
        try connection.first(
            "SELECT spent FROM allowance WHERE account = ?1 AND period = ?2",
            .text(account), .text(period)
        ) { $0.count() } ?? 0
    }

    private static func set(
        _ account: String, _ period: String, to spent: Int, on connection: Connection
    ) throws {
        try connection.run(
            """
            INSERT INTO allowance(account, period, spent) VALUES (?1, ?2, ?3)
            ON CONFLICT(account, period) DO UPDATE SET spent = ?3
            """,
            .text(account), .text(period), .count(spent))
        try connection.run(
            """
            DELETE FROM allowance WHERE account = ?1 AND period NOT IN (
                SELECT period FROM allowance WHERE account = ?1 ORDER BY period DESC LIMIT ?2)
            """,
            .text(account), .count(periodsKept))
    }
}
