import JSON
import TestSupport
import Testing

@Suite("Mail through a real server")
struct DeliveryMailTests {
    @Test(
        "OUT-04: an alert and a due digest reach each recipient's mailbox once, whole and readable",
        .enabled(if: DeliveryMailHost.obstacle == nil, "\(DeliveryMailHost.obstacle ?? "")"))
    func mailboxes() async throws {
        let host = try DeliveryMailHost(users: ["anna", "bernd"])
        let place = try DeliveryWorkplace(
            """
            sources:
              - {file: feed.xml, id: bote}
            channels:
              sales: {email: {to: [anna@mail.test, bernd@mail.test], from: earshot@mail.test, smtp: "\(host.address)"}}
              hr: {email: {to: [bernd@mail.test], from: earshot@mail.test, smtp: "\(host.address)"}}
            alerts:
              - {name: sofort, when: {facet: [product]}, send: immediately, to: [sales]}
              - {name: täglich, when: {facet: [employer]}, send: daily at \(WallClock.past), to: [hr]}

            """)
        try place.folder.write(
            "feed.xml", Array(DeliveryFeed.rss([.product("7"), .employer("2026")]).utf8))
        #expect(try await place.earshot("scan").status == 0)
        try place.ageRules()
        let scan = try await place.earshot("scan", "--notify")
        #expect(scan.status == 0, "\(scan.errors)")
        #expect(try await place.outbox().map(\.state) == ["delivered", "delivered", "delivered"])
        try await eventually("the mails in their boxes; \(host.log)") {
            host.count(of: "anna") == 1 && host.count(of: "bernd") == 2
        }
        let (anna, bernd) = (try host.mails(of: "anna"), try host.mails(of: "bernd"))
        for mail in anna + bernd { try expectWellFormed(mail) }
        let alert = try #require(anna.first)
        #expect(alert["to"]?.string == "anna@mail.test")
        #expect(alert["from"]?.string?.contains("earshot@mail.test") == true)
        #expect(alert["subject"]?.string?.contains("Müller Maschinenbau") == true)
        for part in alert["parts"]?.array ?? [] {
            let text = try #require(part["text"]?.string)
            #expect(text.contains("Drehmaschine 7") && text.contains("Qualität"))
        }
        let digest = try #require(
            bernd.first { $0["parts"]?.mentions("Zwölf Auszubildende") == true })
        #expect(digest["parts"]?.mentions("Qualität") == false)
        // The copies of one alert are mails of their own.
        let ids = (anna + bernd).compactMap { $0["fields"]?["message-id"]?.array?.first?.string }
        #expect(Set(ids).count == 3)

        #expect(try await place.earshot("scan", "--notify").status == 0)
        #expect(try await place.outbox().count == 3)
    }

    /// OpenSMTPD 6.8 of Debian 12 fails its own handshakes with OpenSSL 3, so what takes the TLS off stands
    /// before it.
    @Test(
        "by TLS it arrives as well, and not where the certificate is nobody's",
        .enabled(if: DeliveryMailHost.obstacle == nil, "\(DeliveryMailHost.obstacle ?? "")"))
    func protected() async throws {
        let host = try DeliveryMailHost(users: ["anna"])
        let keys = try TemporaryFolder()
        let made = try ChildProcess.run(
            [
                "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1",
                "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
                "-keyout", keys.file("tls.key"), "-out", keys.file("tls.pem"),
            ], in: keys)
        try #require(made.status == 0, "\(made.output)")
        let proxy = try ServerProcess(
            python: "tls_proxy.py",
            [
                "--target", "\(host.port)", "--certificate", keys.file("tls.pem"), "--key",
                keys.file("tls.key"),
            ])
        let configuration = """
            sources: [{file: feed.xml, id: bote}]
            channels:
              post: {email: {to: [anna@mail.test], from: e@mail.test, smtp: "smtps://127.0.0.1:\(proxy.port)"}}
            alerts: [{name: sofort, when: {facet: [product]}, send: immediately, to: [post]}]

            """
        let strict = try DeliveryWorkplace(configuration)
        let trusting = try DeliveryWorkplace(
            configuration, http: ", ca_file: \(keys.file("tls.pem"))")
        for place in [strict, trusting] {
            try place.folder.write("feed.xml", Array(DeliveryFeed.rss([.product("7")]).utf8))
            #expect(try await place.earshot("scan", "--notify").status == 0)
        }
        #expect(try await strict.outbox().map(\.state) == ["pending"])
        #expect(try await trusting.outbox().map(\.state) == ["delivered"])
        try await eventually("the one mail is in its box; \(host.log)") {
            host.count(of: "anna") == 1
        }
    }

    private func expectWellFormed(_ mail: JSONValue) throws {
        #expect(mail["defects"]?.array?.isEmpty == true)
        #expect(mail["longest"]?.integer ?? .max <= 998)
        let parts = try #require(mail["parts"]?.array)
        #expect(parts.map { $0["type"]?.string } == ["text/plain", "text/html"])
        #expect(parts.allSatisfy { $0["charset"]?.string == "utf-8" })
        #expect(parts[1]["text"]?.string?.contains("https://bote.example/") == true)
        for name in ["subject", "date", "message-id", "list-id", "auto-submitted", "from", "to"] {
            #expect(mail["fields"]?[name]?.array?.count == 1, "\(name)")
        }
        #expect(mail["fields"]?["auto-submitted"]?.array?.first?.string == "auto-generated")
    }
}

extension JSONValue {
    /// Parts of a mail: whether each one says so.
    fileprivate func mentions(_ text: String) -> Bool {
        array?.allSatisfy { $0["text"]?.string?.contains(text) == true } == true
    }
}
