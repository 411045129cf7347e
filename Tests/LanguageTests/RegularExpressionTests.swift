import Language
import Testing

@Suite("Regular expressions")
struct RegularExpressionTests {
    private func matches(_ pattern: String, _ text: String) throws -> [String] {
        let bytes = Array(text.utf8)
        return try RegularExpression(pattern).matches(in: bytes)
            .map { String(decoding: bytes[$0], as: UTF8.self) }
    }

    @Test(
        "every match is found once, in reading order, as whole characters",
        arguments: [
            ("a+", "aa b a", ["aa", "a"]), ("ü", "für über", ["ü", "ü"]),
            (".", "ä\n€", ["ä", "€"]),
            ("\\bab\\b", "ab abc ab", ["ab", "ab"]), ("^a", "aaa", ["a"]), ("a*", "bäaab", ["aa"]),
            ("(?i)ÄB", "äb Äb", ["äb", "Äb"]), ("\\pL+", "東京 x", ["東京", "x"]), ("x", "", []),
            ("a\u{0}b", "a\u{0}b", ["a\u{0}b"]), ("", "abc", []),
        ])
    func finds(pattern: String, text: String, expected: [String]) throws {
        #expect(try matches(pattern, text) == expected)
    }

    @Test("matches are bounded")
    func bounds() throws {
        let text = Array(String(repeating: "ab", count: 1000).utf8)
        let pattern = try RegularExpression("a")
        #expect(pattern.matches(in: text).count == RegularExpression.matchLimit)
        #expect(pattern.matches(in: text, limit: 3).count == 3)
    }

    @Test("an empty match is told apart")
    func empty() throws {
        #expect(try RegularExpression("a*").matchesNothing)
        #expect(try !RegularExpression("a").matchesNothing)
    }

    @Test("what RE2 refuses, and what is too large, is a fault with its part")
    func faults() {
        func fault(_ text: String) -> RegularExpression.Fault? {
            do throws(RegularExpression.Fault) {
                _ = try RegularExpression(text)
                return nil
            } catch { return error }
        }
        #expect(fault("a(b") == .init(reason: .unclosedParenthesis, part: "a(b"))
        #expect(fault("a[b-a]")?.part == "b-a")
        #expect(fault("(?=x)")?.reason == .badGroup)
        #expect(fault("((a{100}){100}){100}")?.reason == .badRepetition)
        #expect(fault("\\pL{500}")?.reason == .tooLarge)
        #expect(fault(String(repeating: "a", count: 2000))?.reason == .tooLong)
    }
}
