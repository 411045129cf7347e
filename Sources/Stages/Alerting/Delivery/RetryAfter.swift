import Domain

/// How long a server asks us to wait (RFC 9110 §10.2.3).
enum RetryAfter {
    /// Longer than any polite server asks, shorter than people forget.
    static let range: ClosedRange<Duration> = .seconds(1) ... .seconds(86_400)

    /// Seconds, or a date, which is taken relative to the response's own Date where it has one, so
    /// that a clock that is wrong on either side does no harm. Nil for anything else.
    static func duration(_ field: String?, date: String?, now: Timestamp) -> Duration? {
        guard let field else { return nil }
        let bytes = Array(field.utf8).filter { $0 > 0x20 }
        if !bytes.isEmpty, bytes.allSatisfy({ (0x30...0x39).contains($0) }) {
            let seconds = Int64(String(decoding: bytes, as: UTF8.self)) ?? .max
            return held(.seconds(min(seconds, 86_400)))
        }
        guard let moment = HTTPDate.parse(field) else { return nil }
        return held(moment - (date.flatMap(HTTPDate.parse) ?? now))
    }

    /// As JSON has it; nil for what is no number of seconds. A fraction is rounded up to milliseconds.
    static func duration(seconds: Double) -> Duration? {
        guard seconds.isFinite, seconds >= 0 else { return nil }
        return held(.milliseconds(Int64((min(seconds, 86_400) * 1000).rounded(.up))))
    }

    private static func held(_ duration: Duration) -> Duration {
        min(max(duration, range.lowerBound), range.upperBound)
    }
}

/// `Mon, 23 Nov 2026 08:00:00 GMT`: the one form servers may send (RFC 9110 §5.6.7).
enum HTTPDate {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    static func parse(_ text: String) -> Timestamp? {
        let parts = text.utf8.split { $0 == 0x20 || $0 == UInt8(ascii: ",") }.map {
            String($0) ?? ""
        }
        guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]),
            let month = months.firstIndex(of: parts[2]), let year = Int(parts[3]),
            let date = CivilDate(year: year, month: month + 1, day: day)
        else { return nil }
        let clock = parts[4].utf8.split(separator: UInt8(ascii: ":")).map {
            Int64(String($0) ?? "")
        }
        guard clock.count == 3, let hour = clock[0], let minute = clock[1], let second = clock[2],
            (0..<24).contains(hour), (0..<60).contains(minute), (0...60).contains(second)
        else { return nil }
        return Timestamp(
            seconds: date.daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + second)
    }
}
