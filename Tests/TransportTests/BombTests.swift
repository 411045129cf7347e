import Domain
import TestSupport
import Testing
import Threads
import Transport

/// Bodies and heads that would take everything.
@Suite struct BombTests {
    private static let shared = Result { try ServerProcess(python: "faults.py") }
    private let server: ServerProcess

    init() throws { server = try Self.shared.get() }

    @Test(
        "ZIP-01: a bomb of 200 MB is given up at the limit", arguments: ["gzip", "deflate"])
    func bombs(_ coding: String) async throws {
        let engine = try RealServers.engine()
        let request = try RealServers.request(server, "/bomb?coding=\(coding)")
        #expect(
            await RealServers.failure(engine, request) == .bodyTooLarge(limit: 10 << 20))
    }

    @Test(
        "ZIP-01: a bomb that is packed as nobody asked is not unpacked", arguments: ["br", "zstd"])
    func strangeBombs(_ coding: String) async throws {
        let request = try RealServers.request(server, "/bomb?coding=\(coding)")
        #expect(
            await RealServers.failure(try RealServers.engine(), request)
                == .badEncoding("it is packed as \(coding), which was not asked for"))
    }

    @Test("ZIP-01: 500 bombs at once end, and a usual answer comes beside them")
    func manyBombs() async throws {
        let engine = try RealServers.engine { _ in RealServers.addresses("127.0.0.1") }
        let server = server
        async let healthy = RealServers.statuses(
            of: 50, try RealServers.request(server, named: "healthy.test"), engine)
        let limits = TransferLimits(body: 1 << 20)
        let requests = try (0..<500).map { number in
            try RealServers.request(
                server, named: "bomb\(number).test", "/bomb", limits: limits)
        }
        let errors = await RealServers.failures(requests, engine)
        #expect(errors.count == 500)
        #expect(errors.allSatisfy { $0 == .bodyTooLarge(limit: 1 << 20) })
        #expect(try await healthy.allSatisfy { $0 == 200 })
    }

    @Test("ZIP-01: bodies that are held open together stay below the bound, and small ones go on")
    func heldOpen() async throws {
        let engine = try RealServers.engine(bodies: 8 << 20) { _ in
            RealServers.addresses("127.0.0.1")
        }
        let server = server
        let limits = TransferLimits(total: .seconds(60), lowSpeedWindow: .seconds(60))
        let large = try (0..<4).map { number in
            try RealServers.request(
                server, named: "large\(number).test", "/large-then-silent?size=\(3 << 20)",
                limits: limits)
        }
        let errors = Guarded<[TransportError?]>([])
        let tasks = large.map { request in
            Task {
                let error = await RealServers.failure(engine, request)
                errors.withLock { $0.append(error) }
            }
        }
        // Two of four have room; the others are given up when they have come so far.
        await RealServers.until { errors.withLock { $0.count } == 2 }
        #expect(errors.withLock { $0 } == [.crowded(limit: 8 << 20), .crowded(limit: 8 << 20)])
        let small = await RealServers.statuses(
            of: 20, try RealServers.request(server, named: "small.test", "/large?size=100000"),
            engine)
        #expect(small.allSatisfy { $0 == 200 })
        await engine.stop()
        for task in tasks { await task.value }
        #expect(errors.withLock { $0.suffix(2) } == [.stopped, .stopped])
    }

    @Test(
        "ZIP-01: what readers have not done with is bounded: whole answers wait, and none is lost")
    func inUse() async throws {
        let server = try ServerProcess(python: "faults.py")
        let engine = try RealServers.engine(connections: 1, bodies: 2 << 20)
        let request = try RealServers.request(server, "/large?size=900000")
        let answers = Guarded<[HTTPResponse]>([])
        let tasks = (0..<4).map { _ in
            Task {
                let answer = try await engine.send(request)
                answers.withLock { $0.append(answer) }
            }
        }
        await RealServers.until { RealServers.arrivals(at: server) == 3 }
        // The third is whole, or soon is; a small one would not wait.
        try await Task.sleep(for: .milliseconds(200))
        #expect(answers.withLock { $0.count } == 2)
        while !answers.withLock({ $0.isEmpty }) {
            let left = answers.withLock { answers in
                answers.removeFirst()
                return answers.count
            }
            await RealServers.until {
                answers.withLock { $0.count } > left || RealServers.arrivals(at: server) == 4
            }
        }
        for task in tasks { try await task.value }
        #expect(RealServers.arrivals(at: server) == 4)
        await engine.stop()
    }

    @Test("what waits for readers for longer than its time is given up")
    func neverUsed() async throws {
        let engine = try RealServers.engine(bodies: 1 << 20)
        let first = try await engine.send(
            try RealServers.request(server, "/large?size=900000"))
        let limits = TransferLimits(total: .seconds(1))
        let second = try RealServers.request(server, "/large?size=900000", limits: limits)
        #expect(await RealServers.failure(engine, second) == .crowded(limit: 1 << 20))
        let small = try await engine.send(try RealServers.request(server, "/large?size=60000"))
        #expect(small.body.count == 60000 && first.body.count == 900_000)
        await engine.stop()
    }

    @Test("FET-01: 200 dripping servers are given up, and 50 healthy ones answer meanwhile")
    func drips() async throws {
        let engine = try RealServers.engine { _ in RealServers.addresses("127.0.0.1") }
        let server = server
        async let healthy = RealServers.statuses(
            of: 50, try RealServers.request(server, named: "healthy.test"), engine)
        let limits = TransferLimits(total: .milliseconds(300))
        let requests = try (0..<200).map { number in
            let target = number % 2 == 0 ? "/drip" : "/drip-head"
            return try RealServers.request(
                server, named: "drip\(number).test", target, limits: limits)
        }
        let errors = await RealServers.failures(requests, engine)
        let given = errors.filter { if case .timeout = $0 { true } else { false } }
        #expect(given.count == 200)
        #expect(try await healthy.allSatisfy { $0 == 200 })
    }

    @Test("FET-01: a server below the lowest speed is given up before its time is over")
    func lowSpeed() async throws {
        let engine = try RealServers.engine()
        let limits = TransferLimits(
            total: .seconds(600), lowSpeed: 100, lowSpeedWindow: .seconds(1))
        let error = await RealServers.failure(
            engine, try RealServers.request(server, "/drip", limits: limits))
        // On a busy machine before the first byte has come.
        #expect(
            error == .timeout(.receiving, host: "127.0.0.1")
                || error == .timeout(.waiting, host: "127.0.0.1"))
    }

    @Test("each limit is the request's own")
    func ownLimits() async throws {
        let engine = try RealServers.engine()
        func failure(_ target: String, _ limits: TransferLimits) async throws -> TransportError? {
            await RealServers.failure(
                engine, try RealServers.request(server, target, limits: limits))
        }
        #expect(
            try await failure("/large?size=2001", TransferLimits(body: 2000))
                == .bodyTooLarge(limit: 2000))
        #expect(try await failure("/large?size=2000", TransferLimits(body: 2000)) == nil)
        #expect(try await failure("/ok", TransferLimits(head: 20)) == .headersTooLarge(limit: 20))
        #expect(
            try await failure("/loop", TransferLimits(redirects: 2))
                == .tooManyRedirects(limit: 2))
        #expect(
            try await failure("/loop", TransferLimits(redirects: 0))
                == .tooManyRedirects(limit: 0))
    }
}
