import Domain

/// The documents of a feed, held to `ReadingLimits.documents`: of more the newest, by their dates;
/// where they have none, the first ones (faults XML-08). In the feed's order.
struct NewestDocuments {
    private struct Entry {
        var document: Document
        /// Says that its language is not known.
        var isUnspoken: Bool
    }

    private var entries: [Entry] = []
    private var pruned = 0
    /// Of those kept once and for all by the last pruning; what is older needs no look.
    private var oldest = Timestamp.earliest

    /// All that were offered.
    var count: Int { entries.count + pruned }

    /// Whether one of this date may be among the newest; asked before its texts are made.
    mutating func wants(_ date: Timestamp?) -> Bool {
        if pruned == 0 || (date ?? .earliest) > oldest { return true }
        pruned += 1
        return false
    }

    mutating func add(_ document: Document, isUnspoken: Bool = false) {
        entries.append(Entry(document: document, isUnspoken: isUnspoken))
        // So rarely that all prunings together are linear in the feed.
        if entries.count >= 2 * ReadingLimits.documents { prune() }
    }

    /// Those that are kept, each with the feed's language where it has none of its own.
    mutating func take(language: LanguageCode?) -> [Document] {
        prune()
        return entries.map { entry in
            var document = entry.document
            if document.language == nil, !entry.isUnspoken { document.language = language }
            return document
        }
    }

    /// What people are told where not all were kept.
    var problem: String? {
        guard count > ReadingLimits.documents else { return nil }
        return "capped: the newest \(ReadingLimits.documents) of \(count) entries are kept"
    }

    private mutating func prune() {
        let limit = ReadingLimits.documents
        guard entries.count > limit else { return }
        let byAge = entries.indices.map { (date: entries[$0].document.date, index: $0) }
            .sorted { $0.date != $1.date ? $0.date > $1.date : $0.index < $1.index }
        oldest = byAge[limit - 1].date
        pruned += entries.count - limit
        entries = byAge.prefix(limit).map(\.index).sorted().map { entries[$0] }
    }
}

extension Document {
    /// What tells its age.
    fileprivate var date: Timestamp { published ?? updated ?? .earliest }
}
