/// Hours of a day and days of a week in which a feed brings nothing: `skipHours` and `skipDays` of RSS
/// 2.0, both in UTC. Pure.
package struct PollPauses: Sendable, Hashable {
    /// Hours of a day; also as many values as a feed can mean.
    package static let mostHours = 24

    /// The hours 0…23 from the lowest bit on, then Monday to Sunday. For a store.
    package private(set) var bits: Int64

    private static let dayShift = Int64(mostHours)
    private static let allHours = Int64(1) << dayShift - 1
    private static let allDays = (Int64(1) << Int64(Weekday.allCases.count) - 1) << dayShift

    /// - Parameter bits: as `bits` gave them; what means nothing is left out.
    package init(bits: Int64 = 0) { self.bits = bits & (Self.allHours | Self.allDays) }

    package var isEmpty: Bool { bits == 0 }

    /// 0…23; old feeds count 1…24, so that 24 is midnight. Others are left out.
    package mutating func add(hour: Int32) {
        guard (0...Int32(Self.mostHours)).contains(hour) else { return }
        bits |= 1 << Int64(hour % Int32(Self.mostHours))
    }

    package mutating func add(_ day: Weekday) {
        let index = Weekday.allCases.firstIndex(of: day) ?? 0
        bits |= 1 << (Self.dayShift + Int64(index))
    }

    /// The moment itself, or the first after it that is in no pause. One that would last for ever is
    /// none: the moment itself then.
    package func end(at moment: Timestamp) -> Timestamp {
        let hours = bits & Self.allHours == Self.allHours ? 0 : bits & Self.allHours
        let days = bits & Self.allDays == Self.allDays ? 0 : bits & Self.allDays
        guard hours | days != 0 else { return moment }
        var hour = moment.seconds.flooredQuotient(dividingBy: 3600)
        // A week from now every hour of the week has come.
        for _ in 0..<(Self.mostHours * Weekday.allCases.count) {
            let day = hour.flooredQuotient(dividingBy: Int64(Self.mostHours))
            let weekday = (day + 3) - (day + 3).flooredQuotient(dividingBy: 7) * 7
            let isPause =
                hours >> (hour - day * Int64(Self.mostHours)) & 1 == 1
                || days >> (Self.dayShift + weekday) & 1 == 1
            if !isPause { return max(moment, Timestamp(seconds: hour * 3600)) }
            hour += 1
        }
        return moment
    }
}
