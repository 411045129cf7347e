package import Domain

/// A date as HTTP fields have it, in any of the three forms of RFC 9110 §5.6.7.
package enum HTTPDate {
    /// The longest text that can be one, in bytes.
    private static let lengthLimit = 64
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// Nil for what is no date. A year of two digits is the nearest not more than 50 years ahead.
    package static func parse(_ text: String, now: Timestamp) -> Timestamp? {
        guard text.utf8.count <= lengthLimit else { return nil }
        let words = text.utf8.split { !isWordByte($0) }.map { String(decoding: $0, as: UTF8.self) }
        guard words.count == 7 || words.count == 8 else { return nil }
        // `Sun Nov 6 08:49:37 1994`, else `Sun, 06 Nov 1994 08:49:37 GMT` or `…, 06-Nov-94 …`.
        let isAsctime = words.count == 7
        let order = isAsctime ? [6, 1, 2, 3, 4, 5] : [3, 2, 1, 4, 5, 6]
        let fields = order.map { words[$0] }
        guard isAsctime || words[7].lowercased() == "gmt",
            let month = months.firstIndex(of: fields[1].lowercased()),
            let year = year(fields[0], now: now), let day = Int(fields[2]),
            let date = CivilDate(year: year, month: month + 1, day: day),
            let seconds = secondOfDay(fields[3...])
        else { return nil }
        return Timestamp(seconds: date.daysSinceEpoch * 86_400 + seconds)
    }

    private static func year(_ text: String, now: Timestamp) -> Int? {
        guard let number = Int(text), (0...9999).contains(number) else { return nil }
        guard text.utf8.count == 2 else { return number }
        let current = CivilDate(daysSinceEpoch: now.seconds.flooredQuotient(dividingBy: 86_400))
            .year
        let candidate = current - current % 100 + number
        return candidate > current + 50 ? candidate - 100 : candidate
    }

    private static func secondOfDay(_ parts: ArraySlice<String>) -> Int64? {
        let numbers = parts.compactMap { Int64($0) }
        guard numbers.count == 3, (0...23).contains(numbers[0]), (0...59).contains(numbers[1]),
            (0...60).contains(numbers[2])
        else { return nil }
        return numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
}
