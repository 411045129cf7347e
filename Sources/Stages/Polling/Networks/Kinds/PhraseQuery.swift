/// Phrases as the few questions that a search takes: `"Roteninsel" OR "Rote Insel"`.
enum PhraseQuery {
    /// Phrases in as few questions as hold them, in their order.
    ///
    /// - Parameter limit: words that one question may have, with an OR for each phrase; a longer phrase
    ///   is a question of its own.
    static func questions(_ phrases: [String], words limit: Int) -> [String] {
        var (questions, rest): ([[String]], Int) = ([], 0)
        for phrase in phrases {
            let words = phrase.split(whereSeparator: \.isWhitespace).count + 1
            if questions.isEmpty || words > rest {
                questions.append([])
                rest = limit
            }
            questions[questions.count - 1].append(quoted(phrase))
            rest -= words
        }
        return questions.map { $0.joined(separator: " OR ") }
    }

    /// Word for word; a quotation mark within would end it.
    static func quoted(_ phrase: String) -> String {
        "\"" + phrase.replacing("\"", with: " ") + "\""
    }

    /// In brackets where it is several, so that what follows holds for all of them.
    static func bracketed(_ question: String) -> String {
        question.contains("\" OR \"") ? "(\(question))" : question
    }
}
