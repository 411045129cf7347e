import Domain
import JSON

/// The blocks of a message, filled with whole items up to Slack's limits.
struct SlackMessage {
    /// A digest beyond it is no news in a chat any more: the last one says how to see the rest.
    static let messageLimit = 3
    /// Slack's own.
    static let blockLimit = 50
    /// `msg_blocks_too_long` was seen at about 13,200 characters in all.
    static let characterLimit = 12_000
    /// Slack's own, for the text of a section.
    static let sectionLimit = 3_000
    /// Slack's own, for the text of a header.
    static let headerLimit = 150

    private var blocks: [Block] = []
    private var characters = 0
    private var fallback: String
    private(set) var mentions: [MentionID] = []

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

    /// At most `messageLimit`; the last one counts what does not fit and says how to see it.
    static func all(_ bulletin: Bulletin, reference: String) -> [SlackMessage] {
        var messages = [SlackMessage(bulletin)]
        let reserve = footSize(bulletin, reference)
        for note in bulletin.notes {
            let unit = [Block.section(SlackMarkup.escaped(note))]
            if messages[0].fits(unit, reserving: reserve) { messages[0].add(unit) }
        }
        for entry in bulletin.entries {
            var last = messages.count - 1
            var unit = unit(entry, wording: bulletin.wording)
            if !messages[last].fits(unit, reserving: reserve) {
                guard messages.count < messageLimit else { break }
                messages.append(SlackMessage(bulletin))
                last += 1
                unit = Self.unit(entry.withHeadings, wording: bulletin.wording)
            }
            messages[last].add(unit)
            messages[last].mentions.append(entry.stored.id)
        }
        let missing = bulletin.missing(shown: messages.reduce(0) { $0 + $1.mentions.count })
        for index in messages.indices {
            messages[index].finish(
                bulletin, reference, part: index + 1, of: messages.count,
                missing: index == messages.count - 1 ? missing : [])
        }
        return messages
    }

    private init(_ bulletin: Bulletin) {
        fallback = SlackMarkup.escaped(bulletin.subject)
        add([.header(ForeignText.line(bulletin.headline, limit: Self.headerLimit))])
    }

    /// Headline, what is missing and the foot, once it is known how many messages there are.
    private mutating func finish(
        _ bulletin: Bulletin, _ reference: String, part: Int, of count: Int, missing: [String]
    ) {
        let mark = bulletin.wording.part(part, of: count)
        let room = Self.headerLimit - mark.utf8.count
        blocks[0] = .header(ForeignText.line(bulletin.headline, limit: room) + mark)
        fallback = SlackMarkup.escaped(bulletin.subject(part: part, of: count))
        if !missing.isEmpty {
            add([.section(missing.map { "*\(SlackMarkup.escaped($0))*" }.joined(separator: "\n"))])
        }
        add([.context(Self.foot(bulletin, reference))])
    }

    private static func foot(_ bulletin: Bulletin, _ reference: String) -> String {
        SlackMarkup.escaped(
            "\(bulletin.sender) · \(bulletin.wording.reference(reference))")
    }

    /// Room for the foot, the lines of what is missing at their longest, and the mark of a part.
    private static func footSize(_ bulletin: Bulletin, _ reference: String) -> Int {
        var longest = bulletin
        longest.postponed = max(longest.postponed, 1)
        let lines = longest.missing(shown: -1).map { SlackMarkup.escaped($0).unicodeScalars.count }
        return foot(bulletin, reference).unicodeScalars.count + lines.reduce(0, +) + 40
    }

    private mutating func add(_ unit: [Block]) {
        blocks += unit
        characters += unit.reduce(0) { $0 + $1.characters }
    }

    private func fits(_ unit: [Block], reserving rest: Int) -> Bool {
        let sum = unit.reduce(characters + rest) { $0 + $1.characters }
        // Two more: what is missing, and the foot.
        return blocks.count + unit.count + 2 <= Self.blockLimit && sum <= Self.characterLimit
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

    /// Where it does not fit into a section its link goes: title and passage alone always fit.
    private static func text(of item: BulletinItem, wording: Wording) -> String {
        let title = SlackMarkup.escaped(item.title)
        let linked = item.link.map { "<\(SlackMarkup.address($0))|\(title)>" } ?? title
        let urgent = item.isUrgent ? ":rotating_light: \(wording.urgent): " : ""
        let passage = item.passage.isEmpty ? "" : "\n>\(quotation(item.passage))"
        let text = "*\(urgent)\(linked)*\(passage)"
        return text.unicodeScalars.count <= sectionLimit ? text : "*\(urgent)\(title)*\(passage)"
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
