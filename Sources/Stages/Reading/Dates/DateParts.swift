import Domain

/// What was found of a date, before it is known which number means what.
struct DateParts {
    struct Number {
        var value: Int
        var digits: Int
        /// The byte before it, where that joins it to the number before: `-`, `/`, `.`; else a blank.
        var separator: UInt8
    }

    var numbers: [Number] = []
    /// By its name.
    var month: Int?
    /// How many numbers came before it.
    var numbersBeforeMonth = 0
    /// Words that no date holds.
    var strangers = 0
    /// ISO 8601 week: the number before `W` is the year.
    var isWeek = false
    var hour: Int?
    var minute = 0
    var second = 0
    var millisecond = 0
    var isAfternoon: Bool?
    /// Seconds east of UTC.
    var offset: Int?
    var hasNumericOffset = false
    /// A zone by its place, whose offset depends on the day.
    var zone: NamedZone?
    /// Seconds or milliseconds since 1970, of a text that is nothing else.
    var epoch: Timestamp?

    var timestamp: Timestamp? {
        if let epoch {
            let isAlone = numbers.isEmpty && month == nil && hour == nil && strangers == 0
            let day = epoch.seconds.flooredQuotient(dividingBy: 86_400)
            let isPlausible = FeedDate.years.contains(CivilDate(daysSinceEpoch: day).year)
            return isAlone && isPlausible ? epoch : nil
        }
        guard let day = isWeek ? weekDay : day, FeedDate.years.contains(day.year),
            let seconds = secondsOfDay
        else { return nil }
        let east = offset ?? zone?.offset(on: day, at: seconds) ?? 0
        let total = day.daysSinceEpoch * 86_400 + Int64(seconds) - Int64(east)
        return Timestamp(milliseconds: total * 1000 + Int64(millisecond))
    }

    /// 24:00 is the end of the day; a leap second is the second before it.
    private var secondsOfDay: Int? {
        var hour = hour ?? 0
        if let isAfternoon {
            guard hour <= 12 || isAfternoon else { return nil }
            if hour <= 12 { hour = hour % 12 + (isAfternoon ? 12 : 0) }
        }
        guard hour < 24 || (hour == 24 && minute == 0 && second == 0), minute < 60, second <= 60
        else { return nil }
        return hour * 3600 + minute * 60 + min(second, 59)
    }

    private var day: CivilDate? {
        if let month { return day(ofMonth: month) }
        guard let first = numbers.first, numbers.count > 1 || strangers == 0 else { return nil }
        if first.digits == 4, numbers.count == 2, numbers[1].digits == 3 {
            return Self.ordinal(year: first.value, digits: 4, day: numbers[1].value)
        }
        if first.digits == 4 {
            return CivilDate(
                year: first.value, month: value(1) ?? 1, day: numbers.count > 1 ? value(2) ?? 1 : 1)
        }
        if first.digits == 8, numbers.count == 1 {
            return CivilDate(
                year: first.value / 10_000, month: first.value / 100 % 100, day: first.value % 100)
        }
        if first.digits == 5 || first.digits == 7, numbers.count == 1 {
            return Self.ordinal(
                year: first.value / 1000, digits: first.digits - 3, day: first.value % 1000)
        }
        if first.separator == UInt8(ascii: "-"), first.digits == 2, numbers.count == 2 {
            return numbers[1].digits == 2
                ? CivilDate(year: Self.year(first), month: numbers[1].value, day: 1) : nil
        }
        guard numbers.count >= 3, first.digits <= 2 else { return nil }
        return shortNumericDay
    }

    /// ISO 8601 §5.2.2: the day of the year, `2003-335`, `2003335`, `03335`.
    private static func ordinal(year value: Int, digits: Int, day: Int) -> CivilDate? {
        let year = year(Number(value: value, digits: digits, separator: 0x20))
        guard (1...366).contains(day), let first = CivilDate(year: year, month: 1, day: 1) else {
            return nil
        }
        let found = first.adding(days: Int64(day - 1))
        return found.year == year ? found : nil
    }

    private func value(_ index: Int) -> Int? {
        numbers.indices.contains(index) ? numbers[index].value : nil
    }

    /// `03-12-31` is ISO's; `11-04-2020`, `30.10.23` and `11 04 2020` begin with the day;
    /// `03/30/2020` with the month, if it can be one.
    private var shortNumericDay: CivilDate? {
        let (a, b, c) = (numbers[0], numbers[1], numbers[2])
        guard b.digits <= 2, c.digits <= 2 || c.digits == 4 else { return nil }
        if b.separator == UInt8(ascii: "-"), c.digits == 2 {
            return CivilDate(year: Self.year(a), month: b.value, day: c.value)
        }
        let isMonthFirst = b.separator == UInt8(ascii: "/") && a.value <= 12
        return isMonthFirst || b.value > 12
            ? CivilDate(year: Self.year(c), month: a.value, day: b.value)
            : CivilDate(year: Self.year(c), month: b.value, day: a.value)
    }

    /// `28 Feb 2010`, `Feb 28, 2010`, `2010-Feb-28`, `Feb 2010`; a day alone is no date.
    private func day(ofMonth month: Int) -> CivilDate? {
        guard let first = numbers.first else { return nil }
        guard numbers.count > 1 else {
            return first.digits == 4 ? CivilDate(year: first.value, month: month, day: 1) : nil
        }
        let second = numbers[1]
        if first.digits == 4 {
            guard second.digits <= 2 else { return nil }
            return CivilDate(year: first.value, month: month, day: second.value)
        }
        guard first.digits <= 2, second.digits == 2 || second.digits == 4 else { return nil }
        return CivilDate(year: Self.year(second), month: month, day: first.value)
    }

    /// Two digits: 50…99 are of the last century (RFC 5322 §4.3).
    private static func year(_ number: Number) -> Int {
        guard number.digits <= 2 else { return number.value }
        return number.value + (number.value < 50 ? 2000 : 1900)
    }

    /// ISO 8601: week 1 holds January 4th.
    private var weekDay: CivilDate? {
        guard numbers.count >= 2, numbers[0].digits == 4, (1...53).contains(numbers[1].value),
            let anchor = CivilDate(year: numbers[0].value, month: 1, day: 4),
            let weekday = Weekday.allCases.firstIndex(of: anchor.weekday)
        else { return nil }
        let day = value(2) ?? 1
        guard (1...7).contains(day) else { return nil }
        return anchor.adding(days: Int64((numbers[1].value - 1) * 7 + day - 1 - weekday))
    }
}
