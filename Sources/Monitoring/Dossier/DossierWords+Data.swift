import Domain

/// What is stored, and how long.
extension DossierWords {
    var data: String { words("Gespeicherte Daten", "Data that is stored") }
    var dataNote: String {
        words(
            "Alles liegt in einer SQLite-Datei (unten). Täglich wird gelöscht, was seine Frist hinter sich "
                + "hat, bis auf die Bytes der Datei; `earshot erase` löscht eine Person oder Adresse sofort",
            "All of it lies in one SQLite file (below). What is past its time is erased daily, down to the "
                + "bytes of the file; `earshot erase` erases a person or address at once")
    }
    var kept: String { words("Frist", "kept") }
    var tables: String { words("Tabellen", "tables") }

    func name(of data: StoredDataClass) -> String {
        switch data {
        case .documents: words("Texte", "texts")
        case .mentions: words("Erwähnungen", "mentions")
        case .fingerprints: words("Prüfsummen", "hashes")
        case .sketches: words("Skizzen von Texten", "sketches of texts")
        case .messages: words("Nachrichten", "messages")
        case .lessons: words("Urteile von Beschäftigten", "verdicts of staff")
        case .subscriptions: words("Abbestellungen", "unsubscriptions")
        case .sources: words("Stand der Quellen", "state of sources")
        case .operation: words("Betrieb", "operation")
        }
    }

    var fingerprintFields: String {
        words(
            "Hashwerte gesehener Texte und gelöschter Erwähnungen, damit nichts zweimal gemeldet wird",
            "hashes of texts that were seen and mentions that were erased, so that nothing is told twice"
        )
    }
    var sketchFields: String {
        words(
            "Hashwerte einiger Wortfolgen, um Kopien eines Textes zu erkennen",
            "hashes of some runs of words, to know copies of a text")
    }
    var subscriptionFields: String {
        words(
            "Regel, Kanal, Empfänger und Tag der Abbestellung",
            "rule, channel, recipient and time of unsubscribing")
    }
    var sourceFields: String {
        words(
            "Adressen, ETag und Last-Modified, Zeiten, Fehlertexte, robots.txt- und TDM-Befund, "
                + "Wartezeiten von Servern; verbrauchte Kontingente; Abonnements bei Hubs mit ihrem Geheimnis",
            "addresses, ETag and Last-Modified, times, texts of errors, what robots.txt and TDM "
                + "reservations say, waits that servers asked for; allowances that are used; subscriptions "
                + "to hubs with their secrets")
    }
    var operationFields: String {
        words(
            "Schlüssel für die Namen von Nachrichten; Namen und Zustand von Regeln, Kanälen, Marken und "
                + "Digests; Alarme",
            "the key of the names of messages; names and state of rules, channels, brands and digests; "
                + "alarms")
    }

    func days(_ duration: Duration, by key: String?) -> String {
        let days = duration.components.seconds / 86_400
        return words("\(days) Tage", "\(days) days") + (key.map { " (\($0))" } ?? "")
    }
    func textRetention(_ documents: Duration, mentions: Duration) -> String {
        days(documents, by: "retention.documents")
            + words(
                "; Titel und Adresse, solange eine Erwähnung sie zeigt",
                "; title and address as long as a mention shows them")
    }
    func messageRetention(_ duration: Duration) -> String {
        days(duration, by: nil) + words(" nach ihrem Ende", " after their end")
    }
    var fingerprintRetention: String {
        words("solange es die Datei gibt", "as long as the file is there")
    }
    var lessonRetention: String {
        words(
            "bis ein Urteil zurückgenommen oder vergessen wird (`earshot mark`)",
            "until a verdict is taken back or forgotten (`earshot mark`)")
    }
    var subscriptionRetention: String {
        words(
            "bis `earshot channels resubscribe` sie aufhebt",
            "until `earshot channels resubscribe` undoes them")
    }
    var storeRetention: String {
        words(
            "der letzte Stand, solange es die Datei gibt",
            "the last state, as long as the file is there")
    }
}
