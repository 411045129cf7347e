extension Timestamp {
    /// `Mon, 23 Nov 2026 08:00:00 +0100` (RFC 5322 §3.3), as mails and RSS feeds have it.
    package func mailDate(in zone: TimeZoneRules) -> String {
        let local = zone.localTime(at: self)
        let offset = zone.offset(at: self) / 60
        let weekday = local.date.weekday.rawValue.prefix(3)
        let months = "JanFebMarAprMayJunJulAugSepOctNovDec"
        let month = months.dropFirst((local.date.month - 1) * 3).prefix(3)
        let sign = offset < 0 ? "-" : "+"
        return
            "\(weekday.prefix(1).uppercased())\(weekday.dropFirst()), \(local.date.day) \(month) "
            + "\(padded(local.date.year, to: 4)) \(local.time):\(padded(local.second)) "
            + "\(sign)\(padded(abs(offset) / 60))\(padded(abs(offset) % 60))"
    }
}
