/// What each observation is worth. 50 is the line; an unmistakable name in the text passes it alone.
enum Points {
    static let nameInTitle = 10
    static let nameInText = 34
    static let nameInAddress = 15
    static let repeated = 4
    static let unambiguous = 34
    static let descriptive = 36
    /// As good as the firm's whole name: they pass the line alone.
    static let ownTag = 60
    static let ownDomain = 60
    /// The same of the firm's own review page; what its words say against the name counts less than
    /// where they stand.
    static let reviewPage = 60
    static let leastOnReviewPage = 70

    /// Who writes a query has said what is relevant.
    static let query = 70

    static let nearContext = 16
    static let furtherContext = 4
    static let farContext = 2
    /// A place that is one of its context words says less than what the brand does.
    static let nearPlace = 7
    static let farPlace = 1
    static let contextLimit = 24
    static let related = 3
    static let person = 30
    static let surname = 3
    static let product = 22
    static let legalForm = 10

    static let ownKind = 16
    static let plainKind = 12
    static let otherKind = -16
    static let role = -30
    /// Another trade beside the name, where nothing speaks for the brand.
    static let stranger = -34
    static let place = -22
    static let atFirm = 16
    static let withFirm = 4
    static let firmVerb = 8
    /// `die Hotline von …`
    static let ofFirm = 8
    static let firmTalk = 5
    static let firmTalkLimit = 22
    /// `… lächelte`, or `Er` at the head of the next sentence
    static let personVerb = -20
    static let ownTrade = 9
    /// Where talk of business stands beside.
    static let tradeBesideTalk = 6
    static let ownTradeLimit = 32
    static let otherTrade = -6
    static let otherTradeLimit = -18
    /// A place that is not the brand's, beside its name.
    static let otherPlace = -24
    static let unmistakableOtherPlace = -60
    /// A noun with its article right before the name, which none of the brand's words explains.
    static let apposition = -20
    /// An unmistakable name may still be given to something else.
    static let unmistakableApposition = -34
    /// `…, 51, wird Richterin`
    static let predicate = -26
    static let ownDealings = 4
    /// The name is none that people are called by.
    static let ownDealingsOfNoPerson = 6
    /// `wir von …`
    static let ourFirm = 20
    /// Without an article the name of a thing is the name of a firm.
    static let bareName = 7

    static let articleBefore = -20
    static let articleBeforeAcronym = -8
    static let quoted = -12
    static let naming = -30
    static let otherWorld = -9
    /// Two words of one: they stand in many a text about a firm.
    static let someOtherWorld = -6
    static let otherWorldOfUnmistakable = -5
    static let otherWorldLimit = -34
    static let noContext = -8
    /// Named only in what stands around the article.
    static let boilerplate = -46
    static let excluded = -16

    /// The most that the weight of an outlet changes.
    static let outletLimit = 10.0
}
