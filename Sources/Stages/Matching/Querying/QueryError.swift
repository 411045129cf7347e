/// A query that can't be read.
package struct QueryError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The brand whose query it is; empty where the query stands alone.
    package var brand: String
    /// Unicode scalars from the start of the query, counted from 1.
    package var position: Int
    package var problem: Problem

    package enum Problem: Sendable, Hashable {
        case empty
        case unclosedQuote, unclosedParenthesis, strayParenthesis
        case missingTerm(after: String)
        case shortStem(String)
        case nearWithoutNumber
        case nothingButExclusions
    }

    package init(brand: String = "", position: Int, problem: Problem) {
        self.brand = brand
        self.position = position
        self.problem = problem
    }

    package var description: String {
        let place = brand.isEmpty ? "" : " of brand \(brand)"
        return "query\(place), character \(position): \(problem.description)"
    }
}

extension QueryError.Problem: CustomStringConvertible {
    package var description: String {
        switch self {
        case .empty: "it is empty; write at least one word"
        case .unclosedQuote: "a phrase is not closed; add \" at its end"
        case .unclosedParenthesis: "a parenthesis is not closed; add ) where the group ends"
        case .strayParenthesis: "a parenthesis closes nothing; remove it or add ( before"
        case .missingTerm(let word): "a word or phrase is missing after \(word)"
        case .shortStem(let stem): "\(stem)* is too short; give 4 letters or more before the *"
        case .nearWithoutNumber: "NEAR needs a distance in words, as in NEAR/10"
        case .nothingButExclusions: "it only excludes; name at least one word that must be there"
        }
    }
}
