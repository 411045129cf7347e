import Domain
import JSON

/// The blocks of a message, filled with whole items up to Slack's limits.
struct SlackMessage {
    /// Slack's own.
    static let blockLimit = 50
    /// `msg_blocks_too_long` was seen at about 13,200 characters in all.
    static let characterLimit = 12_000
    /// Slack's own, for the text of a section.
    static let sectionLimit = 3_000
    /// Room behind notes for all that follows.
    private static let noteReserve = 1_000
    /// Slack's own, for the text of a header.
    static let headerLimit = 150

    private var blocks: [Block] = []
    private var characters = 0
    private let fallback: String

    private enum Block {
        /// Plain text.
        case header(String)
        /// mrkdwn.
        case section(String)
        /// mrkdwn, small.
        case context(String)
        case divider

        var characters: Int {
            switch self {
            case .header(let text), .section(let text), .context(let text):
                text.unicodeScalars.count
            case .divider: 0
            }
        }
    }

    init(_ bulletin: Bulletin, reference: String) {
        let wording = bulletin.wording
        fallback = SlackMarkup.escaped(bulletin.subject)
        add([.header(ForeignText.line(bulletin.headline, limit: Self.headerLimit))])
        for note in bulletin.notes {
            let unit = [Block.section(SlackMarkup.escaped(note))]
            if fits(unit, reserving: Self.noteReserve) { add(unit) }
        }
        let foot = SlackMarkup.escaped(
            "Earshot · \(bulletin.safeRule) · \(wording.reference(reference))")
        let entries = bulletin.entries
        // Room for the foot with its "+7 more".
        let footSize = foot.unicodeScalars.count + 40
        var shown = 0
        for entry in entries {
            let unit = Self.unit(entry, wording: wording)
            guard fits(unit, reserving: footSize) else { break }
            add(unit)
            shown += 1
        }
        let rest = entries.count - shown
        add([.context(rest > 0 ? "*\(wording.more(rest))* · \(foot)" : foot)])
    }

    private mutating func add(_ unit: [Block]) {
        blocks += unit
        characters += unit.reduce(0) { $0 + $1.characters }
    }

    private func fits(_ unit: [Block], reserving rest: Int) -> Bool {
        let sum = unit.reduce(characters + rest) { $0 + $1.characters }
        return blocks.count + unit.count + 1 <= Self.blockLimit && sum <= Self.characterLimit
            && unit.allSatisfy { $0.characters <= Self.sectionLimit }
    }

    private static func unit(_ entry: Bulletin.Entry, wording: Wording) -> [Block] {
        let item = entry.item
        var heading: [String] = []
        if let brand = entry.brand {
            let note = entry.stored.isCompetitor ? " (\(wording.competitor))" : ""
            heading.append("*\(SlackMarkup.escaped(brand))*\(note)")
        }
        if let facet = entry.facet { heading.append(wording.name(of: facet)) }
        let meta = [
            wording.name(of: item.polarity), SlackMarkup.escaped(wording.origin(of: item)),
            SlackMarkup.escaped(wording.reasons(of: item)),
        ]
        let line = (["*\(item.score)*"] + meta.filter { !$0.isEmpty }).joined(separator: " · ")
        return (entry.brand == nil ? [] : [.divider])
            + (heading.isEmpty ? [] : [.section(heading.joined(separator: " · "))])
            + [.section(text(of: item, wording: wording)), .context(line)]
    }

    private static func text(of item: BulletinItem, wording: Wording) -> String {
        let title = SlackMarkup.escaped(item.title)
        let linked = item.link.map { "<\(SlackMarkup.address($0))|\(title)>" } ?? title
        let urgent = item.isUrgent ? ":rotating_light: \(wording.urgent): " : ""
        guard !item.passage.isEmpty else { return "*\(urgent)\(linked)*" }
        return "*\(urgent)\(linked)*\n>\(quotation(item.passage))"
    }

    /// Bold opens and closes only at the edge of a word.
    private static func quotation(_ passage: [BulletinItem.Segment]) -> String {
        var output = ""
        for (index, segment) in passage.enumerated() {
            let before = index > 0 ? passage[index - 1].text.unicodeScalars.last : nil
            let after =
                index + 1 < passage.count ? passage[index + 1].text.unicodeScalars.first : nil
            let isWhole = before?.isWordPart != true && after?.isWordPart != true
            let text = SlackMarkup.escaped(segment.text)
            output += segment.isHit && isWhole ? "*\(text)*" : text
        }
        return output
    }
}

extension SlackMessage {
    var bytes: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("text", fallback)
            json.member("unfurl_links", false)
            json.member("unfurl_media", false)
            json.member("blocks") { json in json.array(blocks) { Self.write($1, to: &$0) } }
        }
        return json.bytes
    }

    private static func write(_ block: Block, to json: inout JSONWriter) {
        json.object { json in
            switch block {
            case .divider: json.member("type", "divider")
            case .header(let text):
                json.member("type", "header")
                json.member("text") { json in
                    json.object {
                        $0.member("type", "plain_text")
                        $0.member("text", text)
                        $0.member("emoji", false)
                    }
                }
            case .section(let text):
                json.member("type", "section")
                json.member("text") { write(mrkdwn: text, to: &$0) }
            case .context(let text):
                json.member("type", "context")
                json.member("elements") { json in
                    json.array([text]) { write(mrkdwn: $1, to: &$0) }
                }
            }
        }
    }

    /// `verbatim`: Slack looks for no names, channels or links of its own in it.
    private static func write(mrkdwn text: String, to json: inout JSONWriter) {
        json.object {
            $0.member("type", "mrkdwn")
            $0.member("text", text)
            $0.member("verbatim", true)
        }
    }
}
