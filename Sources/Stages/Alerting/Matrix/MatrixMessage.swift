import Domain
import JSON

/// The content of an event, as text and as HTML.
enum MatrixMessage {
    /// A whole event has 65,536 bytes, with what the server adds and signs.
    static let byteLimit = 48_000
    static let messageLimit = 3
    /// Keys and braces.
    private static let envelopeSize = 200

    /// The same twice: as clients show it, and as those without HTML and the phone's notice do.
    private struct Piece {
        let html: String
        let text: String

        var size: MessageSize { MessageSize(bytes: html.jsonSize + text.jsonSize + 4) }
    }

    static func all(_ bulletin: Bulletin, reference: String) -> [MessageBody] {
        let html = ChatScribe(
            bulletin: bulletin, reference: reference, markup: ChatHTML(isFlat: false))
        let text = ChatScribe(
            bulletin: bulletin, reference: reference, markup: PlainMarkup(), hasTemplates: false,
            actionPlace: .nowhere)
        let packer = MessagePacker<Piece>(
            limit: .limit(bytes: byteLimit - envelopeSize), messageLimit: messageLimit,
            frame: Piece(html: html.frame, text: text.frame).size, size: \.size,
            note: { Piece(html: html.note($0), text: text.note($0)) },
            item: { Piece(html: html.item($0, $1), text: text.item($0, $1)) })
        return packer.plans(of: bulletin).map { plan in
            MessageBody(
                bytes: content(
                    html: html.whole(plan.pieces.map(\.html), plan),
                    text: text.whole(plan.pieces.map(\.text), plan)),
                mentions: plan.mentions, text: text.whole(plan.pieces.map(\.text), plan),
                html: html.whole(plan.pieces.map(\.html), plan))
        }
    }

    private static func content(html: String, text: String) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            // A notice would be quieter than people want to be told.
            json.member("msgtype", "m.text")
            json.member("body", text)
            json.member("format", "org.matrix.custom.html")
            json.member("formatted_body", html)
            // Present and empty: nobody is called, whatever names the text holds.
            json.member("m.mentions") { $0.object { _ in } }
        }
        return json.bytes
    }
}
