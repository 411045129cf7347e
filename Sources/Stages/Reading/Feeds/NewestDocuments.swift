import Domain

/// The documents of a feed, held to a limit: of more the newest, by their dates;
/// where they have none, the first ones (faults XML-08). In the feed's order.
struct NewestDocuments {
    private let limit: Int
    private var documents: [Document] = []
    /// Whether each says that its language is not known.
    private var unspoken: [Bool] = []
    private var pruned = 0
    /// Of those kept once and for all by the last pruning; what is older needs no look.
    private var oldest = Timestamp.earliest

    /// - Parameter limit: at least 1.
    init(limit: Int) { self.limit = max(1, limit) }

    /// All that were offered.
    var count: Int { documents.count + pruned }

    /// Whether one of this date may be among the newest; asked before its texts are made.
    mutating func wants(_ date: Timestamp?) -> Bool {
        if pruned == 0 || (date ?? .earliest) > oldest { return true }
        pruned += 1
        return false
    }

    mutating func add(_ document: consuming Document, isUnspoken: Bool = false) {
        documents.append(document)
        unspoken.append(isUnspoken)
        // So rarely that all prunings together are linear in the feed.
        if documents.count >= 2 * limit { prune() }
    }

    /// Those that are kept, each with the feed's language where it has none of its own; none stay.
    mutating func take(language: LanguageCode?) -> [Document] {
        prune()
        for index in documents.indices
        where documents[index].language == nil && !unspoken[index] {
            documents[index].language = language
        }
        let taken = documents
        (pruned, documents, unspoken) = (count, [], [])
        return taken
    }

    /// What people are told where not all were kept.
    var problem: String? {
        guard count > limit else { return nil }
        return "capped: the newest \(limit) of \(count) entries are kept"
    }

    private mutating func prune() {
        guard documents.count > limit else { return }
        let byAge = documents.indices.map { (date: documents[$0].date, index: $0) }
            .sorted { $0.date != $1.date ? $0.date > $1.date : $0.index < $1.index }
        oldest = byAge[limit - 1].date
        pruned += documents.count - limit
        let kept = byAge.prefix(limit).map(\.index).sorted()
        (documents, unspoken) = (kept.map { documents[$0] }, kept.map { unspoken[$0] })
    }
}

extension Document {
    /// What tells its age.
    fileprivate var date: Timestamp { published ?? updated ?? .earliest }
}
