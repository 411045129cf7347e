package import Language

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
        case noLetters(String)
        case shortStem(String)
        case innerStar(String)
        case nearWithoutNumber
        case farNear(limit: Int)
        /// `NOT`, `AND` and the like in `NEAR`.
        case nearOfNoPlaces
        case badCount(limit: Int)
        case countOfNoPlaces
        case unknownField(String)
        case fieldInField(String)
        case badHost(String)
        case badLanguage(String)
        case onlyWords(field: String)
        case unknownList(String, known: [String])
        case listEntry(list: String, entry: String, why: String)
        case unclosedPattern
        case unknownFlag(String)
        case pattern(RegularExpression.Fault)
        case foreignOperator(String, String)
        case tooLong(limit: Int)
        case tooDeep(limit: Int)
        case tooManyTerms(limit: Int)
        case tooManyPatterns(limit: Int)
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

extension QueryError.Problem {
    /// A name that is none, and those there are.
    package var unknownName: (given: String, known: [String])? {
        switch self {
        case .unknownField(let name): (name.lowercased(), QueryField.allCases.map(\.rawValue))
        case .unknownList(let name, let known): (name, known)
        default: nil
        }
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
        case .noLetters(let text):
            "there is no letter or digit in '\(text)' to look for; write a word, or a regex such as "
                + "/\(text)/"
        case .shortStem(let stem): "\(stem)* is too short; give 4 letters or more before the *"
        case .innerStar(let word):
            "a * may stand at the end of a word only, not as in \(word); write the words, or a regex"
        case .nearWithoutNumber: "NEAR needs a distance in words, as in NEAR/10"
        case .farNear(let limit): "NEAR takes \(limit) words at most; AND asks for no distance"
        case .nearOfNoPlaces:
            "NEAR joins words, phrases and groups of them with OR only; write each NEAR by itself "
                + "and join those with AND and NOT"
        case .badCount(let limit):
            "atleast needs a number from 1 to \(limit) and a colon, as in atleast/3:word"
        case .countOfNoPlaces:
            "atleast counts words, phrases and groups of them with OR only"
        case .unknownField(let name):
            "there is no field '\(name):'; put it in quotes to look for it as it stands"
        case .fieldInField(let name): "\(name): stands inside another field; close that one before"
        case .badHost(let text): "'\(text)' is no host; write one such as site:example.de"
        case .badLanguage(let text):
            "'\(text)' is no language; write its code, as in lang:de or lang:en"
        case .onlyWords(let field): "\(field): takes plain words only, or a group of them with OR"
        case .unknownList(let name, let known):
            known.isEmpty
                ? "there is no list '\(name)', nor any other; define it under lists:, or put a handle "
                    + "in quotes: \"@\(name)\""
                : "there is no list '\(name)'; a handle goes in quotes: \"@\(name)\""
        case .listEntry(let list, let entry, let why): "'\(entry)' of the list @\(list): \(why)"
        case .unclosedPattern: "a regex is not closed; add / at its end, and write / in it as \\/"
        case .unknownFlag(let flag):
            "'\(flag)' is nothing that may stand behind a regex; only i may, for any case"
        case .pattern(let fault): fault.description
        case .foreignOperator(let sign, let word):
            "\(sign) is no sign of this language; write \(word)"
        case .tooLong(let limit): "it is longer than \(limit) characters; move words into lists:"
        case .tooDeep(let limit): "parentheses, NOT and NEAR are nested deeper than \(limit)"
        case .tooManyTerms(let limit): "it has more than \(limit) words, those of its lists counted"
        case .tooManyPatterns(let limit): "it has more than \(limit) regexes; join some with |"
        }
    }
}
