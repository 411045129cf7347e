package import Domain
import Transport

/// A channel whose message is the body of one request to one address.
package protocol PostingChannel: Channel {
    var tools: ChannelTools { get }
    /// Where it goes: often a secret itself.
    var address: WebAddress { get }
    /// Pure; one element a message.
    func bodies(of bulletin: Bulletin, reference: String) -> [MessageBody]
}

/// What is sent of a bulletin, or of a part of it.
package struct MessageBody: Sendable {
    let bytes: [UInt8]
    let mentions: [MentionID]
    /// What people read of it, where that is a text or HTML.
    var text: String?
    var html: String?
}

extension PostingChannel {
    package var recipients: [String] { [name] }

    package var destination: String { address.authority }

    package func render(
        _ bulletin: Bulletin, for recipient: String, key idempotencyKey: String
    ) -> [RenderedMessage] {
        var bulletin = bulletin
        bulletin.templates = tools.templates
        // Where a program reads, nobody answers by a link.
        if kind.usualAlertsPerHour == nil { bulletin.links = nil }
        let bodies = bodies(
            of: bulletin, reference: tools.naming.reference(of: idempotencyKey))
        return bodies.enumerated().map { index, body in
            RenderedMessage(
                bytes: body.bytes, subject: bulletin.subject(part: index + 1, of: bodies.count),
                mentions: body.mentions, text: body.text, html: body.html)
        }
    }

    /// One message after another.
    func pace(gap: Duration) -> Pace {
        Pace(lane: "\(kind.rawValue):\(name)", parallel: 1, gap: gap)
    }
}

extension HTTPField {
    static let json = HTTPField(name: "Content-Type", value: "application/json; charset=utf-8")

    /// RFC 6750; nil where the token is not one line of text.
    static func bearer(_ token: String) -> HTTPField? {
        HTTPField(name: "Authorization", value: "Bearer \(token)")
    }
}
