package import Domain

/// The log of the system, a line a mention: for those who gather logs anyway.
package struct JournalChannel: Channel {
    package let name: String
    package let kind = ChannelKind.journal
    private let tools: ChannelTools

    /// Of a digest in the log; the last line counts the rest.
    static let byteLimit = 48 << 10

    package init(name: String, tools: ChannelTools) {
        self.name = name
        self.tools = tools
    }

    package var recipients: [String] { [name] }

    package var destination: String { "journal" }

    package var pace: Pace { Pace(lane: "journal:\(name)", parallel: 1, gap: .zero) }

    package func render(
        _ bulletin: Bulletin, for recipient: String, key idempotencyKey: String
    ) -> [RenderedMessage] {
        // Where a program reads, nobody answers by a link.
        var bulletin = bulletin
        bulletin.links = nil
        let reference = bulletin.wording.reference(
            tools.naming.reference(of: idempotencyKey))
        let head = "\(bulletin.sender) · \(bulletin.headline) · \(reference)"
        let frame = [head] + bulletin.longestMissing
        let packer = MessagePacker<String>(
            limit: .limit(bytes: Self.byteLimit), messageLimit: 1,
            frame: Self.size(frame.joined(separator: "\n")), size: Self.size, note: { $0 },
            item: { Self.line($0, $1, bulletin.wording) })
        return packer.plans(of: bulletin).map { plan in
            let lines = [head] + plan.pieces + plan.missing
            return RenderedMessage(
                bytes: Array(lines.joined(separator: "\n").utf8), subject: bulletin.subject,
                mentions: plan.mentions, text: lines.joined(separator: "\n"))
        }
    }

    private static func size(_ text: String) -> MessageSize {
        MessageSize(bytes: text.utf8.count + 1)
    }

    private static func line(
        _ entry: Bulletin.Entry, _ form: ItemForm, _ wording: Wording
    ) -> String {
        let item = entry.item
        let parts = [
            BulletinItem.brand(entry.stored),
            (item.isUrgent ? "\(wording.urgent): " : "") + item.title,
            wording.plainReview(of: item) ?? "",
            String(item.score), wording.name(of: entry.stored.mention.facet),
            wording.name(of: item.polarity), wording.origin(of: item),
            form == .whole ? item.link ?? "" : "",
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    package func deliver(
        _ item: OutboxItem, at now: Timestamp, permit: @escaping @Sendable () async -> Bool
    ) async -> DeliveryResult {
        guard await permit() else { return .notPermitted }
        for line in item.draft.message.split(separator: 10) {
            await tools.local.log(String(decoding: line, as: UTF8.self))
        }
        return .accepted(reply: "logged")
    }
}
