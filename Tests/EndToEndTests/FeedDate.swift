import Glibc

/// Days as feeds may write them.
enum FeedDate {
    /// An hour before these tests began: what has it is alerted one by one, also from a new source.
    static let fresh = iso8601(secondsAgo: 3600)

    private static func iso8601(secondsAgo seconds: Int) -> String {
        var moment = time(nil) - seconds
        var parts = tm()
        gmtime_r(&moment, &parts)
        func two(_ number: Int32) -> String { (number < 10 ? "0" : "") + "\(number)" }
        return "\(parts.tm_year + 1900)-\(two(parts.tm_mon + 1))-\(two(parts.tm_mday))"
            + "T\(two(parts.tm_hour)):\(two(parts.tm_min)):\(two(parts.tm_sec))Z"
    }
}
