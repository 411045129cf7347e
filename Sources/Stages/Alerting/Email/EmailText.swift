import Domain

/// The text part: what the HTML part says, in the same order, for 72 columns.
struct EmailText {
    private(set) var output = ""
    private let wording: Wording
    private static let width = 72
    private static let indent = "    "

    init(wording: Wording) { self.wording = wording }

    /// - Parameter head: what the user has put in its place.
    mutating func open(_ bulletin: Bulletin, head: String? = nil) {
        if let head {
            lines(head)
            return
        }
        line(bulletin.sender)
        line(wording.longDate(bulletin.createdAt))
        line()
        line(bulletin.headline)
    }

    mutating func append(_ lines: String) { output += lines }

    /// An item with what stands above it; in one line where it is not in full.
    ///
    /// - Parameter written: how the user has it in full.
    func unit(
        _ item: BulletinItem, under entry: Bulletin.Entry, isFull: Bool, by written: String? = nil,
        actions: [(label: String, address: String)] = []
    ) -> String {
        var unit = EmailText(wording: wording)
        unit.add(item, under: entry, isFull: isFull, by: written)
        guard isFull else { return unit.output }
        for action in actions {
            unit.line("\(Self.indent)\(action.label): \(action.address)")
        }
        return unit.output
    }

    private mutating func add(
        _ item: BulletinItem, under entry: Bulletin.Entry, isFull: Bool, by written: String?
    ) {
        if let brand = entry.brand {
            let heading = entry.stored.isCompetitor ? "\(brand) (\(wording.competitor))" : brand
            line()
            line()
            line(heading)
            line(String(repeating: "=", count: min(heading.unicodeScalars.count, Self.width)))
        }
        if let facet = entry.facet {
            line()
            line("-- \(wording.name(of: facet))")
        }
        if isFull, let written {
            line()
            lines(written)
        } else if isFull {
            add(item)
        } else {
            addShort(item)
        }
    }

    /// As they are, without empty ones at the end.
    private mutating func lines(_ text: String) {
        var bytes = Array(text.utf8)[...]
        while bytes.last == 10 || bytes.last == 13 { bytes.removeLast() }
        line(String(decoding: bytes, as: UTF8.self))
    }

    private mutating func addShort(_ item: BulletinItem) {
        let title = wording.shortTitle(of: item)
        line("\(score(of: item)) \(title) · \(item.source)")
        if let link = item.link { line(Self.indent + link) }
    }

    private func score(of item: BulletinItem) -> String {
        String(repeating: " ", count: 3 - min(3, String(item.score).utf8.count)) + "\(item.score)"
    }

    private mutating func add(_ item: BulletinItem) {
        line()
        let urgent = item.isUrgent ? "\(wording.urgent): " : ""
        paragraph(urgent + item.title, first: "\(score(of: item)) ")
        if !item.passage.isEmpty {
            paragraph(item.passage.map { $0.isHit ? "*\($0.text)*" : $0.text }.joined())
        }
        if let review = wording.plainReview(of: item) { paragraph(review) }
        paragraph("\(wording.name(of: item.polarity)) · \(wording.origin(of: item))")
        if !item.reasons.isEmpty { paragraph(wording.reasons(of: item)) }
        if let link = item.link { line(Self.indent + link) }
    }

    mutating func append(note text: String) {
        line()
        paragraph(text, first: "", indent: "")
    }

    mutating func append(more text: String) {
        line()
        line(Self.indent + text)
    }

    mutating func close(_ foot: [String], link: (label: String, address: String)? = nil) {
        line()
        // The mark by which mail programs know a signature.
        line("-- ")
        for text in foot { paragraph(text, first: "", indent: "") }
        if let link { line("\(link.label): \(link.address)") }
    }

    private mutating func line(_ text: String = "") { output += text + "\n" }

    /// Broken between words; a word wider than the line stands alone.
    private mutating func paragraph(
        _ text: String, first: String = EmailText.indent, indent: String = EmailText.indent
    ) {
        var (current, count, isEmpty) = (first, first.unicodeScalars.count, true)
        for word in text.split(separator: " ") {
            let size = word.unicodeScalars.count
            if !isEmpty, count + 1 + size > Self.width {
                line(current)
                (current, count, isEmpty) = (indent, indent.unicodeScalars.count, true)
            }
            current += (isEmpty ? "" : " ") + word
            count += size + (isEmpty ? 0 : 1)
            isEmpty = false
        }
        line(current)
    }
}
