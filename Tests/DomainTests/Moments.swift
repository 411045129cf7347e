import Domain

extension CivilDate {
    /// `2026-03-29`.
    init?(text: String) {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 3 else { return nil }
        self.init(year: parts[0], month: parts[1], day: parts[2])
    }
}

extension Timestamp {
    /// `2026-03-29T01:00:00Z`.
    init?(utc text: String) {
        let halves = text.dropLast().split(separator: "T")
        guard halves.count == 2, let date = CivilDate(text: String(halves[0])) else { return nil }
        let clock = halves[1].split(separator: ":").compactMap { Int64($0) }
        guard clock.count == 3 else { return nil }
        self.init(
            seconds: date.daysSinceEpoch * 86_400 + clock[0] * 3600 + clock[1] * 60 + clock[2])
    }
}
