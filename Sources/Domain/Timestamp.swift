/// A moment: milliseconds since 1970-01-01T00:00:00Z, without leap seconds.
///
/// Arithmetic is held to years 0001…9999, so that no number from outside can trap (faults F8).
package struct Timestamp: Sendable, Hashable, Comparable {
    package let milliseconds: Int64

    package static let earliest = Timestamp(unchecked: -62_135_596_800_000)
    package static let latest = Timestamp(unchecked: 253_402_300_799_999)

    private init(unchecked milliseconds: Int64) { self.milliseconds = milliseconds }

    /// Held to `earliest`…`latest`.
    package init(milliseconds: Int64) {
        self = Timestamp(
            unchecked: min(max(milliseconds, Self.earliest.milliseconds), Self.latest.milliseconds))
    }

    package init(seconds: Int64) {
        let (product, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        self.init(milliseconds: overflow ? (seconds < 0 ? .min : .max) : product)
    }

    /// Whole seconds, rounded down.
    package var seconds: Int64 {
        milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000
    }

    package static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }

    package static func + (a: Timestamp, b: Duration) -> Timestamp {
        let (sum, overflow) = a.milliseconds.addingReportingOverflow(b.milliseconds)
        return Timestamp(milliseconds: overflow ? (b < .zero ? .min : .max) : sum)
    }

    package static func - (a: Timestamp, b: Duration) -> Timestamp { a + (.zero - b) }

    package static func - (a: Timestamp, b: Timestamp) -> Duration {
        .milliseconds(a.milliseconds - b.milliseconds)
    }
}

extension Timestamp {
    /// UTC, to the second: `2026-11-23T08:00:00Z` (RFC 3339).
    package var iso8601: String {
        let day = CivilDate(daysSinceEpoch: seconds.flooredQuotient(dividingBy: 86_400))
        let time = seconds - day.daysSinceEpoch * 86_400
        return "\(day)T\(padded(time / 3600)):\(padded(time / 60 % 60)):\(padded(time % 60))Z"
    }
}

extension Duration {
    /// Whole milliseconds, held to what an Int64 holds.
    package var milliseconds: Int64 {
        let (seconds, attoseconds) = components
        let (whole, overflow) = seconds.multipliedReportingOverflow(by: 1000)
        return overflow
            ? (seconds < 0 ? .min : .max) : whole &+ attoseconds / 1_000_000_000_000_000
    }
}

extension BinaryInteger {
    /// Division rounded towards minus infinity.
    package func flooredQuotient(dividingBy divisor: Self) -> Self {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder != 0 && (remainder < 0) != (divisor < 0) ? quotient - 1 : quotient
    }
}

/// At least two digits: `07`.
package func padded(_ number: some BinaryInteger, to width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
}
