/// What may be taken of something that is counted over a time: posts of a month, queries of a day.
/// Kept by the store, so that no restart makes it more.
package struct Allowance: Sendable, Hashable {
    /// What it is of: `x posts`. Sources that share an account share it.
    package var account: String
    package var period: Period
    /// The most that is ever taken in one period.
    package var limit: Int
    /// What its counts are, for people: `posts`.
    package var unit: String

    /// Of the calendar in UTC, as the networks count.
    package enum Period: String, Sendable, Hashable {
        case day, month
    }

    package init(_ account: String, per period: Period, limit: Int, unit: String) {
        self.account = account
        self.period = period
        self.limit = limit
        self.unit = unit
    }

    /// How an asked-for part of it is answered.
    package enum Answer: Sendable, Hashable {
        /// It is taken, and so much is taken of the period now.
        case granted(spent: Int)
        /// So much is not left; the next period begins then.
        case exhausted(spent: Int, until: Timestamp)
    }
}

extension Allowance {
    /// How much of it is gone, for people: `412 of 2,000 posts this month`.
    package func usage(_ spent: Int) -> String {
        let when = period == .day ? "today" : "this month"
        return "\(Self.grouped(spent)) of \(Self.grouped(limit)) \(unit) \(when)"
    }

    /// With a comma between thousands.
    private static func grouped(_ number: Int) -> String {
        var digits = Array("\(max(0, number))")
        for place in stride(from: digits.count - 3, to: 0, by: -3) {
            digits.insert(",", at: place)
        }
        return String(digits)
    }
}

extension Allowance.Period {
    /// The one a moment lies in: `2026-11-29`, `2026-11`.
    package func name(at now: Timestamp) -> String {
        let day = "\(CivilDate(daysSinceEpoch: now.seconds.flooredQuotient(dividingBy: 86_400)))"
        return self == .day ? day : String(day.prefix(7))
    }

    /// When the next one begins.
    package func end(after now: Timestamp) -> Timestamp {
        let day = now.seconds.flooredQuotient(dividingBy: 86_400)
        var next = day + 1
        if self == .month {
            let month = name(at: now)
            while name(at: Timestamp(seconds: next * 86_400)) == month { next += 1 }
        }
        return Timestamp(seconds: next * 86_400)
    }
}
