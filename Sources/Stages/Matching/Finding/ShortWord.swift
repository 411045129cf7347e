/// A folded word of up to seven letters that words of a text are compared with: their heads are the same
/// (`WordEdges`), as behind a shorter one stand zeros.
struct ShortWord: ExpressibleByStringLiteral, Sendable, Hashable {
    let head: UInt64

    init(stringLiteral letters: StaticString) {
        precondition(letters.utf8CodeUnitCount < 8, "of a longer word the head says too little")
        head = letters.withUTF8Buffer { $0.reversed().reduce(0) { $0 << 8 | UInt64($1) } }
    }
}
