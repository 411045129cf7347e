import Domain

/// A walk's bookmark: the newest that was seen, and since when the REST interface is closed, in seconds:
/// `1763881200`, `closed 1763884800`, `closed 1763884800 1763881200`.
struct WordPressBookmark {
    var closedAt: Timestamp?
    var newest: Timestamp?

    private static let closed = "closed"

    init(_ text: String?) {
        var parts = (text ?? "").split(separator: " ")
        if parts.first.map({ $0 == Self.closed }) == true, parts.count > 1 {
            closedAt = Int64(parts[1]).map { Timestamp(seconds: $0) }
            parts.removeFirst(2)
        }
        newest = parts.first.flatMap { Int64($0) }.map { Timestamp(seconds: $0) }
    }

    var text: String {
        let parts = [
            closedAt.map { "\(Self.closed) \($0.seconds)" }, newest.map { "\($0.seconds)" },
        ]
        return parts.compactMap { $0 }.joined(separator: " ")
    }
}
