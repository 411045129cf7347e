import Domain
import Language

/// How sure we are that a sighting means the brand. Never copied, as it is large.
struct Score: ~Copyable {
    private(set) var sheet = ScoreSheet()
    private let sighting: Sighting
    private let tally: EvidenceTally
    /// Beside one of its names stands what only firms have.
    private var isCalledFirm = false

    init(_ sighting: Sighting, weight: Double) {
        self.sighting = sighting
        tally = EvidenceTally(sighting)
        addRules()
        if isDoubtful {
            sheet = MeantModel.shared.judged(
                sheet, sighting, isDescribed: tally.has(.nearContext))
        }
        if sighting.definition.ownQuery == nil, sighting.definition.isAmbiguous { holdUnproven() }
        addReviewPage()
        finish(weight)
    }

    /// What the rules say, before it is weighed by what was learned.
    init(rulesFor sighting: Sighting) {
        self.sighting = sighting
        tally = EvidenceTally(sighting)
        addRules()
    }

    // Not by way of the other initializer: that makes two scores, and copies one.
    private mutating func addRules() {
        guard sighting.definition.ownQuery == nil else { return addQuery() }
        addPlaces()
        addName()
        addUse()
        addEvidence()
        addOtherTrade()
        addOtherWorlds()
        addBoilerplate()
    }

    private mutating func finish(_ weight: Double) {
        sheet.calibrate()
        addWeight(weight)
    }

    /// Held to 0…100.
    var value: Int { min(100, max(0, sheet.sum)) }

    private func hasName(in field: Hit.Field) -> Bool {
        sighting.namedFields.contains(QueryFields(field))
    }

    private mutating func addPlaces() {
        let isInTitle = hasName(in: .title)
        let isInText = hasName(in: .text)
        if isInTitle { sheet.add(Points.nameInTitle, .nameInTitle) }
        if isInText || isInTitle { sheet.add(Points.nameInText, .nameInText) }
        if hasName(in: .url) { sheet.add(Points.nameInAddress, .nameInAddress) }
        if sighting.names.count > 1 { sheet.add(Points.repeated, .repeated) }
    }

    private mutating func addQuery() {
        sheet.add(Points.query, .query, sighting.held ?? "")
        if sighting.occurrences.contains(where: { $0.field == .title }) {
            sheet.add(Points.nameInTitle, .nameInTitle)
        }
    }

    private mutating func addName() {
        if let tag = firstForm(of: .tags) { sheet.add(Points.ownTag, .hashtagOrHandle, tag.text) }
        if let domain = firstForm(of: .domain) {
            sheet.add(Points.ownDomain, .ownDomain, domain.text)
        }
        guard let longest = longestName else { return }
        if !sighting.definition.isAmbiguous {
            sheet.add(Points.unambiguous, .unambiguousName, longest.text)
        } else if sighting.definition.isDescriptive(longest) {
            sheet.add(Points.descriptive, .descriptiveName, longest.text)
        }
    }

    private func firstForm(of kinds: Form.Kinds) -> Form? {
        guard !sighting.kinds.isDisjoint(with: kinds) else { return nil }
        return sighting.occurrences.lazy.map(sighting.form)
            .first { kinds.contains(Form.Kinds($0.kind)) }
    }

    /// Of those with most words the first.
    private var longestName: Form? {
        var longest: Form?
        for occurrence in sighting.occurrences {
            let form = sighting.form(occurrence)
            if form.kind == .name, form.wordCount > longest?.wordCount ?? -1 { longest = form }
        }
        return longest
    }
}

extension Score {
    /// The best use of the name counts: one clear place speaks for the rest. Where nothing speaks for
    /// the brand, the first bearer that the text introduces has all the names.
    private mutating func addUse() {
        var stranger: (sheet: ScoreSheet, bearer: NameUse.Bearer)?
        var best: (sheet: ScoreSheet, sum: Int)?
        for occurrence in sighting.names {
            guard let field = sighting.field(of: occurrence) else { continue }
            let use = NameUse(
                occurrence, form: sighting.form(occurrence), field: field,
                definition: sighting.definition)
            if use.isFirm { isCalledFirm = true }
            if stranger == nil, use.bearer != .anybody { stranger = (use.sheet, use.bearer) }
            let sum = use.sheet.sum
            if sum > best?.sum ?? Int.min { best = (use.sheet, sum) }
        }
        if let stranger, !isSupported {
            add(stranger.sheet)
            if stranger.bearer == .otherFirm {
                sheet.add(Points.stranger - Points.otherKind, .otherFirm)
            }
        } else if let best {
            add(best.sheet)
        }
        if let phrase = sighting.excluded, !isSupported {
            sheet.add(Points.excluded, .excludedPhrase, phrase)
        }
    }

    private mutating func add(_ use: ScoreSheet) {
        for reason in use.reasons { sheet.add(reason.points, reason.rule, reason.quote) }
    }

    /// Something in the text can only mean the brand, or what it does stands beside its name.
    private var isSupported: Bool {
        if tally.has(.people) || tally.has(.products) || tally.has(.nearContext) {
            return true
        }
        return !sighting.definition.isAmbiguous || isDescribed
            || !sighting.kinds.subtracting(.name).isEmpty
    }

    /// A name that says what the firm does stands somewhere.
    private var isDescribed: Bool {
        sighting.definition.isAmbiguous && sighting.isDescribed
    }

    private mutating func addEvidence() {
        let near =
            min(tally.count(.nearContext), 1) * Points.nearContext
            + max(0, tally.count(.nearContext) - 1) * Points.furtherContext
        let far = min(tally.count(.farContext), 3) * Points.farContext
        let places =
            min(tally.count(.nearPlaces), 1) * Points.nearPlace
            + min(tally.count(.farPlaces), 2) * Points.farPlace
        let related = min(tally.count(.related), 3) * Points.related
        let context = min(near + far + places + related, Points.contextLimit)
        sheet.add(context, .contextWord, tally.contextQuote)
        if tally.has(.people) { sheet.add(Points.person, .person, tally.quote(.people)) }
        if tally.has(.surnames) {
            sheet.add(Points.surname, .person, tally.quote(.surnames))
        }
        if tally.has(.products) {
            sheet.add(Points.product, .product, tally.quote(.products))
        }
        let talk = min(tally.count(.firmTalk) * Points.firmTalk, Points.firmTalkLimit)
        sheet.add(talk, .firmTalk, tally.quote(.firmTalk))
        let isTradeTalk =
            sighting.definition.isAmbiguous && talk > 0 && !sighting.trades.own.isEmpty
        let trade = min(
            sighting.trades.own.count * Points.ownTrade
                + (isTradeTalk ? Points.tradeBesideTalk : 0),
            Points.ownTradeLimit)
        sheet.add(trade, .ownTrade, words: sighting.trades.own)
        if isToldFirstHand {
            sheet.add(
                isFirstName ? Points.ownDealings : Points.ownDealingsOfNoPerson, .ownDealings,
                tally.quote(.firstPersons))
        }
        if context == 0, !tally.has(.people), !tally.has(.products), talk + trade == 0,
            !isDescribed, !isSigned, isFirstName || !tally.has(.firstPersons)
        {
            sheet.add(Points.noContext, .noContext)
        }
    }

    /// A customer's or colleague's report, not a report on one.
    private var isToldFirstHand: Bool {
        sighting.definition.isAmbiguous && tally.has(.firstPersons)
            && (tally.has(.firmTalk) || !(isFirstName || isFarFromTrade))
    }

    /// No word of what the brand does: whoever tells may speak of anything of that name.
    private var isFarFromTrade: Bool {
        sighting.trades.own.isEmpty && !tally.has(.nearContext) && !tally.has(.farContext)
    }

    /// Its name alone may call a person: `Otto`.
    private var isFirstName: Bool {
        sighting.names.contains { occurrence in
            sighting.form(occurrence).wordCount == 1
                && sighting.field(of: occurrence).map {
                    $0.cue(NamePlace(occurrence, in: $0).first).contains(.firstName)
                } ?? false
        }
    }

    /// What was learned is asked. A whole name is the firm's, whatever stands around it; an unmistakable one
    /// may still be that of a hero of a novel, or of another firm far away.
    private var isDoubtful: Bool {
        guard sighting.definition.ownQuery == nil, !isSigned, !isDescribed, !isNamedInFull,
            !isOnReviewPage
        else { return false }
        return sighting.definition.isAmbiguous || tellsNothingOfFirm
    }

    /// The text is long enough to say what it is about, and says nothing of business nor of what the brand is
    /// known to do.
    private var tellsNothingOfFirm: Bool {
        sighting.definition.evidence.hasContext && !tally.has(.people) && !tally.has(.products)
            && !tally.has(.firmTalk) && sighting.trades.own.count < Self.tradeWordsOfFirm
            && sighting.fields.reduce(0) { $0 + $1.words.words.count } >= Self.wordsOfText
    }

    /// So many words of its line of business, and the text is of the firm.
    private static let tradeWordsOfFirm = 2
    /// Fewer words, of title and text, may be all that a feed gives of an article.
    private static let wordsOfText = 25

    /// One of its longer names stands somewhere: `Lerche Pumpen` where `Lerche` is a name too.
    private var isNamedInFull: Bool {
        let names = sighting.definition.forms.filter { $0.kind == .name }.map(\.wordCount)
        guard let shortest = names.min() else { return false }
        return sighting.occurrences.contains {
            sighting.form($0).kind == .name && sighting.form($0).wordCount > shortest
        }
    }

    /// The firm whose review page it is has the brand's name.
    private var isOnReviewPage: Bool { sighting.review?.isOnOwnPage == true }

    /// Whoever writes there means the firm, though no word of the text may say so.
    private mutating func addReviewPage() {
        guard isOnReviewPage else { return }
        sheet.add(max(Points.reviewPage, Points.leastOnReviewPage - sheet.sum), .reviewPage)
    }

    /// An own hashtag, handle or domain: nobody else's.
    private var isSigned: Bool {
        !sighting.kinds.isDisjoint(with: [.tags, .domain])
    }

    /// An ambiguous name alone proves nothing, nor do words that stand beside every firm, unless it also
    /// stands as names of firms do.
    private mutating func holdUnproven() {
        let excess = sheet.sum - (Mention.relevanceLine - 1)
        guard excess > 0, !isProven else { return }
        sheet.add(-excess, .ambiguousName)
    }

    private var isProven: Bool {
        let proofs: [EvidenceTally.Kind] = [
            .nearContext, .farContext, .nearPlaces, .related, .people, .surnames, .products,
        ]
        return proofs.contains(where: tally.has) || isDescribed || isNamedInFull || isSigned
            || isCalledFirm || sighting.trades.own.count > 1
            || !sighting.trades.own.isEmpty && tally.count(.firmTalk) > 1
            || isToldFirstHand || hasName(in: .url) || isOnReviewPage
            || MeantModel.points(in: sheet) >= MeantModel.proof
    }

    /// All that names it in running text is navigation, tags or links to other texts.
    private mutating func addBoilerplate() {
        let found = sighting.occurrences.lazy.filter { $0.field == .title || $0.field == .text }
        guard let first = found.first, found.allSatisfy({ $0.field == .text }),
            let field = sighting.field(of: first)
        else { return }
        let boilerplate = Boilerplate(field)
        guard found.allSatisfy(boilerplate.holds) else { return }
        sheet.add(Points.boilerplate, .boilerplate)
    }

    /// Words of another line of business than the brand's, and none of its own.
    private mutating func addOtherTrade() {
        let excess = sighting.trades.foreign.count - sighting.trades.own.count
        guard excess > 2, !isSigned, !tally.has(.nearContext) else { return }
        sheet.add(
            max(Points.otherTrade * (excess - 2), Points.otherTradeLimit), .otherTrade,
            words: sighting.trades.foreign)
    }

    private mutating func addOtherWorlds() {
        guard !isSigned, let most = tally.foremostWorld else { return }
        let isSlight = most.count == 2 && sighting.definition.isAmbiguous
        let points =
            isSlight
            ? Points.someOtherWorld : max(otherWorld * (most.count - 1), Points.otherWorldLimit)
        sheet.add(points, .otherWorld, most.quote)
    }

    /// An unmistakable name may stand among ducks too.
    private var otherWorld: Int {
        sighting.definition.isAmbiguous
            ? Points.otherWorld : Points.otherWorldOfUnmistakable
    }

    /// The outlet does not decide whether it is the brand: its weight never crosses the line.
    private mutating func addWeight(_ weight: Double) {
        let room = sheet.sum - Mention.relevanceLine
        guard weight != 1, weight.isFinite, room >= 0 else { return }
        let points = ((weight - 1) * Points.outletLimit)
            .clamped(to: -Points.outletLimit...Points.outletLimit).rounded()
        sheet.add(max(-room, Int(points)), .outletWeight)
    }
}

extension Double {
    fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
        Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
    }
}
