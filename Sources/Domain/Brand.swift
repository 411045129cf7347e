/// What is watched: a firm, or a competitor, and the words that name it.
package struct Brand: Sendable, Hashable {
    /// As people write it; `brand` in output.
    package var name: String
    /// Short name for commands and files.
    package var id: String
    package var aliases: [String]
    /// With or without `#`.
    package var hashtags: [String]
    /// With or without `@`.
    package var handles: [String]
    package var domains: [String]
    package var people: [String]
    package var products: [String]
    /// Words that make it more likely that this brand is meant.
    package var context: [String]
    /// Phrases that mean something else.
    package var exclude: [String]
    /// The name alone proves nothing.
    package var isAmbiguous: Bool
    package var isCompetitor: Bool
    /// Replaces the names where given.
    package var query: String?
    /// Words and phrases that `@name` stands for in the query, by name.
    package var lists: [String: [String]]

    package init(
        name: String, id: String, aliases: [String] = [], hashtags: [String] = [],
        handles: [String] = [], domains: [String] = [], people: [String] = [],
        products: [String] = [], context: [String] = [], exclude: [String] = [],
        isAmbiguous: Bool = false, isCompetitor: Bool = false, query: String? = nil,
        lists: [String: [String]] = [:]
    ) {
        self.name = name
        self.id = id
        self.aliases = aliases
        self.hashtags = hashtags
        self.handles = handles
        self.domains = domains
        self.people = people
        self.products = products
        self.context = context
        self.exclude = exclude
        self.isAmbiguous = isAmbiguous
        self.isCompetitor = isCompetitor
        self.query = query
        self.lists = lists
    }
}
