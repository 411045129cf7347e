import Domain
import Language

/// How one occurrence of an ambiguous name is used: like a firm's, a person's, a thing's. Never copied, as it
/// is large.
struct NameUse: ~Copyable {
    var sheet = ScoreSheet()
    /// To whom the words beside the name give it.
    var bearer = Bearer.anybody
    /// What stands beside the name says that a firm is meant: `bei …`, `… GmbH`, `die Hotline von …`.
    private(set) var isFirm = false

    enum Bearer: Sendable, Hashable {
        case anybody, otherFirm, place
    }

    let place: NamePlace
    let form: Form
    let evidence: Evidence
    let isDescriptive: Bool
    let isUnmistakable: Bool
    let ownTrades: UInt64
    let hasPlace: Bool

    init(
        _ occurrence: Occurrence, form: Form, field: FieldText, definition: BrandDefinition
    ) {
        place = NamePlace(occurrence, in: field)
        self.form = form
        evidence = definition.evidence
        isDescriptive = definition.isDescriptive(form)
        isUnmistakable = !definition.isAmbiguous
        ownTrades = definition.ownTrades
        hasPlace = definition.hasPlace
        judgeNeighbours()
        judgeGrammar()
        judgeTitle()
        judgeBearer()
    }

    func mark(_ index: Int) -> Evidence.Mark {
        evidence.marks(place.field.words, at: index)
    }

    private mutating func judgeNeighbours() {
        judgeNeighbour(place.before, at: place.first - 1, isBefore: true)
        judgeNeighbour(place.after, at: place.last + 1, isBefore: false)
        if place.after.contains(.legalForm) {
            isFirm = true
            sheet.add(Points.legalForm, .legalForm, place.text(of: place.last + 1))
        } else if let form = foreignLegalForm {
            bearer = .otherFirm
            sheet.add(Points.otherKind, .otherFirm, place.text(of: form))
        }
    }

    private mutating func judgeNeighbour(_ cue: Cue, at index: Int, isBefore: Bool) {
        guard let word = place.field.word(index), place.field.words.casing(of: word).startsUpper
        else { return }
        let quote = place.text(of: index)
        let bytes = place.field.words.bytes(of: word)
        if isBefore, cue.contains(.role), !cue.contains(.builder), !evidence.isContext(bytes) {
            sheet.add(Points.role, .personName, quote)
        } else if !mark(index).isDisjoint(with: [.context, .ownName]) {
            isFirm = true
            sheet.add(Points.ownKind, .firmKind, quote)
        } else if cue.contains(.firmKind) {
            let isPlain = FirmWords.isPlain(bytes)
            if isPlain, isBefore {
                isFirm = true
                sheet.add(Points.plainKind, .firmKind, quote)
            } else if !isPlain {
                if place.field.touches(isBefore ? index : index - 1) { bearer = .otherFirm }
                sheet.add(Points.otherKind, .otherFirm, quote)
            }
        }
    }

    /// `… Gebäudereinigung UG`: where another trade stands between the name and a legal form.
    private var foreignLegalForm: Int? {
        guard form.isAmbiguous else { return nil }
        var index = place.last
        for _ in 0..<Self.tradeReach {
            guard place.field.touches(index), mark(index + 1).isEmpty,
                place.field.casing(index + 1)?.startsUpper == true
            else { return nil }
            index += 1
            if place.field.touches(index), place.field.cue(index + 1).contains(.legalForm) {
                return index
            }
        }
        return nil
    }

    /// More words than this between name and legal form are another name.
    private static let tradeReach = 3

    private mutating func judgeGrammar() {
        guard !place.isHyphenated else { return }
        if isAfterPlaceWord {
            bearer = .place
            sheet.add(Points.place, .place, place.text(of: place.first - 1))
        } else if place.before.contains(.article), place.field.touches(place.first - 1) {
            // `die … GmbH`
            guard !isDescriptive, !place.after.contains(.legalForm) else { return }
            let isAcronym = form.casing.allSatisfy { $0 == .upper }
            let points =
                isUnmistakable || isAcronym ? Points.articleBeforeAcronym : Points.articleBefore
            sheet.add(points, .articleBefore, place.text(of: place.first - 1))
        } else if place.before.contains(.firmPreposition) {
            judgePreposition()
        } else if !place.isQuoted, place.before.isDisjoint(with: [.role, .designation]),
            !place.field.cue(place.first).contains(.firstName)
        {
            sheet.add(Points.bareName, .firmGrammar)
        }
        if place.after.contains(.firmVerb), place.field.touches(place.last) {
            sheet.add(Points.firmVerb, .firmGrammar, place.text(of: place.last + 1))
        }
    }

    private mutating func judgePreposition() {
        let word = place.text(of: place.first - 1)
        let isBei =
            place.field.reads(place.first - 1, "bei") || place.field.reads(place.first - 1, "at")
        if isBei { isFirm = true }
        sheet.add(isBei ? Points.atFirm : Points.withFirm, .firmGrammar, word)
        let head = place.first - 2
        if !isBei, place.field.touches(head), place.field.cue(head).contains(.firstPerson) {
            isFirm = true
            sheet.add(Points.ourFirm, .ownDealings, place.text(of: head))
        }
        if !isBei, place.field.touches(head), place.field.cue(head).contains(.firmTalk),
            place.field.casing(head)?.startsUpper == true
        {
            isFirm = true
            sheet.add(Points.ofFirm, .firmGrammar, place.text(of: head))
        }
    }

    /// `in …`, `nach …`, `im westfälischen …`
    private var isAfterPlaceWord: Bool {
        let before = place.first - 1
        guard form.isAmbiguous, form.wordCount == 1, place.field.touches(before) else {
            return false
        }
        if place.before.contains(.placePreposition) { return true }
        guard place.field.touches(before - 1), place.field.casing(before) == .lower,
            place.field.cue(before - 1).contains(.neuterArticle),
            let adjective = place.field.word(before).map(place.field.words.bytes(of:))
        else { return false }
        return adjective.count > Self.adjectiveLength
            && [UInt8(ascii: "e"), UInt8(ascii: "n")].contains(adjective.last)
    }

    /// Shorter words are no adjectives, most times.
    static let adjectiveLength = 4

    private mutating func judgeTitle() {
        if place.isQuoted { sheet.add(Points.quoted, .title) }
        let names = [place.first - 2, place.first - 1, place.last + 1, place.last + 2]
        if let index = names.first(where: { isNaming($0) }) ?? namingPhrase ?? selfNaming
            ?? namingAfter
        {
            sheet.add(Points.naming, .title, place.text(of: index))
        } else if place.before.contains(.designation) {
            sheet.add(Points.naming, .title, place.text(of: place.first - 1))
        }
    }

    /// `unter dem Titel …`
    private var namingPhrase: Int? {
        let start = place.first - Self.namingLength
        guard isNaming(start), place.field.match(start).map({ Int($0.length) }) == Self.namingLength
        else { return nil }
        return start
    }

    private static let namingLength = 3

    /// `… So heißt unsere Decke`: what the next sentence calls so.
    private var namingAfter: Int? {
        guard let next = nextSentence, place.field.reads(next, "so"),
            place.field.cue(next + 1).contains(.naming)
        else { return nil }
        return next + 1
    }

    /// `heißen wir jetzt …`: what calls itself so.
    private var selfNaming: Int? {
        let verb = place.first - Self.namingLength
        let isBeforePerson = place.field.cue(verb + 1).contains(.firstPerson)
        return isNaming(verb) && isBeforePerson ? verb : nil
    }

    private func isNaming(_ index: Int) -> Bool {
        guard let word = place.field.word(index), word.sentence == place.sentence else {
            return false
        }
        return place.field.cue(index).contains(.naming)
    }
}
