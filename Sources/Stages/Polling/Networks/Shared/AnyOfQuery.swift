/// Words as searches for any of them, as many searches as their length needs.
enum AnyOfQuery {
    /// `"Rota Cut" OR "RotaCut"`, none longer than so many bytes. A word that alone is longer is left
    /// out: no name is. Words that follow one another stay together, so that a new one at the end
    /// changes the last search alone.
    static func queries(of words: [String], atMost limit: Int) -> [String] {
        var queries: [String] = []
        for word in words {
            let phrase = "\"" + word.filter { $0 != "\"" } + "\""
            guard phrase.utf8.count > 2, phrase.utf8.count <= limit else { continue }
            if let last = queries.last, last.utf8.count + 4 + phrase.utf8.count <= limit {
                queries[queries.count - 1] = last + " OR " + phrase
            } else {
                queries.append(phrase)
            }
        }
        return queries
    }
}
