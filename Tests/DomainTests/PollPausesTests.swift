import Domain
import Testing

@Suite struct PollPausesTests {
    /// A Monday, eight in the morning.
    private let monday = Timestamp(seconds: 1_795_420_800)
    private let hour = Duration.seconds(3600)

    private func pauses(hours: [Int32] = [], days: [Weekday] = []) -> PollPauses {
        var pauses = PollPauses()
        hours.forEach { pauses.add(hour: $0) }
        days.forEach { pauses.add($0) }
        return pauses
    }

    @Test("a moment in an hour to skip moves to the next full hour that is none")
    func hours() {
        let morning = pauses(hours: [8, 9, 10])
        #expect(morning.end(at: monday + .seconds(61)) == monday + hour * 3)
        #expect(morning.end(at: monday + hour * 3) == monday + hour * 3)
        #expect(morning.end(at: monday - .seconds(1)) == monday - .seconds(1))
        // Over midnight; old feeds call it 24.
        let night = pauses(hours: [22, 23, 24, 1])
        #expect(night.end(at: monday + hour * 15) == monday + hour * 18)
    }

    @Test("a day to skip ends at midnight, in UTC")
    func days() {
        let start = pauses(days: [.monday, .tuesday])
        #expect(start.end(at: monday) == monday + hour * 40)
        #expect(start.end(at: monday - hour * 9) == monday - hour * 9)
        #expect(pauses(hours: [0], days: [.monday]).end(at: monday) == monday + hour * 17)
    }

    @Test("CAC-05, FET-09: a pause for ever is none, and numbers from outside mean nothing else")
    func hostile() {
        let always = Array(Int32(0)...23)
        #expect(pauses(hours: always).end(at: monday) == monday)
        #expect(pauses(days: Weekday.allCases).end(at: monday) == monday)
        #expect(
            pauses(hours: Array(always.dropLast()), days: Array(Weekday.allCases.dropLast()))
                .end(at: monday) == monday + hour * (24 * 6 + 15))
        #expect(pauses(hours: [-1, 25, .min, .max]).isEmpty)
        #expect(PollPauses(bits: .min).isEmpty)
        #expect(PollPauses(bits: -1).end(at: .latest) == .latest)
        #expect(pauses(hours: [23]).end(at: .latest) == .latest)
        #expect(PollPauses(bits: PollPauses(bits: 77).bits) == PollPauses(bits: 77))
    }
}
