import Cryptography

/// What of a list was read, where what is new need not stand at its end: all up to a floor, and beyond it
/// entry by entry. Pure.
struct ReadMarks: Sendable, Hashable {
    /// An entry's place in the list's order.
    struct Mark: Sendable, Hashable, Comparable {
        /// In the list's own unit.
        let moment: Int64
        /// Of its name: which of one moment comes first. 0 comes before all of it.
        let digest: UInt32

        init(moment: Int64, name: String) {
            let digest = SHA256.digest(of: Array(name.utf8)).prefix(4)
            self.init(moment: moment, digest: digest.reduce(0) { $0 << 8 | UInt32($1) })
        }

        fileprivate init(moment: Int64, digest: UInt32) {
            (self.moment, self.digest) = (moment, digest)
        }

        static func < (a: Mark, b: Mark) -> Bool { (a.moment, a.digest) < (b.moment, b.digest) }
    }

    /// Entries that are remembered one by one. Of more, the floor rises over the oldest: so nothing is
    /// read twice, and what is listed still later is lost.
    static let limit = 1000

    private(set) var floor: Mark
    private var marks: Set<Mark> = []

    /// - Parameter moment: what is older counts as read.
    init(from moment: Int64) { floor = Mark(moment: moment, digest: 0) }

    /// The newest that was read beyond the floor.
    var newest: Mark? { marks.max() }

    func contains(_ mark: Mark) -> Bool { mark <= floor || marks.contains(mark) }

    mutating func note(_ mark: Mark) {
        if mark > floor { marks.insert(mark) }
        if marks.count > Self.limit, let oldest = marks.min() { raise(to: oldest) }
    }

    /// What is older than a moment is not asked for again.
    mutating func forget(before moment: Int64) { raise(to: Mark(moment: moment, digest: 0)) }

    mutating func raise(to mark: Mark) {
        guard mark > floor else { return }
        floor = mark
        marks = marks.filter { $0 > mark }
    }
}

// As they are kept: the floor first.

extension ReadMarks {
    init?(_ text: String) {
        let kept = text.split(separator: " ").map { Mark(String($0)) }
        guard let first = kept.first, let floor = first else { return nil }
        self.floor = floor
        marks = Set(kept.dropFirst().prefix(Self.limit).compactMap { $0 })
    }

    var text: String { ([floor] + marks.sorted()).map(\.text).joined(separator: " ") }
}

extension ReadMarks.Mark {
    init?(_ text: String) {
        let parts = text.split(separator: ".")
        guard parts.count == 2, let moment = Int64(parts[0], radix: 36),
            let digest = UInt32(parts[1], radix: 36)
        else { return nil }
        self.init(moment: moment, digest: digest)
    }

    var text: String { "\(String(moment, radix: 36)).\(String(digest, radix: 36))" }
}
