/// A CSS selector (Selectors Level 4, the part that people write by hand).
///
/// Type, `.class`, `#id`, `[attribute]` with `=`, `~=`, `|=`, `^=`, `$=`, `*=`, `:not(…)`,
/// `:first-child`, `:last-child`, `:only-child`, `:nth-child(…)`; joined by blank, `>`, `+`, `~`;
/// lists parted by commas.
package struct Selector: Sendable, Hashable {
    /// In their order, any of which may match.
    var alternatives: [Complex]

    /// More parts than anybody writes; as many as a machine word has bits.
    static let partLimit = 64

    /// Compounds from the outermost to the one that is selected.
    struct Complex: Sendable, Hashable {
        var parts: [Part]
    }

    struct Part: Sendable, Hashable {
        /// How it stands to the part before it; the first has none.
        var relation: Relation?
        var compound: Compound
    }

    enum Relation: Sendable, Hashable {
        case descendant, child, next, later
    }

    /// What one element must be.
    struct Compound: Sendable, Hashable {
        var name: HTMLName?
        var conditions: [Condition] = []
    }

    indirect enum Condition: Sendable, Hashable {
        case hasClass([UInt8])
        case attribute(HTMLName, Comparison, [UInt8])
        case not([Compound])
        /// The child of number `step * n + offset`, counted from 1.
        case child(step: Int, offset: Int)
        case lastChild
    }

    enum Comparison: Sendable, Hashable {
        case exists, equals, hasWord, isOrBeginsWithDash, begins, ends, contains
    }

    /// - Throws: where the text is no selector, or one of a kind that is not known here.
    package init(_ text: String) throws(SelectorError) {
        var parser = SelectorParser(text)
        alternatives = try parser.alternatives()
    }
}

/// Why a text is no selector, and where.
package struct SelectorError: Error, Sendable, Hashable, CustomStringConvertible {
    package let selector: String
    package let problem: String
    /// Characters from the start, counted from 1.
    package let character: Int

    package var description: String {
        "selector `\(selector)`, character \(character): \(problem)"
    }
}
