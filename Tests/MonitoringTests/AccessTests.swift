import Domain
import Testing
import Workers

@testable import Monitoring

@Suite("The way to a source")
struct AccessTests {
    private func access(_ keys: String, kind: String = "feed: https://x.example:8443/f") throws
        -> SourceAccess?
    {
        try TestConfiguration.settings("brands: [{name: A}]\nsources: [{\(kind), \(keys)}]")
            .sources.first?.access
    }

    private func faults(_ keys: String, kind: String = "feed: https://x.example/f") -> [String] {
        TestConfiguration.faults("brands: [{name: A}]\nsources: [{\(kind), \(keys)}]")
    }

    @Test("fields, user and bearer become fields of its origin")
    func fields() throws {
        let headers = try #require(
            try access("headers: {X-Api-Key: '${TOKEN}', Accept-Language: de}"))
        #expect(headers.origin == "https://x.example:8443")
        #expect(
            headers.fields.revealed == [
                .init(name: "X-Api-Key", value: "geheim123"),
                .init(name: "Accept-Language", value: "de"),
            ])
        // me:geheim123
        for password in ["password: '${TOKEN}'", "password_file: source.secret"] {
            #expect(
                try access("user: me, \(password)")?.fields.revealed == [
                    .init(name: "Authorization", value: "Basic bWU6Z2VoZWltMTIz")
                ])
        }
        for bearer in ["bearer: '${TOKEN}'", "bearer_file: source.secret"] {
            #expect(
                try access(bearer)?.fields.revealed == [
                    .init(name: "Authorization", value: "Bearer geheim123")
                ])
        }
        #expect(try access("headers: {}, user: '', bearer: ''") == nil)
    }

    @Test("authorities are read at once, a proxy is an address; both also go with a list")
    func route() throws {
        let keys = "ca_file: own.pem, proxy: 'http://me:${TOKEN}@proxy.example:3128'"
        let own = try #require(try access(keys))
        #expect(own.authorities?.isEmpty == false && own.fields.revealed.isEmpty)
        #expect(own.proxy?.host == "proxy.example" && own.proxy?.port == 3128)
        let listed = try #require(try access(keys, kind: "opml: subscriptions.opml"))
        #expect(listed.origin == "https://a.example" && listed.proxy == own.proxy)
    }

    @Test("no secret of it is printed")
    func printed() throws {
        let keys = "headers: {X-Key: '${TOKEN}'}, user: u, password: '${TOKEN}'"
        let settings = try access(keys + ", proxy: 'http://u:${TOKEN}@proxy.example'")
        #expect(settings != nil && !"\(String(describing: settings))".contains("geheim123"))
    }

    @Test(
        "what can't be is a fault that shows no secret",
        arguments: [
            ("password: geheim123, user: u", "password_file"), ("bearer: geheim123", "bearer_file"),
            ("user: u", "password_file"), ("password_file: source.secret", "no 'user'"),
            ("user: 'a:b', password: '${TOKEN}'", "colon"), ("bearer_file: none", "can't be read"),
            ("bearer: '${NONE}'", "no variable NONE"), ("bearer_file: empty.secret", "is empty"),
            ("user: u, password: '${TOKEN}', bearer: '${TOKEN}'", "one way"),
            ("headers: {Authorization: '${TOKEN}'}, bearer: '${TOKEN}'", "keep one"),
            ("headers: {'X Y': geheim123}", "no field"),
            ("headers: {X: \"geheim123\\r\\nY: 1\"}", "no field"),
            ("headers: {Host: geheim123}", "Earshot's own"), ("headers: [geheim123]", "mapping"),
            ("ca_file: none.pem", "can't be read"), ("ca_file: words.txt", "no certificate"),
            ("proxy: 'socks5://u:geheim123@p.example'", "proxy"),
            ("proxy: 'http://p.example/x'", "proxy"),
        ])
    func faults(_ keys: String, _ expected: String) {
        let faults = faults(keys)
        #expect(faults.count == 1 && faults.allSatisfy { $0.contains(expected) }, "\(faults)")
        #expect(!faults.joined().contains("geheim123"))
    }

    @Test("a list's strangers get no secret, and a file none of it")
    func misplaced() {
        for keys in ["bearer: '${TOKEN}'", "headers: {X: y}", "user: u, password: '${TOKEN}'"] {
            #expect(!faults(keys, kind: "opml: subscriptions.opml").isEmpty)
        }
        for keys in ["bearer: '${TOKEN}'", "ca_file: own.pem", "proxy: 'http://p.example'"] {
            #expect(!faults(keys, kind: "file: x.xml").isEmpty)
        }
        #expect(!faults("bearer: '${TOKEN}'", kind: "feed: 'https://u:p@x.example/'").isEmpty)
    }

    @Test(
        "what is no server's gets none of what servers ask for",
        arguments: [
            "imap: 'imaps://x.example/INBOX', user: u, password_file: source.secret",
            "maildir: /var/mail/x", "exec: [/bin/true]", "file: x.xml",
        ])
    func noServer(_ kind: String) {
        for key in [
            "headers: {X: y}", "bearer: '${TOKEN}'", "bearer_file: source.secret",
            "ca_file: own.pem", "proxy: 'http://p.example'", "robots: ignore", "tdm: ignore",
        ] {
            let (faults, name) = (faults(key, kind: kind), key.prefix { $0 != ":" })
            #expect(
                faults.count == 1 && faults[0].contains("earshot.yaml:2:")
                    && faults[0].contains("sources[1].\(name) goes with feed, page,"), "\(faults)")
        }
        let logins = faults("user: u, password: '${TOKEN}'", kind: "maildir: /var/mail/x")
        #expect(logins.count == 2, "\(logins)")
    }

    @Test("every limit of reading can be set, within bounds, and reaches the readers")
    func reading() throws {
        let reading = try TestConfiguration.settings(
            "brands: [{name: A}]\nreading: {max_memory: 1GiB, max_time: 5s, max_documents: 10}"
        ).reading
        #expect(reading.memory == 1 << 30 && reading.time == .seconds(5))
        #expect(reading.documents == 10)
        let limits = Readers.limits(reading, body: 100 << 20)
        #expect(limits.memory == reading.memory && limits.answer == 300 << 20)
        #expect(limits.processor >= reading.time && limits.patience >= limits.processor)
        for wrong in [
            "max_memory: 1MiB", "max_time: 0s", "max_documents: 0", "max_documents: 2001",
        ] {
            #expect(
                TestConfiguration.faults("brands: [{name: A}]\nreading: {\(wrong)}").count == 1,
                "\(wrong)")
        }
    }

    @Test("every limit of a fetch can be set, within bounds")
    func limits() throws {
        let http = try TestConfiguration.settings(
            """
            brands: [{name: A}]
            http: {min_speed: 7, min_speed_over: 20s, max_bodies: 32MiB, max_header: 8KiB,
                   max_redirects: 0, allow_ports: [25, 8080]}
            """
        ).http
        #expect(http.minSpeed == 7 && http.minSpeedWindow == .seconds(20))
        #expect(http.bodiesLimit == 32 << 20 && http.headerLimit == 8 << 10)
        #expect(http.redirects == 0 && http.allowedPorts == [25, 8080])
        for wrong in [
            "min_speed: 0", "min_speed_over: 0s", "max_bodies: 1KiB", "max_header: 2MiB",
            "max_redirects: 21", "allow_ports: [0]", "allow_ports: [65536]", "allow_ports: 25",
            "max_body: 20MiB, max_bodies: 10MiB",
        ] {
            #expect(
                TestConfiguration.faults("brands: [{name: A}]\nhttp: {\(wrong)}").count == 1,
                "\(wrong)")
        }
    }
}
