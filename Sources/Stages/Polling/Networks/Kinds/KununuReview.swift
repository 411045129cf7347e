import Domain
import Reading

/// One review of an employer on kununu.
struct KununuReview {
    private let id: String
    private let title: String
    private let stars: Stars?
    private let published: Timestamp?
    /// `Angestellte/r, Produktion`: all that is told of the reviewer.
    private let author: String
    private var pros = ""
    private var cons = ""
    /// Suggestions, and what is said to single marks.
    private var further: [String] = []

    init(_ node: AnswerNode) throws(AnswerFault) {
        id = try node.required("uuid")
        title = node.title("title")
        stars = (node.fraction("roundedScore") ?? node.fraction("score")).flatMap { Stars($0) }
        published = node.time("createdAt")
        author = [node.title("position"), node.title("department")].filter { !$0.isEmpty }
            .joined(separator: ", ")
        for text in node["texts"]?.items ?? [] { add(text) }
        for mark in node["ratings"]?.items ?? [] {
            let words = mark.text("text")
            guard !words.isEmpty else { continue }
            let subject = mark.name("id").flatMap { Self.subjects[$0] }
            further.append([subject, words].compactMap { $0 }.joined(separator: ": "))
        }
    }

    private mutating func add(_ node: AnswerNode) {
        let (id, text) = (node.name("id")?.lowercased() ?? "", node.text("text"))
        if Self.prosNames.contains(id) {
            pros = text
        } else if Self.consNames.contains(id) {
            cons = text
        } else if !text.isEmpty {
            further.append(text)
        }
    }

    private static let prosNames: Set<String> = ["positive", "positives", "pro", "pros", "good"]
    private static let consNames: Set<String> = [
        "negative", "negatives", "contra", "con", "cons", "bad",
    ]

    /// What the marks are called on its pages.
    private static let subjects = [
        "atmosphere": "Arbeitsatmosphäre", "career": "Karriere und Weiterbildung",
        "communication": "Kommunikation", "environment": "Umwelt- und Sozialbewusstsein",
        "equality": "Gleichberechtigung", "image": "Image",
        "leadership": "Vorgesetztenverhalten", "oldColleagues": "Umgang mit älteren Kollegen",
        "salary": "Gehalt und Sozialleistungen", "tasks": "Aufgaben",
        "teamwork": "Kollegenzusammenhalt", "workConditions": "Arbeitsbedingungen",
        "workLife": "Work-Life-Balance",
    ]

    /// - Parameter place: `de/mueller`.
    func document(of firm: String, at place: String) -> Document {
        var post = ReviewPost(
            id: id, url: "https://www.kununu.com/\(place)/bewertung/\(id)",
            review: Review(stars: stars, role: .employer, firm: firm, pros: pros, cons: cons))
        post.title = title
        post.paragraphs = [pros, cons] + further
        post.author = author.isEmpty ? nil : author
        post.published = published
        return post.document
    }
}
