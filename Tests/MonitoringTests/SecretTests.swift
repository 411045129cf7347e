import Domain
import Monitoring
import Testing

@Suite("Secrets of a configuration")
struct SecretTests {
    /// `geheim123` stands in each, as a value, in a variable or in a file, and something is faulty.
    private static let faulty = [
        "sources: [{feed: 'https://u:geheim123@x.example:99999/'}]",
        "sources: [{feed: '${TOKEN}'}]", "sources: [{feed: 'gopher://x.example/${TOKEN}'}]",
        "sources: [{page: 'http://geheim123@x.example:y/', select: 'li['}]",
        "store: 'postgres://u:geheim123@h/d'", "timezone: '${TOKEN}'", "language: '${TOKEN}'",
        "http: {allow_networks: ['${TOKEN}'], ca_file: '${TOKEN}', gap: '${TOKEN}'}",
        "channels: {c: {slack: {url: geheim123}}}", "channels: {c: {slack: {url: '${TOKEN}'}}}",
        "channels: {c: {slack: {url: 'ftp://geheim123'}}}",
        "channels: {c: {slack: {url_file: short.secret}}}",
        "channels: {c: {teams: {url: geheim123}}}",
        "channels: {c: {ntfy: {url: 'http://geheim123'}}}",
        "channels: {c: {matrix: {url: 'http://x.example', room: '!r', token: 'geheim123 x'}}}",
        "channels: {c: {telegram: {token: 'geheim123 x', chat: '1'}}}",
        "channels: {c: {nextcloud_talk: {url: 'http://x.example', room: a, secret: 'geheim123 x'}}}",
        "channels: {c: {webhook: {url: 'http://x.example', secret: whsec_geheim123}}}",
        "channels: {c: {webhook: {url: 'http://x.example', secret: '${TOKEN}'}}}",
        "channels: {c: {webhook: {url: 'http://x.example', secret_file: short.secret}}}",
        "channels: {c: {email: {to: [a@b.example], from: a@b.example, smtp: 'smtp://u:geheim123@h:99999'}}}",
        "channels: {c: {email: {to: ['${TOKEN}'], from: '${TOKEN}', smtp: '${TOKEN}'}}}",
        "channels: {c: {email: {to: [x], from: x, smtp: 'smtp://h', user: u, password: geheim123}}}",
        "alerts: [{name: x, send: '${TOKEN}', to: ['${TOKEN}'], when: {brand: ['${TOKEN}']}}]",
    ]

    @Test("no fault shows one", arguments: faulty)
    func faults(text: String) {
        let faults = TestConfiguration.faults("brands: [{name: A}]\n" + text)
        #expect(!faults.isEmpty)
        #expect(!faults.joined().contains("geheim123"), "\(faults)")
    }

    @Test("a variable takes its place in a value, also several in one")
    func variables() throws {
        let settings = try TestConfiguration.settings(
            "brands: [{name: '${A} und ${B}', aliases: ['$5', '${', '$${A}']}]",
            environment: ["A": "Zwirn", "B": "Faden"])
        #expect(settings.brands.first?.name == "Zwirn und Faden")
        #expect(settings.brands.first?.aliases == ["$5", "${", "$Zwirn"])
    }

    @Test("a secret comes from a file beside the configuration, or from systemd's credentials")
    func files() throws {
        let text = """
            brands: [{name: A}]
            channels: {c: {webhook: {url: "https://x.example/", secret_file: hook.secret}}}
            """
        let own = try TestConfiguration.settings(text)
        let given = try TestConfiguration.settings(
            text, environment: ["CREDENTIALS_DIRECTORY": "/run/credentials"])
        let elsewhere = try TestConfiguration.settings(
            text, environment: ["CREDENTIALS_DIRECTORY": "/run/others"])
        #expect(own.channels.count == 1)
        #expect(own.channels != given.channels)
        #expect(own.channels == elsewhere.channels)
    }

    /// Each channel's secret is the service's alone.
    private static let apart = """
        brands: [{name: A}]
        channels:
          a: {webhook: {url: "https://x.example/", secret_file: "${CREDENTIALS}/hook.secret"}}
          b:
            email:
              to: [a@b.example]
              from: a@b.example
              smtp: smtp://h.example
              user: u
              password_file: "${CREDENTIALS}/smtp.password"
          c: {slack: {url: "${SLACK}"}}
          d: {slack: {url_file: none}}
          e: {email: {to: [a@b.example], from: a@b.example, smtp: "smtp://u:${SMTP}@h.example"}}
        alerts: [{name: x, send: hourly, to: [a, b, c, d, e]}]
        """

    @Test("one that is not at hand is one fault, at its place")
    func missing() {
        let faults = TestConfiguration.faults(Self.apart)
        #expect(faults.count == 5, "\(faults)")
        let lines = faults.map { $0.split(separator: ":")[1] }
        #expect(lines == ["3", "10", "11", "12", "13"], "\(faults)")
    }

    @Test("where nothing is sent it is a warning, and every channel is there with its recipients")
    func notNeeded() throws {
        let settings = try TestConfiguration.settings(Self.apart, secrets: .unused)
        #expect(settings.channels.map(\.name) == ["a", "b", "c", "d", "e"])
        #expect(settings.warnings.count == 5)
        #expect(settings.warnings.allSatisfy { $0.severity == .warning })
        #expect(settings.rules.first?.channels.count == 5)
    }

    @Test("where nothing is sent a wrong one is a fault all the same")
    func wrong() {
        let text = """
            brands: [{name: A}]
            channels: {c: {webhook: {url: "https://x.example/", secret_file: short.secret}}}
            """
        #expect(throws: ConfigurationError.self) {
            try TestConfiguration.settings(text, secrets: .unused)
        }
    }

    @Test("printed, a channel with a secret does not show it")
    func printed() throws {
        let settings = try TestConfiguration.settings(
            """
            brands: [{name: A}]
            channels:
              a: {webhook: {url: "https://x.example/", secret_file: hook.secret}}
              b: {email: {to: [a@b.example], from: a@b.example, smtp: "smtp://u:geheim123@127.0.0.1"}}
              c: {slack: {url: "https://x.example/${TOKEN}"}}
            """)
        #expect(settings.channels.count == 3)
        #expect(!"\(settings)".contains("geheim123"))
        #expect(!"\(settings)".contains("example secret"))
    }
}
