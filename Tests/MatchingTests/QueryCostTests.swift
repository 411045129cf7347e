import Domain
import Glibc
import Matching
import Testing

/// Processor time is compared with itself, for twice and more of the same: a product would show as
/// the square.
@Suite("Cost of a query", .serialized)
struct QueryCostTests {
    /// Seconds of the processor, the least of two.
    private func cost(of work: () throws -> Void) rethrows -> Double {
        var least = Double.infinity
        for _ in 0..<2 {
            var (start, end) = (timespec(), timespec())
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &start)
            try work()
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &end)
            least = min(
                least,
                Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9)
        }
        return least
    }

    /// What eight times as much costs, in times of the first; linear is 8, a square 64.
    private func growth(_ size: Int, _ work: (Int) throws -> Void) rethrows -> Double {
        try work(size)
        let small = try cost { try work(size) }
        return try cost { try work(8 * size) } / max(small, 1e-5)
    }

    private static let squareRoot = 24.0

    @Test(
        "a text full of its words costs what its length does",
        arguments: [
            "a1 NEAR/1000 b1", "(a1 OR b1) NEAR/9f (a1 OR c1)", "a1 NEAR/5 a1 NEAR/5 a1 NEAR/5 a1",
            "atleast/100:(a1 OR b1)", "a1 b1 c1 -d1", "\"a1 b1\" OR \"b1 a1\" OR a1zz*",
            "=a1 =b1", "/a.*z|a/", "/(a|1)*b/", "/x*/ OR a1",
        ])
    func textIsLinear(query: String) throws {
        let matcher = try Matcher(brands: [Queries.brand(query)])
        let ratio = growth(200) { size in
            let text = String(repeating: "a1 b1 a1 a1, ", count: size)
            _ = matcher.mentions(in: Document(id: "", text: text))
        }
        #expect(ratio < Self.squareRoot, "\(query)")
    }

    @Test(
        "a long query costs what its length does",
        arguments: ["OR", "AND", "AND NOT"])
    func queryIsLinear(joint: String) throws {
        let ratio = try growth(60) { size in
            let query = (0..<size).map { "wort\($0 + 1000)" }.joined(separator: " \(joint) ")
            _ = try QueryCheck(Queries.brand(query))
        }
        #expect(ratio < Self.squareRoot)
    }

    @Test("words of a list times words of the text is no factor")
    func noProduct() throws {
        let lists = ["alle": (0..<2000).map { "wort\($0 + 1000)" }]
        let matcher = try Matcher(brands: [Queries.brand("@alle NEAR/9 @alle", lists: lists)])
        let ratio = growth(100) { size in
            let text = (0..<size).map { "wort\($0 % 2000 + 1000) und" }.joined(separator: " ")
            _ = matcher.mentions(in: Document(id: "", text: text))
        }
        #expect(ratio < Self.squareRoot)
    }

    @Test("parentheses as deep as they may be cost what the text does")
    func depth() throws {
        let query =
            String(repeating: "(a1 OR ", count: 49) + "b1" + String(repeating: ")", count: 49)
        let matcher = try Matcher(brands: [Queries.brand(query)])
        let ratio = growth(100) { size in
            let text = String(repeating: "a1 b1 ", count: size)
            _ = matcher.mentions(in: Document(id: "", text: text))
        }
        #expect(ratio < Self.squareRoot)
    }
}
