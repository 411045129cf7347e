import Domain

/// What Earshot writes, reads and runs on its machine.
extension DossierWords {
    var files: String { words("Dateien", "Files") }
    func mode(_ mode: String) -> String {
        words("geschrieben, Modus \(mode)", "written, mode \(mode)")
    }
    var readOnly: String { words("vom Dienst nur gelesen", "only read by the service") }
    var fileNotes: [String] {
        [
            words(
                "Als Dienst schreibt Earshot nur in sein Zustandsverzeichnis (systemd: StateDirectory=); "
                    + "--store auf der Befehlszeile geht dem Pfad der Konfiguration vor",
                "As a service Earshot writes to its state directory alone (systemd: StateDirectory=); "
                    + "--store on the command line comes before the path of the configuration"),
            words(
                "Gelesen wird außerdem, was die Konfiguration nennt: Dateien von Geheimnissen (oben), von "
                    + "Vorlagen, Zertifikaten, Abonnementlisten und Quellen",
                "Also read is what the configuration names: files of secrets (above), of templates, "
                    + "certificates, subscription lists and sources"),
            words(
                "Von Hand: `earshot backup DATEI` schreibt eine Sicherung (Modus 0600), `restore` setzt sie an die "
                    + "Stelle der Datenbank; `sources add` und `import` schreiben in die Konfiguration; `export` und "
                    + "`mentions` auf die Standardausgabe",
                "By hand: `earshot backup FILE` writes a backup (mode 0600), `restore` puts it in the place of the "
                    + "store; `sources add` and `import` write into the configuration; `export` and `mentions` "
                    + "to standard output"),
        ]
    }
    var storeFile: String { words("die Datenbank", "the store") }
    var storeLog: String {
        words("Schreibprotokoll der Datenbank, solange sie offen ist", "its log, while it is open")
    }
    var lockFile: String {
        words("Sperre mit der Prozessnummer des Dienstes", "lock, with the service's process id")
    }
    var writersLock: String {
        words("Sperre, solange ein Befehl schreibt", "lock while a command writes")
    }
    var ballast: String {
        words(
            "8 MiB Platz, um auch bei voller Platte festzuhalten, was gesendet wurde",
            "8 MiB of room, to note what was sent even when the disk is full")
    }
    var linkKey: String { words("Schlüssel der Links in Mails", "key of the links in mails") }
    var authorKey: String {
        words("Schlüssel der Verfasser-Codes", "key of the authors' codes")
    }
    var configurationFile: String { words("die Konfiguration", "the configuration") }
    var authoritiesFile: String {
        words("Zertifikate, denen vertraut wird", "certificates that are trusted")
    }
    var timeZoneFile: String { words("die Zeitzone", "the time zone") }

    var processes: String { words("Prozesse und ihre Grenzen", "Processes and their bounds") }
    var processNotes: [String] {
        [
            words(
                "Die mitgelieferte Unit (earshot.service) gibt dem Dienst einen eigenen, flüchtigen Nutzer "
                    + "ohne Rechte, ein schreibgeschütztes Dateisystem, einen Filter für Systemaufrufe und "
                    + "höchstens 1 GiB; `systemd-analyze security earshot` bewertet sie",
                "The unit that comes with it (earshot.service) gives the service a passing user of its own "
                    + "without rights, a read-only file system, a filter of system calls and at most 1 GiB; "
                    + "`systemd-analyze security earshot` rates it"),
            words(
                "Das Protokoll geht auf die Standardfehlerausgabe, unter systemd ins Journal; kein Geheimnis "
                    + "steht darin",
                "The log goes to standard error, under systemd to the journal; no secret is in it"),
        ]
    }
    var mainProcess: String {
        words(
            "der Dienst: Netz, Datenbank, Zustellung; keine Rechte von root, keine Shell",
            "the service: network, store, delivery; no right of root, no shell")
    }
    var readerTitle: String {
        words("Leseprozesse, höchstens zwei", "readers, two at most")
    }
    func readerProcess(_ reading: Settings.Reading) -> String {
        let (memory, time) = (reading.memory >> 20, TimeSpan.text(reading.time))
        return words(
            "lesen fremde Dokumente: ohne Netz, Dateien, Umgebung und weitere Deskriptoren (seccomp), je "
                + "Dokument höchstens \(memory) MiB und \(time) Rechenzeit",
            "read what strangers wrote: no network, no file, no environment, no other descriptor "
                + "(seccomp), at most \(memory) MiB and \(time) of the processor a document")
    }
    var programProcess: String {
        words(
            "durch die Konfiguration gestartet, mit den Rechten des Dienstes, ohne Shell und ohne dessen Umgebung; nach "
                + "seiner Frist beendet",
            "started by the configuration with the rights of the service, without a shell and without its "
                + "environment; killed when its time is over")
    }
}
