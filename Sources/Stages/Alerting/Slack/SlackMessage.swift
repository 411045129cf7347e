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
    /// Begins the name of a block that is an item in the user's words.
    static let itemMark = "item-"
    /// Slack's own, for the text of a header.
    static let headerLimit = 150

    private let blocks: [Block]
    private let fallback: String
    let mentions: [MentionID]

    /// What people read of it.
    var text: String { blocks.compactMap(\.text).joined(separator: "\n") }

    private enum Block {
        /// Plain text.
        case header(String)
        /// mrkdwn.
        case section(String)
        /// An item in the user's words with nothing below it; its name shows where it ends.
        case written(String, MentionID)
        /// mrkdwn, small, an element each.
        case context([String])
        case divider

        var text: String? {
            switch self {
            case .header(let text), .section(let text), .written(let text, _): text
            case .context(let texts): texts.joined(separator: " · ")
            case .divider: nil
            }
        }

        var size: MessageSize {
            switch self {
            case .header(let text):
                return MessageSize(characters: text.unicodeScalars.count, parts: 1)
            case .context(let texts):
                let count = texts.reduce(0) { $0 + $1.unicodeScalars.count }
                return MessageSize(characters: count, parts: 1)
            case .section(let text), .written(let text, _):
                let count = text.unicodeScalars.count
                return MessageSize(
                    characters: count <= sectionLimit ? count : MessageSize.unlimited, parts: 1)
            case .divider: return MessageSize(parts: 1)
            }
        }
    }

    /// At most `messageLimit`; the last one counts what does not fit and says how to see it.
    static func all(_ bulletin: Bulletin, reference: String) -> [SlackMessage] {
        let scribe = ChatScribe(
            bulletin: bulletin, reference: reference, markup: SlackMarkup())
        let frame =
            [header(scribe, part: 9, of: 9)] + foot(bulletin.longestMissing, scribe)
        let packer = MessagePacker<[Block]>(
            limit: .limit(characters: characterLimit, parts: blockLimit),
            messageLimit: messageLimit, frame: size(of: frame), size: size,
            note: { [.section(scribe.note($0))] }, item: { unit($0, $1, scribe) })
        return packer.plans(of: bulletin).map { plan in
            SlackMessage(
                blocks: [header(scribe, part: plan.part, of: plan.count)]
                    + plan.pieces.joined() + foot(plan.missing, scribe),
                fallback: SlackMarkup().escaped(
                    bulletin.subject(part: plan.part, of: plan.count)),
                mentions: plan.mentions)
        }
    }

    private static func size(of blocks: [Block]) -> MessageSize {
        blocks.reduce(MessageSize()) { $0 + $1.size }
    }

    private static func header(
        _ scribe: ChatScribe<SlackMarkup>, part: Int, of count: Int
    ) -> Block {
        if let head = scribe.writtenHead(part: part, of: count) { return .section(head) }
        let bulletin = scribe.bulletin
        let mark = bulletin.wording.part(part, of: count)
        let room = headerLimit - mark.utf8.count
        return .header(ForeignText.line(bulletin.headline, limit: room) + mark)
    }

    private static func foot(_ missing: [String], _ scribe: ChatScribe<SlackMarkup>) -> [Block] {
        [scribe.missing(missing).map { .section($0) }, .context([scribe.foot])].compactMap(\.self)
    }

    private static func unit(
        _ entry: Bulletin.Entry, _ form: ItemForm, _ scribe: ChatScribe<SlackMarkup>
    ) -> [Block] {
        let item = entry.item
        // Links, not buttons: Slack takes every button for one of an app that answers, and warns of it.
        let actions = scribe.actions(on: item, form)
        if form == .whole, let text = scribe.written(entry) {
            return actions.map { [.section(text), .context([$0])] } ?? [.written(text, item.id)]
        }
        let text = [scribe.title(item, form), scribe.passage(item, form).map { ">\($0)" }]
        return (entry.brand == nil ? [] : [.divider])
            + (scribe.heading(entry).map { [.section($0)] } ?? [])
            + [
                .section(text.compactMap(\.self).joined(separator: "\n")),
                .context([scribe.details(item, form), actions].compactMap(\.self)),
            ]
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
            case .section(let text), .written(let text, _):
                json.member("type", "section")
                if case .written(_, let id) = block {
                    json.member("block_id", itemMark + id.rawValue)
                }
                json.member("text") { write(mrkdwn: text, to: &$0) }
            case .context(let texts):
                json.member("type", "context")
                json.member("elements") { json in
                    json.array(texts) { write(mrkdwn: $1, to: &$0) }
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
