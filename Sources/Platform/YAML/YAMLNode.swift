/// A YAML document as a tree whose every node knows where it stands.
package struct YAMLNode: Sendable, Hashable {
    package var content: Content
    package var position: YAMLPosition

    package indirect enum Content: Sendable, Hashable {
        /// Text as written, without quotes; what it means is for the reader to say, so that `no`,
        /// `1e3` and `2011` stay text where text is expected. Plain and empty is "nothing".
        case scalar(String, isPlain: Bool)
        case sequence([YAMLNode])
        /// In order, duplicates kept.
        case mapping([Entry])
    }

    package struct Entry: Sendable, Hashable {
        package var key: String
        package var position: YAMLPosition
        package var value: YAMLNode
    }

    /// `key:` without a value, `~` or `null`.
    package var isNothing: Bool {
        guard case .scalar(let text, isPlain: true) = content else { return false }
        return text.isEmpty || text == "~" || text == "null"
    }
}

/// A place in a file, as editors count: from 1.
package struct YAMLPosition: Sendable, Hashable, Comparable, CustomStringConvertible {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package var description: String { "\(line):\(column)" }
    package static func < (a: YAMLPosition, b: YAMLPosition) -> Bool {
        (a.line, a.column) < (b.line, b.column)
    }
}

/// A text that is no YAML, and where.
package struct YAMLError: Error, Sendable, Hashable, CustomStringConvertible {
    package var position: YAMLPosition
    package var problem: String
    package var description: String { "\(position): \(problem)" }
}
