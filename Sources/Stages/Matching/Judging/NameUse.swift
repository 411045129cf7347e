import Domain
import Language

/// How one occurrence of an ambiguous name is used: like a firm's, a person's, a thing's.
struct NameUse {
    private(set) var sheet = ScoreSheet()
    private let place: NamePlace
    private let form: Form
    private let evidence: Evidence

    init(_ occurrence: Occurrence, form: Form, field: FieldText, evidence: Evidence) {
        place = NamePlace(occurrence, in: field)
        self.form = form
        self.evidence = evidence
        judgeNeighbours()
        judgeGrammar()
        judgeTitle()
    }

    private func mark(_ index: Int) -> Evidence.Mark {
        evidence.marks(place.field.words, at: index)
    }

    private mutating func judgeNeighbours() {
        judgeNeighbour(place.before, at: place.first - 1, isBefore: true)
        judgeNeighbour(place.after, at: place.last + 1, isBefore: false)
        if place.after.contains(.legalForm) {
            sheet.add(Points.legalForm, .legalForm, place.text(of: place.last + 1))
        }
    }

    private mutating func judgeNeighbour(_ cue: Cue, at index: Int, isBefore: Bool) {
        guard let word = place.field.word(index), place.field.words.casing(of: word).startsUpper
        else { return }
        let quote = place.text(of: index)
        if !mark(index).isDisjoint(with: [.context, .ownName]) {
            sheet.add(Points.ownKind, .firmKind, quote)
        } else if isBefore, cue.contains(.role), !cue.contains(.builder) {
            sheet.add(Points.role, .personName, quote)
        } else if cue.contains(.firmKind) {
            let isPlain = FirmWords.isPlain(place.field.words.bytes(of: word))
            if isPlain, isBefore {
                sheet.add(Points.plainKind, .firmKind, quote)
            } else if !isPlain {
                sheet.add(Points.otherKind, .otherFirm, quote)
            }
        }
    }

    private mutating func judgeGrammar() {
        guard !place.isHyphenated else { return }
        if place.before.contains(.article), place.field.touches(place.first - 1) {
            let isAcronym = form.casing.allSatisfy { $0 == .upper }
            let points = isAcronym ? Points.articleBeforeAcronym : Points.articleBefore
            sheet.add(points, .articleBefore, place.text(of: place.first - 1))
        } else if place.before.contains(.firmPreposition) {
            let isBei = ["bei", "at"].contains {
                place.field.words.bytes(of: place.field.words.words[place.first - 1])
                    .elementsEqual($0.utf8)
            }
            sheet.add(
                isBei ? Points.atFirm : Points.withFirm, .firmGrammar,
                place.text(of: place.first - 1))
        } else if !place.isQuoted, place.before.isDisjoint(with: [.role, .designation]),
            !place.field.cue(place.first).contains(.firstName)
        {
            sheet.add(Points.bareName, .firmGrammar)
        }
        if place.after.contains(.firmVerb), place.field.touches(place.last) {
            sheet.add(Points.firmVerb, .firmGrammar, place.text(of: place.last + 1))
        }
    }

    private mutating func judgeTitle() {
        if place.isQuoted { sheet.add(Points.quoted, .title) }
        let names = [place.first - 2, place.first - 1, place.last + 1, place.last + 2]
        if let index = names.first(where: { isNaming($0) }) {
            sheet.add(Points.naming, .title, place.text(of: index))
        } else if place.before.contains(.designation) {
            sheet.add(Points.naming, .title, place.text(of: place.first - 1))
        }
    }

    private func isNaming(_ index: Int) -> Bool {
        guard let word = place.field.word(index), word.sentence == place.sentence else {
            return false
        }
        return place.field.cue(index).contains(.naming)
    }
}
