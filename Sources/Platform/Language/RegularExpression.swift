import CRE2

/// A pattern of RE2's syntax, looked for in a text as given, in linear time whatever both hold.
///
/// Upper and lower case are told apart unless asked; `^` and `$` are the ends of the text, and `.` is
/// any character but a line's end. The same under every locale.
package final class RegularExpression: Sendable {
    // RE2 is safe to match with from several threads; it is freed once, when nobody has it any more.
    nonisolated(unsafe) private let pattern: OpaquePointer

    /// Bytes of a pattern: a person's, not a list of words (for that there are lists).
    package static let lengthLimit = 1000
    /// Instructions of the compiled pattern: what a text costs in the worst case is this times its
    /// bytes. `[A-Z]{2,5}-\d{4}` has 20, `\pL{50}` has thousands.
    package static let sizeLimit = 4000
    /// Bytes that RE2 may take for one pattern, its automata included.
    package static let memoryLimit: Int64 = 2 << 20
    /// Matches that are looked for in a text. Each may cost a look at the rest of it.
    package static let matchLimit = 100

    /// Why a pattern is none, and the part of it that is meant (may be empty).
    package struct Fault: Error, Sendable, Hashable {
        package var reason: Reason
        package var part: String

        package enum Reason: Sendable, Hashable {
            case badEscape, badClass, badRange, unclosedBracket, unclosedParenthesis
            case strayParenthesis, strayRepetition, badRepetition, doubledRepetition
            case endsInBackslash, badGroup, tooLarge, tooLong
        }

        package init(reason: Reason, part: String = "") {
            self.reason = reason
            self.part = part
        }
    }

    /// Linear in the pattern, within the bounds above.
    package init(_ text: String, ignoresCase: Bool = false) throws(Fault) {
        let bytes = Array(text.utf8)
        guard bytes.count <= Self.lengthLimit else { throw Fault(reason: .tooLong) }
        var fault = cre2_fault()
        let compiled = bytes.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) {
                cre2_compile($0.baseAddress, $0.count, ignoresCase, Self.memoryLimit, &fault)
            }
        }
        guard let compiled else { throw Fault(fault) }
        pattern = compiled
        // It is freed by deinit from here on.
        guard cre2_size(compiled) <= Self.sizeLimit else { throw Fault(reason: .tooLarge) }
    }

    deinit { cre2_free(pattern) }

    /// The first matches, apart from empty ones, as ranges of the text's bytes, in reading order.
    package func matches(in text: [UInt8], limit: Int = matchLimit) -> [Range<Int>] {
        var found: [Range<Int>] = []
        text.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { text in
                var (from, start, end, empty) = (0, 0, 0, 0)
                while found.count < limit, empty < limit, from <= text.count,
                    cre2_find(pattern, text.baseAddress, text.count, from, &start, &end)
                {
                    if end > start {
                        found.append(start..<end)
                        from = end
                    } else {
                        empty += 1
                        from = Self.next(after: start, in: buffer)
                    }
                }
            }
        }
        return found
    }

    /// Whether it also matches where nothing stands.
    package var matchesNothing: Bool {
        var (start, end) = (0, 0)
        return cre2_find(pattern, "", 0, 0, &start, &end)
    }

    /// The start of the next scalar.
    private static func next(after index: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var next = index + 1
        while next < text.count, text[next] & 0xC0 == 0x80 { next += 1 }
        return next
    }
}

extension RegularExpression.Fault {
    fileprivate init(_ fault: cre2_fault) {
        switch fault.code {
        case CRE2_BAD_ESCAPE: reason = .badEscape
        case CRE2_BAD_CLASS: reason = .badClass
        case CRE2_BAD_RANGE: reason = .badRange
        case CRE2_UNCLOSED_BRACKET: reason = .unclosedBracket
        case CRE2_UNCLOSED_PARENTHESIS: reason = .unclosedParenthesis
        case CRE2_STRAY_PARENTHESIS: reason = .strayParenthesis
        case CRE2_STRAY_REPETITION: reason = .strayRepetition
        case CRE2_BAD_REPETITION: reason = .badRepetition
        case CRE2_DOUBLED_REPETITION: reason = .doubledRepetition
        case CRE2_ENDS_IN_BACKSLASH: reason = .endsInBackslash
        case CRE2_BAD_GROUP: reason = .badGroup
        default: reason = .tooLarge
        }
        part = withUnsafeBytes(of: fault.argument) {
            String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
    }
}
