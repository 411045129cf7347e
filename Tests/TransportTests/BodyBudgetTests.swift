import Testing

@testable import Transport

@Suite struct BodyBudgetTests {
    private final class Holder: BodyHolder {
        var bodySize = 0
        var isGivenUp = false
        var isBodyWhole = false

        func giveUpBody(limit: Int) {
            isGivenUp = true
            bodySize = 0
        }

        func grow(by count: Int, in budget: BodyBudget) -> Bool {
            guard budget.grow(self, by: count) else { return false }
            bodySize += count
            return true
        }
    }

    @Test("ZIP-01: when there is no more room the largest body goes, and no other")
    func largest() {
        let budget = BodyBudget(limit: 100)
        let (small, large, middle) = (Holder(), Holder(), Holder())
        #expect(small.grow(by: 10, in: budget))
        #expect(large.grow(by: 60, in: budget))
        #expect(middle.grow(by: 30, in: budget))
        #expect(budget.used == 100)
        #expect(small.grow(by: 5, in: budget))
        #expect(large.isGivenUp && !middle.isGivenUp && !small.isGivenUp)
        #expect(budget.used == 45)
        #expect(budget.takeOverdue().map { ObjectIdentifier($0) } == [ObjectIdentifier(large)])
        #expect(budget.takeOverdue().isEmpty)
    }

    @Test("what is whole and waits is kept: another goes, or the asking one may not grow")
    func whole() {
        let budget = BodyBudget(limit: 100)
        let (whole, middle, small) = (Holder(), Holder(), Holder())
        #expect(whole.grow(by: 60, in: budget))
        whole.isBodyWhole = true
        #expect(middle.grow(by: 30, in: budget))
        #expect(small.grow(by: 15, in: budget))
        #expect(!whole.isGivenUp && middle.isGivenUp)
        #expect(!small.grow(by: 30, in: budget))
        #expect(!whole.isGivenUp)
    }

    @Test("ZIP-01: the largest itself may not grow")
    func greedy() {
        let budget = BodyBudget(limit: 100)
        let (large, small) = (Holder(), Holder())
        #expect(large.grow(by: 60, in: budget))
        #expect(small.grow(by: 30, in: budget))
        #expect(!large.grow(by: 20, in: budget))
        #expect(!small.isGivenUp && budget.used == 90)
        #expect(!Holder().grow(by: 101, in: budget))
    }

    @Test("what ends makes room, once")
    func frees() {
        let budget = BodyBudget(limit: 100)
        let holder = Holder()
        #expect(holder.grow(by: 100, in: budget))
        budget.free(holder)
        budget.free(holder)
        #expect(budget.used == 0)
        #expect(Holder().grow(by: 100, in: budget))
    }
}
