/// A YAML document as a tree whose every node knows where it stands.
package struct YAMLNode: Sendable, Hashable {
    package var content: Content
    package var position: YAMLPosition
    /// How a scalar of one line is written; nil for all else.
    package var layout: ScalarLayout?

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

extension YAMLNode {
    /// How a scalar of one line is written.
    package struct ScalarLayout: Sendable, Hashable {
        var quote: Unicode.Scalar?
        /// From its first sign to its last, quotes included.
        var columns: Int
    }

    /// The place in the file of a Unicode scalar of the text; nil where it can't be told, as in a
    /// text of several lines or one with escapes beyond those of quotes.
    package func position(ofScalar index: Int) -> YAMLPosition? {
        guard case .scalar(let text, _) = content, let layout else { return nil }
        let scalars = Array(text.unicodeScalars)
        let isEscaped: (Unicode.Scalar) -> Bool = { scalar in
            switch layout.quote {
            case "'": scalar == "'"
            case "\"": scalar == "\"" || scalar == "\\"
            default: false
            }
        }
        let border = layout.quote == nil ? 0 : 1
        // What else was escaped or folded changes the sum.
        guard (0...scalars.count).contains(index),
            2 * border + scalars.count + scalars.count(where: isEscaped) == layout.columns
        else { return nil }
        let before = index + scalars[..<index].count(where: isEscaped)
        return YAMLPosition(line: position.line, column: position.column + border + before)
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
