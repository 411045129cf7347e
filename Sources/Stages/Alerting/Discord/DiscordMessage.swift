import Domain
import JSON

/// One embed an item, filled up to Discord's limits, which are counted here in UTF-16 units, of which
/// no text has fewer than Discord counts.
enum DiscordMessage {
    /// Discord's own, over all embeds of a message.
    static let characterLimit = 6_000
    static let embedLimit = 10
    static let descriptionLimit = 4_096
    static let messageLimit = 3

    /// An embed's link would do instead of one in its text, but of two embeds with the same address
    /// only the first is shown.
    private struct Embed {
        let description: String
        let color: Int?

        init(_ description: String, color: Int? = nil) {
            self.description = description
            self.color = color
        }

        var size: MessageSize {
            let count = description.utf16.count
            return MessageSize(
                characters: count <= descriptionLimit ? count : MessageSize.unlimited, parts: 1)
        }
    }

    static func all(_ bulletin: Bulletin, reference: String) -> [MessageBody] {
        let scribe = ChatScribe(
            bulletin: bulletin, reference: reference, markup: Markdown(hasLazyQuotes: false))
        let packer = MessagePacker<Embed>(
            limit: .limit(characters: characterLimit, parts: embedLimit),
            messageLimit: messageLimit, frame: foot(bulletin.longestMissing, scribe).size,
            size: \.size, note: { Embed(scribe.note($0)) },
            item: { entry, form in
                Embed(scribe.item(entry, form), color: color(of: entry.item))
            })
        return packer.plans(of: bulletin).map { plan in
            MessageBody(
                bytes: bytes(
                    content: scribe.headline(part: plan.part, of: plan.count),
                    embeds: plan.pieces + [foot(plan.missing, scribe)]),
                mentions: plan.mentions)
        }
    }

    private static func foot(_ missing: [String], _ scribe: ChatScribe<Markdown>) -> Embed {
        Embed(
            [scribe.missing(missing), scribe.foot].compactMap(\.self).joined(separator: "\n\n"))
    }

    /// The bar at the left: red for urgent, else as the polarity is.
    private static func color(of item: BulletinItem) -> Int {
        if item.isUrgent { return 0xC0_392B }
        return switch item.polarity {
        case .positive: 0x2E_8B57
        case .neutral: 0x7F_8C8D
        case .negative: 0xD3_7E2C
        }
    }

    private static func bytes(content: String, embeds: [Embed]) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("content", content)
            json.member("embeds") { json in
                json.array(embeds) { json, embed in
                    json.object {
                        $0.member("description", embed.description)
                        if let color = embed.color { $0.member("color", color) }
                    }
                }
            }
            // Nobody is called, whatever the text holds.
            json.member("allowed_mentions") { json in
                json.object { json in json.member("parse") { $0.strings([]) } }
            }
        }
        return json.bytes
    }
}
