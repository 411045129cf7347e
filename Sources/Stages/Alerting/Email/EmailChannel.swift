package import Domain
package import Transport

/// Mail: one message and one envelope a recipient (faults OUT-04).
package struct EmailChannel: Channel {
    package let name: String
    package let kind = ChannelKind.email
    private let settings: Settings
    private let tools: ChannelTools

    package struct Settings: Sendable, Hashable {
        package var to: [EmailAddress]
        package var from: EmailAddress
        package var fromName: String
        /// With its password.
        package var server: Secret<MailServer>

        package init(
            to: [EmailAddress], from: EmailAddress, fromName: String = "Earshot", server: MailServer
        ) {
            self.to = to
            self.from = from
            self.fromName = fromName
            self.server = Secret(server)
        }
    }

    package init(name: String, settings: Settings, tools: ChannelTools) {
        self.name = name
        self.settings = settings
        self.tools = tools
    }

    package var recipients: [String] { settings.to.map(\.description) }

    package var destination: String {
        let server = settings.server.revealed
        return "\(server.host):\(server.port)"
    }

    /// One connection at a time to a server, 30 messages a minute (delivery.md §5).
    package var pace: Pace {
        let server = settings.server.revealed
        return Pace(lane: "mail:\(server.host):\(server.port)", parallel: 1, gap: .seconds(2))
    }

    package func render(
        _ bulletin: Bulletin, for recipient: String, key idempotencyKey: String
    ) -> [RenderedMessage] {
        let reference = tools.naming.reference(of: idempotencyKey)
        var bulletin = bulletin
        bulletin.templates = tools.templates
        let unsubscribing = bulletin.unsubscribing(recipient, of: name)
        let layout = EmailLayout(
            bulletin, reference: reference, unsubscribing: unsubscribing, limit: tools.limits.mail)
        let fields = TemplateFields(
            bulletin: bulletin, reference: reference, stored: bulletin.best)
        let subject =
            bulletin.templates.subject?.line(fields, limit: bulletin.subjectLimit)
            ?? bulletin.subject
        let thread = bulletin.threadKey.map { tools.naming.name(of: $0) }
        let message = EmailMessage(
            sender: settings.from,
            senderName: ForeignText.line(settings.fromName, limit: BulletinItem.nameLimit),
            recipient: EmailAddress(recipient) ?? settings.from, subject: subject,
            date: bulletin.createdAt.mailDate(in: bulletin.zone),
            name: tools.naming.name(of: idempotencyKey), thread: thread,
            list: Self.listName(bulletin.rule),
            unsubscribing: unsubscribing,
            text: layout.text, html: layout.html)
        return [
            RenderedMessage(
                bytes: message.bytes, subject: subject, mentions: layout.mentions,
                text: layout.text, html: layout.html, thread: thread)
        ]
    }

    /// The text alone: the HTML is more than half of a mail.
    package func halves(of draft: OutboxDraft) -> [OutboxDraft] {
        guard !draft.idempotencyKey.hasSuffix(Self.shortMark),
            let short = EmailMessage.withoutHTML(draft.message)
        else { return [] }
        var draft = draft
        draft.idempotencyKey += Self.shortMark
        draft.message = short
        return [draft]
    }

    private static let shortMark = "/short"

    package func deliver(
        _ item: OutboxItem, at now: Timestamp, permit: @escaping @Sendable () async -> Bool
    ) async -> DeliveryResult {
        guard
            let mail = MailTransfer(
                server: settings.server.revealed, sender: settings.from.description,
                recipient: item.draft.recipient, message: item.draft.message,
                verdict: tools.limits.verdict)
        else {
            return .unsendable(reply: "the recipient is no mail address; mend `to:` of the channel")
        }
        do {
            let answer = try await tools.carrier.send(mail, permit: permit)
            let reply = DeliveryResult.cleaned("\(answer.code) \(answer.text)")
            return answer.isAccepted
                ? .accepted(reply: reply) : .smtpRefusal(code: answer.code, reply: reply)
        } catch {
            return error.result
        }
    }

    /// A label of a host name, by which mail programs filter.
    private static func listName(_ rule: String) -> String {
        let bytes = rule.utf8.prefix(63).map { byte -> UInt8 in
            switch byte {
            case 0x30...0x39, 0x61...0x7A: byte
            case 0x41...0x5A: byte | 0x20
            default: UInt8(ascii: "-")
            }
        }
        let label = bytes.drop { $0 == UInt8(ascii: "-") }
        let name = label[
            ..<((label.lastIndex { $0 != UInt8(ascii: "-") } ?? label.startIndex - 1) + 1)]
        return name.isEmpty ? "alerts" : String(decoding: name, as: UTF8.self)
    }
}
