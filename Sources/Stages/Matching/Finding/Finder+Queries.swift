import Domain
import Language

extension Finder {
    /// Asks the queries of brands, and adds those that hold.
    ///
    /// - Parameter asked: of each brand, what was found of its forms in each field.
    func ask(_ asked: [Int: [[Occurrence]]], _ facts: QueryFacts, _ findings: Findings) {
        for brand in asked.keys.sorted() {
            guard let found = asked[brand],
                let answer = answer(of: brand, found, findings.fields, facts)
            else { continue }
            let list = findings.fields.flatMap { field in
                kept(answer.occurrences.filter { $0.field == field.field })
            }
            findings.add(brand, list, held: answer.held)
        }
        findings.sort()
    }

    private func answer(
        of brand: Int, _ found: [[Occurrence]], _ fields: [FieldText], _ facts: QueryFacts
    ) -> QueryEvaluation.Answer? {
        guard let query = definitions[brand].ownQuery else { return nil }
        var places: [[QueryPlace]] = Array(repeating: [], count: query.terms.count)
        for (index, list) in found.enumerated() {
            for (term, occurrence) in apart(list) {
                places[term].append(QueryPlace(occurrence, of: term, in: index, of: fields))
            }
        }
        // Regexes are looked for only where all else lets it hold.
        let verdict = query.verdict { number in
            let term = query.terms[number]
            return facts.holds(term) ?? (term.isPattern ? nil : !places[number].isEmpty)
        }
        guard verdict != false else { return nil }
        let first = Int(firstForms[brand])
        return QueryEvaluation(
            query: query, fields: fields, facts: facts, places: places,
            forms: query.terms.indices.map { first + $0 }
        ).answer
    }

    /// The longest form of each term at each place, without what lies in an excluded phrase.
    private func apart(_ list: [Occurrence]) -> [(term: Int, occurrence: Occurrence)] {
        let sorted = list.sorted {
            ($0.surface.lowerBound, -$0.surface.upperBound, $0.form)
                < ($1.surface.lowerBound, -$1.surface.upperBound, $1.form)
        }
        var excludedTo = 0
        var ends: [Int: Int] = [:]
        var apart: [(Int, Occurrence)] = []
        // An excluded phrase may begin where a name does, and be as long.
        let exclusions = sorted.filter { forms[$0.form].kind == .exclusion }
        var next = 0
        for occurrence in sorted {
            guard let term = forms[occurrence.form].term else { continue }
            while next < exclusions.count,
                exclusions[next].surface.lowerBound <= occurrence.name.lowerBound
            {
                excludedTo = max(excludedTo, exclusions[next].surface.upperBound)
                next += 1
            }
            guard occurrence.name.upperBound > excludedTo,
                ends[term, default: 0] < occurrence.surface.upperBound
            else { continue }
            ends[term] = occurrence.surface.upperBound
            apart.append((term, occurrence))
        }
        return apart
    }
}
