import Domain
import Language

/// How one occurrence of an ambiguous name is used: like a firm's, a person's, a thing's.
struct NameUse {
    private(set) var sheet = ScoreSheet()
    /// To whom the words beside the name give it.
    private(set) var bearer = Bearer.anybody
    /// What stands beside the name says that a firm is meant: `bei …`, `… GmbH`, `die Hotline von …`.
    private(set) var isFirm = false

    enum Bearer: Sendable, Hashable {
        case anybody, otherFirm, place
    }

    private let place: NamePlace
    private let form: Form
    private let evidence: Evidence
    private let isDescriptive: Bool
    private let isUnmistakable: Bool
    private let ownTrades: UInt64
    private let hasPlace: Bool

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

    private func mark(_ index: Int) -> Evidence.Mark {
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
            guard !isDescriptive else { return }
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
        let isBei = ["bei", "at"].contains {
            place.field.words.bytes(of: place.field.words.words[place.first - 1])
                .elementsEqual($0.utf8)
        }
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
    private static let adjectiveLength = 4

    private mutating func judgeTitle() {
        if place.isQuoted { sheet.add(Points.quoted, .title) }
        let names = [place.first - 2, place.first - 1, place.last + 1, place.last + 2]
        if let index = names.first(where: { isNaming($0) }) ?? namingPhrase {
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

    private func isNaming(_ index: Int) -> Bool {
        guard let word = place.field.word(index), word.sentence == place.sentence else {
            return false
        }
        return place.field.cue(index).contains(.naming)
    }
}

/// What is said of the name's bearer: where it comes from, what kind of thing it is, how old.
extension NameUse {
    private mutating func judgeBearer() {
        if let index = otherPlace {
            bearer = .otherFirm
            sheet.add(
                isUnmistakable ? Points.unmistakableOtherPlace : Points.otherPlace, .otherPlace,
                place.text(of: index))
        }
        guard !isUnmistakable else { return }
        if let index = apposition {
            sheet.add(Points.apposition, .title, place.text(of: index))
        }
        if form.wordCount == 1, let index = predicate {
            sheet.add(Points.predicate, .personName, place.text(of: index))
        } else if form.wordCount == 1, !isFirm, let index = personVerb ?? pronoun {
            sheet.add(Points.personVerb, .personName, place.text(of: index))
        }
    }

    /// `… aus Rostock`, `…, Breslau`, `im Rostocker …`: a place which is not among the brand's own.
    private var otherPlace: Int? {
        guard hasPlace else { return nil }
        let next = place.last + 1
        let gap = place.field.words.gap(after: place.last)
        if gap.elementsEqual(", ".utf8), isOtherPlace(next), !isFollowedByWord(next) { return next }
        guard place.field.touches(place.last), place.field.touches(next),
            let word = place.field.word(next)
        else { return nil }
        let isFrom = ["aus", "von", "from", "in", "of"].contains {
            place.field.words.bytes(of: word).elementsEqual($0.utf8)
        }
        return isFrom && isOtherPlace(next + 1) ? next + 1 : nil
    }

    private func isFollowedByWord(_ index: Int) -> Bool {
        place.field.touches(index) && place.field.casing(index + 1)?.startsUpper == true
    }

    private func isOtherPlace(_ index: Int) -> Bool {
        guard let word = place.field.word(index), place.field.words.casing(of: word).startsUpper,
            mark(index).isEmpty
        else { return false }
        return PlaceNames.table.match(place.field.words, at: index).marks != 0
    }

    /// `das Restaurant …`, `ein kleines Theaterstück …`: a noun of another kind, with its article.
    private var apposition: Int? {
        let noun = place.first - 1
        guard place.field.touches(noun), !place.isQuoted, let word = place.field.word(noun),
            place.field.words.casing(of: word) == .capitalized, mark(noun).isEmpty
        else { return nil }
        let cue = place.field.cue(noun)
        guard cue.isDisjoint(with: [.firmKind, .firmTalk, .role, .designation, .firstName, .title])
        else { return nil }
        guard TradeWords.table.match(place.field.words, at: noun).marks & ownTrades == 0 else {
            return nil
        }
        let isAfterArticle =
            place.field.cue(noun - 1).contains(.article) && place.field.touches(noun - 1)
        let isAfterAdjective =
            place.field.touches(noun - 1) && place.field.casing(noun - 1) == .lower
            && place.field.touches(noun - 2) && place.field.cue(noun - 2).contains(.article)
        return isAfterArticle || isAfterAdjective ? noun : nil
    }

    /// `…, 51, …`; `… wird neuer Trainer`: an age, or an office, said of the name.
    private var predicate: Int? {
        let next = place.last + 1
        if place.field.words.gap(after: place.last).elementsEqual(", ".utf8), isAge(next) {
            return next
        }
        guard place.field.touches(place.last), let verb = place.field.word(next),
            Self.copulas.contains(place.field.words.bytes(of: verb))
        else { return nil }
        for offset in 1...Self.predicateReach {
            let index = next + offset
            guard place.field.touches(index - 1) else { return nil }
            let cue = place.field.cue(index)
            if cue.contains(.role), place.field.casing(index) == .capitalized { return index }
        }
        return nil
    }

    /// `… lächelte`, `schwieg …`: firms do not.
    private var personVerb: Int? {
        [place.first - 1, place.last + 1].first { index in
            let isBeside = place.field.touches(index < place.first ? index : place.last)
            return isBeside && place.field.casing(index) == .lower
                && place.field.cue(index).contains(.personVerb)
        }
    }

    /// `Er …` at the head of the next sentence: a firm is `sie` or `es`.
    private var pronoun: Int? {
        guard !form.casing.allSatisfy({ $0 == .upper }) else { return nil }
        let words = place.field.words.words
        let next = (place.last + 1..<place.last + 1 + Self.sentenceReach).first {
            words.indices.contains($0) && words[$0].sentence > place.sentence
        }
        guard let next, place.field.words.bytes(of: words[next]).elementsEqual("er".utf8) else {
            return nil
        }
        return next
    }

    /// No sentence goes on for more words after a name, most times.
    private static let sentenceReach = 40

    private func isAge(_ index: Int) -> Bool {
        guard let word = place.field.word(index), word.range.count == 2,
            place.field.text.bytes[word.range].allSatisfy({ (0x30...0x39).contains($0) })
        else { return false }
        let gap = place.field.words.gap(after: index)
        return gap.starts(with: ",".utf8) || gap.starts(with: ")".utf8)
    }

    /// Words between the verb and the office.
    private static let predicateReach = 3

    private static let copulas: Set<ArraySlice<UInt8>> = Set(
        ["wird", "wurde", "ist", "war", "bleibt", "becomes", "is", "was"].map {
            ArraySlice($0.utf8)
        })
}
