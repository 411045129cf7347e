import Domain
import Language

/// The sentences of a field, by what they say: labels, headings and tags say nothing.
struct PassageSentences {
    let field: FieldText
    /// Sentences with a hit, in reading order, each once.
    private let named: [Int]

    /// After a label, so many sentences are looked through for what it stands above.
    private static let reach = 12
    /// Fewer words without a full stop are a heading.
    private static let headingWords = 6

    init(_ field: FieldText, _ hits: [Occurrence]) {
        self.field = field
        var named: [Int] = []
        for hit in hits {
            let sentence = NamePlace(hit, in: field).sentence
            if named.last != sentence { named.append(sentence) }
        }
        self.named = named
    }

    func index(of hit: Occurrence) -> Int { NamePlace(hit, in: field).sentence }

    /// The sentence with a name that says most; where those are labels, what stands below the first.
    /// Below the head of a review that may be any telling sentence, else one that judges.
    func best(_ polarity: Polarity) -> Int? {
        if let best = first(of: named.lazy.filter { !isLabel($0) }, polarity) { return best }
        guard let label = named.first else { return nil }
        let end = min(label + Self.reach, field.words.sentences.count)
        let below = (label + 1)..<max(label + 1, end)
        let least = isHead(label) ? 1 : 2
        return first(
            of: below.lazy.filter { !isLabel($0) && worth($0, polarity) >= least }, polarity)
    }

    /// Of the first sentences, whoever they name, the one that says most.
    func telling(_ polarity: Polarity) -> Int? {
        let sentences = field.words.sentences.indices.prefix(Self.reach)
        return first(of: sentences.lazy.filter { !isLabel($0) }, polarity)
            ?? field.words.sentences.indices.first
    }

    /// The first sentence that is no label, or says something all the same.
    var saying: Int? {
        field.words.sentences.indices.prefix(Self.reach).first {
            !isLabel($0) || worth($0, .neutral) > 1
        }
    }

    /// Of those worth most, the first.
    private func first(of sentences: some Sequence<Int>, _ polarity: Polarity) -> Int? {
        var best: (sentence: Int, worth: Int)?
        for sentence in sentences {
            let worth = worth(sentence, polarity)
            if worth > best?.worth ?? -1 { best = (sentence, worth) }
        }
        return best?.sentence
    }

    /// 3: says why the brand looks good or bad; 2: judges; 1: tells of what a firm is judged by.
    private func worth(_ sentence: Int, _ polarity: Polarity) -> Int {
        var (sum, isJudging, isTelling) = (0, false, false)
        var negator = Int.min / 2
        for finding in findings(in: sentence) {
            let cue = Cue(rawValue: finding.match.marks)
            let weight = Int(finding.match.weight)
            sum += finding.index - negator <= PolarityJudge.negationReach ? -weight : weight
            if weight != 0 { isJudging = true }
            if !cue.isDisjoint(with: .strongFacets) { isTelling = true }
            if cue.contains(.negator) { negator = field.contractionEnd(finding.index) }
        }
        if polarity == .positive && sum > 0 || polarity == .negative && sum < 0 { return 3 }
        return isJudging ? 2 : isTelling ? 1 : 0
    }

    private func words(of sentence: Int) -> Range<Int> {
        guard field.words.sentences.indices.contains(sentence) else { return 0..<0 }
        let range = field.words.sentences[sentence]
        let first = field.words.index(atOrAfter: range.lowerBound)
        return first..<max(first, field.words.index(atOrAfter: range.upperBound))
    }

    /// O(log n) and the findings themselves.
    private func findings(in sentence: Int) -> ArraySlice<WordTable.Finding> {
        let words = words(of: sentence)
        let marked = field.marked
        let low = marked.indices.partitionPoint { marked[$0].index < words.lowerBound }
        return marked[low...].prefix { words.contains($0.index) }
    }
}

extension PassageSentences {
    /// The sentence in the original, with the `@`, `#`, dash or quote right before it.
    func range(_ sentence: Int) -> Range<Int> {
        guard field.words.sentences.indices.contains(sentence) else { return 0..<0 }
        let text = field.text
        let range = text.originalRange(field.words.sentences[sentence])
        var start = range.lowerBound
        for _ in 0..<Self.markLimit {
            guard let scalar = text.scalar(before: start), Self.opens(scalar) else { break }
            start -= UTF8.width(scalar)
        }
        return start..<range.upperBound
    }

    /// Marks before a sentence: more are ornament.
    private static let markLimit = 3

    private static func opens(_ scalar: Unicode.Scalar) -> Bool {
        // Unicode's properties are dear, and most sentences stand behind a blank.
        if scalar == " " { return false }
        switch scalar.properties.generalCategory {
        case .openPunctuation, .initialPunctuation, .dashPunctuation: return true
        default: return ["@", "#", "\"", "'", "“", "‘", "»", "„", "‚", "¿", "¡"].contains(scalar)
        }
    }

    /// A row of facts with dots or bars between: the head of a review or a post.
    private func isHead(_ sentence: Int) -> Bool {
        // A text of signs alone, where a regex found some, has no sentence.
        guard field.words.sentences.indices.contains(sentence) else { return false }
        let bytes = field.text.original
        for index in field.text.originalRange(field.words.sentences[sentence]) {
            switch bytes[index] {
            case UInt8(ascii: "|"): return true
            // `·`; `•`, `›`.
            case 0xC2: if index + 1 < bytes.count, bytes[index + 1] == 0xB7 { return true }
            case 0xE2:
                guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { continue }
                if bytes[index + 2] == 0xA2 || bytes[index + 2] == 0xBA { return true }
            default: break
            }
        }
        return false
    }

    /// A heading, a row of facts, the head of a review: no full stop, dots between, or names alone.
    private func isLabel(_ sentence: Int) -> Bool {
        let words = words(of: sentence)
        if isHead(sentence) || !words.contains(where: { field.casing($0) == .lower }) {
            return true
        }
        let end = field.text.originalRange(field.words.sentences[sentence]).upperBound
        let isEnded =
            field.text.scalar(before: end)
            .map { [".", "!", "?", "…", "“", "”", "\""].contains($0) } ?? false
        return !isEnded && words.count < Self.headingWords
    }

    /// Whether the sentence of a hit holds hashtags and handles only.
    func isOnlyTags(at hit: Occurrence) -> Bool {
        let words = words(of: index(of: hit))
        return !words.isEmpty && words.allSatisfy { isTag($0) }
    }

    /// `#lerchennest`, `@lerche.dosier`
    private func isTag(_ index: Int) -> Bool {
        guard let word = field.word(index) else { return false }
        let run = field.text.bytes[..<word.range.lowerBound].suffix(Self.tagLimit)
            .reversed().prefix { $0 > 0x20 }
        return run.contains { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "@") }
    }

    /// Letters of a tag before a dot or dash within it.
    private static let tagLimit = 40
}
