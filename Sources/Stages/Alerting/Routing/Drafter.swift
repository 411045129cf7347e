package import Domain

/// Turns mentions into messages for the outbox: one a channel and recipient, rendered once, to be
/// sent as stored.
package struct Drafter: Sendable {
    private let language: OutputLanguage
    private let zone: TimeZoneRules
    private let quiet: QuietTimes
    private let limits: DeliveryLimits
    private let links: ActionLinks?
    private let weights: [SourceID: Double]

    /// Of a backlog the best are shown, the others counted: one message, whatever there was.
    static let backlogLimit = 20

    package init(
        language: OutputLanguage, zone: TimeZoneRules, quiet: QuietTimes = QuietTimes(),
        limits: DeliveryLimits = DeliveryLimits(), links: ActionLinks? = nil,
        weights: [SourceID: Double] = [:]
    ) {
        self.weights = weights
        self.limits = limits
        self.links = links
        self.language = language
        self.zone = zone
        self.quiet = quiet
    }

    /// Urgent ones leave at once, others after the quiet times.
    ///
    /// - Parameter failing: sources that can't be read, by name.
    package func alert(
        _ stored: StoredMention, by rule: AlertRule, on channel: any Channel,
        failing: [SourceID] = [], now: Timestamp
    ) -> [OutboxDraft] {
        let key = "alert:\(rule.name):\(stored.id)"
        var bulletin = bulletin(.alert, rule.name, [stored], now)
        bulletin.failing = failing
        return drafts(
            bulletin, .alert, key: key, on: channel,
            notBefore: stored.mention.isUrgent ? now : quiet.release(at: now, in: zone))
    }

    /// What was told at once and nobody has marked, to the next ones.
    package func escalation(
        of stored: StoredMention, by rule: AlertRule, after span: Duration,
        on channel: any Channel, now: Timestamp
    ) -> [OutboxDraft] {
        var bulletin = bulletin(.alert, rule.name, [stored], now)
        bulletin.escalatedAfter = span
        bulletin.notes = [
            bulletin.wording.escalated(stored.id, after: span, toldBefore: rule.channels)
        ]
        return drafts(
            bulletin, .alert, key: "escalation:\(rule.name):\(stored.id)", on: channel,
            notBefore: stored.mention.isUrgent ? now : quiet.release(at: now, in: zone))
    }

    /// Of a rule that sends immediately it is the backlog, and what was silenced, which waits for the end
    /// of the quiet times.
    package func digest(
        _ content: DigestContent, by rule: AlertRule, on channel: any Channel, now: Timestamp
    ) -> [OutboxDraft] {
        let isImmediate = rule.send == .immediately
        let isBacklog = isImmediate && !content.mentions.isEmpty
        let mentions = content.mentions(for: channel.name)
        let isSent =
            !mentions.isEmpty || !content.silenced.isEmpty || rule.whenEmpty == .send
        guard isSent else { return [] }
        let shown = isBacklog ? Array(mentions.prefix(Self.backlogLimit)) : mentions
        var bulletin = bulletin(.digest, rule.name, shown, now)
        bulletin.digestNumber = content.number
        bulletin.unlisted = mentions.count - shown.count
        bulletin.postponed = content.postponed
        bulletin.silenced = content.silenced.reduce(0) { $0 + $1.count }
        bulletin.review = content.review
        bulletin.line = rule.condition.minimumScore
        let wording = bulletin.wording
        bulletin.notes =
            (isBacklog ? [wording.backlog] : [])
            + wording.texts(of: content.silenced, listing: bulletin.listing)
        if bulletin.total == 0, bulletin.silenced == 0 {
            bulletin.notes.append(wording.nothing)
        }
        return drafts(
            bulletin, .digest, key: "digest:\(rule.name):\(content.number)", on: channel,
            notBefore: isImmediate ? quiet.release(at: now, in: zone) : now)
    }

    /// What was too much for a channel in an hour, to the one recipient it was too much for.
    package func summary(
        _ summary: AlertSummary, on channel: any Channel, now: Timestamp
    ) -> [OutboxDraft] {
        let rule = Self.names(of: summary.rules)
        var bulletin = bulletin(.digest, rule, summary.mentions, now)
        bulletin.summaryNumber = summary.number
        bulletin.unlisted = max(0, summary.total - summary.mentions.count)
        bulletin.notes = [bulletin.wording.braked(summary.total, limit: summary.limit)]
        return drafts(
            bulletin, .summary, key: "summary:\(summary.number)", on: channel,
            to: [summary.recipient],
            notBefore: bulletin.urgentCount > 0 ? now : quiet.release(at: now, in: zone))
    }

    /// Some of them, for people.
    private static func names(of rules: [String]) -> String {
        rules.prefix(namedRules).joined(separator: ", ") + (rules.count > namedRules ? " …" : "")
    }

    private static let namedRules = 3

    /// A real sample for `earshot channels test`.
    package func test(of channel: any Channel, now: Timestamp) -> [OutboxDraft] {
        let sample = StoredMention.sample(language: language, at: now)
        return drafts(
            bulletin(.test, "test", [sample], now), .test, key: "test:\(now.milliseconds)",
            on: channel, notBefore: now)
    }

    /// A message as it would be sent.
    package struct Preview: Sendable {
        package let recipient: String
        package let subject: String
        package let bytes: [UInt8]
        /// What people read of it, where that is a text or HTML.
        package let text: String?
        package let html: String?
    }

    /// What a channel would send of mentions that a rule takes: its digest, or the newest where it
    /// sends at once. A sample where there are none.
    package func preview(
        _ mentions: [StoredMention], by rule: AlertRule?, on channel: any Channel, now: Timestamp
    ) -> [Preview] {
        let name = rule?.name ?? "test"
        let shown: [StoredMention]
        let isAlert: Bool
        if let newest = mentions.max(by: { $0.time < $1.time }) {
            isAlert = rule?.send == .immediately
            shown = isAlert ? [newest] : mentions
        } else {
            isAlert = rule == nil || rule?.send == .immediately
            shown = [.sample(language: language, at: now)]
        }
        var bulletin = bulletin(isAlert ? .alert : .digest, name, shown, now)
        if !isAlert { bulletin.digestNumber = 1 }
        // One recipient is as good as another.
        return channel.recipients.prefix(1).flatMap { recipient in
            channel.render(bulletin, for: recipient, key: "preview:\(name)").map {
                Preview(
                    recipient: recipient, subject: $0.subject, bytes: $0.bytes, text: $0.text,
                    html: $0.html)
            }
        }
    }

    /// What is told of other channels.
    func notice(
        of troubles: [ChannelTrouble], on channel: any Channel, now: Timestamp
    ) -> [OutboxDraft] {
        let key = troubles.map(\.key).joined(separator: ",")
        return notice(about: .channels, key: key, on: channel, now: now) { wording in
            troubles.map { wording.text(of: $0) }
        }
    }

    /// What is told of Earshot itself.
    ///
    /// - Parameter key: the same for what is told once.
    func notice(
        about subject: Bulletin.Subject, key: String, on channel: any Channel, now: Timestamp,
        saying notes: (Wording) -> [String]
    ) -> [OutboxDraft] {
        var bulletin = bulletin(.notice, "earshot", [], now)
        bulletin.about = subject
        bulletin.notes = notes(bulletin.wording)
        return drafts(bulletin, .notice, key: "notice:" + key, on: channel, notBefore: now)
    }

    private func bulletin(
        _ occasion: Bulletin.Occasion, _ rule: String, _ mentions: [StoredMention],
        _ now: Timestamp
    ) -> Bulletin {
        var bulletin = Bulletin(
            occasion: occasion, rule: rule, mentions: mentions, language: language, zone: zone,
            createdAt: now)
        bulletin.subjectLimit = limits.subject
        bulletin.weights = weights
        switch occasion {
        case .alert, .digest: bulletin.links = links
        // A sample is no mention, and a notice has none.
        case .test, .notice: break
        }
        return bulletin
    }

    private func drafts(
        _ bulletin: Bulletin, _ kind: OutboxDraft.Kind, key: String, on channel: any Channel,
        to recipients: [String]? = nil, notBefore: Timestamp
    ) -> [OutboxDraft] {
        var bulletin = bulletin
        bulletin.channel = channel.name
        return (recipients ?? channel.recipients).flatMap { recipient in
            let key = "\(key):\(channel.name):\(recipient)"
            let messages = channel.render(bulletin, for: recipient, key: key)
            return messages.enumerated().map { index, message in
                OutboxDraft(
                    // Each part is a message of its own: it is settled by itself.
                    idempotencyKey: index == 0 ? key : "\(key):\(index + 1)", rule: bulletin.rule,
                    channel: channel.name, recipient: recipient, kind: kind,
                    message: message.bytes, subject: message.subject,
                    mentions: kind == .test ? [] : message.mentions, notBefore: notBefore,
                    expiresAt: notBefore + RetryPattern(channel.kind, kind).lifetime,
                    isUrgent: (kind == .alert || kind == .summary) && bulletin.urgentCount > 0,
                    thread: message.thread)
            }
        }
    }
}
