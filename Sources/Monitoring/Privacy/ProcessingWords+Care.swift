import Domain

/// How long things are kept, how they are guarded, and how people come to their rights.
extension ProcessingWords {
    var deletion: String { words("Löschfristen", "Time limits for erasure") }
    func deletionList(documents: Int, mentions: Int, messages: Int) -> [String] {
        language == .german
            ? [
                "Wortlaut der Texte, Schlagwörter und Verweise: \(documents) Tage (retention.documents)",
                "Erwähnungen, mit Titel und Adresse des Textes: \(mentions) Tage (retention.mentions)",
                "Benachrichtigungen: \(messages) Tage nach ihrem Ende",
                "Täglich durchgesetzt und protokolliert; gelöschte Bytes werden überschrieben. Es bleiben "
                    + "Hashwerte, damit Gelöschtes nicht wiederkommt",
                "Sicherungen der Datenbank: [Frist]",
            ]
            : [
                "words of texts, tags and links: \(documents) days (retention.documents)",
                "mentions, with title and address of the text: \(mentions) days (retention.mentions)",
                "messages: \(messages) days after their end",
                "enforced and logged daily; deleted bytes are overwritten. Hashes stay, so that nothing "
                    + "that was erased comes back",
                "backups of the database: [time limit]",
            ]
    }

    var measures: String {
        words(
            "Technische und organisatorische Maßnahmen (Art. 32)",
            "Technical and organisational measures (Art. 32)")
    }
    var measureList: [String] {
        language == .german
            ? [
                "Verarbeitung auf eigenem Rechner, in einer Datei, die nur der Dienst lesen darf "
                    + "(Modus 0600); Festplattenverschlüsselung: [ja/nein]",
                "Fremde Dokumente werden in einem abgeschotteten Prozess ohne Netz und Dateien gelesen",
                "Verbindungen zu Quellen und Kanälen prüfen TLS-Zertifikate, wo sie TLS sprechen",
                "Kein Geheimnis und kein Wortlaut steht im Protokoll, es sei denn, ein Kanal `journal` "
                    + "ist eingerichtet",
                "Nachrichten enthalten keine Zählpixel und laden nichts nach",
                "Zugriff auf Konfiguration und Datenbank: [wer]",
            ]
            : [
                "processing on a machine of our own, in a file that the service alone may read "
                    + "(mode 0600); disk encryption: [yes/no]",
                "documents of others are read by a confined process without network and files",
                "connections to sources and channels check TLS certificates where they speak TLS",
                "no secret and no text is logged, unless there is a channel `journal`",
                "messages hold no tracking pixel and load nothing",
                "access to configuration and database: [who]",
            ]
    }
    var mailTLS: String {
        words("E-Mail geht nur über TLS zum Mailserver", "mail goes to its server by TLS only")
    }
    var mailLocal: String {
        words(
            "E-Mail geht ohne TLS nur an den Mailserver dieses Rechners",
            "mail without TLS goes to the mail server of this machine only")
    }
    var hashKey: String {
        words(
            "Der Schlüssel der Verfasser-Codes liegt in einer eigenen Datei (Modus 0600), nicht in der "
                + "Datenbank und nicht in ihren Sicherungen",
            "the key of the authors' codes lies in a file of its own (mode 0600), not in the database "
                + "and not in its backups")
    }

    var rights: String { words("Rechte der Betroffenen", "Rights of data subjects") }
    var rightList: [String] {
        language == .german
            ? [
                "Auskunft (Art. 15): `earshot export --author NAME` oder `--url ADRESSE`",
                "Löschung und Widerspruch (Art. 17, 21): `earshot erase --author NAME` oder "
                    + "`--url ADRESSE`; was gelöscht ist, kommt nicht wieder",
                "Information (Art. 14): [Datenschutzhinweis, etwa auf der Seite aus http.contact]",
            ]
            : [
                "access (Art. 15): `earshot export --author NAME` or `--url ADDRESS`",
                "erasure and objection (Art. 17, 21): `earshot erase --author NAME` or "
                    + "`--url ADDRESS`; what was erased does not come back",
                "information (Art. 14): [privacy notice, such as on the page of http.contact]",
            ]
    }
}
