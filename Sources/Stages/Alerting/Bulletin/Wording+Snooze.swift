import Domain

/// What is said of what people silenced.
extension Wording {
    /// Snoozes that one message tells of by name; the others are counted.
    static let namedSnoozes = 20

    func silencedHeadline(_ count: Int) -> String {
        count == 1
            ? say("1 Erwähnung stummgeschaltet", "1 mention silenced")
            : say("\(count) Erwähnungen stummgeschaltet", "\(count) mentions silenced")
    }

    /// `Stummgeschaltet bis 3. Dez., 08:00: Messe, 4 Fundstellen (Marke Müller Maschinenbau).`, a paragraph
    /// each, and how to see them.
    func texts(of silenced: [SnoozeCount], listing: String?) -> [String] {
        guard !silenced.isEmpty else { return [] }
        var texts = silenced.prefix(Self.namedSnoozes).map { text(of: $0) }
        let rest = silenced.dropFirst(Self.namedSnoozes).reduce(0) { $0 + $1.count }
        if rest > 0 {
            texts.append(say("Und \(rest) weitere Fundstellen.", "And \(rest) more mentions."))
        }
        if let listing {
            texts[texts.count - 1] += say(
                " Es zeigt sie: \(listing)", " This lists them: \(listing)")
        }
        return texts
    }

    private func text(of silenced: SnoozeCount) -> String {
        let snooze = silenced.snooze
        let reason = ForeignText.line(snooze.reason, limit: BulletinItem.nameLimit)
        let label = ForeignText.line(snooze.label, limit: BulletinItem.nameLimit)
        let found =
            silenced.count == 1
            ? say("1 Fundstelle", "1 mention")
            : say("\(silenced.count) Fundstellen", "\(silenced.count) mentions")
        let end = shortTime(snooze.ends)
        let kind = snooze.target.kind.name(in: language)
        return say(
            "Stummgeschaltet bis \(end): \(reason), \(found) (\(kind) \(label)).",
            "Silenced until \(end): \(reason), \(found) (\(kind) \(label))."
        )
    }
}
