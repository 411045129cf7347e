package import Domain
import JSON

/// A channel or chat of Microsoft Teams by a flow of Workflows ("When a Teams webhook request is
/// received").
package struct TeamsChannel: PostingChannel {
    package let name: String
    package let kind = ChannelKind.teams
    package let tools: ChannelTools
    private let settings: WebhookTarget

    package init(name: String, settings: WebhookTarget, tools: ChannelTools) {
        self.name = name
        self.settings = settings
        self.tools = tools
    }

    /// With its signature, used as it is given.
    package var address: WebAddress { settings.address.revealed }

    /// Teams refuses more than four requests a second; a person reads one.
    package var pace: Pace { pace(gap: .seconds(1)) }

    package func bodies(of bulletin: Bulletin, reference: String) -> [MessageBody] {
        TeamsCard.all(bulletin, reference: reference)
    }

    package func halves(of draft: OutboxDraft) -> [OutboxDraft] {
        // The line of score and source.
        MessageHalves.of(draft, at: ["attachments", "content", "body"], head: 1) { element in
            element["id"]?.string?.hasPrefix(TeamsCard.itemMark) == true
                || element["spacing"]?.string == "Small"
                    && element["inlines"]?.array?.first?["size"]?.string == "Small"
        }
    }

    package func deliver(
        _ item: OutboxItem, at now: Timestamp, permit: @escaping @Sendable () async -> Bool
    ) async -> DeliveryResult {
        await tools.post(
            item.draft.message, to: address, fields: [.json], at: now,
            answers: AnswerRules(refusal: Self.hiddenStatus), permit: permit)
    }

    /// "… Microsoft Teams endpoint returned HTTP error 429 with ContextId …" comes with status 200
    /// (faults OUT-10).
    static func hiddenStatus(_ text: String) -> Int? {
        let bytes = Array(text.utf8)
        let mark = Array("HTTP error ".utf8)
        guard bytes.count >= mark.count else { return nil }
        let start = (0...(bytes.count - mark.count)).first {
            bytes[$0..<($0 + mark.count)].elementsEqual(mark)
        }
        guard let start else { return nil }
        let digits = bytes[(start + mark.count)...].prefix { (0x30...0x39).contains($0) }
        guard let status = Int(String(decoding: digits.prefix(3), as: UTF8.self)),
            (300..<600).contains(status)
        else { return unknownFailure }
        return status
    }

    /// A failure of theirs that may pass.
    private static let unknownFailure = 502
}
