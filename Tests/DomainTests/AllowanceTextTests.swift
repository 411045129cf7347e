import Domain
import Testing

@Suite("What is said of an allowance")
struct AllowanceTextTests {
    @Test("is how much of it is gone, since when, with thousands apart")
    func usage() {
        let posts = Allowance("x posts", per: .month, limit: 2_000, unit: "posts")
        #expect(posts.usage(412) == "412 of 2,000 posts this month")
        let units = Allowance("youtube units", per: .day, limit: 1_234_567, unit: "units")
        #expect(units.usage(0) == "0 of 1,234,567 units today")
        #expect(units.usage(-1) == "0 of 1,234,567 units today")
        #expect(units.usage(100_000) == "100,000 of 1,234,567 units today")
    }
}
