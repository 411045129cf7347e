import Language

/// What a word says by itself, wherever it stands.
struct Cue: OptionSet, Sendable, Hashable {
    let rawValue: UInt64

    static let title = Cue(rawValue: 1 << 0)
    static let firstName = Cue(rawValue: 1 << 1)
    static let role = Cue(rawValue: 1 << 2)
    static let nobility = Cue(rawValue: 1 << 3)
    static let namesake = Cue(rawValue: 1 << 4)
    static let firmKind = Cue(rawValue: 1 << 5)
    static let legalForm = Cue(rawValue: 1 << 6)
    static let firmTalk = Cue(rawValue: 1 << 7)
    static let builder = Cue(rawValue: 1 << 8)
    static let article = Cue(rawValue: 1 << 9)
    static let adverbFollower = Cue(rawValue: 1 << 10)
    static let naming = Cue(rawValue: 1 << 11)
    static let firmPreposition = Cue(rawValue: 1 << 13)
    static let placePreposition = Cue(rawValue: 1 << 12)
    static let firstPerson = Cue(rawValue: 1 << 44)
    static let danger = Cue(rawValue: 1 << 60)
    static let harm = Cue(rawValue: 1 << 61)
    static let neuterArticle = Cue(rawValue: 1 << 62)
    static let firmVerb = Cue(rawValue: 1 << 14)
    static let inflectedAdjective = Cue(rawValue: 1 << 15)
    static let designation = Cue(rawValue: 1 << 16)

    static let negator = Cue(rawValue: 1 << 17)
    static let intensifier = Cue(rawValue: 1 << 18)
    static let irony = Cue(rawValue: 1 << 19)
    static let severe = Cue(rawValue: 1 << 20)
    static let now = Cue(rawValue: 1 << 21)
    static let past = Cue(rawValue: 1 << 22)
    static let authority = Cue(rawValue: 1 << 23)

    static let turn = Cue(rawValue: 1 << 45)
    static let grant = Cue(rawValue: 1 << 46)
    static let mockery = Cue(rawValue: 1 << 47)
    static let personVerb = Cue(rawValue: 1 << 58)
    static let boilerplate = Cue(rawValue: 1 << 57)
    static let firmOffice = Cue(rawValue: 1 << 56)
    static let victim = Cue(rawValue: 1 << 48)

    /// One bit for each list of `SubFacetWords`.
    static func subFacet(_ index: Int) -> Cue { Cue(rawValue: 1 << UInt64(49 + index)) }
    static let subFacets = Cue((0..<SubFacetWords.lists.count).map(subFacet))

    /// Two bits for each facet, in the order of `FacetWords.lists`: strong and plain.
    static func strong(facet: Int) -> Cue { Cue(rawValue: 1 << UInt64(24 + 2 * facet)) }
    static func plain(facet: Int) -> Cue { Cue(rawValue: 2 << UInt64(24 + 2 * facet)) }

    /// All of them.
    static let facets = Cue(rawValue: 0xFF << 24)
    static let strongFacets = Cue(rawValue: 0x55 << 24)

    /// One bit for each list of `OtherWorlds`.
    static func otherWorld(_ index: Int) -> Cue { Cue(rawValue: 1 << UInt64(32 + index)) }
    static let worldCount = OtherWorlds.lists.count
    static let otherWorlds = Cue((0..<worldCount).map(otherWorld))
    /// What speaks for any firm, or for no firm.
    static let evidence = otherWorlds.union([.firmTalk, .firstPerson])
}

/// The lists as one table, so that a word is looked up once for all of them.
enum Cues {
    static let table = WordTable { table in
        table.add(PersonWords.titles, marks: Cue.title.rawValue)
        table.add(FirstNames.german, marks: Cue.firstName.rawValue)
        table.add(FirstNames.others, marks: Cue.firstName.rawValue)
        table.add(PersonWords.roles, marks: Cue.role.rawValue)
        table.add(PersonWords.builders, marks: Cue.builder.rawValue)
        table.add(PersonWords.nobility, marks: Cue.nobility.rawValue)
        table.add(PersonWords.namesakes, marks: Cue.namesake.rawValue)
        table.add(FirmWords.kinds, marks: Cue.firmKind.rawValue)
        table.add(FirmWords.legalForms, marks: Cue.legalForm.rawValue)
        table.add(FirmWords.offices, marks: Cue.firmOffice.rawValue)
        table.add(FirmWords.talk, marks: Cue.firmTalk.rawValue)
        for (index, list) in OtherWorlds.lists.enumerated() {
            table.add(list, marks: Cue.otherWorld(index).rawValue)
        }
        addGrammar(to: &table)
        addJudgement(to: &table)
    }

    private static func addJudgement(to table: inout WordList) {
        for (index, list) in FacetWords.lists.enumerated() {
            table.add(list.strong, marks: Cue.strong(facet: index).rawValue)
            table.add(list.plain, marks: Cue.plain(facet: index).rawValue)
        }
        for (weight, words) in SentimentWords.lists { table.add(words, weight: weight) }
        table.add(SentimentWords.negators, marks: Cue.negator.rawValue)
        table.add(SentimentWords.intensifiers, marks: Cue.intensifier.rawValue)
        table.add(SentimentWords.irony, marks: Cue.irony.rawValue)
        table.add(AcuteWords.severe, marks: Cue.severe.rawValue)
        table.add(AcuteWords.danger, marks: Cue.severe.union(.danger).rawValue)
        table.add(SentimentWords.harm, marks: Cue.harm.rawValue)
        table.add(SentimentWords.turns, marks: Cue.turn.rawValue)
        table.add(SentimentWords.grants, marks: Cue.grant.rawValue)
        table.add(SentimentWords.mockery, marks: Cue.mockery.rawValue)
        table.add(SentimentWords.victim, marks: Cue.victim.rawValue)
        for (index, list) in SubFacetWords.lists.enumerated() {
            table.add(list.words, marks: Cue.subFacet(index).rawValue)
        }
        table.add(AcuteWords.now, marks: Cue.now.rawValue)
        table.add(AcuteWords.past, marks: Cue.past.rawValue)
        table.add(AcuteWords.authority, marks: Cue.authority.rawValue)
    }

    private static func addGrammar(to table: inout WordList) {
        table.add(GrammarWords.firstPersons, marks: Cue.firstPerson.rawValue)
        table.add(GrammarWords.boilerplate, marks: Cue.boilerplate.rawValue)
        table.add(GrammarWords.articles, marks: Cue.article.rawValue)
        table.add(GrammarWords.adverbFollowers, marks: Cue.adverbFollower.rawValue)
        table.add(GrammarWords.naming, marks: Cue.naming.rawValue)
        table.add(GrammarWords.firmPrepositions, marks: Cue.firmPreposition.rawValue)
        table.add(GrammarWords.placePrepositions, marks: Cue.placePreposition.rawValue)
        table.add(GrammarWords.neuterArticles, marks: Cue.neuterArticle.rawValue)
        table.add(GrammarWords.personVerbs, marks: Cue.personVerb.rawValue)
        table.add(GrammarWords.firmVerbs, marks: Cue.firmVerb.rawValue)
        table.add(GrammarWords.designations, marks: Cue.designation.rawValue)
        table.add(GrammarWords.inflectedAdjectives, marks: Cue.inflectedAdjective.rawValue)
    }
}
