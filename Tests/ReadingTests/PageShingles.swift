/// How near an extracted text is to the true one: the measure of the article extraction benchmark,
/// counted in runs of four words.
struct PageShingles {
    private(set) var precisions: [Double] = []
    private(set) var recalls: [Double] = []

    private static let width = 4

    mutating func add(truth: String, found: String) {
        let truth = Self.shingles(truth)
        let found = Self.shingles(found)
        var shared = 0
        for (shingle, count) in truth { shared += min(count, found[shingle] ?? 0) }
        let (wanted, given) = (truth.values.reduce(0, +), found.values.reduce(0, +))
        let isEqual = shared == wanted && shared == given
        precisions.append(isEqual ? 1 : given == 0 ? 0 : Double(shared) / Double(given))
        recalls.append(isEqual ? 1 : wanted == 0 ? 0 : Double(shared) / Double(wanted))
    }

    var precision: Double { Self.mean(precisions) }
    var recall: Double { Self.mean(recalls) }
    var f1: Double {
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
    }

    private static func mean(_ values: [Double]) -> Double {
        values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
    }

    private static func shingles(_ text: String) -> [[String]: Int] {
        let words = text.unicodeScalars.split { !isWordPart($0) }.map { String($0) }
        guard !words.isEmpty else { return [:] }
        var counts: [[String]: Int] = [:]
        for start in 0...max(0, words.count - width) {
            counts[Array(words[start..<min(start + width, words.count)]), default: 0] += 1
        }
        return counts
    }

    /// Letters, numbers and the low line: `\w` as Python has it.
    private static func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber:
            true
        default: scalar == "_"
        }
    }
}
