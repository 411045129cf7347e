import Domain
import Monitoring
import Testing
import YAML

/// A configuration's text before and after an entry was added.
struct EditCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let before: String
    let after: String

    init(_ name: String, _ before: String, _ after: String) {
        (testDescription, self.before, self.after) = (name, before, after)
    }
}

extension EditCase {
    static let all: [EditCase] = [
        EditCase(
            "behind the last one", "brands: [{name: A}]\nsources:\n  - feed: https://a.example/\n",
            "brands: [{name: A}]\nsources:\n  - feed: https://a.example/\n"
                + "  - feed: https://n.example/\n"),
        EditCase(
            "no line break at the end", "sources:\n  - feed: https://a.example/",
            "sources:\n  - feed: https://a.example/\n  - feed: https://n.example/\n"),
        EditCase(
            "other keys and comments stay",
            "# oben\nsources:   # Quellen\n  - feed: x  # eins\n    every: 1h\n\n# Marken\n"
                + "brands: [{name: A}]   # wir\n",
            "# oben\nsources:   # Quellen\n  - feed: x  # eins\n    every: 1h\n"
                + "  - feed: https://n.example/\n\n# Marken\nbrands: [{name: A}]   # wir\n"),
        EditCase(
            "comments that are indented as the list is belong to it",
            "sources:\n  - feed: x\n  # - feed: y\n    # mehr dazu\n# Marken\nbrands: []\n",
            "sources:\n  - feed: x\n  # - feed: y\n    # mehr dazu\n  - feed: https://n.example/\n"
                + "# Marken\nbrands: []\n"),
        EditCase(
            "hyphens below the key, and a wide gap",
            "sources:\n-   feed: x\n-   {page: y}\n# z\nbrands: []",
            "sources:\n-   feed: x\n-   {page: y}\n-   feed: https://n.example/\n# z\nbrands: []"),
        EditCase(
            "deep indentation", "sources:\n      - feed: x\nstore: s\n",
            "sources:\n      - feed: x\n      - feed: https://n.example/\nstore: s\n"),
        EditCase(
            "CR and LF", "sources:\r\n  - feed: x\r\nstore: s\r\n",
            "sources:\r\n  - feed: x\r\n  - feed: https://n.example/\r\nstore: s\r\n"),
        EditCase(
            "CR alone", "sources:\r  - feed: x\rstore: s\r",
            "sources:\r  - feed: x\r  - feed: https://n.example/\rstore: s\r"),
        EditCase(
            "a mark of byte order", "\u{FEFF}sources:\n  - feed: x\n",
            "\u{FEFF}sources:\n  - feed: x\n  - feed: https://n.example/\n"),
        EditCase(
            "no section", "brands:\n- name: A\n",
            "brands:\n- name: A\n\nsources:\n- feed: https://n.example/\n"),
        EditCase(
            "no section and no line break", "brands:\n    - name: A   # x",
            "brands:\n    - name: A   # x\n\nsources:\n    - feed: https://n.example/\n"),
        EditCase("nothing at all", "", "sources:\n  - feed: https://n.example/\n"),
        EditCase(
            "before the end of the document", "---\nbrands: []\n...\n# nichts mehr\n",
            "---\nbrands: []\n\nsources:\n  - feed: https://n.example/\n...\n# nichts mehr\n"),
        EditCase(
            "an empty section", "sources:\nbrands: []\n",
            "sources:\n  - feed: https://n.example/\nbrands: []\n"),
        EditCase(
            "a section of comments", "sources:  # leer\n  # - feed: x\n\nbrands: []\n",
            "sources:  # leer\n  # - feed: x\n  - feed: https://n.example/\n\nbrands: []\n"),
        EditCase(
            "empty brackets give way", "sources: []\nbrands: []\n",
            "sources:\n  - feed: https://n.example/\nbrands: []\n"),
        EditCase(
            "empty brackets before a comment", "sources: [ ]  # ]\n",
            "sources:   # ]\n  - feed: https://n.example/\n"),
        EditCase(
            "null gives way", "sources: ~\nbrands: []",
            "sources:\n  - feed: https://n.example/\nbrands: []"),
        EditCase(
            "a block that ends like a comment",
            "sources:\n  - page: x\n    select: |\n      # a\n\n      # b\n\nbrands: []\n",
            "sources:\n  - page: x\n    select: |\n      # a\n\n      # b\n\n"
                + "  - feed: https://n.example/\nbrands: []\n"),
        EditCase(
            "an anchor elsewhere, and one within",
            "brands: &b [{name: A}]\nsources:\n  - &x {feed: y}\n"
                + "  - *x\nlists: {}\n",
            "brands: &b [{name: A}]\nsources:\n  - &x {feed: y}\n  - *x\n"
                + "  - feed: https://n.example/\nlists: {}\n"),
        EditCase(
            "a quoted key, an entry over several lines",
            "\"sources\":\n  - {feed: x,\n     id: y}\nbrands: []\n",
            "\"sources\":\n  - {feed: x,\n     id: y}\n  - feed: https://n.example/\nbrands: []\n"),
        EditCase(
            "all keys indented", "  brands: []\n  sources:\n    - feed: x\n",
            "  brands: []\n  sources:\n    - feed: x\n    - feed: https://n.example/\n"),
    ]

    static let refused: [(text: String, refusal: EditRefusal)] = [
        ("sources: [{feed: x}]\n", .flowList(line: 1)),
        ("sources:\n  [{feed: x}]\n", .flowList(line: 2)),
        ("sources:\n  []\n", .flowList(line: 2)),
        ("{sources: [], brands: []}\n", .flowRoot),
        ("{brands: []}\n", .flowRoot),
        ("sources: &s\n  - feed: x\nlists: {a: *s}\n", .anchor(line: 1)),
        ("sources:\n  &s\n  - feed: x\n", .anchor(line: 2)),
        ("lists: &l\n  - feed: x\nsources: *l\n", .anchor(line: 3)),
        ("lists: &l\n  - feed: x\nsources:\n  *l\n", .anchor(line: 3)),
        ("sources: !!seq\n  - feed: x\n", .shape(line: 1)),
        ("sources: https://a.example/\n", .shape(line: 1)),
        ("? sources\n: - feed: x\n", .shape(line: 1)),
        ("- a\n", .shape(line: 1)),
    ]
}

@Suite("Entries put into a configuration's text")
struct SourceListEditorTests {
    private static let entry = SourceEntry("feed", "https://n.example/")

    private static func added(_ text: String, _ entries: [SourceEntry]) throws -> (String, [Int]) {
        let edit = try SourceListEditor(Array(text.utf8)).adding(entries)
        return (String(decoding: edit.bytes, as: UTF8.self), edit.lines)
    }

    @Test("all else stays byte for byte, and the style is the list's", arguments: EditCase.all)
    func adding(edit: EditCase) throws {
        let (text, lines) = try Self.added(edit.before, [Self.entry])
        #expect(Array(text.utf8) == Array(edit.after.utf8), "\(text)")
        let rows = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        let line = try #require(lines.first)
        #expect(rows[line - 1].contains("n.example"))
    }

    @Test("what can't be added to safely is refused", arguments: EditCase.refused)
    func refusing(text: String, refusal: EditRefusal) {
        #expect(throws: refusal) { try Self.added(text, [Self.entry]) }
        #expect(!"\(refusal)".isEmpty)
    }

    @Test("a text that is no YAML, or in another encoding, is refused")
    func unreadable() {
        #expect(throws: EditRefusal.encoding) { try SourceListEditor([0xFF, 0xFE, 0x61, 0]) }
        for text in ["brands:\n\t- x", "sources:\n  -\tfeed: x\n", "sources:\n\t- feed: x\n"] {
            #expect(throws: EditRefusal.self) { try SourceListEditor(Array(text.utf8)) }
        }
    }

    @Test("several entries stand in their order, each with its line")
    func several() throws {
        let entries = [
            SourceEntry("feed", "https://a.example/", title: "A: b", tags: ["Presse", "x, y"]),
            SourceEntry(
                "page", "https://b.example/", settings: [.init(key: "select", value: "#a > b")]),
        ]
        let (text, lines) = try Self.added("sources:\n  - feed: x\n", entries)
        #expect(
            text == """
                sources:
                  - feed: x
                  - feed: https://a.example/
                    title: 'A: b'
                    tags: [Presse, 'x, y']
                  - page: https://b.example/
                    select: '#a > b'

                """)
        #expect(lines == [3, 6])
    }

    @Test("no entries change nothing")
    func none() throws {
        #expect(try Self.added("sources: [x]", []).0 == "sources: [x]")
    }

    @Test(
        "each text comes back as it was",
        arguments: [
            "a", "null", "~", "yes", "2011", "it's", "- x", "a: b", "a #b", "#a", "a:", "[x]", "{x",
            "&a", "*a", "!a", "%a", "@a", "`a", "\"a\"", "a\\b", "Grüße, Welt", "a  b",
            "https://x/?a=b#c",
            "|", ">", "?", "? x", ", a", "…", "a,b]", "=", "<<",
        ])
    func scalars(text: String) throws {
        let entry = SourceEntry("feed", text, title: text, tags: [text])
        let (written, _) = try Self.added("", [entry])
        let root = try YAMLNode(parsing: Array(written.utf8))
        guard case .mapping(let keys) = root.content,
            case .sequence(let items) = keys[0].value.content,
            case .mapping(let fields) = items[0].content
        else {
            Issue.record("\(written)")
            return
        }
        #expect(fields.map(\.key) == ["feed", "title", "tags"])
        guard case .scalar(let value, _) = fields[0].value.content,
            case .scalar(let title, _) = fields[1].value.content,
            case .sequence(let tags) = fields[2].value.content,
            case .scalar(let tag, _) = tags[0].content
        else {
            Issue.record("\(written)")
            return
        }
        #expect([value, title, tag] == [text, text, text])
        #expect(!fields[0].value.isNothing)
    }

    @Test(
        "a stranger's title names no variable of ours, breaks no line, and is no longer than a name"
    )
    func strangers() throws {
        let hostile =
            "${TOKEN} \u{2028}a\nb\u{0}\u{FEFF}\u{85}${${X}" + String(repeating: "ü", count: 300)
        let entry = SourceEntry(
            "feed", "https://a.example/", title: hostile, tags: ["${A}", " \n "])
        let title = try #require(entry.title)
        #expect(!title.contains("${") && title.utf8.count <= SourceSettings.nameBytes)
        #expect(title.hasPrefix("$ {TOKEN}"))
        #expect(entry.tags == ["$ {A}"])
        _ = try Self.added("", [entry])
    }

    @Test("a text cut at any place is edited rightly or refused")
    func cuts() {
        let bytes = Array(EditCase.all.map(\.before).joined(separator: "\n").utf8)
        let whole = Array(
            "# a\nbrands:\n  - name: A\nsources:\r\n  - page: x\n    select: |\n      # b\n\n  - {a: b}\n...\n"
                .utf8)
        for text in [Array(bytes.prefix(600)), whole] {
            for end in text.indices {
                let cut = Array(text[..<end])
                guard let old = try? YAMLNode(parsing: cut),
                    let edit = try? SourceListEditor(cut).adding([Self.entry])
                else { continue }
                let new = try? YAMLNode(parsing: edit.bytes)
                #expect(new != nil && new != old)
                #expect(edit.bytes.count > cut.count)
            }
        }
    }
}
