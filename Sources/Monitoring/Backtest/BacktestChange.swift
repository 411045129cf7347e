package import Domain
import JSON

/// One document of which a changed configuration says something else of a brand.
package struct BacktestChange: Sendable {
    package var kind: ChangeKind
    package var brand: String
    package var title: String
    package var url: String?
    package var source: SourceID
    /// As mentions have it.
    package var time: Timestamp
    /// Nil where the brand was not, or would not be, found.
    package var before: JudgedLabels?
    package var after: JudgedLabels?
    package var cause: ChangeCause?
    /// Judged by the beginning of a text of which all was judged when it came.
    package var isPartial: Bool

    /// One JSON object and a line's end.
    package var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("change", kind.rawValue)
            json.member("brand", brand)
            json.member("title", title)
            json.member("url", url)
            json.member("source", source.rawValue)
            json.member("time", time.iso8601)
            json.member("before") { Self.write(before, to: &$0) }
            json.member("after") { Self.write(after, to: &$0) }
            json.member("why", cause?.text)
            json.member("partial", isPartial)
        }
        json.newline()
        return json.bytes
    }

    private static func write(_ verdict: JudgedLabels?, to json: inout JSONWriter) {
        guard let verdict else { return json.value(.null) }
        json.object { json in
            json.member("score", verdict.score)
            json.member("facet", verdict.facet.rawValue)
            json.member("polarity", verdict.polarity.rawValue)
            json.member("urgent", verdict.isUrgent)
            json.member("own", verdict.isOwn)
        }
    }

    /// What it is worth to look at: of what is won or would be lost, the score.
    private var weight: Int { max(before?.score ?? 0, after?.score ?? 0) }

    /// Urgent ones first, then by score, then the newer.
    static func precedes(_ a: BacktestChange, _ b: BacktestChange) -> Bool {
        let urgent = (a.isUrgent, b.isUrgent)
        if urgent.0 != urgent.1 { return urgent.0 }
        return a.weight != b.weight ? a.weight > b.weight : a.time > b.time
    }

    private var isUrgent: Bool { before?.isUrgent == true || after?.isUrgent == true }
}

/// The best of many changes; holds no more than it shows.
package struct BestChanges: Sendable {
    package private(set) var list: [BacktestChange] = []
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    /// The same story, printed in many places, is shown once.
    mutating func offer(_ change: BacktestChange) {
        if list.count == limit, let last = list.last, !BacktestChange.precedes(change, last) {
            return
        }
        if let twin = list.firstIndex(where: {
            $0.title == change.title && $0.brand == change.brand
        }
        ) {
            guard BacktestChange.precedes(change, list[twin]) else { return }
            list.remove(at: twin)
        }
        let place = list.firstIndex { BacktestChange.precedes(change, $0) } ?? list.endIndex
        list.insert(change, at: place)
        if list.count > limit { list.removeLast() }
    }
}
