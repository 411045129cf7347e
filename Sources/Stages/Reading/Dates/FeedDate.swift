package import Domain

/// Dates as feeds and pages write them: RFC 822/5322, RFC 3339, ISO 8601, W3C-DTF, asctime and what
/// people make of these in a dozen languages.
///
/// What is no date gives nil: never a trap, never the year 1 (faults DAT-01, -02).
package enum FeedDate {
    /// No feed is older than print, and no date later than this is meant.
    static let years = 1900...2199
    /// Longer texts are no dates.
    static let lengthLimit = 120

    package static func parse(_ text: String) -> Timestamp? {
        parse(Array(text.utf8))
    }

    /// Times without a zone are UTC, dates without a time are midnight.
    package static func parse(_ bytes: ArraySlice<UInt8>) -> Timestamp? { parse(Array(bytes)) }

    private static func parse(_ bytes: [UInt8]) -> Timestamp? {
        guard bytes.count <= lengthLimit else { return nil }
        var scanner = DateScanner(bytes: bytes)
        guard let parts = scanner.scan() else { return nil }
        return parts.timestamp
    }
}
