import Domain
import Testing

@testable import Monitoring

@Suite("What a source may bring")
struct NewsQuotaTests {
    private let noon = Timestamp(seconds: 1_800_014_400)
    private let loud = SourceID("loud")

    @Test("a source that brings without end is cut off for the day, others are not (FEED-09)")
    func cutsOff() {
        var quota = NewsQuota(limit: 100)
        let taken = (0..<5).map { _ in quota.take(30, for: loud, now: noon) }
        #expect(taken == [30, 30, 30, 10, 0])
        #expect(quota.isReached(by: loud, now: noon))
        #expect(!quota.isReached(by: loud, now: noon + .seconds(86_400)))
        #expect(!quota.isReached(by: SourceID("quiet"), now: noon))
        #expect(quota.take(30, for: SourceID("quiet"), now: noon) == 30)
        #expect(quota.take(30, for: loud, now: noon + .seconds(86_400)) == 30)
    }

    @Test("what could not be stored is given back: a full disk uses nothing up")
    func givenBack() {
        var quota = NewsQuota(limit: 100)
        for _ in 0..<50 {
            #expect(quota.take(60, for: loud, now: noon) == 60)
            quota.giveBack(60, by: loud)
        }
        quota.giveBack(60, by: loud)
        quota.giveBack(1, by: SourceID("quiet"))
        #expect(quota.take(200, for: loud, now: noon) == 100)
    }

    @Test("a restart does not begin the day anew (FEED-09)")
    func restart() {
        var quota = NewsQuota(taken: [loud: NewsQuota.daily - 10], now: noon)
        #expect(quota.take(30, for: loud, now: noon + .seconds(60)) == 10)
        #expect(quota.take(30, for: SourceID("quiet"), now: noon) == 30)
        #expect(quota.take(30, for: loud, now: noon + .seconds(86_400)) == 30)
        #expect(NewsQuota.beginning(of: noon) <= noon)
        #expect(noon - NewsQuota.beginning(of: noon) < .seconds(86_400))
    }

    @Test("nothing wanted is nothing taken, and no number traps")
    func edges() {
        var quota = NewsQuota(limit: 3)
        #expect(quota.take(0, for: loud, now: .latest) == 0)
        #expect(quota.take(.max, for: loud, now: .latest) == 3)
        #expect(quota.take(1, for: loud, now: Timestamp(milliseconds: .min)) == 1)
        #expect(NewsQuota.daily >= 2 * 2000)
    }
}
