/// The languages people outside IT read Earshot in.
package enum OutputLanguage: String, Sendable, Hashable, CaseIterable {
    case german = "de"
    case english = "en"

    package func say(_ german: String, _ english: String) -> String {
        self == .german ? german : english
    }

    /// `2` or `1,5`, `1.5`: how much an outlet counts.
    package func number(_ weight: Double) -> String {
        let text = Int(exactly: weight).map(String.init) ?? "\(weight)"
        return say(text.replacing(".", with: ","), text)
    }
}

extension Reason {
    /// One line for people.
    package func why(in language: OutputLanguage) -> String {
        let text = language == .german ? rule.german : rule.english
        return quote.isEmpty ? text : "\(text): \(quote)"
    }
}

extension Reason.Rule {
    fileprivate var english: String {
        switch self {
        case .nameInTitle: "name in the title"
        case .nameInText: "name in the text"
        case .nameInAddress: "name in the address"
        case .repeated: "named more than once"
        case .unambiguousName: "the name is unmistakable"
        case .ambiguousName: "the name alone proves nothing"
        case .hashtagOrHandle: "own hashtag or handle"
        case .ownDomain: "own domain"
        case .legalForm: "legal form beside the name"
        case .contextWord: "context word"
        case .person: "person of the firm"
        case .product: "product of the firm"
        case .descriptiveName: "the name says what the firm does"
        case .firmKind: "called a firm"
        case .firmGrammar: "used like the name of a firm"
        case .firmTalk: "words of business near the name"
        case .noContext: "nothing around it speaks for the brand"
        case .personName: "reads as a person's name"
        case .otherFirm: "another firm of that name"
        case .commonWord: "reads as a common word"
        case .articleBefore: "an article before the name"
        case .title: "reads as the name of a work or thing"
        case .otherWorld: "the text is about something else"
        case .excludedPhrase: "an excluded phrase stands in the text too"
        case .ownDealings: "somebody tells of own dealings with it"
        case .ownTrade: "words of its line of business"
        case .otherTrade: "words of another line of business"
        case .boilerplate: "named only in navigation, tags or links to other texts"
        case .otherPlace: "a place that is not the brand's beside the name"
        case .place: "reads as the name of a place"
        case .query: "the query holds"
        case .outletWeight: "weight of the outlet"
        case .learnedUse: "stands where names of firms stand"
        case .learnedOtherUse: "stands where other names and words stand"
        case .learnedFirmWords: "words as they stand near firms"
        case .learnedOtherWords: "words as they stand near other things of the name"
        case .learnedWord: "learned from marks"
        case .learned: "other words learned from marks, number of marks"
        case .rulesWeighed: "marks showed how far the reasons above can be trusted"
        case .reviewPage: "on the firm's own review page"
        case .employerReview: "a review of the firm as employer, by its source"
        case .fewStars: "few stars speak for negative"
        case .middleStars: "middling stars speak for neither"
        case .manyStars: "many stars speak for positive"
        }
    }

    fileprivate var german: String {
        switch self {
        case .nameInTitle: "Name im Titel"
        case .nameInText: "Name im Text"
        case .nameInAddress: "Name in der Adresse"
        case .repeated: "mehrfach genannt"
        case .unambiguousName: "der Name ist unverwechselbar"
        case .ambiguousName: "der Name allein beweist nichts"
        case .hashtagOrHandle: "eigener Hashtag oder Account"
        case .ownDomain: "eigene Domain"
        case .legalForm: "Rechtsform beim Namen"
        case .contextWord: "Kontextwort"
        case .person: "Person der Firma"
        case .product: "Produkt der Firma"
        case .descriptiveName: "der Name sagt, was die Firma tut"
        case .firmKind: "als Firma bezeichnet"
        case .firmGrammar: "wie ein Firmenname gebraucht"
        case .firmTalk: "Wörter aus dem Geschäftsleben beim Namen"
        case .noContext: "nichts im Umfeld spricht für die Marke"
        case .personName: "liest sich als Personenname"
        case .otherFirm: "andere Firma dieses Namens"
        case .commonWord: "liest sich als gewöhnliches Wort"
        case .articleBefore: "ein Artikel vor dem Namen"
        case .title: "liest sich als Name eines Werks oder Dings"
        case .otherWorld: "im Text geht es um etwas anderes"
        case .excludedPhrase: "im Text steht auch ein ausgeschlossener Ausdruck"
        case .ownDealings: "jemand berichtet aus eigener Erfahrung damit"
        case .ownTrade: "Wörter aus seiner Branche"
        case .otherTrade: "Wörter aus einer anderen Branche"
        case .boilerplate:
            "nur in Navigation, Schlagwörtern oder Verweisen auf andere Texte genannt"
        case .otherPlace: "ein anderer Ort als der der Marke beim Namen"
        case .place: "liest sich als Ortsname"
        case .query: "die Suchanfrage trifft zu"
        case .outletWeight: "Gewicht der Quelle"
        case .learnedUse: "steht, wo Firmennamen stehen"
        case .learnedOtherUse: "steht, wo andere Namen und Wörter stehen"
        case .learnedFirmWords: "Wörter, wie sie bei Firmen stehen"
        case .learnedOtherWords: "Wörter, wie sie bei anderem dieses Namens stehen"
        case .learnedWord: "aus Bewertungen gelernt"
        case .learned: "übrige Wörter, gelernt aus Bewertungen, deren Zahl"
        case .rulesWeighed: "Bewertungen zeigten, wie weit die Gründe oben gelten"
        case .reviewPage: "auf der eigenen Bewertungsseite der Firma"
        case .employerReview: "eine Bewertung der Firma als Arbeitgeber, so die Quelle"
        case .fewStars: "wenige Sterne sprechen für negativ"
        case .middleStars: "mittlere Sterne sprechen für keines"
        case .manyStars: "viele Sterne sprechen für positiv"
        }
    }
}
