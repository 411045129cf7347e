import Alerting
import Database
import Domain
import JSON
import Storage
import TestSupport
import Testing

@testable import Monitoring

@Suite("The security dossier")
struct SecurityDossierTests {
    private static let libraries = [
        LoadedLibrary(
            path: "/usr/lib/x86_64-linux-gnu/libcurl.so.4.8.0",
            debian: LoadedLibrary.DebianPackage(name: "libcurl4", version: "7.88.1-10+deb12u8"))
    ]

    private static let configuration = """
        brands: [{name: Lerche}]
        http: {allow_networks: [10.1.0.0/16], allow_ports: [8025]}
        retention: {documents: 30d, mentions: 1y}
        sources:
          - {feed: "https://user:geheim123@blatt.example/feed.xml?key=geheim123", id: blatt}
          - {page: "https://blatt.example/forum", id: forum, password_file: source.secret, user: u}
          - {site: "http://intern.example:8081/", id: intern, proxy: "http://u:geheim123@proxy.example:3128"}
          - {feed: "https://api.example/f?t=${TOKEN}", id: api, headers: {X-Key: "geheim123"}}
          - {file: import/*.xml, id: ordner}
        channels:
          chef:
            email:
              to: [chef@example.de]
              from: e@example.de
              smtp: smtps://mail.example.de
              user: u
              password: ${TOKEN}
          chat: {slack: {url: "https://hooks.slack.example/services/geheim123"}}
          haken: {webhook: {url: "https://haken.example/x", secret_file: hook.secret}}
          eigenes: {exec: {command: [/bin/true, geheim123]}}
        alerts: [{name: dringend, send: immediately, to: [chef]}]

        """

    private func dossier(
        _ more: String = "", in language: OutputLanguage? = nil, secrets: SecretNeed = .required
    ) throws -> SecurityDossier {
        let settings = try TestConfiguration.settings(Self.configuration + more, secrets: secrets)
        return SecurityDossier(
            of: settings, from: "/etc/earshot/earshot.yaml", in: language,
            at: Timestamp(seconds: 1_800_000_000), libraries: Self.libraries)
    }

    /// Wrapped lines made one again.
    private func flat(_ text: String) -> String {
        text.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
    }

    @Test(
        "of networks those are asked for tdmrep.json that are somebody's own site",
        arguments: [("mastodon: [x]", false), ("wordpress: blog.example", true)])
    func reservations(network: String, isAsked: Bool) throws {
        let settings = try TestConfiguration.settings(
            "brands: [{name: Lerche}]\nsources: [{\(network)}]\n")
        let dossier = SecurityDossier(
            of: settings, from: "/etc/earshot/earshot.yaml", in: nil,
            at: Timestamp(seconds: 1_800_000_000), libraries: Self.libraries)
        #expect(dossier.markdown.contains("tdmrep.json") == isAsked)
    }

    @Test(
        "it tells whom it connects to and why, and no secret", arguments: OutputLanguage.allCases)
    func facts(language: OutputLanguage) throws {
        let dossier = try dossier(
            "web: {listen: 127.0.0.1:8484, public_url: https://ohr.example}\n", in: language)
        let text = flat(dossier.markdown)
        for fact in [
            "**blatt.example:443**: https;", "blatt, forum", "/robots.txt",
            "/.well-known/tdmrep.json", "**intern.example:8081**: http;",
            "**proxy.example:3128**: http (proxy);", "/etc/earshot/import/*.xml",
            "**mail.example.de:465**: smtps;", "chef (email)", "chef@example.de", "dringend",
            "**hooks.slack.example:443**", "**/bin/true**", "10.1.0.0/16", "8025",
            "**127.0.0.1:8484**", "https://ohr.example", "earshot.db.links.key", "0600",
            "libcurl4; 7.88.1-10+deb12u8", "seccomp", "8000 Bytes", "30 ", "365 ",
        ] {
            #expect(
                text.lowercased().contains(fact.lowercased()), "\(language): \(fact)")
        }
        #expect(!text.contains("geheim123"))
        #expect(!String(decoding: dossier.jsonLines, as: UTF8.self).contains("geheim123"))
    }

    @Test("of each credential its key and place are told", arguments: OutputLanguage.allCases)
    func credentials(language: OutputLanguage) throws {
        let text = flat(try dossier(in: language).markdown)
        let (file, variable, itself) =
            language == .german
            ? ("Datei", "Umgebungsvariable", "steht in der Konfiguration")
            : ("file", "environment variable", "stands in the configuration")
        for line in [
            "**sources[2].password_file**: \(file) /etc/earshot/source.secret",
            "**sources[1].feed**: \(itself)", "**sources[3].proxy**: \(itself)",
            "**sources[4].headers.X-Key**: \(itself)", "**sources[4].feed**: \(variable) TOKEN",
            "**channels.chef.email.password**: \(variable) TOKEN",
            "**channels.chat.slack.url**: \(itself)",
            "**channels.haken.webhook.secret_file**: \(file) /etc/earshot/hook.secret",
        ] {
            #expect(text.contains(line), "\(line)")
        }
    }

    @Test("a secret that is not at hand is told of all the same")
    func absent() throws {
        let more = """
              spaet: {matrix: {url: https://m.example, room: "!a:m.example", token_file: fehlt}}
              fort: {ntfy: {url: https://n.example/t, token: "${NIRGENDS}"}}
              weg: {zulip: {url: https://z.example, user: a@z.example, channel: x, key_file: "${ORT}/k"}}

            """
        let text = Self.configuration.replacing("alerts:", with: more + "alerts:")
        let settings = try TestConfiguration.settings(text, secrets: .unused)
        let places = Dictionary(
            settings.credentials.map { ($0.key, $0.place) }, uniquingKeysWith: { first, _ in first }
        )
        #expect(
            places["channels.spaet.matrix.token_file"] == .file("/etc/earshot/fehlt"))
        #expect(places["channels.fort.ntfy.token"] == .variables(["NIRGENDS"]))
        #expect(places["channels.weg.zulip.key_file"] == .file("${ORT}/k"))
    }

    @Test("where the secret is the address, and not at hand, no server is made up")
    func unknownServer() throws {
        let settings = try TestConfiguration.settings(
            """
            brands: [{name: Lerche}]
            channels:
              chat: {slack: {url_file: fehlt}}
              post: {email: {to: [a@example.de], from: b@example.de, smtp: "${NIRGENDS}"}}
              hier: {email: {to: [a@example.de], from: b@example.de, smtp: "smtp://127.0.0.1:25"}}

            """, secrets: .unused)
        let dossier = SecurityDossier(
            of: settings, from: "x", in: .english, at: Timestamp(seconds: 0), libraries: [])
        #expect(
            dossier.channelSection.items.map(\.title) == [
                dossier.words.unknownHost, dossier.words.unknownHost, "127.0.0.1:25",
            ])
        #expect(dossier.markdown.contains("channels.chat.slack.url_file"))
    }

    @Test("every kind of source and channel stands in it, with what it reaches")
    func everyKind() throws {
        let bytes = try #require(Fixtures.bytes(of: "\(Fixtures.project)/config/earshot.yaml"))
        let settings = try TestConfiguration.settings(
            String(decoding: bytes, as: UTF8.self), secrets: .unused)
        #expect(Set(settings.channels.map(\.settings.kind)) == Set(ChannelKind.allCases))
        let dossier = SecurityDossier(
            of: settings, from: "x", in: .english, at: Timestamp(seconds: 0), libraries: [])
        let (sources, channels) = (dossier.sourceSection, dossier.channelSection)
        for channel in settings.channels {
            let name = "\(channel.name) (\(channel.settings.kind.rawValue))"
            let item = channels.items.first { item in
                item.facts.contains { $0.key == "channel" && $0.values == [name] }
            }
            #expect(item != nil, "\(name)")
            guard case .servers(let targets) = channel.settings.outbound else { continue }
            #expect(targets.map(SecurityDossier.title) == [item?.title])
        }
        for source in settings.sources {
            let isThere = sources.items.contains { item in
                item.facts.contains {
                    $0.key == "sources" && $0.values.contains(source.id.rawValue)
                }
            }
            #expect(isThere, "\(source.id)")
        }
    }

    @Test("of a network each server is told, and the secret at the one that it goes to")
    func networks() throws {
        let settings = try TestConfiguration.settings(
            """
            brands: [{name: Lerche, hashtags: ['#lerche']}]
            sources:
              - {wordpress: wordpress.com, id: tags, tags: [pumpen]}
              - {wordpress: "https://u:geheim123@blog.example", id: blog}
              - {mastodon: brands, servers: [troet.example, "https://b.example"], token: "${TOKEN}"}
              - {youtube: UCabcdefghijklmnopqrstuv, key: "${TOKEN}"}
              - {hackernews: brands, api: "https://u:geheim123@hn.example"}

            """)
        let dossier = SecurityDossier(
            of: settings, from: "x", in: .english, at: Timestamp(seconds: 0), libraries: [])
        let visits = dossier.sourceSection.items.map { item in
            let keys = item.facts.first { $0.key == "credentials" }?.values ?? []
            return "\(item.title) \(keys.joined(separator: " "))"
        }
        #expect(
            visits == [
                "b.example:443 ", "blog.example:443 sources[2].wordpress",
                "hn.example:443 sources[5].api", "public-api.wordpress.com:443 ",
                "troet.example:443 sources[3].token", "wordpress.com:443 ",
                "www.googleapis.com:443 sources[4].key", "www.youtube.com:443 ",
            ])
        #expect(!dossier.markdown.contains("geheim123"))
    }

    @Test("every table of the store is in one class of data")
    func everyTable() async throws {
        let folder = try TemporaryFolder()
        let store = try Store.open(path: folder.file("a.db"), mode: .owner)
        try await store.close()
        let connection = try Connection(path: folder.file("a.db"), checkpoints: .whenAsked)
        let tables = try connection.all(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ) { $0.text() }
        // The search index is a table and those it is made of.
        let own = tables.filter { !$0.hasPrefix("mention_text_") }
        #expect(StoredDataClass.allCases.flatMap(\.tables).sorted() == own.sorted())
    }

    @Test("an empty configuration says that there is nothing", arguments: OutputLanguage.allCases)
    func empty(language: OutputLanguage) throws {
        let settings = try TestConfiguration.settings("brands: [{name: Lerche}]\n")
        let text = SecurityDossier(
            of: settings, from: "x", in: language, at: Timestamp(seconds: 0), libraries: []
        ).markdown
        let words =
            language == .german
            ? ["keine Quelle", "kein Kanal", "web.listen ist leer"]
            : ["no source", "no channel", "web.listen is empty"]
        for word in words { #expect(text.contains(word)) }
    }

    @Test("without --language it speaks the configuration's")
    func language() throws {
        #expect(try dossier().markdown.hasPrefix("# Sicherheitsdossier"))
        #expect(try dossier("language: en\n").markdown.hasPrefix("# Security dossier"))
    }

    @Test("what stands in the configuration can't make lines or go beyond a terminal's width")
    func form() throws {
        let text = try dossier("privacy: {}\n", in: .german).markdown
        for line in text.split(separator: "\n") where line.contains(" ") {
            let isOneWord = line.drop { $0 == " " || $0 == "-" }.split(separator: " ").count == 1
            #expect(line.count <= DossierSection.width || isOneWord, "\(line)")
        }
        #expect("a\nb\u{1B}[31m".oneLine == "a b [31m")
    }

    @Test("for programs each thing is an object of JSON, with all its sources")
    func json() throws {
        let lines = try dossier().jsonLines.split(separator: 10).map { try JSONValue(parsing: $0) }
        let server = try #require(lines.first { $0["name"]?.string == "blatt.example:443" })
        #expect(server["section"]?.string == "sources")
        #expect(server["protocol"]?.string == "https")
        #expect(server["sources"]?.array?.compactMap(\.string) == ["blatt", "forum"])
        #expect(Set(lines.compactMap { $0["section"]?.string }).count == 9)
    }

    @Test("libraries are those that are mapped, with the package that has them")
    func libraries() {
        let maps = """
            7f00-7f01 r--p 00000000 08:01 1  /usr/lib/x86_64-linux-gnu/libz.so.1.2.13
            7f01-7f02 r-xp 00000000 08:01 1  /usr/lib/x86_64-linux-gnu/libz.so.1.2.13
            7f03-7f04 r-xp 00000000 08:01 2  /usr/bin/earshot
            7f05-7f06 rw-p 00000000 00:00 0  [heap]
            7f07-7f08 rw-p 00000000 00:00 0
            7f09-7f0a r-xp 00000000 08:01 3  /lib/libsomething.so
            """
        #expect(
            LoadedLibrary.paths(inMaps: maps) == [
                "/lib/libsomething.so", "/usr/lib/x86_64-linux-gnu/libz.so.1.2.13",
            ])
        let status = "Package: a\nVersion: 1\n\nPackage: b\nStatus: x\nVersion: 2:3-4\n"
        #expect(LoadedLibrary.versions(inStatus: status, of: ["b"]) == ["b": "2:3-4"])
    }
}
