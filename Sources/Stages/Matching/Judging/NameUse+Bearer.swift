import Domain
import Language

/// What is said of the name's bearer: where it comes from, what kind of thing it is, how old.
extension NameUse {
    mutating func judgeBearer() {
        if let index = otherPlace ?? maker {
            bearer = .otherFirm
            sheet.add(
                isUnmistakable ? Points.unmistakableOtherPlace : Points.otherPlace, .otherPlace,
                place.text(of: index))
        }
        if let index = appositionAfter ?? quotedApposition {
            let points = isUnmistakable ? Points.unmistakableApposition : Points.apposition
            sheet.add(points, .title, place.text(of: index))
        }
        guard !isUnmistakable else { return }
        if let index = apposition {
            sheet.add(Points.apposition, .title, place.text(of: index))
        }
        if let index = address {
            sheet.add(Points.personVerb, .personName, place.text(of: index))
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
        if place.field.hasComma(after: place.last), isOtherPlace(next), !isFollowedByWord(next) {
            return next
        }
        guard place.field.touches(place.last), place.field.touches(next),
            Self.origins.contains(where: { place.field.reads(next, $0) })
        else { return nil }
        return isOtherPlace(next + 1) ? next + 1 : nil
    }

    private static let origins: [ShortWord] = ["aus", "von", "from", "in", "of"]

    /// `… von der Baumarktkette`, `… von einem Hersteller`: what another firm sells under the name.
    private var maker: Int? {
        let next = place.last + 1
        guard !place.isHyphenated, place.field.touches(place.last), place.field.touches(next),
            place.field.touches(next + 1), place.field.reads(next, "von"),
            place.field.cue(next + 1).contains(.article),
            place.field.cue(next + 2).contains(.firmKind),
            place.field.casing(next + 2) == .capitalized, mark(next + 2).isEmpty
        else { return nil }
        return next + 2
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

    /// `…, der Vermieter`, `…, ein vierjähriger Hengst,`: a noun of another kind after the name.
    private var appositionAfter: Int? {
        let article = place.last + 1
        guard !place.isHyphenated,
            place.field.hasComma(after: place.last),
            place.field.touches(article),
            Self.nominatives.contains(where: { place.field.reads(article, $0) })
        else { return nil }
        var noun = article + 1
        if place.field.casing(noun) == .lower {
            guard place.field.touches(noun), endsLikeAdjective(noun) else { return nil }
            noun += 1
        }
        // `Müller, der Kunden beliefert`: a clause goes on, an apposition ends.
        guard isForeignNoun(noun),
            !place.field.touches(noun) || place.field.casing(noun + 1) != .lower
        else { return nil }
        return noun
    }

    /// `Unsere Truppe „…“`: what is named so is no firm.
    private var quotedApposition: Int? {
        let noun = place.first - 1
        guard place.isQuoted, place.field.words.gap(after: noun).first == 0x20, isForeignNoun(noun)
        else { return nil }
        return noun
    }

    private static let nominatives: [ShortWord] = ["der", "die", "das", "ein", "eine"]

    private func endsLikeAdjective(_ index: Int) -> Bool {
        guard let word = place.field.word(index).map(place.field.words.bytes(of:)) else {
            return false
        }
        return word.count > Self.adjectiveLength
            && [UInt8(ascii: "e"), UInt8(ascii: "r"), UInt8(ascii: "s")].contains(word.last)
    }

    /// No word for a firm, nor one of the brand's own or of its line of business.
    private func isForeignNoun(_ index: Int) -> Bool {
        guard place.field.casing(index) == .capitalized, mark(index).isEmpty else { return false }
        let firm: Cue = [.firmKind, .firmTalk, .firmOffice, .legalForm, .firstName, .title]
        return place.field.cue(index).isDisjoint(with: firm)
            && TradeWords.table.match(place.field.words, at: index).marks & ownTrades == 0
    }

    /// `„…, hast du …“`: nobody talks so to a firm.
    private var address: Int? {
        guard place.field.hasComma(after: place.last) else { return nil }
        return (place.last + 1...place.last + Self.addressReach).first { index in
            guard let word = place.field.word(index), word.sentence == place.sentence else {
                return false
            }
            return place.field.reads(index, "du")
        }
    }

    private static let addressReach = 3

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
        if place.field.hasComma(after: place.last), isAge(next) {
            return next
        }
        guard place.field.touches(place.last),
            Self.copulas.contains(where: { place.field.reads(next, $0) })
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
        guard let next = nextSentence, place.field.reads(next, "er") else { return nil }
        return next
    }

    /// The first word of the sentence after the name's.
    var nextSentence: Int? {
        let words = place.field.words.words
        return (place.last + 1..<place.last + 1 + Self.sentenceReach).first {
            words.indices.contains($0) && words[$0].sentence > place.sentence
        }
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

    private static let copulas: [ShortWord] = [
        "wird", "wurde", "ist", "war", "bleibt", "becomes", "is", "was",
    ]
}
