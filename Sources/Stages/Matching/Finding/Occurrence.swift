import Domain
import Language

/// A form found in a field, checked against the original.
struct Occurrence: Sendable {
    let field: Hit.Field
    let form: Int
    /// Folded bytes of the name alone …
    var name: Range<Int>
    /// … and with its inflection and its `#` or `@`.
    var surface: Range<Int>
    var spelling: Term.Spelling
    /// Bytes of the text as given, where they are known better than by what was folded.
    var original: Range<Int>?
    /// `Müller-Mitarbeiter` or `Süpkefiliale`.
    var isCompound = false
    /// The words it stands in, as indices, where its field is split into words: what `NamePlace` reads.
    var words = 0...0

    /// Of several at one place a sure spelling comes before a slip.
    var rank: Int { if case .misspelt = spelling { 1 } else { 0 } }
}
