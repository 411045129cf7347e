import Cryptography
import Domain

/// Which pages of a sitemap were read: all up to a place, in the order of their times; and those near
/// it one by one, for a page may be listed later than it says that it was changed. Pure.
struct SitemapProgress: Sendable, Hashable {
    /// A page as a sitemap lists it.
    struct Entry: Sendable, Hashable {
        let address: WebAddress
        /// When it was changed or published, whichever is later.
        let moment: Timestamp
        let document: Document

        fileprivate var place: Place { Place(moment: moment, address: address.text) }
        /// Eight letters of a digest.
        fileprivate var mark: String {
            let digest = SHA256.digest(of: Array("\(moment.seconds) \(address.text)".utf8))
            return digest.prefix(4).map { padded(Int($0), radix: 16) }.joined()
        }
    }

    /// Among pages of one moment their addresses say which comes first: a generator gives all the same.
    struct Place: Sendable, Hashable, Comparable {
        let moment: Timestamp
        let address: String

        static func < (a: Place, b: Place) -> Bool {
            a.moment != b.moment ? a.moment < b.moment : a.address < b.address
        }
    }

    /// What is older is not wanted at the first look.
    static let firstLook = Duration.seconds(7 * 86_400)
    /// How much later than it says a page may be listed: a day without an hour is its midnight.
    static let overlap = Duration.seconds(26 * 3600)
    /// Pages near the place that are remembered one by one. Where more of them are unknown, a
    /// generator has touched all, and only what comes behind the place counts.
    static let markLimit = 1000

    private(set) var place: Place?
    private var marks: [String]

    init(place: Place? = nil, marks: [String] = []) {
        (self.place, self.marks) = (place, marks)
    }

    /// The earliest moment that is still of interest.
    func floor(now: Timestamp) -> Timestamp {
        place.map { $0.moment - Self.overlap } ?? now - Self.firstLook
    }

    /// What is to be read: what is new, the oldest first, then what was listed late, the newest first. At
    /// the first look the newest first, as there is no end of the old.
    func wanted(of entries: [Entry], now: Timestamp) -> [Entry] {
        let floor = floor(now: now)
        let sorted = Self.distinct(entries.filter { $0.moment > floor })
        guard let place else { return sorted.reversed() }
        let known = Set(marks)
        let fresh = sorted.filter { $0.place > place }
        let late = sorted.filter { $0.place <= place && !known.contains($0.mark) }
        return fresh + (late.count > Self.markLimit ? [] : late.reversed())
    }

    /// In order, each page once, as it was changed last.
    private static func distinct(_ entries: [Entry]) -> [Entry] {
        var seen: Set<String> = []
        return entries.sorted { $0.place > $1.place }
            .filter { seen.insert($0.address.text).inserted }.reversed()
    }

    /// It was read, or will never be.
    mutating func note(_ entry: Entry) {
        place = place.map { max($0, entry.place) } ?? entry.place
        marks.append(entry.mark)
        if marks.count > Self.markLimit { marks.removeFirst(marks.count - Self.markLimit) }
    }
}

extension SitemapProgress {
    private static let (placeKey, marksKey) = ("place", "near it")

    /// As it was kept.
    init(_ bookmarks: [String: String]) {
        let parts = (bookmarks[Self.placeKey] ?? "").split(separator: " ", maxSplits: 1)
        if parts.count == 2, let seconds = Int64(parts[0]) {
            place = Place(moment: Timestamp(seconds: seconds), address: String(parts[1]))
        }
        let marks = (bookmarks[Self.marksKey] ?? "").split(separator: " ").map(String.init)
        self.marks = Array(marks.suffix(Self.markLimit))
    }

    func keep(in bookmarks: inout [String: String]) {
        bookmarks[Self.placeKey] = place.map { "\($0.moment.seconds) \($0.address)" }
        bookmarks[Self.marksKey] = marks.isEmpty ? nil : marks.joined(separator: " ")
    }
}

/// Two digits.
private func padded(_ number: Int, radix: Int) -> String {
    let digits = String(number, radix: radix)
    return digits.utf8.count < 2 ? "0" + digits : digits
}
