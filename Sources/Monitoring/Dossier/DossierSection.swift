import JSON

/// One chapter of the dossier: sentences, and things with facts.
struct DossierSection: Sendable {
    /// For programs.
    var key: String
    var heading: String
    var notes: [String] = []
    var items: [Item] = []

    struct Item: Sendable {
        var title: String
        var facts: [Fact]
    }

    struct Fact: Sendable {
        /// For programs.
        var key: String
        /// For people; empty where the value tells what it is.
        var label: String
        var values: [String]

        /// Nil where there is nothing to say.
        init?(_ key: String, _ label: String, _ values: [String]) {
            guard !values.isEmpty else { return nil }
            (self.key, self.label, self.values) = (key, label, values)
        }

        init(_ key: String, _ label: String = "", _ value: String) {
            (self.key, self.label, values) = (key, label, [value])
        }
    }

    /// More values of one fact are counted in the text; programs get all.
    static let shownValues = 8
    /// Columns of a terminal.
    static let width = 100

    /// Markdown, wrapped so that it reads well as it is.
    func markdown(number: Int, more: (Int) -> String) -> String {
        let lines =
            notes.map { "- " + $0.oneLine }
            + items.map { "- **\($0.title.oneLine)**: " + Self.text(of: $0.facts, more: more) }
        return (["", "## \(number). \(heading)", ""] + lines.map { Self.wrapped($0, indent: 2) })
            .joined(separator: "\n")
    }

    /// A line of Markdown as several, each below a terminal's width; a word is never cut.
    ///
    /// - Parameter indent: of all but the first: two for an item of a list.
    static func wrapped(_ line: String, indent: Int) -> String {
        let blanks = String(repeating: " ", count: indent)
        var (lines, current, columns): ([String], String, Int) = ([], "", 0)
        for word in line.split(separator: " ") {
            if columns > 0, columns + 1 + word.count > width {
                lines.append(current)
                (current, columns) = (blanks + word, indent + word.count)
            } else {
                current += columns == 0 ? String(word) : " \(word)"
                columns += word.count + (columns == 0 ? 0 : 1)
            }
        }
        return (lines + [current]).joined(separator: "\n")
    }

    private static func text(of facts: [Fact], more: (Int) -> String) -> String {
        facts.map { fact in
            let shown = fact.values.prefix(shownValues).map(\.oneLine)
            let rest = fact.values.count - shown.count
            let text = shown.joined(separator: ", ") + (rest > 0 ? " " + more(rest) : "")
            return fact.label.isEmpty ? text : "\(fact.label): \(text)"
        }.joined(separator: "; ")
    }

    /// An object a note and a thing.
    func write(to json: inout JSONWriter) {
        for note in notes {
            json.object { json in
                json.member("section", key)
                json.member("note", note)
            }
            json.newline()
        }
        for item in items {
            json.object { json in
                json.member("section", key)
                json.member("name", item.title)
                for fact in item.facts {
                    if fact.values.count == 1 {
                        json.member(fact.key, fact.values[0])
                    } else {
                        json.member(fact.key) { $0.strings(fact.values) }
                    }
                }
            }
            json.newline()
        }
    }
}

extension String {
    /// What people wrote into the configuration, as part of a line.
    var oneLine: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
    }
}
