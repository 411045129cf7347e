extension HTMLTree {
    /// The bytes of a text node as they stand; empty for an element.
    package func textRange(of node: Node) -> Range<Int> {
        let record = nodes[Int(node)]
        return record.tag == .text ? Int(record.start)..<Int(record.end) : 0..<0
    }

    /// Appends a text node's text to UTF-8, its character references decoded.
    package func appendText(of node: Node, to output: inout [UInt8]) {
        let range = textRange(of: node)
        if nodes[Int(node)].isRaw {
            output.append(contentsOf: bytes[range])
        } else {
            CharacterReferences.append(range, of: bytes, as: .htmlText, to: &output)
        }
    }

    /// All text below a node in order, nothing added, nothing left out: scripts too.
    package func text(of node: Node) -> String {
        var output: [UInt8] = []
        for child in node..<end(of: node) { appendText(of: child, to: &output) }
        return String(decoding: output, as: UTF8.self)
    }

    /// The bytes of an attribute's value, nil where the element has none of that name; of two the
    /// first counts. Cost: the number of the element's attributes.
    package func valueRange(of name: HTMLName, on node: Node) -> Range<Int>? {
        let record = nodes[Int(node)]
        guard record.attributeCount > 0 else { return nil }
        for index in Int(record.start)..<Int(record.end) where attributes[index].name == name {
            return attributes[index].range
        }
        return nil
    }

    package func value(of name: HTMLName, on node: Node) -> String? {
        guard let range = valueRange(of: name, on: node) else { return nil }
        var output: [UInt8] = []
        output.reserveCapacity(range.count)
        CharacterReferences.append(range, of: bytes, as: .htmlAttribute, to: &output)
        return String(decoding: output, as: UTF8.self)
    }

    package func has(_ name: HTMLName, on node: Node) -> Bool {
        valueRange(of: name, on: node) != nil
    }
}
