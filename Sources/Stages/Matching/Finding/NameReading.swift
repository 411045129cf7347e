import Language

/// Reads a found name in its sentence: is it the name of somebody else, or no name at all?
struct NameReading {
    let field: FieldText
    let form: Form
    let occurrence: Occurrence
    let evidence: Evidence
    /// Context words of the field, where a slip of the pen needs one.
    let context: [Int]
    /// The words of the name: indices into the field's words.
    let first: Int
    let last: Int

    enum Verdict: Sendable, Hashable {
        case name, person, commonWord
        /// Perhaps a slip of the pen, but nothing near speaks for the brand.
        case otherWord
    }

    init(
        field: FieldText, form: Form, occurrence: Occurrence, evidence: Evidence, context: [Int]
    ) {
        self.field = field
        self.form = form
        self.occurrence = occurrence
        self.evidence = evidence
        self.context = context
        first = field.words.index(atOrAfter: occurrence.name.lowerBound)
        last = max(first, field.words.index(atOrAfter: max(0, occurrence.name.upperBound - 1)))
    }

    /// Names of one word only: what has two says enough.
    var verdict: Verdict {
        if case .misspelt = occurrence.spelling, !hasContext { return .otherWord }
        guard form.wordCount == 1, !occurrence.isCompound else { return .name }
        if isPerson { return .person }
        if form.isAmbiguous, isCommonWord { return .commonWord }
        return .name
    }

    /// A context word in this sentence or the next ones.
    private var hasContext: Bool {
        guard let sentence = field.word(first)?.sentence else { return false }
        let words = field.words.words
        let low = context.indices.partitionPoint {
            words[context[$0]].sentence < sentence - Self.contextReach
        }
        return context[low...].prefix { words[$0].sentence <= sentence + Self.contextReach }
            .contains { !(first...last).contains($0) }
    }

    private static let contextReach = 1

    private func marks(_ index: Int) -> Evidence.Mark {
        evidence.marks(field.words, at: index)
    }
}

extension NameReading {
    private var isPerson: Bool {
        followsFirstName || precedesSurname || precedesFirstName || isNamesake
    }

    /// `Carla Otto`, `Frau Dr. Otto`, `Karl-Otto`, `Anna Schmidt-Otto`
    private var followsFirstName: Bool {
        var before = first - 1
        // The first half of a double name.
        if field.isHyphenated(before), !field.cue(before).contains(.firstName),
            field.casing(before) == .capitalized
        {
            before -= 1
        }
        guard let word = field.word(before), let casing = field.casing(before), stands(before)
        else { return false }
        if field.cue(before).contains(.title) { return true }
        guard casing.startsUpper || casing == .mixed else { return false }
        if word.range.count == 1, field.cue(before - 1).contains(.firstName) { return true }
        return field.cue(before).contains(.firstName) && marks(before).isEmpty
    }

    /// Right before the next word, with no more than the dot of an abbreviation between.
    private func stands(_ index: Int) -> Bool {
        let gap = field.words.gap(after: index)
        return field.touches(index) || gap.elementsEqual(". ".utf8)
    }

    /// `Max Frisch`, `Otto von Guericke`: the name is a first name, and a surname follows.
    private var precedesSurname: Bool {
        guard field.cue(first).contains(.firstName), occurrence.surface == occurrence.name,
            field.touches(last), !field.isHyphenated(last), let next = field.word(last + 1)
        else { return false }
        let cue = field.cue(last + 1)
        if cue.contains(.nobility), let after = field.word(last + 2) {
            return field.words.casing(of: next) == .lower
                && field.words.casing(of: after) == .capitalized && field.touches(last + 1)
                && isNobleName
        }
        guard field.words.casing(of: next) == .capitalized, next.range.count > 1 else {
            return false
        }
        return marks(last + 1).isEmpty && cue.isDisjoint(with: [.firmKind, .legalForm, .firmTalk])
    }

    /// `von`, `van` and `de` are particles of names; `der` follows a name in many a sentence.
    private var isNobleName: Bool {
        Self.particles.contains { field.reads(last + 1, $0) }
    }

    private static let particles: [ShortWord] = ["von", "van", "de", "zu", "zur"]

    /// `Lerche, Marco, Uelzen`: as registers write people.
    private var precedesFirstName: Bool {
        guard form.isAmbiguous, occurrence.surface == occurrence.name,
            field.hasComma(after: last),
            field.cue(last + 1).contains(.firstName), marks(last + 1).isEmpty
        else { return false }
        return field.words.gap(after: last + 1).first != 0x20
    }

    /// `Otto-Hahn-Straße`: named after somebody.
    private var isNamesake: Bool {
        guard field.isHyphenated(last) else { return false }
        if field.cue(last + 1).contains(.namesake), form.isAmbiguous { return true }
        return field.isHyphenated(last + 1) && field.cue(last + 2).contains(.namesake)
    }
}

extension NameReading {
    /// `Stark gestiegene Preise`, `Weiß jemand …`: at the head of a sentence a capital proves nothing.
    private var isCommonWord: Bool {
        guard field.word(first)?.opensSentence == true, occurrence.surface == occurrence.name,
            !field.isHyphenated(last), field.casing(last + 1) == .lower
        else { return false }
        if isFirstOfAdjectives { return true }
        guard field.words.gap(after: last).elementsEqual([0x20]) else { return false }
        let cue = field.cue(last + 1)
        if cue.contains(.adverbFollower) { return true }
        guard cue.contains(.inflectedAdjective) else { return false }
        return field.casing(last + 2) == .capitalized && field.touches(last + 1)
    }

    /// `Stark, bitter, aber …`, `Weiß und glänzend steht …`: small words of a kind, no noun after them.
    private var isFirstOfAdjectives: Bool {
        let next = last + 1
        if field.hasComma(after: last) {
            return field.hasComma(after: next) && !isPlainWord(next)
        }
        guard field.touches(last), field.reads(next, "und") || field.reads(next, "oder"),
            field.touches(next), field.casing(next + 1) == .lower, !isPlainWord(next + 1)
        else { return false }
        return field.casing(next + 2)?.startsUpper != true
    }

    /// Articles and pronouns: `Kern und seine Leute`.
    private func isPlainWord(_ index: Int) -> Bool {
        !field.cue(index).isDisjoint(with: [
            .article, .firstPerson, .adverbFollower, .firmPreposition, .placePreposition,
        ])
    }
}
