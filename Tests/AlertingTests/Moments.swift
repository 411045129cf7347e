import Domain

extension Timestamp {
    /// `2026-03-29T01:00:00Z`.
    init?(utc text: String) {
        let numbers = text.utf8.split { !(0x30...0x39).contains($0) }.compactMap {
            Int64(String($0) ?? "")
        }
        guard numbers.count == 6,
            let date = CivilDate(
                year: Int(numbers[0]), month: Int(numbers[1]), day: Int(numbers[2]))
        else { return nil }
        self.init(
            seconds: date.daysSinceEpoch * 86_400 + numbers[3] * 3600 + numbers[4] * 60 + numbers[5]
        )
    }
}
