import Domain

/// What the record of processing says, in German and English.
struct ProcessingWords {
    let language: OutputLanguage

    func words(_ german: String, _ english: String) -> String {
        language.say(german, english)
    }

    var title: String {
        words(
            "Verzeichnis von Verarbeitungstätigkeiten: Medienbeobachtung",
            "Record of processing activities: media monitoring")
    }

    func origin(_ file: String, day: String, version: String) -> String {
        words(
            "Nach Art. 30 Abs. 1 DSGVO. Von Earshot \(version) am \(day) aus der Konfiguration \(file) "
                + "erstellt. Was in [Klammern] steht, weiß nur der Verantwortliche.",
            "Under Art. 30(1) GDPR. Made by Earshot \(version) on \(day) from the configuration \(file). "
                + "What stands in [brackets] only the controller knows.")
    }

    var controller: String { words("Verantwortlicher", "Controller") }
    var responsible: String {
        words("Name und Kontaktdaten des Verantwortlichen", "Name and contact details")
    }
    var officer: String { words("Datenschutzbeauftragter", "Data protection officer") }
    var unsaidController: String {
        words(
            "[Name und Anschrift; in der Konfiguration: privacy.controller]",
            "[name and address; in the configuration: privacy.controller]")
    }
    var unsaidOfficer: String {
        words(
            "[Name und Kontakt, falls benannt; in der Konfiguration: privacy.officer]",
            "[name and contact, where there is one; in the configuration: privacy.officer]")
    }

    var purposes: String { words("Zwecke der Verarbeitung", "Purposes") }
    var purpose: String {
        words(
            "Beobachten, was öffentlich über das Unternehmen als Hersteller, Arbeitgeber und "
                + "Geschäftspartner gesagt wird, um darauf zu antworten und Schaden abzuwenden",
            "To hear what is publicly said of the firm as a producer, employer and business partner, so "
                + "as to answer and to avert harm")
    }
    var brands: String { words("Beobachtete eigene Namen", "Names of our own that are watched") }
    var competitors: String { words("Beobachtete Wettbewerber", "Competitors that are watched") }
    var basis: String {
        words(
            "Rechtsgrundlage: [vom Verantwortlichen festzulegen, etwa Art. 6 Abs. 1 Buchst. f DSGVO mit "
                + "dokumentierter Interessenabwägung]",
            "Legal basis: [for the controller to say, such as Art. 6(1)(f) GDPR with a documented "
                + "balancing of interests]")
    }

    var persons: String {
        words("Kategorien betroffener Personen", "Categories of data subjects")
    }
    var personList: [String] {
        language == .german
            ? [
                "Verfasser öffentlicher Beiträge, Artikel und Bewertungen",
                "Personen, die in solchen Texten genannt werden",
                "Beschäftigte, die benachrichtigt werden",
            ]
            : [
                "authors of public posts, articles and reviews",
                "people named in such texts",
                "staff who are told of them",
            ]
    }

    var correspondents: String {
        words(
            "Absender und Genannte von Mails in den Postfächern, die gelesen werden",
            "senders of mails in the mailboxes that are read, and people named there")
    }

    var data: String {
        words(
            "Kategorien personenbezogener Daten", "Categories of personal data")
    }
    func texts(upTo limit: Int) -> String {
        words(
            "Titel, Adresse, Zeit und Sprache des Textes; vom Wortlaut höchstens \(limit) Bytes",
            "title, address, time and language of the text; of its words at most \(limit) bytes")
    }
    var references: String {
        words(
            "Schlagwörter des Textes (höchstens \(Document.keptTagBytes) Bytes) und die Adressen, auf die "
                + "er verweist (höchstens \(Document.keptLinkBytes) Bytes), ohne Zugangsdaten, "
                + "Mailadressen und Kennungen, die Leser verfolgen; ein Pfad kann eine Person nennen",
            "what the text is filed under (at most \(Document.keptTagBytes) bytes) and the addresses it "
                + "links to (at most \(Document.keptLinkBytes) bytes), without credentials, mail "
                + "addresses and what tracks readers; a path may name a person")
    }
    var reviews: String {
        words(
            "von Bewertungen: Sterne, Gutes und Schlechtes und die Antwort der Firma",
            "of reviews: stars, pros and cons, and the firm's reply")
    }
    var mentionFields: String {
        words(
            "der Satz um den Namen, Wert mit Gründen, Thema, Tonfall, Dringlichkeit",
            "the sentence around the name, score with reasons, facet, tone, urgency")
    }
    var verdicts: String {
        words(
            "Urteile der Beschäftigten über Erwähnungen und, solange sie gelten, die Wörter dieser "
                + "Texte ohne Verfasser und Adresse",
            "verdicts of staff on mentions and, as long as they stand, the words of these texts "
                + "without author and address")
    }
    var messageFields: String {
        words("Empfänger, Inhalt, Zustand der Zustellung", "recipient, content, state of delivery")
    }
    func dataList(textLimit: Int) -> [String] {
        [
            texts(upTo: textLimit), references, reviews,
            words("Erwähnungen: ", "mentions: ") + mentionFields, verdicts,
            words("Benachrichtigungen: ", "messages: ") + messageFields,
        ]
    }
    var authorsPlain: String {
        words(
            "Namen der Verfasser, wie sie veröffentlicht sind (privacy.authors: plain)",
            "names of authors as published (privacy.authors: plain)")
    }
    var authorsHashed: String {
        words(
            "Verfasser nur als Pseudonym: ein mit Schlüssel gebildeter Code statt des Namens "
                + "(privacy.authors: hash). Namen können im Wortlaut stehen",
            "authors as pseudonyms only: a keyed code in place of the name (privacy.authors: hash). "
                + "Names may stand in the text itself")
    }
    var authorsNone: String {
        words(
            "keine Namen von Verfassern (privacy.authors: none). Namen können im Wortlaut stehen",
            "no names of authors (privacy.authors: none). Names may stand in the text itself")
    }
    func authors(_ kept: Settings.Privacy.Authors) -> String {
        switch kept {
        case .plain: authorsPlain
        case .hash: authorsHashed
        case .none: authorsNone
        }
    }
    var searched: String {
        words(
            "Personen, deren Namen eine Erwähnung stützen", "people whose names support a mention")
    }

    var sources: String { words("Herkunft der Daten", "Sources of the data") }
    func sourceCount(_ count: Int, hosts: Int) -> String {
        words(
            "öffentlich zugängliche Adressen: \(count), auf so vielen Servern: \(hosts)",
            "publicly accessible addresses: \(count), on so many servers: \(hosts)")
    }
    var mailboxes: String {
        words(
            "Postfächer, nur lesend; nicht öffentlich: nur, was dorthin gehört, sollte darin liegen",
            "mailboxes, reading only; not public: nothing should lie there that is not meant for this"
        )
    }
    var programs: String {
        words(
            "Programme auf diesem Rechner; woher ihre Texte kommen: [Herkunft]",
            "programs on this machine; where their texts are from: [source]")
    }
    var files: String { words("Dateien auf diesem Rechner", "files on this machine") }
    var robots: String {
        words(
            "robots.txt wird bei Seiten beachtet; der Abruf nennt sich und einen Kontakt",
            "robots.txt is obeyed for pages; requests name themselves and a contact")
    }
    var noRobots: String {
        words(
            "robots.txt wird nicht beachtet (http.robots: ignore); der Abruf nennt sich",
            "robots.txt is not obeyed (http.robots: ignore); requests name themselves")
    }

    func reservations(_ policy: ReservationPolicy) -> String {
        switch policy {
        case .obey:
            words(
                "Ein maschinenlesbarer Nutzungsvorbehalt (§ 44b UrhG, TDMRep) wird beachtet",
                "a machine-readable reservation of text and data mining (UrhG § 44b, TDMRep) is "
                    + "obeyed")
        case .ignore:
            words(
                "Ein Nutzungsvorbehalt (§ 44b UrhG, TDMRep) wird nur vermerkt (http.tdm: ignore)",
                "a reservation of text and data mining (UrhG § 44b, TDMRep) is only noted (http.tdm: "
                    + "ignore)")
        }
    }

    var recipients: String { words("Empfänger", "Recipients") }
    var nobody: String {
        words("niemand: es ist kein Kanal eingerichtet", "nobody: there is no channel")
    }
    var to: String { words("an", "to") }
    var by: String { words("durch die Regeln", "by the rules") }
    var noAlert: String { words("keine Regel schreibt dorthin", "no rule writes to it") }
    var processors: String {
        words(
            "[Auftragsverarbeiter, etwa wer den Server, die Post oder einen Chat betreibt]",
            "[processors, such as who runs the server, the mail or a chat]")
    }

    var transfers: String {
        words("Übermittlung in Drittländer", "Transfers to third countries")
    }
    var noTransfers: String {
        words(
            "durch die eingerichteten Kanäle keine erkennbar; [Standort der Server prüfen]",
            "none that the channels show; [check where their servers stand]")
    }
    var checkTransfer: String {
        words(
            "der Anbieter kann außerhalb der EU verarbeiten; [Grundlage nach Art. 44 ff. DSGVO]",
            "the provider may process outside the EU; [basis under Art. 44 et seq. GDPR]")
    }
}
