import JSON

/// A mention as `scan` and `mentions` print it, one JSON object a line.
struct PrintedMention {
    let id: String
    let brand: String
    let score: Int
    let facet: String
    let polarity: String
    let isUrgent: Bool
    let source: String
    let title: String
    let url: String?
    let alsoIn: Int
    let outlets: Int

    init?(_ json: JSONValue) {
        guard let id = json["id"]?.string, let brand = json["brand"]?.string,
            let score = json["score"]?.integer, let facet = json["facet"]?.string,
            let polarity = json["polarity"]?.string, let isUrgent = json["urgent"]?.bool,
            let source = json["source"]?.string, let title = json["title"]?.string,
            let alsoIn = json["alsoIn"]?.array, let outlets = json["outlets"]?.integer
        else { return nil }
        (self.id, self.brand, self.score, self.facet) = (id, brand, score, facet)
        (self.polarity, self.isUrgent, self.source) = (polarity, isUrgent, source)
        (self.title, self.url, self.alsoIn) = (title, json["url"]?.string, alsoIn.count)
        self.outlets = outlets
    }

    /// What it is about, whatever way it came: the entry and the brand.
    var entry: String { "\(source) \(url ?? title) \(brand)" }
}

extension EarshotProgram.Outcome {
    /// Standard output as JSON Lines.
    func objects() throws -> [JSONValue] {
        try lines.map { try JSONValue(parsing: Array($0.utf8)) }
    }

    /// Standard output as mentions; a line that is none makes the list shorter.
    func mentions() throws -> [PrintedMention] { try objects().compactMap { PrintedMention($0) } }
}
