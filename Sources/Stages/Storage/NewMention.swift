package import Domain

/// A mention with what the routes decided for it.
package struct NewMention: Sendable, Hashable {
    /// Follows from document and brand alone: an edit does not change it.
    package var id: MentionID
    package var brandID: String
    package var isCompetitor: Bool
    /// Said by the brand itself.
    package var isOwn: Bool
    package var mention: Mention
    /// Of rules that send at once.
    package var alerts: [OutboxDraft]
    /// Names of the digest rules that take it.
    package var digestRules: [String]
    /// What waits until the story is in enough outlets.
    package var sizeRoutes: [StorySizeRoute]

    package init(
        id: MentionID, brandID: String, isCompetitor: Bool, mention: Mention,
        alerts: [OutboxDraft] = [], digestRules: [String] = [], isOwn: Bool = false,
        sizeRoutes: [StorySizeRoute] = []
    ) {
        self.id = id
        self.brandID = brandID
        self.isCompetitor = isCompetitor
        self.mention = mention
        self.alerts = alerts
        self.digestRules = digestRules
        self.isOwn = isOwn
        self.sizeRoutes = sizeRoutes
    }
}
