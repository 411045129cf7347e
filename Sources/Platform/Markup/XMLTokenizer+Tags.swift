extension XMLTokenizer {
    private struct ScannedName {
        var range: Range<Int>
        var qualified: UInt64
        var prefix: UInt64?
        var local: UInt64
    }

    mutating func startTag() -> XMLToken? {
        let name = scanName(from: index + 1)
        index = name.range.upperBound
        if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
        hasRoot = true
        guard let isEmpty = finishStartTag() else {
            cut()
            return nil
        }
        let element = Element(
            name: XMLName(namespace(of: name.prefix), name.local), qualified: name.qualified)
        if open.count < Self.depthLimit { open.append(element) } else { unnamed += 1 }
        depth += 1
        if isEmpty { pendingEnds = 1 }
        return .start(element.name)
    }

    /// The end tag's element, and those inside it first.
    mutating func endTag() -> XMLToken? {
        let name = scanName(from: index + 2)
        index = name.range.upperBound
        while index < bytes.count, bytes[index] != UInt8(ascii: ">"),
            bytes[index] != UInt8(ascii: "<")
        {
            index += 1
        }
        guard index < bytes.count else {
            cut()
            return nil
        }
        if bytes[index] == UInt8(ascii: ">") { index += 1 }
        if unnamed > 0 { return close() }
        guard let inside = elementsInside(name.qualified) else {
            strayEnds += 1
            firstMismatch = firstMismatch ?? tokenStart
            return nil
        }
        impliedEnds += inside
        if inside > 0 { firstMismatch = firstMismatch ?? tokenStart }
        pendingEnds = inside
        return close()
    }

    /// How many elements are open inside the nearest one of this name; nil where none is open.
    private func elementsInside(_ qualified: UInt64) -> Int? {
        guard let last = open.last else { return nil }
        if last.qualified == qualified { return 0 }
        let limit = min(open.count, Self.matchLimit)
        for inside in 1..<max(limit, 1) where open[open.count - 1 - inside].qualified == qualified {
            return inside
        }
        return open[0].qualified == qualified ? open.count - 1 : nil
    }

    /// Ends the innermost element.
    mutating func close() -> XMLToken? {
        if unnamed > 0 {
            unnamed -= 1
            depth -= 1
            return .end(XMLName(.other, 0))
        }
        guard let element = open.popLast() else { return nil }
        depth -= 1
        while let last = bindings.last, last.depth > open.count { bindings.removeLast() }
        return .end(element.name)
    }

    private func namespace(of prefix: UInt64?) -> XMLNamespace {
        let wanted = prefix ?? 0
        for binding in bindings.reversed() where binding.prefix == wanted {
            return binding.namespace
        }
        return prefix.map { XMLNamespace.usual(forPrefix: $0) ?? .other } ?? .none
    }
}

extension XMLTokenizer {
    /// A name with its prefix, up to white space or one of `/ > < =`.
    private func scanName(from start: Int) -> ScannedName {
        var index = endOfNamePart(from: start)
        let first = XMLName.hash(start..<index, in: bytes)
        var name = ScannedName(range: start..<index, qualified: first, prefix: nil, local: first)
        while index < bytes.count, bytes[index] == UInt8(ascii: ":") {
            let part = index + 1
            index = endOfNamePart(from: part)
            name.prefix = name.local
            name.local = XMLName.hash(part..<index, in: bytes)
            name.qualified = XMLName.extend(name.qualified, with: name.local)
        }
        name.range = start..<index
        return name
    }

    /// At a colon, or where the name ends.
    private func endOfNamePart(from start: Int) -> Int {
        let raw = bytes.span.bytes
        var index = start
        while index + ByteBlock.scalarCount <= bytes.count {
            let block = ByteBlock(raw, at: index)
            // `<`, `=` and `>` are neighbours.
            let ends =
                block .< .all(0x21) .| (block &- .all(UInt8(ascii: "<")) .< .all(3))
                .| (block .== .all(UInt8(ascii: "/"))) .| (block .== .all(UInt8(ascii: ":")))
            if let end = ends.first { return index + end }
            index += ByteBlock.scalarCount
        }
        while index < bytes.count, !endsNamePart(bytes[index]) { index += 1 }
        return index
    }

    private func endsNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "<")...UInt8(ascii: ">"):
            true
        default: false
        }
    }

    /// Reads up to the end of the tag: whether it is an empty element's, or nil at the end of input.
    private mutating func finishStartTag() -> Bool? {
        var isEmpty = false
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: ">"):
                index += 1
                return isEmpty
            // The tag was never closed; another begins.
            case UInt8(ascii: "<"): return isEmpty
            case UInt8(ascii: "/"):
                isEmpty = true
                index += 1
            case 0...0x20, UInt8(ascii: "="): index += 1
            default:
                isEmpty = false
                attribute()
            }
        }
        return nil
    }

    private mutating func attribute() {
        let name = scanName(from: index)
        index = name.range.upperBound
        skipBlanks()
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
            return keep(name, value: index..<index)
        }
        index += 1
        skipBlanks()
        keep(name, value: attributeValue())
    }

    private mutating func attributeValue() -> Range<Int> {
        guard index < bytes.count else { return index..<index }
        let quote = bytes[index]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let start = index + 1
            if let end = bytes.firstIndex(of: quote, in: start..<bytes.count) {
                index = end + 1
                return start..<end
            }
            // Never closed; that can be so only once for each kind of quote.
            index = start
        }
        let start = index
        while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">"),
            bytes[index] != UInt8(ascii: "<"), !bytes.matches("/>", at: index)
        {
            index += 1
        }
        return start..<index
    }

    private mutating func skipBlanks() {
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
    }

    private static let xmlns = XMLName.hash("xmlns")

    private mutating func keep(_ name: ScannedName, value: Range<Int>) {
        if attributes.count < Self.attributeLimit {
            attributes.append(XMLAttribute(name: name.range, value: value))
        }
        if name.prefix == Self.xmlns {
            let known = XMLNamespace.named(value, in: bytes)
            bind(name.local, to: known ?? XMLNamespace.usual(forPrefix: name.local) ?? .other)
        } else if name.prefix == nil, name.local == Self.xmlns {
            bind(0, to: XMLNamespace.named(value, in: bytes) ?? .none)
        }
    }

    private mutating func bind(_ prefix: UInt64, to namespace: XMLNamespace) {
        guard bindings.count < Self.bindingLimit, open.count < Self.depthLimit else { return }
        bindings.append(Binding(prefix: prefix, namespace: namespace, depth: open.count + 1))
    }
}
