import Domain
import Reading
import Testing

@Suite("Reviews of pages")
struct PageReviewTests {
    private static func linked(_ members: (Int) -> String) -> [Document] {
        let reviews = (1...3).map { number in
            """
            {"@type": "\(number == 3 ? "EmployerReview" : "Review")", "author": "Kundin \(number)",
             "reviewBody": "Bewertung \(number): die Ware kam schnell, aber nicht ganz heil an."
             \(members(number))}
            """
        }
        let html =
            "<title>Werk</title><script type=\"application/ld+json\">"
            + "{\"@type\": \"Product\", \"review\": [\(reviews.joined(separator: ","))]}</script><p>Werk</p>"
        return TestPage.read(html).documents.filter { $0.text.hasPrefix("Bewertung") }
    }

    @Test("JSON-LD tells stars on any scale, and who reviews")
    func linked() {
        let ratings = [
            #", "reviewRating": {"ratingValue": "4,5"}"#,
            #", "reviewRating": {"ratingValue": 8, "bestRating": "10"}"#,
            #", "reviewRating": [{"ratingValue": 2}], "positiveNotes": {"itemListElement": [{"name": "Lohn"}]}"#,
        ]
        let documents = Self.linked { ratings[$0 - 1] }
        #expect(documents.map { $0.review?.stars?.number } == ["4.5", "4", "2"])
        #expect(documents.map { $0.review?.role } == [.producer, .producer, .employer])
        #expect(documents.last?.review?.pros == "Lohn")
    }

    @Test(
        "a rating that is none is left out",
        arguments: [
            "", #", "reviewRating": {"ratingValue": "NaN"}"#,
            #", "reviewRating": {"ratingValue": 6}"#,
            #", "reviewRating": {"ratingValue": 1, "bestRating": 0}"#, #", "reviewRating": "5""#,
        ])
    func hostile(rating: String) {
        let documents = Self.linked { _ in rating }
        #expect(documents.count == 3)
        #expect(documents.first?.review == nil)
    }

    @Test("microdata tells stars, each review its own")
    func microdata() {
        let reviews = (1...5).map { number in
            """
            <li class="review" itemscope itemtype="https://schema.org/Review"><span itemprop=author>A \(number)</span>
            <meta itemprop=datePublished content=2026-01-0\(number)>
            <span itemprop=reviewRating itemscope itemtype="https://schema.org/Rating"><meta itemprop=ratingValue content="\(number)"></span>
            <p itemprop=reviewBody>Bewertung Nummer \(number): die Ware kam schnell, aber nicht ganz heil an.</p></li>
            """
        }
        let documents = TestPage.read("<h1>Werk</h1><ul>\(reviews.joined())</ul>").documents
        #expect(documents.map { $0.review?.stars?.tenths } == [10, 20, 30, 40, 50])
    }
}
