import Domain
import JSON

/// An Adaptive Card in the envelope that Workflows asks for; anything else is taken with 2xx and never
/// shown.
///
/// All text of strangers stands in runs of a RichTextBlock, which know no Markdown, no names and no
/// functions.
enum TeamsCard {
    /// Documented as 28 KB with all that Teams adds; refusals were seen from 21 KB on.
    static let byteLimit = 20_000
    static let messageLimit = 3
    /// The envelope around the elements.
    private static let envelopeSize = 400
    /// The newest that all of Teams' clients show.
    private static let version = "1.4"

    static func all(_ bulletin: Bulletin, reference: String) -> [MessageBody] {
        let scribe = ChatScribe(
            bulletin: bulletin, reference: reference, markup: PlainMarkup(), hasTemplates: false)
        let frame = size(of: head(scribe, 9, 9) + foot(bulletin.longestMissing, scribe))
        let packer = MessagePacker<[TeamsElement]>(
            limit: .limit(bytes: byteLimit - envelopeSize), messageLimit: messageLimit,
            frame: frame, size: size,
            note: { [TeamsElement([.init(scribe.note($0))])] }, item: { unit($0, $1, scribe) })
        return packer.plans(of: bulletin).map { plan in
            let elements =
                head(scribe, plan.part, plan.count) + plan.pieces.joined()
                + foot(plan.missing, scribe)
            return MessageBody(
                bytes: envelope(elements), mentions: plan.mentions,
                text: elements.map(\.text).joined(separator: "\n"))
        }
    }

    private static func size(of elements: [TeamsElement]) -> MessageSize {
        elements.reduce(MessageSize()) { $0 + $1.size }
    }

    private static func head(
        _ scribe: ChatScribe<PlainMarkup>, _ part: Int, _ count: Int
    ) -> [TeamsElement] {
        if let head = written(scribe).writtenHead(part: part, of: count) {
            return [lines(head, nil)]
        }
        return [
            TeamsElement([
                .init(scribe.headline(part: part, of: count), isStrong: true, size: .large)
            ])
        ]
    }

    private static func written(
        _ scribe: ChatScribe<PlainMarkup>
    ) -> ChatScribe<TeamsMarkup> {
        ChatScribe(
            bulletin: scribe.bulletin, reference: scribe.reference, markup: TeamsMarkup())
    }

    /// Two line feeds are what a TextBlock takes for one.
    private static func lines(_ text: String, _ item: MentionID?) -> TeamsElement {
        let lines = text.split(separator: "\n").joined(separator: "\n\n")
        return TeamsElement(
            .written(lines), id: item.map { itemMark + $0.rawValue }, isApart: item != nil)
    }

    /// Begins the name of an element that is an item in the user's words.
    static let itemMark = "item-"

    private static func foot(
        _ missing: [String], _ scribe: ChatScribe<PlainMarkup>
    ) -> [TeamsElement] {
        var lines = missing.map { TeamsElement([.init($0, isStrong: true)], isApart: true) }
        if !missing.isEmpty, let address = scribe.bulletin.listingAddress {
            let bulletin = scribe.bulletin
            lines.append(
                TeamsElement(
                    [.init(bulletin.wording.all(bulletin.total), link: QuietText.address(address))],
                    isClose: true))
        }
        let foot = TeamsElement([.init(scribe.foot, isSubtle: true, size: .small)], isApart: true)
        return lines + [foot]
    }

    private static func unit(
        _ entry: Bulletin.Entry, _ form: ItemForm, _ scribe: ChatScribe<PlainMarkup>
    ) -> [TeamsElement] {
        let item = entry.item
        let buttons = scribe.bulletin.buttons
        let row = buttons.isEmpty ? [] : [TeamsElement(.buttons(buttons), isClose: true)]
        if form == .whole, let text = written(scribe).written(entry) {
            let links = buttons.isEmpty ? written(scribe).actions(on: item, form) : nil
            return [lines([text, links].compactMap(\.self).joined(separator: "\n"), item.id)] + row
        }
        let title = TeamsElement.Run(
            scribe.title(item, .withoutLink), isStrong: true, isUrgent: item.isUrgent,
            link: form == .whole ? item.link.map(QuietText.address) : nil)
        var elements = [
            TeamsElement([title], isClose: entry.facet != nil)
        ]
        if let heading = scribe.heading(entry) {
            elements.insert(
                TeamsElement([.init(heading, isSubtle: true)], isApart: entry.brand != nil), at: 0)
        }
        if form != .brief, !item.passage.isEmpty {
            elements.append(
                TeamsElement(
                    item.passage.map { .init(scribe.note($0.text), isStrong: $0.isHit) },
                    isClose: true))
        }
        let details = scribe.details(item, form)
        let links = form == .whole && buttons.isEmpty ? scribe.bulletin.actions(on: item.id) : []
        elements.append(
            TeamsElement(
                [.init(details, isSubtle: true, size: .small)] + links.flatMap(Self.runs),
                isClose: true))
        return elements + row
    }

    private static func runs(of link: (label: String, address: String)) -> [TeamsElement.Run] {
        [
            .init(" · ", isSubtle: true, size: .small),
            .init(link.label, size: .small, link: QuietText.address(link.address)),
        ]
    }

    private static func envelope(_ elements: [TeamsElement]) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("type", "message")
            json.member("attachments") { json in
                json.array([elements]) { json, elements in
                    json.object { json in
                        json.member("contentType", "application/vnd.microsoft.card.adaptive")
                        json.member("contentUrl", nil as String?)
                        json.member("content") { card(elements, to: &$0) }
                    }
                }
            }
        }
        return json.bytes
    }

    private static func card(_ elements: [TeamsElement], to json: inout JSONWriter) {
        json.object { json in
            json.member("$schema", "http://adaptivecards.io/schemas/adaptive-card.json")
            json.member("type", "AdaptiveCard")
            json.member("version", version)
            // Else Teams cuts the card to half the width of the channel.
            json.member("msteams") { $0.object { $0.member("width", "Full") } }
            json.member("body") { json in json.array(elements) { $1.write(to: &$0) } }
        }
    }
}
