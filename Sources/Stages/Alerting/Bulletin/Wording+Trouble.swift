import Domain

extension Wording {
    /// What happened, what of it is safe, and the mend.
    func text(of trouble: ChannelTrouble) -> String {
        let name = ForeignText.line(trouble.channel, limit: BulletinItem.nameLimit)
        guard let reason = trouble.disabledBecause else {
            return trouble.lateSince.map { late(trouble, name, since: $0) }
                ?? given(up: trouble, name)
        }
        let answer = ForeignText.line(reason, limit: DeliveryResult.replyLimit)
        return say(
            "Der Kanal „\(name)“ ist abgeschaltet: Seine Adresse antwortet „\(answer)“. "
                + "\(kept(trouble.held)) Abhilfe: Adresse oder Schlüssel in der Konfiguration "
                + "berichtigen; antwortet sie wieder, genügt: earshot channels test \(name)",
            "The channel “\(name)” is disabled: its address answers “\(answer)”. "
                + "\(kept(trouble.held)) Mend its address or secret in the configuration; where it "
                + "answers again, this is enough: earshot channels test \(name)")
    }

    private func kept(_ count: Int) -> String {
        count == 1
            ? say(
                "1 Nachricht wird aufgehoben, bis er wieder eingeschaltet ist.",
                "1 message is kept until it is enabled again.")
            : say(
                "\(count) Nachrichten werden aufgehoben, bis er wieder eingeschaltet ist.",
                "\(count) messages are kept until it is enabled again.")
    }

    private func late(
        _ trouble: ChannelTrouble, _ name: String, since: Timestamp
    ) -> String {
        let answer = ForeignText.line(trouble.lastReply ?? "–", limit: DeliveryResult.replyLimit)
        let count = trouble.late
        return say(
            (count == 1 ? "1 Nachricht wartet" : "\(count) Nachrichten warten")
                + " seit \(shortTime(since)) auf den Kanal „\(name)“, zuletzt wegen „\(answer)“. Es wird "
                + "weiter versucht. Es zeigt sie: earshot outbox --state pending",
            (count == 1 ? "1 message has waited" : "\(count) messages have waited")
                + " since \(shortTime(since)) for the channel “\(name)”, the last time because of "
                + "“\(answer)”. It is still tried. This lists them: earshot outbox --state pending")
    }

    private func given(up trouble: ChannelTrouble, _ name: String) -> String {
        let answer = ForeignText.line(trouble.lastReply ?? "–", limit: DeliveryResult.replyLimit)
        let count = trouble.dead
        return say(
            (count == 1 ? "1 Nachricht" : "\(count) Nachrichten")
                + " an den Kanal „\(name)“ \(count == 1 ? "wurde" : "wurden") aufgegeben, "
                + "zuletzt wegen „\(answer)“. "
                + "Es zeigt sie: earshot outbox --state dead; noch einmal sendet eine: "
                + "earshot outbox retry NUMMER",
            (count == 1 ? "1 message" : "\(count) messages")
                + " to the channel “\(name)” \(count == 1 ? "was" : "were") given up, "
                + "the last because of “\(answer)”. "
                + "This lists them: earshot outbox --state dead; this sends one again: "
                + "earshot outbox retry NUMBER")
    }
}
