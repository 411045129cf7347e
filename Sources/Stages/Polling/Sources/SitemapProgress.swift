import Domain

/// Which pages of a sitemap were read: by marks, for a page may be listed later than it says that it was
/// changed; and how often those failed that are tried again. Pure.
struct SitemapProgress: Sendable, Hashable {
    /// A page as a sitemap lists it.
    struct Entry: Sendable, Hashable {
        let address: WebAddress
        /// When it was changed or published, whichever is later.
        let moment: Timestamp
        let document: Document
        /// By seconds. Among pages of one moment a digest says which comes first: a generator gives all
        /// the same.
        let mark: ReadMarks.Mark

        init(address: WebAddress, moment: Timestamp, document: Document) {
            (self.address, self.moment, self.document) = (address, moment, document)
            mark = ReadMarks.Mark(moment: moment.seconds, name: address.text)
        }
    }

    /// What is older is not wanted at the first look.
    static let firstLook = Duration.seconds(7 * 86_400)
    /// Pages of the first look, over as many polls as that takes; fewer than are marked, as others come
    /// meanwhile.
    static let firstLimit = ReadMarks.limit / 2
    /// How much later than it says a page may be listed: a day without an hour is its midnight.
    static let overlap = Duration.seconds(26 * 3600)
    /// How often a page is tried that fails for a reason that may pass.
    static let triesLimit = 3
    /// Pages that are tried again, at a time.
    static let failingLimit = 100

    /// Nil before the first look.
    private var marks: ReadMarks?
    private var tries: [ReadMarks.Mark: Int] = [:]

    init() {}

    /// Whether pages are to be tried again.
    var hasFailing: Bool { !tries.isEmpty }

    /// The earliest moment that is still of interest.
    func floor(now: Timestamp) -> Timestamp {
        marks.map { Timestamp(seconds: $0.floor.moment) } ?? now - Self.firstLook
    }

    /// What is to be read: what is new, the oldest first, then what was listed late, the newest first; what
    /// failed before comes last. At the first look the newest first, as there is no end of the old.
    ///
    /// - Returns: how many older pages the first look leaves out, too.
    mutating func wanted(of entries: [Entry], now: Timestamp) -> (pages: [Entry], leftOut: Int) {
        let isFirst = marks == nil
        var marks = marks ?? ReadMarks(from: floor(now: now).seconds)
        var unread = Self.distinct(entries).filter { !marks.contains($0.mark) }
        let leftOut = isFirst ? max(0, unread.count - Self.firstLimit) : 0
        if leftOut > 0 {
            marks.raise(to: unread[leftOut - 1].mark)
            unread.removeFirst(leftOut)
        }
        self.marks = marks
        let failing = Set(unread.map(\.mark)).intersection(tries.keys)
        tries = tries.filter { failing.contains($0.key) }
        let newest = marks.newest
        let start = unread.firstIndex { mark in newest.map { mark.mark > $0 } ?? false }
        let (late, fresh) = (unread[..<(start ?? unread.count)], unread[(start ?? unread.count)...])
        let sorted = fresh + late.reversed()
        let pages =
            sorted.filter { !failing.contains($0.mark) }
            + sorted.filter { failing.contains($0.mark) }
        return (pages, leftOut)
    }

    /// In order, each page once, as it was changed last.
    private static func distinct(_ entries: [Entry]) -> [Entry] {
        var seen: Set<String> = []
        return entries.sorted { $0.mark > $1.mark }
            .filter { seen.insert($0.address.text).inserted }.reversed()
    }

    /// It was read, or will never be.
    mutating func note(_ entry: Entry) {
        marks?.note(entry.mark)
        tries[entry.mark] = nil
    }

    /// It failed for a reason that may pass.
    ///
    /// - Returns: whether it is worth another try.
    mutating func noteFailure(of entry: Entry) -> Bool {
        let count = (tries[entry.mark] ?? 0) + 1
        guard count < Self.triesLimit, count > 1 || tries.count < Self.failingLimit else {
            return false
        }
        tries[entry.mark] = count
        return true
    }

    /// All was read that is to be read now: so much before the newest page nothing is expected any more.
    mutating func settle(now: Timestamp) {
        guard let newest = marks?.newest else { return }
        let moment = min(Timestamp(seconds: newest.moment), now) - Self.overlap
        marks?.forget(before: min(moment.seconds, tries.keys.min()?.moment ?? .max))
    }
}

extension SitemapProgress {
    private static let (marksKey, triesKey) = ("read", "failing")

    /// As it was kept.
    init(_ bookmarks: [String: String]) {
        marks = bookmarks[Self.marksKey].flatMap { ReadMarks($0) }
        for part in (bookmarks[Self.triesKey] ?? "").split(separator: " ") {
            let parts = part.split(separator: "=")
            if parts.count == 2, let mark = ReadMarks.Mark(String(parts[0])) {
                tries[mark] = Int(parts[1])
            }
        }
    }

    func keep(in bookmarks: inout [String: String]) {
        // Where nothing was read the next look is the first again.
        bookmarks[Self.marksKey] = marks.flatMap { $0.newest == nil ? nil : $0.text }
        bookmarks[Self.triesKey] =
            tries.isEmpty
            ? nil
            : tries.sorted { $0.key < $1.key }.map { "\($0.key.text)=\($0.value)" }
                .joined(separator: " ")
    }
}
