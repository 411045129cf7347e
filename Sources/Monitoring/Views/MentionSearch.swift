package import Domain
import Storage

/// What `earshot mentions` asks of the store.
package enum MentionSearch {
    package struct Request: Sendable {
        package var text: String?
        package var since: Timestamp?
        package var brand: String?
        package var facet: Facet?
        package var state: StoredMention.State?
        /// One digest's, such as `morgenpost:7`.
        package var digest: String?
        /// What one summary of too many alerts told of.
        package var summary: Int64?
        package var minimumScore: Int
        package var limit: Int?
        /// What brands say themselves, in place of what others say of them.
        package var isOwn: Bool

        package init(
            text: String?, since: Timestamp?, brand: String?, facet: Facet?,
            state: StoredMention.State?, digest: String? = nil, summary: Int64? = nil,
            minimumScore: Int, limit: Int?,
            isOwn: Bool = false
        ) {
            self.text = text
            self.since = since
            self.brand = brand
            self.facet = facet
            self.state = state
            self.digest = digest
            self.summary = summary
            self.minimumScore = minimumScore
            self.limit = limit
            self.isOwn = isOwn
        }
    }

    /// `morgenpost:7`.
    package static func namesDigest(_ text: String) -> Bool { DigestName(text) != nil }

    /// Newest first. A store that was never written has none.
    package static func run(
        _ request: Request, settings: Settings
    ) async throws -> [StoredMention] {
        let store = try Store.open(path: settings.storePath, mode: .guest)
        var query = MentionQuery()
        query.text = request.text
        query.since = request.since
        // A short name is as good as the name.
        query.brand = request.brand.map { name in
            settings.brands.first { $0.id == name }?.name ?? name
        }
        query.facet = request.facet
        query.state = request.state
        query.digest = request.digest.flatMap { DigestName($0) }
        query.summary = request.summary
        query.voice = request.isOwn ? .own : .others
        query.minimumScore = request.minimumScore
        query.limit =
            request.limit
            ?? (request.digest == nil && request.summary == nil
                ? MentionQuery.defaultLimit : MentionQuery.messageLimit)
        let mentions = try await store.mentions(query)
        try await store.close()
        return mentions
    }
}
