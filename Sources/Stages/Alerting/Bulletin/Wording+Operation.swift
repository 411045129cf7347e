import Domain

/// What Earshot says of its sources and its clock.
extension Wording {
    /// Sources that one message tells of by name; the others are counted.
    static let namedSources = 20

    /// A paragraph each, news before what is known.
    func texts(of troubles: [SourceTrouble]) -> [String] {
        let rest = troubles.count - Self.namedSources
        let texts = troubles.prefix(Self.namedSources).map { text(of: $0) }
        guard rest > 0 else { return texts }
        return texts + [
            say(
                "Und \(rest) weitere; alle zeigt: earshot sources",
                "And \(rest) more; this lists them all: earshot sources")
        ]
    }

    private func text(of trouble: SourceTrouble) -> String {
        let name = ForeignText.line(trouble.source.rawValue, limit: BulletinItem.nameLimit)
        let error = ForeignText.line(trouble.lastError ?? "–", limit: DeliveryResult.replyLimit)
        let count = trouble.failures
        switch trouble.news {
        case .failing:
            return say(
                "Die Quelle „\(name)“ ist \(inARow(count))gescheitert: \(error). "
                    + "\(lastRead(trouble)) \(mend)",
                "The source “\(name)” has failed\(inARow(count)): \(error). "
                    + "\(lastRead(trouble)) \(mend)")
        case .stillFailing:
            return say(
                "Die Quelle „\(name)“ scheitert weiterhin (\(count)-mal): \(error). "
                    + lastRead(trouble),
                "The source “\(name)” still fails (\(count) times): \(error). "
                    + lastRead(trouble))
        case .stopped:
            return say(
                "Die Quelle „\(name)“ gibt es nicht mehr; sie wird nicht mehr abgefragt: \(error). "
                    + "Abhilfe: in der Konfiguration die neue Adresse angeben oder sie streichen.",
                "The source “\(name)” is gone for good and polled no more: \(error). "
                    + "Give its new address in the configuration, or take it out.")
        case .overQuota:
            return say(
                "Die Quelle „\(name)“ bringt mehr neue Dokumente, als eine Quelle an einem Tag darf; "
                    + "der Rest dieses Tages bleibt weg. Abhilfe: ihre Adresse prüfen oder sie "
                    + "streichen; wie sie steht, zeigt: earshot sources",
                "The source “\(name)” brings more new documents than one source may in a day; the "
                    + "rest of this day is left out. Check its address, or take it out; this shows "
                    + "how it fares: earshot sources")
        case .recovered:
            return say(
                "Die Quelle „\(name)“ wird wieder gelesen.",
                "The source “\(name)” is read again.")
        }
    }

    private func inARow(_ count: Int) -> String {
        guard count > 1 else { return "" }
        return say("\(count)-mal hintereinander ", " \(count) times in a row")
    }

    private func lastRead(_ trouble: SourceTrouble) -> String {
        guard let last = trouble.lastSuccess else {
            return say("Sie wurde noch nie gelesen.", "It was never read.")
        }
        return say("Zuletzt gelesen: \(longDate(last)).", "Last read: \(longDate(last)).")
    }

    private var mend: String {
        say(
            "Sie wird weiter abgefragt. Abhilfe: die Adresse in der Konfiguration prüfen; "
                + "wie sie steht, zeigt: earshot sources",
            "It is still polled. Check its address in the configuration; "
                + "this shows how it fares: earshot sources")
    }

    /// - Parameter now: what the clock shows.
    func suspectClock(showing now: Timestamp) -> String {
        say(
            "Mehr als die Hälfte der Zertifikate von Quellen gilt nach der Uhr dieses Rechners "
                + "nicht; sie zeigt \(longDate(now)). Wahrscheinlich geht sie falsch. Alle Quellen "
                + "bleiben in Betrieb und werden von selbst wieder gelesen. Abhilfe: die Uhr stellen "
                + "(timedatectl).",
            "More than half of the sources’ certificates are not valid by this machine’s clock, which "
                + "shows \(longDate(now)). It is probably wrong. All sources stay enabled and are "
                + "read again by themselves. Set the clock (timedatectl).")
    }

    func headline(of subject: Bulletin.Subject) -> String {
        switch subject {
        case .channels: say("Nachrichten kommen nicht an", "Messages do not arrive")
        case .sources: say("Quellen werden nicht gelesen", "Sources are not read")
        case .recoveredSources: say("Quellen werden wieder gelesen", "Sources are read again")
        case .clock: say("Die Uhr geht wohl falsch", "The clock is probably wrong")
        }
    }

    func because(of subject: Bulletin.Subject) -> String {
        switch subject {
        case .channels:
            say(
                "Earshot schickt dies, weil ein anderer Kanal gestört ist.",
                "Earshot sends this because another channel is in trouble.")
        case .sources, .recoveredSources, .clock:
            say(
                "Earshot schickt dies, weil es Quellen nicht lesen kann oder konnte; wohin, sagt "
                    + "trouble.to in der Konfiguration.",
                "Earshot sends this because it can’t, or could not, read sources; trouble.to in the "
                    + "configuration says to whom.")
        }
    }
}
