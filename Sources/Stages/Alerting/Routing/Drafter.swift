package import Domain

/// Turns mentions into messages for the outbox: one a channel and recipient, rendered once, to be
/// sent as stored.
package struct Drafter: Sendable {
    private let language: OutputLanguage
    private let zone: TimeZoneRules
    private let quiet: QuietTimes
    private let limits: DeliveryLimits

    /// Of a backlog the best are shown, the others counted: one message, whatever there was.
    static let backlogLimit = 20

    package init(
        language: OutputLanguage, zone: TimeZoneRules, quiet: QuietTimes = QuietTimes(),
        limits: DeliveryLimits = DeliveryLimits()
    ) {
        self.limits = limits
        self.language = language
        self.zone = zone
        self.quiet = quiet
    }

    /// Urgent ones leave at once, others after the quiet times.
    package func alert(
        _ stored: StoredMention, by rule: AlertRule, on channel: any Channel, now: Timestamp
    ) -> [OutboxDraft] {
        let key = "alert:\(rule.name):\(stored.id)"
        return drafts(
            bulletin(.alert, rule.name, [stored], now), .alert, key: key, on: channel,
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
        let isBacklog = rule.send == .immediately
        let mentions = content.mentions
        let shown = isBacklog ? Array(mentions.prefix(Self.backlogLimit)) : mentions
        var bulletin = bulletin(.digest, rule.name, shown, now)
        bulletin.digestNumber = content.number
        bulletin.unlisted = mentions.count - shown.count
        bulletin.postponed = content.postponed
        bulletin.silenced = content.silenced.reduce(0) { $0 + $1.count }
        let wording = bulletin.wording
        bulletin.notes =
            (isBacklog && !mentions.isEmpty ? [wording.backlog] : [])
            + wording.texts(of: content.silenced, listing: bulletin.listing)
        return drafts(
            bulletin, .digest, key: "digest:\(rule.name):\(content.number)", on: channel,
            notBefore: isBacklog ? quiet.release(at: now, in: zone) : now)
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
        return bulletin
    }

    private func drafts(
        _ bulletin: Bulletin, _ kind: OutboxDraft.Kind, key: String, on channel: any Channel,
        to recipients: [String]? = nil, notBefore: Timestamp
    ) -> [OutboxDraft] {
        (recipients ?? channel.recipients).flatMap { recipient in
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
                    isUrgent: (kind == .alert || kind == .summary) && bulletin.urgentCount > 0)
            }
        }
    }
}
