import TestSupport
import Testing

@Suite("A clock that is wrong")
struct ClockSuspectTests {
    private static let hosts = 1...3

    /// nginx with TLS on several addresses, its certificate valid from now on.
    private func server() throws -> ServerProcess {
        try ServerProcess(nginx: { port, folder in
            let names = Self.hosts.map { "IP:127.0.0.\($0)" }.joined(separator: ",")
            let made = try ChildProcess.run(
                [
                    "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt",
                    "ec_paramgen_curve:prime256v1", "-nodes", "-days", "30", "-subj", "/CN=test",
                    "-addext", "subjectAltName=\(names)", "-keyout", folder.file("key.pem"),
                    "-out", folder.file("cert.pem"),
                ], in: folder)
            try #require(made.status == 0, "\(made.output)")
            for host in Self.hosts {
                try folder.write("\(host).xml", Array(DeliveryFeed.rss([.product("\(host)")]).utf8))
            }
            let listens = Self.hosts.map { "listen 127.0.0.\($0):\(port) ssl;" }.joined(
                separator: " ")
            return """
                ssl_certificate \(folder.file("cert.pem"));
                ssl_certificate_key \(folder.file("key.pem"));
                server { \(listens) root \(folder.path); }
                """
        })
    }

    @Test(
        "TLS-02: twenty years behind, the clock is suspected once, and all sources are read when it is set"
    )
    func twentyYears() async throws {
        let server = try server()
        let receiver = try DeliveryReceiver()
        let clock = try ShiftedClock(shiftedBy: -20 * 365 * ShiftedClock.day)
        let sources = Self.hosts.map {
            "  - {feed: \"https://127.0.0.\($0):\(server.port)/\($0).xml\", every: 10s, id: \"s\($0)\"}\n"
        }
        let place = try DeliveryWorkplace(
            "sources:\n" + sources.joined()
                + """
                channels:
                  \(receiver.channel)
                trouble: {to: [hook], failures: 1}

                """, http: ", ca_file: \(server.folder.file("cert.pem"))")
        func notices() async throws -> [String] { try await place.outbox().map(\.subject) }
        let daemon = try place.daemon(environment: clock.environment)
        try await eventually("the clock is suspected; \(place.log())", within: .seconds(60)) {
            place.log().contains("event=clock_suspect")
        }
        #expect(try await notices() == ["Earshot: Die Uhr geht wohl falsch"])
        let health = try await place.earshot("sources")
        #expect(health.errors.contains("clock_suspect"))
        #expect(!health.output.contains("stopped"))
        try clock.shift(by: 0)
        // A wait doubles with each failure: on a busy machine there were a few.
        try await eventually("all are read; \(place.log())", within: .seconds(300)) {
            guard
                Self.hosts.allSatisfy({ host in
                    server.requests.contains { $0.contains("/\(host).xml") && $0.contains(" 200 ") }
                })
            else { return false }
            return try await place.mentions().count == Self.hosts.count
        }
        try await eventually("the alarm ends; \(place.log())", within: .seconds(60)) {
            place.log().contains("the clock agrees with the certificates")
        }
        // Not one source was taken for dead, though one failure would have been enough.
        #expect(try await notices() == ["Earshot: Die Uhr geht wohl falsch"])
        #expect(daemon.terminate().status == 0)
    }
}
