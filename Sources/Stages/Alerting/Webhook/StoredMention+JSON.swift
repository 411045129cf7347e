package import Domain
package import JSON

extension StoredMention {
    /// One mention as webhooks and `--format jsonl` show it (`WebhookMessage` lists the keys).
    package func write(to json: inout JSONWriter, in language: OutputLanguage) {
        write(to: &json, in: language, .whole)
    }

    func write(to json: inout JSONWriter, in language: OutputLanguage, _ bounds: JSONBounds) {
        func bounded(_ text: String) -> String { ForeignText.line(text, limit: bounds.text) }
        let url = url.flatMap { WebAddress($0)?.text }
        json.object { json in
            json.member("id", id.rawValue)
            json.member("brand", bounded(mention.brand))
            json.member("competitor", isCompetitor)
            json.member("own", isOwn)
            json.member("score", mention.score)
            json.member("facet", mention.facet.rawValue)
            if let subFacet = mention.subFacet { json.member("sub_facet", subFacet.rawValue) }
            json.member("polarity", mention.polarity.rawValue)
            if !mention.isPolarityClear { json.member("polarity_clear", false) }
            json.member("urgent", mention.isUrgent)
            json.member("state", state.rawValue)
            json.member("title", bounded(title))
            json.member("url", url.flatMap { $0.utf8.count <= bounds.link ? $0 : nil })
            json.member("source", bounded(source.rawValue))
            json.member("authors") { $0.strings(authors.prefix(bounds.list).map(bounded)) }
            json.member("language", self.language?.rawValue)
            json.member("passage", bounded(mention.passage))
            json.member("published", published?.iso8601)
            json.member("firstSeen", firstSeen.iso8601)
            json.member("found") { json in
                json.array(mention.hits.prefix(bounds.list)) { $1.write(to: &$0, bounds) }
            }
            json.member("reasons") { json in
                json.array(mention.reasons.prefix(bounds.list)) {
                    $1.write(to: &$0, in: language, bounds)
                }
            }
            json.member("alsoIn") {
                $0.strings(alsoIn.prefix(bounds.list).map { bounded($0.rawValue) })
            }
            json.member("story", story.rawValue)
            json.member("outlets", outlets)
            if let review { json.member("review") { review.write(to: &$0, bounded) } }
            if let joinedSince {
                json.member("joinedSince") {
                    $0.strings(joinedSince.prefix(bounds.list).map { bounded($0.rawValue) })
                }
            }
        }
    }
}

extension Hit {
    package func write(to json: inout JSONWriter) { write(to: &json, .whole) }

    func write(to json: inout JSONWriter, _ bounds: JSONBounds) {
        func bounded(_ text: String) -> String { ForeignText.line(text, limit: bounds.text) }
        // As it stands in the document, line breaks and all: `start` and `end` count its scalars.
        // None is longer but one stuffed with invisible signs.
        func exact(_ text: String) -> String {
            text.utf8.count <= bounds.text ? text : bounded(text)
        }
        json.object { json in
            json.member("in", field.rawValue)
            json.member("surface", exact(surface))
            json.member("term", bounded(term))
            json.member("start", range.lowerBound)
            json.member("end", range.upperBound)
        }
    }
}

extension Reason {
    package func write(to json: inout JSONWriter, in language: OutputLanguage) {
        write(to: &json, in: language, .whole)
    }

    func write(to json: inout JSONWriter, in language: OutputLanguage, _ bounds: JSONBounds) {
        func bounded(_ text: String) -> String { ForeignText.line(text, limit: bounds.text) }
        json.object { json in
            json.member("points", points)
            json.member("rule", rule.rawValue)
            json.member("why", bounded(why(in: language)))
        }
    }
}
