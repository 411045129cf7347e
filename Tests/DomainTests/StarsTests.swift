import Domain
import Testing

@Suite("Stars")
struct StarsTests {
    @Test(
        "are drawn in whole, written in tenths",
        arguments: [
            (0.0, "☆☆☆☆☆", "0/5", "0/5"), (2, "★★☆☆☆", "2/5", "2/5"),
            (4.3, "★★★★☆", "4,3/5", "4.3/5"),
            (4.5, "★★★★★", "4,5/5", "4.5/5"), (5, "★★★★★", "5/5", "5/5"),
        ])
    func text(value: Double, drawn: String, german: String, english: String) throws {
        let stars = try #require(Stars(value))
        #expect(stars.drawn == drawn)
        #expect(stars.text(in: .german) == german)
        #expect(stars.text(in: .english) == english)
    }

    @Test(
        "no number of strangers is taken for stars that there can't be",
        arguments: [-0.1, 5.1, .nan, .infinity, -.infinity, 1e300])
    func hostile(value: Double) {
        #expect(Stars(value) == nil)
        #expect(Stars(1, of: value) == nil || (1...5.1).contains(value))
    }

    @Test("of another scale they are brought to five")
    func scales() {
        #expect(Stars(8, of: 10)?.tenths == 40)
        #expect(Stars(1, of: 1)?.tenths == 50)
        #expect(Stars(tenths: 51) == nil)
        #expect(Stars(1, of: 0) == nil)
    }
}
