import Domain
import Testing

@Suite("Language tags")
struct LanguageCodeTests {
    @Test(
        "a tag is read however people write it",
        arguments: [
            ("de", "de"), ("DE", "de"), ("de-at", "de-AT"), ("EN_us", "en-US"),
            (" de-DE ", "de-DE"),
            ("zh-hant-tw", "zh-Hant-TW"), ("sl-IT-NEDIS", "sl-IT-nedis"), ("gsw", "gsw"),
            ("en-x-secret", "en"), ("de-", "de"), ("de; charset=x", "de"), ("de,en", "de"),
            ("de-AT-1901-abc-def-ghi", "de-AT-1901-abc"), ("de-123456789", "de"), ("", nil),
            ("d", nil), ("deutsch", nil), ("x-default", nil), ("🥐", nil), ("\0de", "de"),
        ] as [(String, String?)])
    func tags(given: String, expected: String?) {
        #expect(LanguageCode(given)?.rawValue == expected)
        // What was read once stays as it is.
        #expect(expected.flatMap { LanguageCode($0)?.rawValue } == expected)
    }

    @Test("a language holds its kinds, a kind not its language")
    func ranges() throws {
        let austrian = try #require(LanguageCode("de-AT"))
        #expect(austrian.primary == "de")
        #expect(austrian.isWithin(.german))
        #expect(austrian.isWithin(austrian))
        #expect(!LanguageCode.german.isWithin(austrian))
        #expect(!austrian.isWithin(.english))
        #expect(LanguageCode("den").map { !$0.isWithin(.german) } == true)
    }
}
