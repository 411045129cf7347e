import Alerting
package import Domain
import JSON
import Storage

/// `earshot channels preview`: what a channel would send, rendered as it would be, and sent to
/// nobody.
package struct ChannelPreview: Sendable {
    package enum Form: String, Sendable, CaseIterable { case text, html, json }

    private let channel: any Channel
    private let messages: [Drafter.Preview]
    /// Why a sample is shown where stored mentions were asked for; nil where they are.
    package let note: String?

    /// - Parameters:
    ///   - rule: of the configuration: stored mentions that it takes are shown, as its digest or, where it
    ///     sends at once, the newest; nil for a sample.
    /// - Throws: `StoreError`.
    package init(
        of named: NamedChannel, rule: AlertRule?, settings: Settings
    ) async throws {
        channel = named.channel(with: .unsent(limits: settings.delivery))
        // Who may not read the key sees it without links.
        let drafter = Drafter(
            language: settings.language, zone: settings.zone, limits: settings.delivery,
            links: try? settings.actionLinks(), weights: settings.weights)
        let now = SystemClock.now()
        var stored: [StoredMention] = []
        if let rule { stored = try await Self.mentions(of: rule, settings) }
        messages = drafter.preview(stored, by: rule, on: channel, now: now)
        if let rule, stored.isEmpty {
            note = "no stored mention meets '\(rule.name)'; a sample is shown in its place"
        } else {
            note = nil
        }
    }

    /// Looked at, the newest; a rule that takes one in a hundred shows enough of them.
    private static let searched = 2_000

    private static func mentions(
        of rule: AlertRule, _ settings: Settings
    ) async throws -> [StoredMention] {
        guard StorePlace.exists(settings) else { return [] }
        let store = try Store.open(path: settings.storePath, mode: .guest)
        var query = MentionQuery()
        query.limit = searched
        let found = try await store.mentions(query)
        try await store.close()
        // What a brand says itself is told to nobody.
        return found.filter { !$0.isOwn && rule.condition.holds(for: $0) }
    }

    /// Nil where the channel's messages have no such form.
    package func text(as form: Form) -> [UInt8]? {
        switch form {
        case .json: return json
        case .html:
            let pages = messages.compactMap(\.html)
            return pages.count == messages.count ? Array(pages.joined(separator: "\n").utf8) : nil
        case .text:
            let texts = messages.compactMap { message in
                message.text.map { "\(message.recipient)\n\(message.subject)\n\n\($0)\n" }
            }
            return texts.count == messages.count ? Array(texts.joined(separator: "\n").utf8) : nil
        }
    }

    /// The form that tells most.
    package var usualForm: Form { messages.allSatisfy { $0.text != nil } ? .text : .json }

    /// A line a message, with the body as it would go over the wire.
    private var json: [UInt8] {
        var json = JSONWriter()
        for message in messages {
            json.object {
                $0.member("channel", channel.name)
                $0.member("kind", channel.kind.rawValue)
                $0.member("recipient", message.recipient)
                $0.member("subject", message.subject)
                $0.member("bytes", message.bytes.count)
                $0.member("text", message.text)
                $0.member("html", message.html)
                $0.member("body") { json in
                    if let value = try? JSONValue(parsing: message.bytes) {
                        json.value(value)
                    } else {
                        json.value(.string(String(decoding: message.bytes, as: UTF8.self)))
                    }
                }
            }
            json.newline()
        }
        return json.bytes
    }
}
