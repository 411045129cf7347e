/// What a rule does with a story once so many outlets carry it.
package struct StorySizeRoute: Sendable, Hashable {
    package var rule: String
    /// 2 or more.
    package var outlets: Int
    /// To send at once; nil where the rule's next digest takes it.
    package var drafts: [OutboxDraft]?

    package init(rule: String, outlets: Int, drafts: [OutboxDraft]?) {
        self.rule = rule
        self.outlets = outlets
        self.drafts = drafts
    }
}
