extension Selector {
    /// The elements that it selects, in document order, each once.
    ///
    /// Cost: elements × parts, whatever the tree; no part is tried again from further out.
    package func nodes(in tree: HTMLTree) -> [HTMLTree.Node] {
        var selected = [Bool](repeating: false, count: tree.count)
        var numbers = ChildNumbers(tree: tree)
        for complex in alternatives {
            var matcher = ComplexMatcher(complex, tree: tree)
            matcher.run(&selected, numbers: &numbers)
        }
        return selected.indices.filter { selected[$0] }.map { HTMLTree.Node($0) }
    }
}

/// Each element's number among its parent's elements, from 1.
private struct ChildNumbers {
    private let tree: HTMLTree
    private var numbers: [Int32] = []

    init(tree: HTMLTree) { self.tree = tree }

    mutating func number(of node: HTMLTree.Node) -> Int {
        if numbers.isEmpty { count() }
        return Int(numbers[Int(node)])
    }

    private mutating func count() {
        numbers = [Int32](repeating: 0, count: tree.count)
        for node in 0..<HTMLTree.Node(tree.count) {
            let previous = tree.previous(before: node).map { numbers[Int($0)] } ?? 0
            // A text carries the number of the element before it.
            numbers[Int(node)] = tree.isElement(node) ? previous + 1 : previous
        }
    }
}

/// Finds what one selector selects, in one walk: for each element, which leading parts of the
/// selector end at it, as bits.
private struct ComplexMatcher {
    private let parts: [Selector.Part]
    private let tree: HTMLTree
    /// Parts matched at a node; at one of its ancestors; at one of its earlier siblings.
    private var here: [UInt64]
    private var above: [UInt64]
    private var before: [UInt64]

    init(_ complex: Selector.Complex, tree: HTMLTree) {
        parts = complex.parts
        self.tree = tree
        here = [UInt64](repeating: 0, count: tree.count)
        above = here
        before = here
    }

    mutating func run(_ selected: inout [Bool], numbers: inout ChildNumbers) {
        for node in 1..<max(1, HTMLTree.Node(tree.count)) {
            let parent = Int(tree.parent(of: node) ?? HTMLTree.root)
            above[Int(node)] = above[parent] | here[parent]
            var next: UInt64 = 0
            if let previous = tree.previous(before: node) {
                next = here[Int(previous)]
                before[Int(node)] = before[Int(previous)] | next
            }
            guard tree.isElement(node) else {
                // Text between two elements does not part them.
                here[Int(node)] = next
                continue
            }
            here[Int(node)] = bits(at: node, parent: parent, next: next, &numbers)
            if here[Int(node)] >> UInt64(parts.count - 1) & 1 == 1 { selected[Int(node)] = true }
        }
    }

    private func bits(
        at node: HTMLTree.Node, parent: Int, next: UInt64, _ numbers: inout ChildNumbers
    ) -> UInt64 {
        var found: UInt64 = 0
        for (index, part) in parts.enumerated() {
            let source =
                switch part.relation {
                case nil: UInt64.max
                case .descendant: above[Int(node)]
                case .child: here[parent]
                case .next: next
                case .later: before[Int(node)]
                }
            guard index == 0 || source >> UInt64(index - 1) & 1 == 1,
                matches(part.compound, node, &numbers)
            else { continue }
            found |= 1 << UInt64(index)
        }
        return found
    }

    private func matches(
        _ compound: Selector.Compound, _ node: HTMLTree.Node, _ numbers: inout ChildNumbers
    ) -> Bool {
        if let name = compound.name, name != tree.name(of: node) { return false }
        for condition in compound.conditions where !matches(condition, node, &numbers) {
            return false
        }
        return true
    }

    private func matches(
        _ condition: Selector.Condition, _ node: HTMLTree.Node, _ numbers: inout ChildNumbers
    ) -> Bool {
        switch condition {
        case .hasClass(let name):
            return compares(.class, .hasWord, name, node)
        case .attribute(let name, let comparison, let value):
            return compares(name, comparison, value, node)
        case .not(let compounds):
            for compound in compounds where matches(compound, node, &numbers) { return false }
            return true
        case .child(let step, let offset):
            let distance = numbers.number(of: node) - offset
            return step == 0
                ? distance == 0 : distance % step == 0 && distance.signum() * step.signum() >= 0
        case .lastChild:
            var sibling = tree.next(after: node)
            while let next = sibling, !tree.isElement(next) { sibling = tree.next(after: next) }
            return sibling == nil
        }
    }

    private func compares(
        _ name: HTMLName, _ comparison: Selector.Comparison, _ wanted: [UInt8],
        _ node: HTMLTree.Node
    ) -> Bool {
        guard let range = tree.valueRange(of: name, on: node) else { return false }
        let raw = tree.bytes[range]
        guard raw.contains(UInt8(ascii: "&")) else {
            return comparison.holds(raw, wanted)
        }
        return comparison.holds(Array((tree.value(of: name, on: node) ?? "").utf8)[...], wanted)
    }
}

extension Selector.Comparison {
    fileprivate func holds(_ value: ArraySlice<UInt8>, _ wanted: [UInt8]) -> Bool {
        switch self {
        case .exists: true
        case .equals: value.elementsEqual(wanted)
        case .hasWord:
            !wanted.isEmpty
                && value.split(whereSeparator: { $0 <= 0x20 }).contains { $0.elementsEqual(wanted) }
        case .isOrBeginsWithDash:
            value.elementsEqual(wanted) || value.starts(with: wanted + [UInt8(ascii: "-")])
        case .begins: !wanted.isEmpty && value.starts(with: wanted)
        case .ends: !wanted.isEmpty && value.suffix(wanted.count).elementsEqual(wanted)
        case .contains:
            !wanted.isEmpty && value.count >= wanted.count
                && (value.startIndex...(value.endIndex - wanted.count)).contains {
                    value[$0..<($0 + wanted.count)].elementsEqual(wanted)
                }
        }
    }
}
