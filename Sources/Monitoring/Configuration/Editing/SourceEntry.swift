package import Domain

/// One entry for `sources:`, to be written.
package struct SourceEntry: Sendable, Hashable {
    /// Its kind: `feed`, `page` …
    package var key: String
    /// Where it reads; what is written is exact, secrets of an address included.
    package var value: String
    package var title: String?
    package var tags: [String]
    /// Further keys with their values, in order.
    package var settings: [Setting] = []

    package struct Setting: Sendable, Hashable {
        package var key: String
        package var value: String

        package init(key: String, value: String) {
            self.key = key
            self.value = value
        }
    }

    /// - Parameters:
    ///   - title: a stranger's; what can't stand in a configuration is taken out of it.
    ///   - tags: likewise.
    package init(
        _ key: String, _ value: String, title: String? = nil, tags: [String] = [],
        settings: [Setting] = []
    ) {
        self.key = key
        self.value = value
        self.title = title.flatMap { Self.tidy($0) }
        self.tags = tags.compactMap { Self.tidy($0) }
        self.settings = settings
    }

    package init(_ key: String, _ address: WebAddress, title: String? = nil, tags: [String] = []) {
        self.init(key, address.text, title: title, tags: tags)
    }

    /// Where it reads, as it may be shown: without secrets of an address.
    package var shown: String { WebAddress(value)?.description ?? value }

    /// As it is written, without indentation.
    package var text: String { lines(indentation: 0).joined(separator: "\n") }

    /// Its lines, without breaks.
    /// - Parameters:
    ///   - indentation: spaces before its hyphen.
    ///   - gap: spaces behind it.
    package func lines(indentation: Int = 2, gap: Int = 1) -> [String] {
        var keys = ["\(key): \(YAMLScalar.written(value))"]
        if let title { keys.append("title: \(YAMLScalar.written(title))") }
        if !tags.isEmpty {
            let list = tags.map { YAMLScalar.written($0, in: .flow) }.joined(separator: ", ")
            keys.append("tags: [\(list)]")
        }
        keys += settings.map { "\($0.key): \(YAMLScalar.written($0.value))" }
        let head = String(repeating: " ", count: indentation)
        let further = String(repeating: " ", count: indentation + 1 + gap)
        return keys.enumerated().map { index, line in
            index == 0 ? head + "-" + String(repeating: " ", count: gap) + line : further + line
        }
    }

    /// One line of what YAML may hold, that takes nothing from the environment; nil where nothing of
    /// it is left.
    private static func tidy(_ text: String) -> String? {
        let printable = String.UnicodeScalarView(
            text.unicodeScalars.map { YAMLScalar.isPrintable($0) ? $0 : " " })
        var name = String(printable).trimmingBlanks()
        // A stranger's title must not name a secret of ours: ${TOKEN} would be replaced by it.
        while let place = name.firstRange(of: "${") { name.replaceSubrange(place, with: "$ {") }
        while name.utf8.count > SourceSettings.nameBytes { name.unicodeScalars.removeLast() }
        return name.isEmpty ? nil : name
    }
}
