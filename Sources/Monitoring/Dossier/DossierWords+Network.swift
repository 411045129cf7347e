import Domain

/// Whom Earshot connects to, and who connects to it.
extension DossierWords {
    var sources: String { words("Ausgehend: Quellen", "Outbound: sources") }
    var noSources: String { words("keine Quelle ist eingerichtet", "there is no source") }
    var forSources: String { words("für", "for") }
    var requests: String { words("gefragt wird", "asked for") }
    var credential: String { words("Zugang durch", "credential") }
    var through: String { words("über", "through") }
    var proxyFor: String { words("Proxy für", "proxy for") }
    var readsFiles: String {
        words("liest Dateien dieses Rechners", "reads files of this machine")
    }
    var startsProgram: String {
        words("startet ein Programm dieses Rechners", "starts a program of this machine")
    }
    var log: String { words("Protokoll des Dienstes", "log of the service") }
    var writesLog: String { words("schreibt dorthin", "writes to it") }

    func requests(of kind: SourceSettings.Kind) -> [String] {
        switch kind {
        case .feed: [words("der Feed", "the feed")]
        case .page: [words("die Seite", "the page")]
        case .site:
            [
                words("die Seite", "the page"), words("Feeds, die sie nennt", "feeds it names"),
                words("übliche Adressen von Feeds", "usual places of feeds"),
            ]
        case .sitemap:
            [
                words("die Sitemap", "the sitemap"),
                words("neue und geänderte Seiten, die sie nennt", "new and changed pages it lists"),
            ]
        case .network(let network):
            [
                words(
                    "die Schnittstelle von \(network.kind), mit Suchwörtern oder Namen",
                    "the interface of \(network.kind), with search words or names")
            ]
        case .mailbox: [words("neue Mails, nur lesend", "new mails, reading only")]
        case .file, .maildir, .program: []
        }
    }

    private func hubNote(_ settings: Settings) -> String {
        settings.web?.publicAddress == nil
            ? words(
                "Hubs (WebSub) werden nicht gefragt: web.public_url ist leer",
                "No hub (WebSub) is asked: web.public_url is empty")
            : words(
                "Nennt ein Feed einen Hub (WebSub), so wird dieser, wo immer er steht, um Meldung "
                    + "gebeten (POST) und ruft unter web.public_url an; Feeds mit Zugangsdaten werden "
                    + "keinem Hub genannt",
                "Where a feed names a hub (WebSub), wherever that is, it is asked to tell of news (POST) "
                    + "and calls back at web.public_url; feeds with credentials are named to no hub"
            )
    }

    func sourceNotes(_ settings: Settings) -> [String] {
        let http = settings.http
        let record = ProcessingWords(language: language)
        return [
            words(
                "Nur GET, außer Anmeldungen bei Netzwerken und Hubs. Weiterleitungen wird bis zu \(http.redirects)-mal gefolgt (http.max_redirects), "
                    + "auch zu anderen öffentlichen Servern; eine dauerhafte wird nach einem Tag zur "
                    + "neuen Adresse. Ein Feed kann auf sein Archiv, eine Site auf Feeds anderer Server "
                    + "verweisen. Von da an gefragte Adressen zeigt `earshot sources`",
                "GET only, but for logins at networks and hubs. Redirects are followed up to \(http.redirects) times (http.max_redirects), also "
                    + "to other public servers; a permanent one becomes the address after a day. A "
                    + "feed may name its archive, a site feeds of other servers. `earshot sources` shows "
                    + "the addresses polled since"),
            http.robots == .obey ? record.robots : record.noRobots,
            record.reservations(http.tdm), hubNote(settings),
        ]
    }

    var channels: String { words("Ausgehend: Nachrichten", "Outbound: messages") }
    var noChannels: String { words("kein Kanal ist eingerichtet", "there is no channel") }
    var channelNotes: [String] {
        [
            words(
                "Eine Nachricht enthält von Erwähnungen Titel, Adresse, den Satz um den Namen, Wert und "
                    + "Einordnung. Weiterleitungen wird nicht gefolgt",
                "A message holds title, address, the sentence around the name, score and facet of "
                    + "mentions. Redirects are not followed"),
            words(
                "Auf Störungen hin schreibt Earshot an die Kanäle aus trouble.to, sonst an den ersten, der "
                    + "geht",
                "Of troubles Earshot tells the channels of trouble.to, else the first that works"),
        ]
    }
    var unknownHost: String {
        words(
            "[Server unbekannt: sein Geheimnis ist hier nicht zu lesen]",
            "[server unknown: its secret can't be read here]")
    }
    var channel: String { words("Kanal", "channel") }
    var recipients: String { words("an", "to") }
    var byAlerts: String { words("durch die Regeln", "by the alerts") }

    var network: String { words("Netz im Ganzen", "The network as a whole") }
    func networkNotes(_ settings: Settings) -> [String] {
        let http = settings.http
        let networks = http.allowedNetworks.joined(separator: ", ")
        let ports = http.allowedPorts.sorted().map { "\($0)" }.joined(separator: ", ")
        let none = words("keine", "none")
        return [
            words(
                "DNS: die Namen oben, durch den Resolver des Systems (/etc/resolv.conf, meist Port 53 UDP "
                    + "und TCP); hinter einem Proxy löst dieser sie auf",
                "DNS: the names above, by the system's resolver (/etc/resolv.conf, mostly port 53 UDP and "
                    + "TCP); behind a proxy that resolves them"),
            words(
                "Proxys: nur die der Quellen (proxy); Umgebungsvariablen wie https_proxy gelten nicht. "
                    + "Nachrichten gehen ohne Proxy",
                "Proxies: those of sources alone (proxy); environment variables such as https_proxy do not "
                    + "count. Messages take no proxy"),
            words(
                "Quellen dürfen nur auf öffentliche Adressen führen; private Netze, die erlaubt sind "
                    + "(http.allow_networks): \(networks.isEmpty ? none : networks)",
                "Sources may lead to public addresses only; private networks that are allowed "
                    + "(http.allow_networks): \(networks.isEmpty ? none : networks)"),
            words(
                "Ports, die kein Webserver hat (SSH, SMTP, Datenbanken …), werden bei Quellen nicht "
                    + "verbunden; erlaubt (http.allow_ports): \(ports.isEmpty ? none : ports)",
                "Ports that no web server has (SSH, SMTP, databases …) are not connected for sources; "
                    + "allowed (http.allow_ports): \(ports.isEmpty ? none : ports)"),
            words(
                "TLS: Zertifikate und Namen werden immer geprüft, gegen \(http.authorities) (http.ca_file)",
                "TLS: certificates and names are always checked, against \(http.authorities) "
                    + "(http.ca_file)"),
            words(
                "Je Server höchstens \(http.perHost) Verbindungen, \(TimeSpan.text(http.gap)) Abstand; zugleich "
                    + "höchstens \(http.inFlight) Abrufe und ebenso viele langsame",
                "At most \(http.perHost) connections a server, \(TimeSpan.text(http.gap)) apart; at most "
                    + "\(http.inFlight) fetches at a time, and as many slow ones"),
            words(
                "Keine Telemetrie, keine Suche nach Aktualisierungen. Von Hand: `earshot read`, `explain` und "
                    + "`sources add` holen die Adresse, die man ihnen gibt",
                "No telemetry, no search for updates. By hand: `earshot read`, `explain` and `sources add` "
                    + "fetch the address they are given"),
        ]
    }
    var ownAuthorities: String {
        words("eigene Zertifikate (ca_file der Quelle)", "own certificates (ca_file of the source)")
    }

    var listening: String { words("Eingehend: was lauscht", "Inbound: what listens") }
    var nothingListens: String {
        words("nichts (web.listen ist leer)", "nothing (web.listen is empty)")
    }
    var listeningNote: String {
        words(
            "Ohne TLS: davor gehört ein Proxy mit TLS. Keine Anmeldung, keine Sitzung; wer einen "
                + "Link nur öffnet, ändert nichts; andere Namen im Host-Feld werden abgewiesen",
            "Without TLS: a proxy with TLS belongs in front. No login, no session; who only "
                + "opens a link changes nothing; other names in the Host field are refused")
    }
    var pages: String { words("Seiten", "pages") }
    func linkPages(_ address: String) -> String {
        words(
            "signierte Links aus Nachrichten unter \(address), darunter auch /websub/: was Hubs melden, nur "
                + "mit deren Unterschrift",
            "signed links of messages below \(address), among them /websub/: what hubs tell, only with "
                + "their signature")
    }
    var noLinkPages: String {
        words("keine Links (web.public_url ist leer)", "no links (web.public_url is empty)")
    }
}
