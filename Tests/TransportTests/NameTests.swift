import Domain
import TestSupport
import Testing
import Threads
import Transport

/// What names lead to, by a resolver that says what the test wants.
@Suite struct NameTests {
    private let server: ServerProcess

    init() throws { server = try ServerProcess(python: "faults.py") }

    @Test("a name is looked up once for many requests, and once more when its time is over")
    func caches() async throws {
        let asked = Guarded<[String]>([])
        let kept = try RealServers.engine { name in
            asked.withLock { $0.append(name) }
            return RealServers.addresses("127.0.0.1")
        }
        let request = try RealServers.request(server, named: "feeds.test")
        #expect(await RealServers.statuses(of: 20, request, kept).allSatisfy { $0 == 200 })
        #expect(asked.withLock { $0 } == ["feeds.test"])
        let forgotten = try RealServers.engine(nameLifetime: .zero) { name in
            asked.withLock { $0.append(name) }
            return RealServers.addresses("127.0.0.1")
        }
        for _ in 0..<3 { _ = try await forgotten.send(request) }
        #expect(asked.withLock { $0.count } == 4)
    }

    @Test(
        "SSRF-02: a name that means something else the next time is refused then",
        arguments: [false, true])
    func rebinding(byRedirect: Bool) async throws {
        let count = Guarded(0)
        // 127.0.0.1 stands for what is allowed, 127.0.0.2 for what is not: the server hears both.
        let engine = try RealServers.engine(nameLifetime: .zero) { _ in
            count.withLock { $0 += 1 }
            return count.withLock { $0 } % 2 == 1
                ? RealServers.addresses("127.0.0.1") : RealServers.addresses("127.0.0.2")
        }
        let policy = AddressPolicy(allowedNetworks: ["127.0.0.1"].compactMap { IPNetwork($0) })
        let target = byRedirect ? "/to?url=http://rebind.test:\(server.port)/ok" : "/ok"
        let request = try RealServers.request(
            server, named: "rebind.test", target, policy: policy)
        for _ in 0..<100 {
            if !byRedirect { #expect(try await engine.send(request).status == 200) }
            #expect(
                await RealServers.failure(engine, request)
                    == .addressRefused(host: "rebind.test", .v4(0x7F00_0002)))
        }
        // Each time the allowed one alone was asked.
        #expect(RealServers.arrivals(at: server) == 100)
    }

    @Test(
        "SSRF-03: an answer with one refused address is refused whole, and nothing connected",
        arguments: [
            ["127.0.0.1", "10.0.0.1"], ["10.0.0.1", "127.0.0.1"], ["127.0.0.1", "::1"],
            ["127.0.0.1", "::ffff:169.254.169.254"], ["127.0.0.1", "64:ff9b::a00:1"],
            ["127.0.0.1", "127.0.0.3", "127.0.0.1", "fd00::1"],
        ])
    func mixed(_ addresses: [String]) async throws {
        let answer = NameAnswer.addresses(addresses.compactMap { IPAddress($0) })
        let engine = try RealServers.engine { _ in answer }
        let error = await RealServers.failure(
            engine, try RealServers.request(server, named: "multi.test"))
        guard case .mixedAnswer(host: "multi.test", let refused) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(!RealServers.loopback.permits(refused))
        #expect("\(TransportError.mixedAnswer(host: "x", refused))".contains("\(refused)"))
        #expect(RealServers.arrivals(at: server) == 0)
    }

    @Test("this machine's own name is never asked of anybody, and means what is allowed of it")
    func localhost() async throws {
        let engine = try RealServers.engine { _ in .unknown }
        for name in ["localhost", "feeds.localhost"] {
            let response = try await engine.send(try RealServers.request(server, named: name))
            #expect(response.status == 200)
        }
    }

    @Test("SSRF-09: no address and no name server are two things, and said so")
    func failures() async throws {
        let engine = try RealServers.engine { $0 == "none.test" ? .unknown : .unanswered }
        #expect(
            await RealServers.failure(
                engine, try RealServers.request(server, named: "none.test"))
                == .resolve(host: "none.test"))
        #expect(
            await RealServers.failure(
                engine, try RealServers.request(server, named: "dead.test"))
                == .resolve(host: "dead.test", isUnanswered: true))
    }

    @Test("SSRF-09: a hundred names nobody answers for hold up no other")
    func silentResolver() async throws {
        let mayEnd = Guarded(false)
        defer { mayEnd.withLock { $0 = true } }
        let engine = try RealServers.engine(connections: 8) { name in
            guard name.hasPrefix("dead") else { return RealServers.addresses("127.0.0.1") }
            while !mayEnd.withLock({ $0 }) { usleepABit() }
            return .unanswered
        }
        let limits = TransferLimits(connect: .milliseconds(100))
        let requests = try (0..<100).map {
            try RealServers.request(server, named: "dead\($0).test", limits: limits)
        }
        let errors = await RealServers.failures(requests, engine)
        #expect(errors.count == 100)
        let isTimeout = errors.filter {
            if case .timeout(.resolving, _) = $0 { true } else { false }
        }
        #expect(isTimeout.count == 100)
        // Their look-ups still hang.
        let healthy = try await engine.send(try RealServers.request(server, named: "healthy.test"))
        #expect(healthy.status == 200)
    }

    @Test("a transfer that is cancelled or stopped while its name is looked up ends at once")
    func cancelled() async throws {
        let isAsked = Guarded(false)
        let mayEnd = Guarded(false)
        defer { mayEnd.withLock { $0 = true } }
        let engine = try RealServers.engine { _ in
            isAsked.withLock { $0 = true }
            while !mayEnd.withLock({ $0 }) { usleepABit() }
            return .unanswered
        }
        let request = try RealServers.request(server, named: "slow.test")
        let first = Task { await RealServers.failure(engine, request) }
        await RealServers.until { isAsked.withLock { $0 } }
        first.cancel()
        #expect(await first.value == .cancelled)
        let second = Task { await RealServers.failure(engine, request) }
        await Task.yield()
        await engine.stop()
        #expect(await second.value == .stopped)
    }

    @Test("FET-08: a first address that leads nowhere does not keep the second from being asked")
    func secondFamily() async throws {
        let server = try ServerProcess(python: "faults.py", ["--clogged", "::1"])
        let policy = AddressPolicy(
            allowedNetworks: ["127.0.0.0/8", "::1", "100::/64"].compactMap { IPNetwork($0) })
        for first in ["::1", "100::1"] {
            let engine = try RealServers.engine { _ in
                RealServers.addresses(first, "127.0.0.1")
            }
            let request = try RealServers.request(
                server, named: "both.test", limits: TransferLimits(connect: .seconds(5)),
                policy: policy)
            #expect(try await engine.send(request).status == 200)
        }
    }

    @Test("FET-08: both families pass the policy")
    func bothFamilies() async throws {
        let engine = try RealServers.engine { _ in RealServers.addresses("127.0.0.1", "fc00::1") }
        let error = await RealServers.failure(
            engine, try RealServers.request(server, named: "both.test"))
        let private6 = try #require(IPAddress("fc00::1"))
        #expect(error == .mixedAnswer(host: "both.test", private6))
    }
}
