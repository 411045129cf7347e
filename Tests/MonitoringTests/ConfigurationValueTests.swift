import Alerting
import Domain
import Monitoring
import Testing

@Suite("Values of a configuration")
struct ConfigurationValueTests {
    @Test("words that YAML takes for something else stay text where text is expected")
    func texts() throws {
        let settings = try TestConfiguration.settings(
            """
            brands:
              - name: 2011
                aliases: [no, 1e3, 0x10, ~tilde, "null", 1.0, 2026-11-23]
                context: [on, off]
                ambiguous: "yes"
            """)
        let brand = try #require(settings.brands.first)
        #expect(brand.name == "2011")
        #expect(brand.id == "2011")
        #expect(brand.aliases == ["no", "1e3", "0x10", "~tilde", "null", "1.0", "2026-11-23"])
        #expect(brand.context == ["on", "off"])
        #expect(brand.isAmbiguous)
    }

    @Test("a domain may be given as an address of its site")
    func domains() throws {
        let settings = try TestConfiguration.settings(
            "brands: [{name: A, domains: ['https://www.x.example/start', y.example]}]")
        #expect(settings.brands.first?.domains == ["x.example", "y.example"])
    }

    @Test("a rule may ask for what of an employer is spoken of")
    func subFacets() throws {
        let settings = try TestConfiguration.settings(
            """
            brands: [{name: A}]
            channels: {c: {journal: {}}}
            alerts: [{name: x, when: {sub_facet: [pay, Work-Life]}, send: hourly, to: [c]}]
            """)
        #expect(settings.rules.first?.condition.subFacets == [.pay, .workLife])
    }

    @Test("an alert may go further, where nobody marks it in time")
    func escalation() throws {
        func rule(_ more: String) throws -> AlertRule? {
            try TestConfiguration.settings(
                """
                brands: [{name: A}]
                channels: {c: {journal: {}}, d: {journal: {}}}
                alerts: [{name: x, send: immediately, to: [c]\(more)}]
                """
            ).rules.first
        }
        #expect(try rule("")?.escalation == nil)
        #expect(try rule(", escalate: {after: '', to: []}")?.escalation == nil)
        #expect(
            try rule(", escalate: {after: 2h, to: [d]}")?.escalation
                == AlertRule.Escalation(after: .seconds(7200), channels: ["d"]))
    }

    @Test("people get thirty alerts an hour one by one unless told otherwise, programs all")
    func alertsPerHour() throws {
        let settings = try TestConfiguration.settings(
            """
            brands: [{name: A}]
            channels:
              chat: {mattermost: {url: "https://a.example/hook"}}
              busy: {mattermost: {url: "https://a.example/hook"}, max_per_hour: 200}
              log: {journal: {}}
              slow: {max_per_hour: 1, journal: {}}
            """)
        #expect(settings.channels.map(\.alertsPerHour) == [30, 200, nil, 1])
        for value in ["0", "10001", "many"] {
            let faults = TestConfiguration.faults(
                "brands: [{name: A}]\nchannels: {c: {journal: {}, max_per_hour: \(value)}}")
            #expect(faults.count == 1, "\(value): \(faults)")
        }
    }

    @Test("a sender may have a name before its address", arguments: ["Ear Shot", "\"Ear Shot\""])
    func sender(name: String) throws {
        let settings = try TestConfiguration.settings(
            """
            brands: [{name: A}]
            channels:
              c:
                email:
                  to: [a@b.example]
                  from: '\(name) <e@b.example>'
                  smtp: smtp://h.example
            """)
        guard case .email(let email) = settings.channels.first?.settings else {
            Issue.record("no mail channel")
            return
        }
        #expect(email.from.description == "e@b.example")
        #expect(email.fromName == "Ear Shot")
    }

    @Test(
        "an id is made from the name or address, and stays short and unique",
        arguments: [
            ("https://www.x.example/feed.xml", "x.example-feed.xml"),
            ("http://müller.example/a?b=c", "xn-mller-kva.example-a-b-c"),
            ("https://x.example", "x.example"),
        ])
    func ids(address: String, id: String) throws {
        let settings = try TestConfiguration.settings(
            "brands: [{name: Müller & Söhne}]\nsources: [{feed: '\(address)'}, {page: '\(address)'}]"
        )
        #expect(settings.brands.first?.id == "mueller-soehne")
        #expect(settings.sources.map(\.id) == [SourceID(id), SourceID(id + "-2")])
    }

    @Test("paths are those beside the configuration, absolute ones stay")
    func paths() throws {
        let near = try TestConfiguration.settings(
            "store: a.db\nbrands: [{name: A}]\nsources: [{file: import/*.xml}]")
        #expect(near.storePath == "/etc/earshot/a.db")
        #expect(near.sources.map(\.kind) == [.file(pattern: "/etc/earshot/import/*.xml")])
        let far = try TestConfiguration.settings("store: /var/a.db\nbrands: [{name: A}]")
        #expect(far.storePath == "/var/a.db")
    }

    @Test("a subscription list gives its feeds")
    func subscriptions() throws {
        let settings = try TestConfiguration.settings(
            "brands: [{name: A}]\nsources: [{opml: subscriptions.opml, weight: 2}]")
        #expect(settings.sources.map(\.weight) == [2])
        #expect(settings.sources.map { "\($0.id)" } == ["a.example-f.xml"])
    }

    @Test(
        "times are a number and a unit",
        arguments: [
            ("500ms", Duration.milliseconds(500)), ("30s", .seconds(30)), ("15m", .seconds(900)),
            ("15 min", .seconds(900)), ("1h", .seconds(3600)), ("0s", .zero),
            ("1m30s", .seconds(90)), ("1m 5s", .seconds(65)),
        ])
    func durations(text: String, expected: Duration) throws {
        let settings = try TestConfiguration.settings(
            "brands: [{name: A}]\nhttp: {gap: \(text)}")
        #expect(settings.http.gap == expected)
    }

    @Test(
        "what works otherwise than one may think is warned of",
        arguments: [
            (
                "channels: {c: {webhook: {url: 'http://a.example', secret_file: open.secret}}}",
                "2:64: warning: channels.c.webhook.secret_file: anybody on this machine can change "
                    + "/etc/earshot/open.secret; chmod 600 it"
            ),
            (
                "channels: {c: {exec: {command: [/nowhere/tell]}}}",
                "2:32: warning: channels.c.exec.command: there is no /nowhere/tell"
            ),
            (
                "channels: {c: {teams: {url: 'https://a.webhook.office.com/x'}}}",
                "2:29: warning: channels.c.teams.url is that of a connector, which Microsoft has "
                    + "retired; make a workflow \"When a Teams webhook request is received\" and "
                    + "take its address"
            ),
            (
                "sources: [{opml: none.opml}]",
                "2:18: warning: sources[1].opml: /etc/earshot/none.opml names no feed: outlines "
                    + "need an xmlUrl"
            ),
            (
                "sources: [{opml: faulty.opml}]",
                "2:18: warning: sources[1].opml: /etc/earshot/faulty.opml:3: 'feed me' is not an "
                    + "http or https address; left out"
            ),
        ])
    func warnings(text: String, expected: String) throws {
        let settings = try TestConfiguration.settings("brands: [{name: A}]\n" + text)
        #expect(settings.warnings.map { "\($0)" } == ["earshot.yaml:" + expected])
    }

    @Test("a domain that many share is warned of: below it nobody knows who speaks")
    func sharedDomain() throws {
        let settings = try TestConfiguration.settings(
            "brands: [{name: A, domains: [a.example, a.wordpress.com, wordpress.com]}]")
        #expect(
            settings.warnings.map { "\($0)" } == [
                "earshot.yaml:1:58: warning: brands[1].domains: many share 'wordpress.com', so "
                    + "nothing there is taken for the brand's own; give the brand's name below it "
                    + "(example.wordpress.com), or its account as a handle"
            ])
    }

    @Test("where nothing is said of it nothing listens; where it is, links live 30 days")
    func web() throws {
        #expect(try TestConfiguration.settings("brands: [{name: A}]").web == nil)
        #expect(try TestConfiguration.settings("brands: [{name: A}]\nweb: {listen: ''}").web == nil)
        let settings = try TestConfiguration.settings(
            """
            brands: [{name: A}]
            web: {listen: '[::1]:8484', public_url: "https://e.example/ear"}
            """)
        let web = try #require(settings.web)
        #expect((web.host, web.port) == ("::1", 8484))
        #expect(web.publicAddress?.text == "https://e.example/ear")
        #expect(web.linkLifetime == .seconds(30 * 86_400) && web.key == nil)
        #expect(settings.warnings == [])
    }

    @Test("what listens beyond this machine, or goes without TLS, is warned of")
    func openWeb() throws {
        let settings = try TestConfiguration.settings(
            """
            brands: [{name: A}]
            web: {listen: '0.0.0.0:80', public_url: "http://e.example"}
            """)
        let warnings = settings.warnings.map { "\($0)" }
        #expect(warnings.count == 2)
        #expect(warnings[0].contains("2:15: warning: web.listen: 0.0.0.0 can be reached"))
        #expect(warnings[1].contains("web.public_url is http"))
    }
}
