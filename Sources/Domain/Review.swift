/// What a review says beside its text.
package struct Review: Sendable, Hashable {
    package var stars: Stars?
    /// As what the firm is reviewed.
    package var role: Role
    /// The firm on whose own review page it stands, as its document's title begins; empty where it
    /// stands elsewhere.
    package var firm: String
    /// Plain text; what the form asks for apart. The document's text has both too.
    package var pros: String
    package var cons: String
    /// What the firm says to it. No part of the document's text: it is not the reviewer's.
    package var reply: Reply?
    /// The source tells replies, and there is none.
    package var isUnanswered: Bool

    package enum Role: String, Sendable, Hashable, CaseIterable {
        /// By those who work there, did, or wanted to.
        case employer
        /// By its customers.
        case producer
    }

    package struct Reply: Sendable, Hashable {
        /// Plain text.
        package var text: String
        package var time: Timestamp?

        package init(_ text: String, at time: Timestamp? = nil) {
            self.text = text
            self.time = time
        }
    }

    package init(
        stars: Stars? = nil, role: Role, firm: String = "", pros: String = "", cons: String = "",
        reply: Reply? = nil, isUnanswered: Bool = false
    ) {
        self.stars = stars
        self.role = role
        self.firm = firm
        self.pros = pros
        self.cons = cons
        self.reply = reply
        self.isUnanswered = isUnanswered
    }

    /// It says more than that it is one of customers.
    package var isTelling: Bool {
        stars != nil || reply != nil || role == .employer || !pros.isEmpty || !cons.isEmpty
    }
}
