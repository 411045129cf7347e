import Domain
import Testing

@testable import Monitoring

@Suite("what a changed configuration changes")
struct BacktestTests {
    private static func verdict(
        _ score: Int, _ facet: Facet = .product, _ polarity: Polarity = .neutral,
        urgent: Bool = false, own: Bool = false
    ) -> JudgedLabels {
        JudgedLabels(score: score, facet: facet, polarity: polarity, isUrgent: urgent, isOwn: own)
    }

    @Test(
        "a change is won, lost, judged otherwise or only moved, by the line and the voice",
        arguments: [
            (nil, nil, .same), (nil, verdict(50), .won), (verdict(50), nil, .lost),
            (nil, verdict(49), .moved), (verdict(49), nil, .moved),
            (verdict(49), verdict(50), .won), (verdict(50), verdict(49), .lost),
            (verdict(80), verdict(80), .same), (verdict(80), verdict(70), .moved),
            (verdict(80), verdict(80, .employer), .relabelled),
            (verdict(80), verdict(70, .product, .negative), .relabelled),
            (verdict(80), verdict(80, urgent: true), .relabelled),
            (verdict(40), verdict(40, .employer), .same),
            (verdict(80), verdict(80, own: true), .lost),
            (verdict(80, own: true), verdict(80), .won),
            (verdict(80, own: true), verdict(20, own: true), .moved),
        ] as [(JudgedLabels?, JudgedLabels?, ChangeKind)])
    func kinds(before: JudgedLabels?, after: JudgedLabels?, kind: ChangeKind) {
        #expect(ChangeKind(from: before, to: after) == kind)
    }

    private func side(
        _ verdict: JudgedLabels, _ reasons: [Reason] = [], term: String = "Zwirn"
    ) -> ChangeCause.Side {
        let hit = Hit(field: .title, surface: term, term: term, range: 0..<1)
        return ChangeCause.Side(verdict: verdict, hits: [hit], reasons: reasons)
    }

    @Test("the cause is the reason whose points moved most towards the change")
    func causes() {
        let title = Reason(points: 30, rule: .nameInTitle)
        let old = [title, Reason(points: 10, rule: .contextWord, quote: "Garn")]
        let new = [
            title, Reason(points: 14, rule: .contextWord, quote: "Spinnerei"),
            Reason(points: -4, rule: .personName, quote: "Ada"),
        ]
        func cause(_ a: ChangeCause.Side?, _ b: ChangeCause.Side?) -> ChangeCause? {
            ChangeCause.find(from: a, to: b, isKnown: true)
        }
        let (low, high) = (Self.verdict(40), Self.verdict(60))
        #expect(
            cause(side(low, [title]), side(high, new))
                == .reason(new[1], before: 0, after: 14))
        #expect(cause(side(high, old), side(low, [title])) == .reason(old[1], before: 10, after: 0))
        #expect(cause(nil, side(high)) == .found(term: "Zwirn"))
        #expect(cause(side(high, term: "Garn"), nil) == .notFound(term: "Garn"))
        #expect(cause(side(high), side(Self.verdict(60, own: true))) == .ownVoice)
        #expect(cause(side(Self.verdict(60, own: true)), side(high)) == .noLongerOwnVoice)
        #expect(ChangeCause.find(from: side(high), to: nil, isKnown: false) == .brandGone)
        let other = Self.verdict(61, .employer, urgent: true)
        #expect(
            cause(side(high), side(other))?.text == "product → employer, not urgent → urgent")
        #expect(
            cause(side(high, old), side(low, [title]))?.text == "without +10 context word: Garn")
        // The same words for other points.
        let weaker = [title, Reason(points: 4, rule: .contextWord, quote: "Garn")]
        #expect(cause(side(high, old), side(low, weaker))?.text == "+10 → +4 context word: Garn")
    }

    @Test(
        "of many changes the best are kept, a story once, in one order whatever order they came in")
    func best() {
        func change(_ score: Int, _ title: String, _ time: Int64 = 0) -> BacktestChange {
            BacktestChange(
                kind: .won, brand: "Zwirnwerk", title: title, url: nil, source: SourceID("a"),
                time: Timestamp(milliseconds: time), before: nil, after: Self.verdict(score),
                cause: nil, isPartial: false)
        }
        let changes = [
            change(60, "a"), change(90, "b"), change(70, "c", 5), change(70, "d", 9),
            change(95, "a"), change(50, "e"), change(90, "b"),
        ]
        for turn in changes.indices {
            var best = BestChanges(limit: 3)
            for change in changes[turn...] + changes[..<turn] { best.offer(change) }
            #expect(best.list.map(\.title) == ["a", "b", "d"])
        }
        var none = BestChanges(limit: 0)
        none.offer(changes[0])
        #expect(none.list.isEmpty)
    }
}
