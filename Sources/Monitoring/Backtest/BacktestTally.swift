import Domain
import Storage

/// Counts pairs into a report.
struct BacktestTally {
    private var counts = BacktestReport()
    private var brands: [String: BacktestReport.BrandCount] = [:]
    /// Ids, in the order they are reported.
    private var order: [String]
    private var rulesBefore: [String: Int] = [:]
    private var rulesAfter: [String: Int] = [:]
    private let changedRules: [String]
    private let otherRules: [String]

    init(_ comparison: BacktestComparison, examples: Int) {
        let settings = comparison.changed.settings
        let known = settings.brands.filter { comparison.brands?.contains($0.id) ?? true }
        order = known.map(\.id)
        for brand in known { brands[brand.id] = BacktestReport.BrandCount(brand: brand.name) }
        changedRules = settings.rules.map(\.name)
        // What is stored is asked of the changed rules too: those it met are not known by name alone.
        otherRules = comparison.other.map { $0.settings.rules.map(\.name) } ?? changedRules
        for kind in ChangeKind.allCases where kind.isShown {
            counts.best[kind] = BestChanges(limit: examples)
        }
    }

    mutating func add(
        _ batch: StoredDocuments, _ pairs: [[BacktestPair]], _ show: (BacktestChange) -> Void
    ) {
        counts.documents += batch.documents.count
        counts.withoutText += batch.withoutText
        for (document, pairs) in zip(batch.documents, pairs) {
            for pair in pairs {
                count(pair)
                guard pair.kind.isShown else { continue }
                let change = BacktestChange(pair, in: document)
                if change.isPartial { counts.partial += 1 }
                counts.best[pair.kind]?.offer(change)
                show(change)
            }
        }
    }

    private mutating func count(_ pair: BacktestPair) {
        if brands[pair.brandID] == nil { order.append(pair.brandID) }
        var count = brands[pair.brandID] ?? BacktestReport.BrandCount(brand: pair.brand)
        if pair.before?.isTalk == true { count.before += 1 }
        if pair.after?.isTalk == true { count.after += 1 }
        count.counts[pair.kind, default: 0] += 1
        brands[pair.brandID] = count
        for rule in pair.rulesBefore { rulesBefore[rule, default: 0] += 1 }
        for rule in pair.rulesAfter { rulesAfter[rule, default: 0] += 1 }
    }

    var report: BacktestReport {
        var report = counts
        report.brands = order.compactMap { brands[$0] }
        let gone = otherRules.filter { !changedRules.contains($0) }
        report.rules = (changedRules + gone).map { rule in
            BacktestReport.RuleCount(
                rule: rule, before: otherRules.contains(rule) ? rulesBefore[rule] ?? 0 : nil,
                after: changedRules.contains(rule) ? rulesAfter[rule] ?? 0 : nil)
        }
        return report
    }
}

extension BacktestChange {
    init(_ pair: BacktestPair, in stored: StoredDocument) {
        let document = stored.document
        self.init(
            kind: pair.kind, brand: pair.brand, title: document.title, url: document.url,
            source: stored.source,
            time: StoredMention.time(of: document, firstSeen: stored.firstSeen),
            before: pair.before, after: pair.after, cause: pair.cause, isPartial: stored.isCut)
    }
}
