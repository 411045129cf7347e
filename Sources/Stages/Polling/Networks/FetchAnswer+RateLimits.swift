package import Domain
import Reading

extension FetchAnswer {
    /// How long is waited where a network says that nothing is left, and not until when.
    static let usualRateLimitPause = Duration.seconds(15 * 60)

    /// `X-RateLimit-Remaining: 0` and when that ends, as most interfaces write it: seconds from now, a
    /// moment in seconds since 1970, or a date. Held to the range of Retry-After.
    package func rateLimitPause(now: Timestamp) -> Duration? {
        for prefix in ["x-ratelimit-", "x-rate-limit-", "ratelimit-"] {
            guard let left = fields[prefix + "remaining"].flatMap({ Double($0) }), left < 1 else {
                continue
            }
            return fields[prefix + "reset"].flatMap { Self.wait(until: $0, now: now) }
                ?? Self.usualRateLimitPause
        }
        return nil
    }

    /// Whether the beginning of its body holds a word, letter by letter: an error's name.
    package func says(_ word: String) -> Bool {
        String(decoding: body.prefix(Self.errorBytes), as: UTF8.self).contains(word)
    }

    /// Bytes of an answer that an error's name stands in.
    private static let errorBytes = 4 << 10

    /// The time until a moment as networks write it; nil for what is none.
    package static func wait(until text: String, now: Timestamp) -> Duration? {
        let wait: Duration
        if let number = Double(text), let seconds = Int64(exactly: number.rounded(.up)) {
            // No pause is thirty years long, and no network of 1999 has this field.
            wait = seconds < 1_000_000_000 ? .seconds(seconds) : Timestamp(seconds: seconds) - now
        } else if let moment = FeedDate.parse(text) {
            wait = moment - now
        } else {
            return nil
        }
        return min(max(wait, retryAfterRange.lowerBound), retryAfterRange.upperBound)
    }
}
