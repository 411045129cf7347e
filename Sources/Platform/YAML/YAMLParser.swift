import CYAML

extension YAMLNode {
    /// Nested deeper is no configuration but an attack on the stack.
    package static let depthLimit = 64
    /// Nodes with aliases expanded: a file of a few lines must not grow into gigabytes.
    package static let nodeLimit = 200_000

    /// Parses one document of YAML 1.1 (libyaml). An empty text is an empty mapping.
    package init(parsing bytes: [UInt8]) throws(YAMLError) {
        let parser = try YAMLParser(bytes: bytes)
        self = try parser.document()
    }
}

/// libyaml's events, turned into a tree.
private final class YAMLParser {
    private var parser = yaml_parser_t()
    private let input: UnsafeMutableBufferPointer<UInt8>
    private var anchors: [String: YAMLNode] = [:]
    private var nodes = 0

    init(bytes: [UInt8]) throws(YAMLError) {
        input = .allocate(capacity: bytes.count)
        _ = input.initialize(from: bytes)
        guard yaml_parser_initialize(&parser) == 1 else {
            input.deallocate()
            throw YAMLError(
                position: YAMLPosition(line: 1, column: 1), problem: "out of memory for the parser")
        }
        yaml_parser_set_input_string(&parser, input.baseAddress, input.count)
    }

    deinit {
        yaml_parser_delete(&parser)
        input.deallocate()
    }

    func document() throws(YAMLError) -> YAMLNode {
        while true {
            let event = try next()
            switch event.kind {
            case YAML_STREAM_START_EVENT, YAML_DOCUMENT_START_EVENT: continue
            case YAML_STREAM_END_EVENT:
                return YAMLNode(content: .mapping([]), position: event.position)
            default:
                let root = try node(event, depth: 0)
                try expectEnd()
                return root
            }
        }
    }

    private func expectEnd() throws(YAMLError) {
        while true {
            let event = try next()
            switch event.kind {
            case YAML_DOCUMENT_END_EVENT: continue
            case YAML_STREAM_END_EVENT: return
            default:
                throw YAMLError(
                    position: event.position,
                    problem: "a second document begins here; one file holds one configuration")
            }
        }
    }

    /// An event, copied at the border.
    private struct Event {
        var kind: yaml_event_type_t
        var position: YAMLPosition
        var text = ""
        var anchor: String?
        var isPlain = false
        var layout: YAMLNode.ScalarLayout?
    }

    private func next() throws(YAMLError) -> Event {
        var raw = yaml_event_t()
        guard yaml_parser_parse(&parser, &raw) == 1 else { throw failure() }
        defer { yaml_event_delete(&raw) }
        var event = Event(kind: raw.type, position: YAMLPosition(raw.start_mark))
        switch raw.type {
        case YAML_SCALAR_EVENT:
            let scalar = raw.data.scalar
            event.text = String(
                decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length),
                as: UTF8.self)
            event.isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
            event.anchor = Self.text(scalar.anchor)
            event.layout = Self.layout(raw)
        case YAML_SEQUENCE_START_EVENT: event.anchor = Self.text(raw.data.sequence_start.anchor)
        case YAML_MAPPING_START_EVENT: event.anchor = Self.text(raw.data.mapping_start.anchor)
        case YAML_ALIAS_EVENT: event.text = Self.text(raw.data.alias.anchor) ?? ""
        default: break
        }
        return event
    }

    private static func layout(_ raw: yaml_event_t) -> YAMLNode.ScalarLayout? {
        let quote: Unicode.Scalar?
        switch raw.data.scalar.style {
        case YAML_PLAIN_SCALAR_STYLE: quote = nil
        case YAML_SINGLE_QUOTED_SCALAR_STYLE: quote = "'"
        case YAML_DOUBLE_QUOTED_SCALAR_STYLE: quote = "\""
        default: return nil
        }
        guard raw.start_mark.line == raw.end_mark.line else { return nil }
        let columns = Int(raw.end_mark.column) - Int(raw.start_mark.column)
        return YAMLNode.ScalarLayout(quote: quote, columns: columns)
    }

    private func node(_ event: Event, depth: Int) throws(YAMLError) -> YAMLNode {
        guard depth < YAMLNode.depthLimit else {
            throw YAMLError(
                position: event.position, problem: "nested deeper than \(YAMLNode.depthLimit)")
        }
        try count(1, at: event.position)
        let node: YAMLNode
        switch event.kind {
        case YAML_SCALAR_EVENT:
            node = YAMLNode(
                content: .scalar(event.text, isPlain: event.isPlain), position: event.position,
                layout: event.layout)
        case YAML_SEQUENCE_START_EVENT: node = try sequence(from: event, depth: depth)
        case YAML_MAPPING_START_EVENT: node = try mapping(from: event, depth: depth)
        case YAML_ALIAS_EVENT: return try alias(event)
        default:
            throw YAMLError(position: event.position, problem: "a value is expected here")
        }
        if let anchor = event.anchor { anchors[anchor] = node }
        return node
    }

    private func sequence(from start: Event, depth: Int) throws(YAMLError) -> YAMLNode {
        var items: [YAMLNode] = []
        while true {
            let event = try next()
            if event.kind == YAML_SEQUENCE_END_EVENT { break }
            items.append(try node(event, depth: depth + 1))
        }
        return YAMLNode(content: .sequence(items), position: start.position)
    }

    private func mapping(from start: Event, depth: Int) throws(YAMLError) -> YAMLNode {
        var entries: [YAMLNode.Entry] = []
        while true {
            let event = try next()
            if event.kind == YAML_MAPPING_END_EVENT { break }
            guard case .scalar(let key, _) = try node(event, depth: depth + 1).content else {
                throw YAMLError(position: event.position, problem: "a key must be a text")
            }
            let value = try node(next(), depth: depth + 1)
            entries.append(YAMLNode.Entry(key: key, position: event.position, value: value))
        }
        return YAMLNode(content: .mapping(entries), position: start.position)
    }

    private func alias(_ event: Event) throws(YAMLError) -> YAMLNode {
        guard let node = anchors[event.text] else {
            throw YAMLError(
                position: event.position, problem: "alias *\(event.text) has no anchor before it")
        }
        try count(node.size, at: event.position)
        return node
    }

    private func count(_ more: Int, at position: YAMLPosition) throws(YAMLError) {
        nodes += more
        guard nodes <= YAMLNode.nodeLimit else {
            throw YAMLError(position: position, problem: "more than \(YAMLNode.nodeLimit) values")
        }
    }

    private func failure() -> YAMLError {
        let problem = parser.problem.map { String(cString: $0) } ?? "not readable as YAML"
        guard parser.error == YAML_READER_ERROR else {
            let position = YAMLPosition(parser.problem_mark)
            let isTab = isIndentedByTab(position.line)
            return YAMLError(
                position: position,
                problem: isTab
                    ? "a tab before the key; indent with spaces"
                    : YAMLProblem.text(
                        problem,
                        from: parser.context == nil
                            ? position.line : YAMLPosition(parser.context_mark).line))
        }
        let isText = problem == "control characters are not allowed"
        // The reader knows only the byte.
        let before = input.prefix(parser.problem_offset)
        let line = before.count { $0 == 10 }
        let column = before.count - (before.lastIndex(of: 10).map { $0 + 1 } ?? 0)
        return YAMLError(
            position: YAMLPosition(line: line + 1, column: column + 1),
            problem: isText
                ? YAMLProblem.text(problem, from: line + 1)
                : "\(problem); the file must be UTF-8")
    }

    /// libyaml only says that a token can't begin so.
    private func isIndentedByTab(_ line: Int) -> Bool {
        let lines = input.split(separator: 10, omittingEmptySubsequences: false)
        guard line >= 1, line <= lines.count else { return false }
        return lines[line - 1].prefix { $0 == 0x20 || $0 == 9 }.contains(9)
    }

    private static func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
        pointer.map { String(cString: $0) }
    }
}

extension YAMLNode {
    /// Itself and all below.
    fileprivate var size: Int {
        switch content {
        case .scalar: 1
        case .sequence(let items): items.reduce(1) { $0 + $1.size }
        case .mapping(let entries): entries.reduce(1) { $0 + 1 + $1.value.size }
        }
    }
}

extension YAMLPosition {
    fileprivate init(_ mark: yaml_mark_t) {
        self.init(line: Int(mark.line) + 1, column: Int(mark.column) + 1)
    }
}
