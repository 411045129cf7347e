/// A document that a person has labelled: what a brand's judges learn from.
package struct Lesson: Sendable, Hashable {
    /// The brand's name.
    package var brand: String
    package var title: String
    package var text: String
    /// Whether it is about the brand; nil where nobody said.
    package var isRelevant: Bool?
    package var polarity: Polarity?
    package var facet: Facet?

    package init(
        brand: String, title: String = "", text: String, isRelevant: Bool? = nil,
        polarity: Polarity? = nil, facet: Facet? = nil
    ) {
        self.brand = brand
        self.title = title
        self.text = text
        self.isRelevant = isRelevant
        self.polarity = polarity
        self.facet = facet
    }
}
