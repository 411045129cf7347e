import Domain
import Language

/// The words of lines of business in a document: those of the brand's own, and of another.
struct TradeTally: Sendable {
    /// Distinct words of the brand's lines of business, but for the words of its names and its context.
    private(set) var own: [String] = []
    /// Distinct words of the line of business that has most, among those not the brand's.
    private(set) var foreign: [String] = []

    /// More words change no score.
    private static let limit = 8

    init(
        definition: BrandDefinition, forms: [Form], occurrences: [Occurrence], _ fields: [FieldText]
    ) {
        let ownTrades = definition.ownTrades
        guard ownTrades != 0 else { return }
        let names = Set(occurrences.map { $0.form }).flatMap {
            forms[$0].folded.split(separator: 0x20)
        }
        var seen = SeenWords()
        for name in names { seen.note(name) }
        var counts = InlineArray<64, UInt8>(repeating: 0)
        var foreigners: [(trade: Int, field: FieldText, word: Int)] = []
        for field in fields {
            for finding in field.trades {
                guard own.count < Self.limit, seen.insert(finding.index, of: field) else {
                    continue
                }
                // A word of many lines is a word of none.
                let (marks, trade) = (finding.match.marks, finding.match.marks.trailingZeroBitCount)
                if marks & ownTrades != 0 {
                    guard definition.evidence.marks(field.words, at: finding.index).isEmpty else {
                        continue
                    }
                    own.append(field.original(finding.index))
                } else if marks.nonzeroBitCount == 1, counts[trade] < Self.limit {
                    counts[trade] += 1
                    foreigners.append((trade, field, finding.index))
                }
            }
        }
        var most = 0
        for trade in counts.indices where counts[trade] > counts[most] { most = trade }
        foreign = foreigners.filter { $0.trade == most }.map { $0.field.original($0.word) }
    }
}
