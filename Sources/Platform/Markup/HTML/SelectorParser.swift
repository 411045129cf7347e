/// Reads a selector from its text.
struct SelectorParser {
    private let text: String
    private let scalars: [Unicode.Scalar]
    private var index = 0

    init(_ text: String) {
        self.text = text
        scalars = Array(text.unicodeScalars)
    }

    mutating func alternatives() throws(SelectorError) -> [Selector.Complex] {
        var found = [try complex()]
        while take(",") { found.append(try complex()) }
        guard index == scalars.count else {
            throw failure("`\(scalars[index])` is not expected here")
        }
        return found
    }

    private mutating func complex() throws(SelectorError) -> Selector.Complex {
        skipBlanks()
        var parts = [Selector.Part(relation: nil, compound: try compound())]
        while let relation = relation() {
            guard parts.count < Selector.partLimit else {
                throw failure("more than \(Selector.partLimit) parts")
            }
            parts.append(.init(relation: relation, compound: try compound()))
        }
        return .init(parts: parts)
    }

    /// What joins the next part; nil at the end of the list or selector.
    private mutating func relation() -> Selector.Relation? {
        let hadBlank = skipBlanks()
        guard let next = peek, next != ",", next != ")" else { return nil }
        for (mark, relation) in [(">", .child), ("+", .next), ("~", .later)]
            as [(Unicode.Scalar, Selector.Relation)]
        where take(mark) {
            skipBlanks()
            return relation
        }
        return hadBlank ? .descendant : nil
    }

    private mutating func compound() throws(SelectorError) -> Selector.Compound {
        var compound = Selector.Compound()
        let start = index
        if !take("*"), let next = peek, Self.isNamePart(next) {
            compound.name = HTMLName(try name("an element's name"))
        }
        while let condition = try condition() { compound.conditions.append(condition) }
        guard index > start else {
            throw failure(
                peek.map { "`\($0)` is not expected here" } ?? "the selector ends too early")
        }
        return compound
    }

    private mutating func condition() throws(SelectorError) -> Selector.Condition? {
        if take(".") { return .hasClass(Array(try name("a class name").utf8)) }
        if take("#") { return .attribute(.id, .equals, Array(try name("an id").utf8)) }
        if take("[") { return try attribute() }
        if take(":") { return try pseudoClass() }
        return nil
    }
}

extension SelectorParser {
    private mutating func attribute() throws(SelectorError) -> Selector.Condition {
        skipBlanks()
        let attribute = HTMLName(try name("an attribute's name"))
        skipBlanks()
        if take("]") { return .attribute(attribute, .exists, []) }
        let comparison = try comparison()
        skipBlanks()
        let value = try value()
        skipBlanks()
        guard take("]") else { throw failure("`]` is expected") }
        return .attribute(attribute, comparison, Array(value.utf8))
    }

    private mutating func comparison() throws(SelectorError) -> Selector.Comparison {
        let known: [(Unicode.Scalar, Selector.Comparison)] = [
            ("~", .hasWord), ("|", .isOrBeginsWithDash), ("^", .begins), ("$", .ends),
            ("*", .contains),
        ]
        var found = Selector.Comparison.equals
        for (mark, comparison) in known where take(mark) { found = comparison }
        guard take("=") else { throw failure("`=` or `]` is expected") }
        return found
    }

    private mutating func value() throws(SelectorError) -> String {
        guard let quote = peek, quote == "\"" || quote == "'" else {
            return try name("a value")
        }
        index += 1
        var value = String.UnicodeScalarView()
        while let next = peek, next != quote {
            index += 1
            if next == "\\", let escaped = peek {
                index += 1
                value.append(escaped)
            } else {
                value.append(next)
            }
        }
        guard take(quote) else { throw failure("the closing `\(quote)` is missing") }
        return String(value)
    }

    private mutating func pseudoClass() throws(SelectorError) -> Selector.Condition {
        let start = index
        switch try name("the name of a pseudo-class").lowercased() {
        case "first-child": return .child(step: 0, offset: 1)
        case "last-child": return .lastChild
        case "only-child":
            return .not([
                .init(conditions: [.not([.init(conditions: [.child(step: 0, offset: 1)])])]),
                .init(conditions: [.not([.init(conditions: [.lastChild])])]),
            ])
        case "nth-child": return try argument { (parser) throws(SelectorError) in try parser.nth() }
        case "not":
            return try argument { (parser) throws(SelectorError) in .not(try parser.compounds()) }
        case let other:
            index = start
            throw failure("`:\(other)` is not known")
        }
    }

    private mutating func argument(
        _ read: (inout SelectorParser) throws(SelectorError) -> Selector.Condition
    ) throws(SelectorError) -> Selector.Condition {
        guard take("(") else { throw failure("`(` is expected") }
        skipBlanks()
        let condition = try read(&self)
        skipBlanks()
        guard take(")") else { throw failure("`)` is expected") }
        return condition
    }

    /// The list within `:not(…)`: compounds that hold no `:not` themselves.
    private mutating func compounds() throws(SelectorError) -> [Selector.Compound] {
        var found: [Selector.Compound] = []
        repeat {
            skipBlanks()
            let start = index
            let compound = try compound()
            for case .not in compound.conditions {
                index = start
                throw failure("`:not` within `:not` is not known")
            }
            found.append(compound)
            skipBlanks()
        } while take(",")
        return found
    }

    /// `odd`, `even`, `3`, `2n+1`, `-n + 3`.
    private mutating func nth() throws(SelectorError) -> Selector.Condition {
        let start = index
        var formula = ""
        while let next = peek, next != ")" {
            index += 1
            if next != " " { formula.unicodeScalars.append(next) }
        }
        formula = formula.lowercased()
        if formula == "odd" { return .child(step: 2, offset: 1) }
        if formula == "even" { return .child(step: 2, offset: 0) }
        let halves = formula.split(separator: "n", maxSplits: 1, omittingEmptySubsequences: false)
        let step = halves.count == 2 ? Self.coefficient(halves[0]) : 0
        let offset = halves.count == 2 && halves[1].isEmpty ? 0 : Int32(halves[halves.count - 1])
        guard let step, let offset else {
            index = start
            throw failure("a number such as `3` or `2n+1` is expected")
        }
        return .child(step: step, offset: Int(offset))
    }

    private static func coefficient(_ text: Substring) -> Int? {
        switch text {
        case "", "+": 1
        case "-": -1
        default: Int32(text).map(Int.init)
        }
    }
}

extension SelectorParser {
    private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == scalar else { return false }
        index += 1
        return true
    }

    @discardableResult
    private mutating func skipBlanks() -> Bool {
        let start = index
        while let next = peek, next.value <= 0x20 { index += 1 }
        return index > start
    }

    private mutating func name(_ expected: String) throws(SelectorError) -> String {
        var name = String.UnicodeScalarView()
        while let next = peek {
            if next == "\\", index + 1 < scalars.count {
                name.append(scalars[index + 1])
                index += 2
                continue
            }
            guard Self.isNamePart(next) else { break }
            name.append(next)
            index += 1
        }
        guard !name.isEmpty else { throw failure("\(expected) is expected") }
        return String(name)
    }

    private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", "\\": true
        default: scalar.value >= 0x80
        }
    }

    private func failure(_ problem: String) -> SelectorError {
        SelectorError(selector: text, problem: problem, character: index + 1)
    }
}
