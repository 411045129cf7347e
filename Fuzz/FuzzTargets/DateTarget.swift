import Domain
import Reading

/// All of it is one date.
enum DateTarget {
    static func check(_ bytes: [UInt8]) throws(Violation) {
        let date = FeedDate.parse(bytes[...])
        try Violation.unless(FeedDate.parse(bytes[...]) == date, "reading twice gives the same")
        try Violation.unless(
            FeedDate.parse(([0x39] + bytes)[1...]) == date, "a date is read the same inside a text")
        _ = FeedDate.parse(bytes.prefix(bytes.count / 2))
        if let text = String(validating: bytes, as: UTF8.self) {
            try Violation.unless(FeedDate.parse(text) == date, "as text as in bytes")
        }
        guard let date else { return }
        try ResultCheck.check(date)
        // The zone may move it out of the years that are read.
        guard let again = FeedDate.parse(date.iso8601) else { return }
        try Violation.unless(
            again.seconds == date.seconds, "what is printed reads the same: \(date.iso8601)")
    }
}
