import Domain

/// What the security dossier says, in German and English.
struct DossierWords: Sendable {
    let language: OutputLanguage

    func words(_ german: String, _ english: String) -> String { language.say(german, english) }

    var title: String {
        words("Sicherheitsdossier: Earshot", "Security dossier: Earshot")
    }

    func origin(_ file: String, day: String, version: String) -> String {
        words(
            "Von Earshot \(version) am \(day) aus der Konfiguration \(file) erstellt. Beschrieben ist der "
                + "Dienst (`earshot run`) und, wo sie mehr tun, was man von Hand aufruft. Kein Wert "
                + "eines Geheimnisses steht darin.",
            "Made by Earshot \(version) on \(day) from the configuration \(file). It tells of the "
                + "service (`earshot run`) and, where they do more, of commands by hand. It holds no value "
                + "of a secret.")
    }

    func more(_ count: Int) -> String {
        words("und \(count) weitere", "and \(count) more")
    }

    var credentials: String {
        words(
            "Zugangsdaten und Werte aus der Umgebung", "Credentials and values of the environment")
    }
    var credentialNote: String {
        words(
            "Je Schlüssel der Konfiguration steht da, woher der Wert kommt. Geheimnisse gehen nur an den "
                + "Server, für den sie da sind; auf Weiterleitungen zu anderen gehen sie nicht mit",
            "For each key of the configuration it is said where its value is from. Secrets go to the "
                + "server they are for alone; redirects to others do not take them along")
    }
    var noCredentials: String {
        words("keine", "none")
    }
    func place(of use: CredentialUse) -> String {
        switch use.place {
        case .file(let path): words("Datei \(path)", "file \(path)")
        case .variables(let names):
            words("Umgebungsvariable ", "environment variable ") + names.joined(separator: ", ")
        case .configuration:
            words(
                "steht in der Konfiguration selbst; besser in einer eigenen Datei",
                "stands in the configuration itself; better in a file of its own")
        }
    }

    var libraries: String { words("Bibliotheken", "Libraries") }
    var libraryNote: String {
        words(
            "Was dieser Prozess geladen hat, mit dem Paket von Debian und dessen Stand auf diesem Rechner; "
                + "Sicherheitskorrekturen kommen mit den Paketen. Swifts Laufzeit steckt im Programm",
            "What this process has loaded, with Debian's package and its version on this machine; "
                + "security fixes come with the packages. Swift's runtime is part of the program")
    }
    var noPackage: String {
        words("in keinem Paket von Debian", "of no package of Debian")
    }
}
