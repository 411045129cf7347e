import Glibc
import JSON
import TestSupport
import Testing

/// The program against servers that mean harm, and in an environment that would lead it astray.
@Suite("The wall")
struct WallTests {
    private static let feed = """
        <rss version="2.0"><channel><title>Blatt</title><item><guid>g</guid>\
        <title>Zwirnwerk baut an</title><description>Die Zwirnwerk GmbH erweitert.</description>\
        </item></channel></rss>
        """

    private func healthyServer() throws -> ServerProcess {
        try ServerProcess(nginx: { port, root in
            try root.write("pages/gut.xml", Self.feed)
            return "server { listen 127.0.0.1:\(port); root \(root.path)/pages; }"
        })
    }

    @Test("SSRF-05: no proxy, netrc or curlrc of the environment has a say")
    func environment() async throws {
        let (folder, capture) = (try TemporaryFolder(), try ServerProcess(python: "faults.py"))
        let healthy = try healthyServer()
        try folder.write(".netrc", "machine 127.0.0.1 login me password secret\n")
        try folder.write(".curlrc", "proxy = 127.0.0.1:\(capture.port)\n")
        try folder.write(
            "earshot.yaml",
            """
            brands: [{name: Zwirnwerk}]
            http: {allow_networks: [127.0.0.0/8], gap: 0s}
            sources:
              - {feed: "http://127.0.0.1:\(healthy.port)/gut.xml", id: gut}
              - {feed: "http://127.0.0.1:\(capture.port)/echo", id: echo}
            """)
        let proxy = "http://127.0.0.1:\(capture.port)"
        let variables = ["http_proxy", "HTTP_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"]
            .map { "\($0)=\(proxy)" }
        let outcome = try await EarshotProgram.run(
            ["scan"], in: folder,
            environment: variables + ["HOME=\(folder.path)", "CURL_HOME=\(folder.path)"])
        #expect(try outcome.mentions().map(\.source) == ["gut"])
        let log = capture.folder.text("requests.jsonl")
        #expect(log.contains(#""path": "/echo""#))
        #expect(!log.contains("http://") && !log.contains("authorization"))
    }

    @Test(
        "ZIP-01, FET-04: a scan of a hundred bombs takes no 300 MiB, and reads the healthy source")
    func bombs() async throws {
        let (folder, hostile) = (try TemporaryFolder(), try ServerProcess(python: "faults.py"))
        let healthy = try healthyServer()
        let targets = [
            "/bomb?coding=gzip", "/bomb?coding=br", "/bomb?coding=zstd", "/endless-chunks",
            "/endless-fields", "/endless-interim",
        ]
        let sources = (0..<100).map { number in
            let target = targets[number % targets.count]
            return
                "  - {feed: \"http://h\(number).localhost:\(hostile.port)\(target)\", id: h\(number)}"
        }
        try folder.write(
            "earshot.yaml",
            """
            brands: [{name: Zwirnwerk}]
            http: {allow_networks: [127.0.0.0/8], gap: 0s, per_host: 32}
            sources:
              - {feed: "http://127.0.0.1:\(healthy.port)/gut.xml", id: gut}
            \(sources.joined(separator: "\n"))
            """)
        let (outcome, peak) = try await peak(of: ["scan"], in: folder)
        #expect(try outcome.mentions().map(\.source) == ["gut"])
        let failures = outcome.errors.split(separator: "\n").filter { $0.hasPrefix("failed: h") }
        #expect(failures.count == 100, "\(outcome.errors)")
        #expect(
            failures.allSatisfy { $0.contains("larger than") || $0.contains("not asked for") },
            "\(outcome.errors)")
        #expect(peak < 300 << 20, "\(peak) bytes")
    }

    /// Runs the program; the most bytes it and its readers each held.
    private func peak(
        of arguments: [String], in folder: TemporaryFolder
    ) async throws -> (EarshotProgram.Outcome, bytes: Int) {
        let script = """
            import resource, subprocess, sys
            status = subprocess.call(sys.argv[2:])
            peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
            open(sys.argv[1], "w").write(str(peak)); sys.exit(status)
            """
        let outcome = try await EarshotProgram.run(
            arguments, in: folder, under: ["python3", "-I", "-c", script, folder.file("peak")],
            deadline: .seconds(300))
        return (outcome, try #require(Int(folder.text("peak"))) << 10)
    }

    @Test(
        "FET-04: an answer without end costs 20 MiB at most",
        arguments: ["/endless-chunks", "/endless-fields", "/endless-interim"])
    func endless(_ target: String) async throws {
        let hostile = try ServerProcess(python: "faults.py")
        var peaks: [Int] = []
        for path in ["/ok", target] {
            let folder = try TemporaryFolder()
            try folder.write(
                "earshot.yaml",
                """
                brands: [{name: Zwirnwerk}]
                http: {allow_networks: [127.0.0.0/8], gap: 0s, robots: ignore}
                sources:
                  - {feed: "http://127.0.0.1:\(hostile.port)\(path)", id: one}
                """)
            let (outcome, bytes) = try await peak(of: ["scan"], in: folder)
            #expect(outcome.errors.contains("failed: one"), "\(outcome.errors)")
            peaks.append(bytes)
        }
        #expect(peaks[1] - peaks[0] < 20 << 20, "\(peaks)")
    }

    /// A network, and a resolv.conf, of the program's own.
    private static let isolation = ["unshare", "--map-root-user", "--net", "--mount"]
    private static let canIsolate = system("\(isolation.joined(separator: " ")) true") == 0

    @Test(
        "SSRF-01, SSRF-02, SSRF-03, SSRF-09: in a network of lies only what is public is ever connected",
        .enabled(
            if: canIsolate, "no network of its own can be made here: unshare(1) is not allowed"))
    func network() async throws {
        let folder = try TemporaryFolder()
        let names = [
            "ok", "multi", "six", "mapped", "private", "rebind", "none", "fail", "silent",
        ]
        let literals = ["127.0.0.1", "[::ffff:127.0.0.1]", "10.0.0.1", "169.254.169.254"]
        let sources =
            names.map { "  - {feed: \"http://\($0).test:8080/\", id: \($0)}" }
            + literals.map { "  - {feed: \"http://\($0):8080/\"}" }
            + ["  - {feed: \"http://start.test:8080/away\", id: start}"]
        try folder.write(
            "earshot.yaml",
            """
            brands: [{name: Zwirnwerk}]
            http: {gap: 0s, connect_timeout: 3s}
            sources:
            \(sources.joined(separator: "\n"))
            """)
        let script = "\(Fixtures.project)/Tests/Servers/name_faults.py"
        let outcome = try await EarshotProgram.run(
            ["scan"], in: folder,
            under: Self.isolation + ["python3", "-I", script, folder.path])
        let asked = folder.text("requests.txt").split(separator: "\n")
        #expect(asked.allSatisfy { $0.hasPrefix("93.184.216.34 ") }, "\(asked)")
        let hosts = Set(asked.map { $0.split(separator: " ")[1] })
        // The name server was replaced while start.test was on its way: moved.test is known to the new one.
        #expect(
            hosts == ["ok.test:8080", "rebind.test:8080", "start.test:8080", "moved.test:8080"])
        let reasons = [
            "multi": "beside others", "six": "beside others", "mapped": "beside others",
            "private": "not a public address", "none": "no address found",
            "fail": "no name server answers", "silent": "too long to be found in the DNS",
        ]
        for (id, reason) in reasons {
            let line = outcome.errors.split(separator: "\n").first {
                $0.hasPrefix("failed: \(id):")
            }
            #expect(line?.contains(reason) == true, "\(outcome.errors)")
        }
    }

    @Test(
        "SSRF-07: a connection that meets itself is no server, and nothing is sent over it",
        .enabled(
            if: canIsolate, "no network of its own can be made here: unshare(1) is not allowed"))
    func selfConnection() async throws {
        let folder = try TemporaryFolder()
        try folder.write(
            "earshot.yaml",
            """
            brands: [{name: Zwirnwerk}]
            http: {allow_networks: [127.0.0.0/8]}
            sources: [{feed: "http://127.0.0.1:40001/", id: self}]
            """)
        // One port for all connections: TCP then opens from both ends at once (RFC 9293 §3.5).
        let narrow = "echo 40001 40001 > /proc/sys/net/ipv4/ip_local_port_range; exec \"$@\""
        let script = "\(Fixtures.project)/Tests/Servers/name_faults.py"
        let outcome = try await EarshotProgram.run(
            ["scan"], in: folder,
            under: Self.isolation
                + ["python3", "-I", script, folder.path, "sh", "-c", narrow, "sh"])
        #expect(outcome.errors.contains("127.0.0.1:40001 can't be reached: nobody listens"))
    }
}
