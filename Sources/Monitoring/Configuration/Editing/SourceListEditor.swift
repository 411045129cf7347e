import YAML

/// Adds entries to the `sources:` of a configuration's text; every other byte stays as it is. Pure.
///
/// What comes out is read again: it must hold all that was there, unchanged, and the new entries behind
/// the old ones.
package struct SourceListEditor: Sendable {
    /// A text with entries in it.
    package struct Edit: Sendable, Hashable {
        package var bytes: [UInt8]
        /// The line of each entry, from 1.
        package var lines: [Int]
    }

    private let text: [UInt8]
    private let root: YAMLNode

    /// - Throws: where the text is no UTF-8, or no YAML.
    package init(_ text: [UInt8]) throws(EditRefusal) {
        let wide: [[UInt8]] = [[0xFF, 0xFE], [0xFE, 0xFF]]
        guard !wide.contains(where: { text.starts(with: $0) }) else { throw .encoding }
        self.text = text
        root = try Self.tree(of: text)
    }

    package func adding(_ entries: [SourceEntry]) throws(EditRefusal) -> Edit {
        guard !entries.isEmpty else { return Edit(bytes: text, lines: []) }
        let lines = TextLines(text)
        let place = try SourceListPlace(in: root, lines)
        for line in place.lines {
            let edit = edit(entries, before: line, place, lines)
            if let tree = try? Self.tree(of: edit.bytes), holds(tree, entries.count) { return edit }
        }
        throw .unsafe
    }

    private static func tree(of text: [UInt8]) throws(EditRefusal) -> YAMLNode {
        do { return try YAMLNode(parsing: text) } catch { throw .noYAML("\(error)") }
    }

    private func edit(
        _ entries: [SourceEntry], before line: Int, _ place: SourceListPlace, _ lines: TextLines
    ) -> Edit {
        let lineBreak = lines.lineBreak
        let offset = lines.start(of: line)
        var bytes = Array(text[..<offset])
        var number = line
        if let empty = place.emptyValue { Self.remove(empty, from: &bytes) }
        if line > lines.count { bytes += lineBreak }
        if let indentation = place.missingKeyIndentation {
            if line > 1, !lines.isBlank(line - 1) {
                bytes += lineBreak
                number += 1
            }
            bytes += [UInt8](repeating: 0x20, count: indentation)
            bytes += Array("\(SourceListPlace.key):".utf8) + lineBreak
            number += 1
        }
        var numbers: [Int] = []
        for entry in entries {
            numbers.append(number)
            for written in entry.lines(indentation: place.indentation, gap: place.gap) {
                bytes += Array(written.utf8) + lineBreak
                number += 1
            }
        }
        bytes += text[offset...]
        return Edit(bytes: bytes, lines: numbers)
    }

    /// With the blanks before it, where nothing follows it in its line.
    private static func remove(_ range: Range<Int>, from bytes: inout [UInt8]) {
        var start = range.lowerBound
        let next = range.upperBound < bytes.count ? bytes[range.upperBound] : 0x0A
        if next == 0x0A || next == 0x0D {
            while start > 0, bytes[start - 1] == 0x20 || bytes[start - 1] == 9 { start -= 1 }
        }
        bytes.removeSubrange(start..<range.upperBound)
    }

    /// Whether all that was there is there, and so many sources more.
    private func holds(_ tree: YAMLNode, _ count: Int) -> Bool {
        guard case .mapping(let old) = root.content, case .mapping(var new) = tree.content,
            let index = new.firstIndex(where: { $0.key == SourceListPlace.key }),
            case .sequence(let items) = new[index].value.content, items.count >= count
        else { return false }
        let before = old.first { $0.key == SourceListPlace.key }?.value
        let kept = Array(items.dropLast(count))
        if let before, case .sequence(let known) = before.content {
            guard known.elementsEqual(kept, by: { $0.says(whatSays: $1) }) else { return false }
        } else if !kept.isEmpty {
            return false
        }
        new.remove(at: index)
        return old.filter { $0.key != SourceListPlace.key }.elementsEqual(new) {
            $0.key == $1.key && $0.value.says(whatSays: $1.value)
        }
    }
}

extension YAMLNode {
    /// The same content, wherever it stands. No deeper than a tree may be.
    fileprivate func says(whatSays other: YAMLNode) -> Bool {
        switch (content, other.content) {
        case (.scalar(let a, let isPlain), .scalar(let b, let isOtherPlain)):
            a == b && isPlain == isOtherPlain
        case (.sequence(let a), .sequence(let b)):
            a.elementsEqual(b) { $0.says(whatSays: $1) }
        case (.mapping(let a), .mapping(let b)):
            a.elementsEqual(b) { $0.key == $1.key && $0.value.says(whatSays: $1.value) }
        default: false
        }
    }
}
