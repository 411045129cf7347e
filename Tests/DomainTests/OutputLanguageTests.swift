import Domain
import Testing

@Suite("Spans within sentences")
struct OutputLanguageTests {
    @Test(
        "they are words, as they stand behind nach and in",
        arguments: [
            (1, "einer Sekunde", "the last hour"), (90, "90 Sekunden", "the last hour"),
            (3600, "einer Stunde", "the last hour"), (7200, "2 Stunden", "the last 2 hours"),
            (86_400, "einem Tag", "the last 24 hours"), (7 * 86_400, "7 Tagen", "the last 7 days"),
            (0, "0 Sekunden", "the last hour"),
        ])
    func spans(seconds: Int, german: String, english: String) {
        #expect(OutputLanguage.german.span(.seconds(seconds)) == german)
        #expect(OutputLanguage.english.last(.seconds(seconds)) == english)
    }
}
