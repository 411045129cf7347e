/// One value bound to a statement's place; nil is SQL's NULL.
package enum SQLValue: Sendable, Hashable {
    case integer(Int64?)
    case real(Double?)
    /// U+0000 is stored as U+FFFD: SQL functions would silently stop at it.
    case text(String?)
    case blob([UInt8]?)

    package static func count(_ number: Int) -> SQLValue { .integer(Int64(number)) }
    package static func flag(_ flag: Bool) -> SQLValue { .integer(flag ? 1 : 0) }
}
