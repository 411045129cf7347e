import Domain
import Storage

/// One brand in one document, as it was and as it would be.
struct BacktestPair: Sendable {
    var brandID: String
    var brand: String
    var before: JudgedLabels?
    var after: JudgedLabels?
    var rulesBefore: [String] = []
    var rulesAfter: [String] = []
    /// Only of what changed.
    var cause: ChangeCause?

    var kind: ChangeKind { ChangeKind(from: before, to: after) }
}

/// Compares what is said of stored documents. Pure.
struct BacktestComparison: Sendable {
    let changed: DocumentTrial
    /// Nil: what is stored.
    let other: DocumentTrial?
    /// Ids of the brands looked at; nil for all.
    let brands: Set<String>?

    private typealias Side = ChangeCause.Side

    func pairs(in stored: StoredDocument) -> [BacktestPair] {
        var pairs: [BacktestPair] = []
        var sides: [String: (before: () -> Side?, after: () -> Side?)] = [:]
        for finding in changed.findings(in: stored) where isMeant(finding.brand.id) {
            var pair = BacktestPair(brandID: finding.brand.id, brand: finding.brand.name)
            pair.after = JudgedLabels(finding.mention, isOwn: finding.isOwn)
            pair.rulesAfter = finding.rules
            pairs.append(pair)
            sides[pair.brandID] = ({ nil }, { Self.side(of: finding) })
        }
        func join(
            _ brandID: String, _ brand: String, _ verdict: JudgedLabels, _ rules: [String],
            _ side: @escaping () -> Side?
        ) {
            guard isMeant(brandID) else { return }
            let place = pairs.firstIndex { $0.brandID == brandID } ?? pairs.endIndex
            if place == pairs.endIndex {
                pairs.append(BacktestPair(brandID: brandID, brand: brand))
            }
            pairs[place].before = verdict
            pairs[place].rulesBefore = rules
            sides[brandID] = (side, sides[brandID]?.after ?? { nil })
        }
        if let other {
            for finding in other.findings(in: stored) {
                join(
                    finding.brand.id, finding.brand.name,
                    JudgedLabels(finding.mention, isOwn: finding.isOwn), finding.rules
                ) { Self.side(of: finding) }
            }
        } else {
            for decision in stored.decisions {
                join(
                    decision.brandID, decision.brand, JudgedLabels(decision),
                    changed.rules(for: decision, in: stored)
                ) { Self.side(of: decision) }
            }
        }
        for index in pairs.indices where pairs[index].kind.isShown {
            let id = pairs[index].brandID
            pairs[index].cause = ChangeCause.find(
                from: sides[id]?.before() ?? nil, to: sides[id]?.after() ?? nil,
                isKnown: changed.settings.brands.contains { $0.id == id })
        }
        return pairs
    }

    private func isMeant(_ brand: String) -> Bool { brands?.contains(brand) ?? true }

    private static func side(of finding: DocumentTrial.Finding) -> Side {
        Side(
            verdict: JudgedLabels(finding.mention, isOwn: finding.isOwn),
            hits: finding.mention.hits,
            reasons: finding.mention.reasons)
    }

    private static func side(of decision: StoredDocument.Decision) -> Side {
        Side(verdict: JudgedLabels(decision), hits: decision.hits, reasons: decision.reasons)
    }
}

extension ChangeKind {
    /// Shown one by one; the others are counted.
    package var isShown: Bool { self == .won || self == .lost || self == .relabelled }
}
