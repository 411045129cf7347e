package import Language

extension RegularExpression.Fault: CustomStringConvertible {
    package var description: String {
        let quote = part.isEmpty ? "" : " '\(part)'"
        return switch reason {
        case .badEscape: "the regex knows no\(quote); write a sign that means itself behind one \\"
        case .badClass: "the regex knows no class\(quote)"
        case .badRange: "the regex has a range\(quote) whose end comes before its start"
        case .unclosedBracket: "a bracket\(quote) of the regex is not closed; add ]"
        case .unclosedParenthesis: "a parenthesis of the regex is not closed; add )"
        case .strayParenthesis: "a parenthesis of the regex closes nothing; write \\) for the sign"
        case .strayRepetition: "\(part) of the regex repeats nothing; write \\\(part) for the sign"
        case .badRepetition: "the regex repeats\(quote) more often than 1000 times, or backwards"
        case .doubledRepetition: "the regex has two repetitions\(quote) in a row; keep one"
        case .endsInBackslash: "the regex ends in \\; write \\\\ for the sign"
        case .badGroup:
            "the regex knows no group\(quote): looking ahead, behind or back is not there"
        case .tooLarge: "the regex is too large once its repetitions are written out; repeat less"
        case .tooLong:
            "the regex is longer than \(RegularExpression.lengthLimit) bytes; many words go in a list"
        }
    }
}
