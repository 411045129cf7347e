import Database
import Domain
import JSON

/// What a review says beside its text, as it is kept: JSON, read only as a whole.
enum ReviewJSON {
    /// - Parameter cut: what is kept of a text.
    static func text(of review: Review, _ cut: (String) -> String) -> String {
        var json = JSONWriter()
        json.object { json in
            json.member("role", review.role.rawValue)
            if let stars = review.stars { json.member("tenths", stars.tenths) }
            if !review.firm.isEmpty { json.member("firm", review.firm) }
            if !review.pros.isEmpty { json.member("pros", cut(review.pros)) }
            if !review.cons.isEmpty { json.member("cons", cut(review.cons)) }
            if review.isUnanswered { json.member("unanswered", true) }
            guard let reply = review.reply else { return }
            json.member("reply", cut(reply.text))
            // Stays when the words go.
            json.member("replied") { json in
                if let time = reply.time {
                    json.integer(Int(time.milliseconds))
                } else {
                    json.null()
                }
            }
        }
        return json.text
    }

    /// Nil for what this version does not know.
    static func review(in json: JSONValue?) -> Review? {
        guard let json, let role = json["role"]?.string.flatMap(Review.Role.init) else {
            return nil
        }
        var review = Review(
            stars: json["tenths"]?.integer.flatMap { Stars(tenths: $0) }, role: role,
            firm: json["firm"]?.string ?? "", pros: json["pros"]?.string ?? "",
            cons: json["cons"]?.string ?? "")
        review.isUnanswered = json["unanswered"]?.bool ?? false
        let time = json["replied"]?.integer.map { Timestamp(milliseconds: Int64($0)) }
        if let text = json["reply"]?.string {
            review.reply = Review.Reply(text, at: time)
        } else if json["replied"] != nil {
            // Its words are past their time.
            review.reply = Review.Reply("", at: time)
        }
        return review
    }
}

extension Row {
    mutating func review() -> Review? { ReviewJSON.review(in: json()) }
}
