import YAML

/// Where entries go into a configuration's text, and how the list is written there.
struct SourceListPlace {
    /// Lines before which they may go, the best first; from 1, one behind the last is the end.
    var lines: [Int]
    /// Spaces before a hyphen, and behind it.
    var indentation: Int
    var gap: Int
    /// An empty value that gives way: `[]`, `~`.
    var emptyValue: Range<Int>?
    /// Where there is no section yet: the spaces before its key.
    var missingKeyIndentation: Int?
}

extension SourceListPlace {
    static let key = "sources"

    /// - Throws: where the list can't be added to safely.
    init(in root: YAMLNode, _ lines: TextLines) throws(EditRefusal) {
        guard case .mapping(let entries) = root.content else { throw .shape(line: 1) }
        if Self.byte(at: root.position, lines) == UInt8(ascii: "{") { throw .flowRoot }
        let style = ListStyle(of: entries, lines)
        guard let index = entries.firstIndex(where: { $0.key == Self.key }) else {
            let column = (entries.first?.position.column ?? 1) - 1
            self.init(
                lines: [Self.documentEnd(after: 1, lines)], indentation: column + style.offset,
                gap: style.gap, emptyValue: nil, missingKeyIndentation: column)
            return
        }
        let entry = entries[index]
        let next = entries.dropFirst(index + 1).first?.position.line
        let end = next ?? Self.documentEnd(after: entry.position.line, lines)
        let rest = try Self.rest(of: entry, lines)
        let column = entry.position.column - 1
        if rest.isEmpty, case .sequence(let items) = entry.value.content, !items.isEmpty {
            let list = try Self.list(entry, items, before: end, lines)
            self.init(
                lines: Self.places(
                    from: list.line, to: end, deeperThan: max(column + 1, list.column), lines),
                indentation: list.column, gap: list.gap)
            return
        }
        let empty = try Self.emptyValue(rest, entry, lines)
        self.init(
            lines: Self.places(
                from: entry.position.line, to: end, deeperThan: column + 1, lines),
            indentation: column + style.offset, gap: style.gap, emptyValue: empty)
    }

    /// What follows the key's colon, without blanks and comment; a key that is written otherwise is
    /// refused.
    private static func rest(
        of entry: YAMLNode.Entry, _ lines: TextLines
    ) throws(EditRefusal) -> ArraySlice<UInt8> {
        let line = entry.position.line
        var rest = lines.content(from: entry.position)
        let forms = [key, "'\(key)'", "\"\(key)\""]
        guard let form = forms.first(where: { rest.starts(with: $0.utf8) }) else {
            throw .shape(line: line)
        }
        rest = rest.dropFirst(form.utf8.count).drop { $0 == 0x20 }
        guard rest.first == UInt8(ascii: ":") else { throw .shape(line: line) }
        rest = rest.dropFirst().drop { $0 == 0x20 || $0 == 9 }
        return rest.first == UInt8(ascii: "#") ? [] : rest
    }

    private static func list(
        _ entry: YAMLNode.Entry, _ items: [YAMLNode], before end: Int, _ lines: TextLines
    ) throws(EditRefusal) -> (line: Int, column: Int, gap: Int) {
        let start = entry.value.position
        // An alias stands where its anchor is.
        guard start.line > entry.position.line, start.line < end else {
            throw .anchor(line: entry.position.line)
        }
        switch byte(at: start, lines) {
        case UInt8(ascii: "-"): break
        case UInt8(ascii: "["): throw .flowList(line: start.line)
        case UInt8(ascii: "&"): throw .anchor(line: start.line)
        default: throw .shape(line: start.line)
        }
        let column = start.column - 1
        return (start.line, column, ListStyle.gap(of: items, hyphen: column, lines))
    }

    /// `[]`, `~` and `null` say nothing, and give way.
    private static func emptyValue(
        _ rest: ArraySlice<UInt8>, _ entry: YAMLNode.Entry, _ lines: TextLines
    ) throws(EditRefusal) -> Range<Int>? {
        let line = entry.position.line
        switch rest.first {
        case nil:
            guard case .scalar("", isPlain: true) = entry.value.content else {
                throw byte(at: entry.value.position, lines) == UInt8(ascii: "[")
                    ? .flowList(line: entry.value.position.line) : .shape(line: line)
            }
            return nil
        case UInt8(ascii: "["):
            guard case .sequence(let items) = entry.value.content, items.isEmpty,
                let end = rest.firstIndex(of: UInt8(ascii: "]"))
            else { throw .flowList(line: line) }
            return rest.startIndex..<end + 1
        case UInt8(ascii: "&"), UInt8(ascii: "*"): throw .anchor(line: line)
        default:
            guard entry.value.isNothing else { throw .shape(line: line) }
            let length = rest.prefix { $0 > 0x20 }.count
            return rest.startIndex..<rest.startIndex + length
        }
    }

    /// Behind the last line that holds something, with the comments below it that are indented as the
    /// list is; else where the section ends.
    private static func places(
        from first: Int, to end: Int, deeperThan column: Int, _ lines: TextLines
    ) -> [Int] {
        var last = end - 1
        while last > first, lines.isBlank(last) || lines.isComment(last) { last -= 1 }
        var place = last + 1
        while place < end, lines.isComment(place), lines.indentation(of: place) >= column {
            place += 1
        }
        return place == end ? [end] : [place, end]
    }

    private static func documentEnd(after line: Int, _ lines: TextLines) -> Int {
        (line...max(line, lines.count)).first { lines.endsDocument($0) }
            ?? (lines.endsWithBreak ? lines.count : lines.count + 1)
    }

    private static func byte(at position: YAMLPosition, _ lines: TextLines) -> UInt8? {
        lines.content(from: position).first
    }
}

/// How a configuration writes its lists.
private struct ListStyle {
    /// Of hyphens from the key that is above them.
    var offset = 2
    var gap = 1

    /// As the first list of the root has it.
    init(of entries: [YAMLNode.Entry], _ lines: TextLines) {
        for entry in entries {
            guard case .sequence(let items) = entry.value.content, let first = items.first,
                entry.value.position.line > entry.position.line,
                first.position.line == entry.value.position.line
            else { continue }
            let hyphen = entry.value.position.column - 1
            guard lines.indentation(of: entry.value.position.line) == hyphen,
                lines.content(of: entry.value.position.line).dropFirst(hyphen).first == 0x2D
            else { continue }
            offset = max(0, hyphen - (entry.position.column - 1))
            gap = Self.gap(of: items, hyphen: hyphen, lines)
            return
        }
    }

    /// Wider gaps are for a single entry's sake.
    private static let widestGap = 7

    /// Between a hyphen and its entry, as the last one has it.
    static func gap(of items: [YAMLNode], hyphen: Int, _ lines: TextLines) -> Int {
        for item in items.reversed() {
            let content = lines.content(of: item.position.line)
            guard lines.indentation(of: item.position.line) == hyphen,
                content.dropFirst(hyphen).first == 0x2D
            else { continue }
            let gap = item.position.column - 2 - hyphen
            if (1...widestGap).contains(gap) { return gap }
        }
        return 1
    }
}
