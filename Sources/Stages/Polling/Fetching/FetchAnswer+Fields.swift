package import Domain

/// Numbers of a stranger are held to a range or ignored; none can trap (faults FET-09, F8).
extension FetchAnswer {
    /// What is obeyed of Retry-After (faults CAC-04).
    package static let retryAfterRange = Duration.seconds(1)...Duration.seconds(24 * 3600)
    /// What is believed of Cache-Control's max-age.
    package static let maxAgeLimit = Duration.seconds(24 * 3600)
    /// The longest validator that is sent back, in bytes (faults CAC-04).
    package static let validatorLimit = 1024

    /// Retry-After, as seconds or as a date (RFC 9110 §10.2.3), held to the range; nil where it is
    /// missing or neither.
    package func retryAfter(now: Timestamp) -> Duration? {
        guard let text = fields["retry-after"] else { return nil }
        let wait = Self.seconds(text) ?? HTTPDate.parse(text, now: now).map { $0 - now }
        return wait.map {
            min(max($0, Self.retryAfterRange.lowerBound), Self.retryAfterRange.upperBound)
        }
    }

    /// max-age of Cache-Control (RFC 9111 §5.2.2.1), held to the limit.
    package var maxAge: Duration? {
        for directive in (fields["cache-control"] ?? "").utf8.split(separator: UInt8(ascii: ",")) {
            let parts = String(decoding: directive, as: UTF8.self).lowercased()
                .split(separator: "=", maxSplits: 1)
            guard parts.count == 2, parts[0].trimmed == "max-age" else { continue }
            return Self.seconds(String(parts[1]).trimmed).map { min($0, Self.maxAgeLimit) }
        }
        return nil
    }

    /// How long the answer stays fresh by Expires, counted from the server's own Date (RFC 9111
    /// §4.2.1), so that neither clock has to be right; held to the limit. Nil where it is missing or
    /// no date, or in the past: such an answer asks for nothing.
    package func expiry(now: Timestamp) -> Duration? {
        guard let end = fields["expires"].flatMap({ HTTPDate.parse($0, now: now) }) else {
            return nil
        }
        let start = fields["date"].flatMap { HTTPDate.parse($0, now: now) } ?? now
        return end > start ? min(end - start, Self.maxAgeLimit) : nil
    }

    /// ETag, verbatim; nil where it is too long or could not be sent back in one line.
    package var etag: String? { validator("etag") }
    package var lastModified: String? { validator("last-modified") }

    private func validator(_ name: String) -> String? {
        guard let text = fields[name], !text.isEmpty, text.utf8.count <= Self.validatorLimit,
            text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F })
        else { return nil }
        return text
    }

    /// Digits alone; more than fits is very long.
    private static func seconds(_ text: String) -> Duration? {
        let digits = text.trimmed
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return .seconds(Int32(digits) ?? .max)
    }
}

extension StringProtocol {
    /// Without blanks at either end.
    fileprivate var trimmed: String {
        let rest = utf8.drop { $0 <= 0x20 }
        return String(decoding: rest.reversed().drop { $0 <= 0x20 }.reversed(), as: UTF8.self)
    }
}
