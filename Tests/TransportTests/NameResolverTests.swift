import Testing
import Threads

@testable import Transport

@Suite struct NameResolverTests {
    /// Blocks whoever looks up until the test opens.
    private final class Gate: Sendable {
        private let state = Guarded((isOpen: false, inside: 0, total: 0))

        var inside: Int { state.withLock { $0.inside } }
        var total: Int { state.withLock { $0.total } }

        func open() { state.withLock { $0.isOpen = true } }

        func pass() {
            state.withLock {
                $0.inside += 1
                $0.total += 1
            }
            while !state.withLock({ $0.isOpen }) { usleepABit() }
            state.withLock { $0.inside -= 1 }
        }
    }

    private let gate = Gate()
    private let answers = Guarded<[UInt64: NameAnswer]>([:])

    private func resolver(_ answer: NameAnswer = .addresses([.v4(1)])) -> NameResolver {
        let (gate, answers) = (gate, answers)
        return NameResolver(lifetime: .seconds(60)) { _ in
            gate.pass()
            return answer
        } answer: { ticket, answer in
            answers.withLock { $0[ticket] = answer }
        }
    }

    @Test("no more look-ups run at once than there may be threads; all are answered in the end")
    func threadBound() async throws {
        let resolver = resolver()
        let names = NameResolver.threadLimit + 50
        for number in 0..<names {
            let known = try resolver.resolve("n\(number)", for: UInt64(number), now: .now)
            #expect(known == nil)
        }
        await RealServers.until { gate.inside == NameResolver.threadLimit }
        gate.open()
        await RealServers.until { answers.withLock { $0.count } == names }
        #expect(gate.total == names)
        resolver.stop()
    }

    @Test("a name many wait for is asked for once, and known to all of them and later ones")
    func shared() async throws {
        let resolver = resolver()
        for ticket in 0..<10 {
            let known = try resolver.resolve("one", for: UInt64(ticket), now: .now)
            #expect(known == nil)
        }
        gate.open()
        await RealServers.until { answers.withLock { $0.count } == 10 }
        #expect(gate.total == 1)
        #expect(try resolver.resolve("one", for: 11, now: .now) == [.v4(1)])
        let later = ContinuousClock.now + .seconds(61)
        #expect(try resolver.resolve("one", for: 12, now: later) == nil)
        resolver.stop()
    }

    @Test("a failure is not kept", arguments: [NameAnswer.unknown, .unanswered])
    func failures(_ answer: NameAnswer) async throws {
        let resolver = resolver(answer)
        gate.open()
        for ticket in 0..<3 {
            let known = try resolver.resolve("none", for: UInt64(ticket), now: .now)
            #expect(known == nil)
            await RealServers.until { answers.withLock { $0[UInt64(ticket)] } == answer }
        }
        #expect(gate.total == 3)
        resolver.stop()
    }

    @Test("who withdraws gets no answer, and what nobody waits for is not looked up")
    func withdraws() async throws {
        let resolver = resolver()
        for number in 0..<NameResolver.threadLimit {
            _ = try resolver.resolve("n\(number)", for: UInt64(number), now: .now)
        }
        await RealServers.until { gate.inside == NameResolver.threadLimit }
        _ = try resolver.resolve("queued", for: 1000, now: .now)
        resolver.withdraw(1000, name: "queued")
        resolver.withdraw(0, name: "n0")
        gate.open()
        await RealServers.until { answers.withLock { $0.count } == NameResolver.threadLimit - 1 }
        #expect(answers.withLock { $0[0] == nil && $0[1000] == nil })
        #expect(gate.total == NameResolver.threadLimit)
        resolver.stop()
    }

    @Test("the cache holds so many names and no more")
    func cacheBound() {
        var cache = NameCache(lifetime: .seconds(60))
        let now = ContinuousClock.now
        for number in 0...NameCache.capacity {
            cache.keep([.v4(UInt32(number))], of: "n\(number)", now: now)
        }
        #expect(cache.addresses(of: "n0", now: now) == nil)
        #expect(cache.addresses(of: "n\(NameCache.capacity)", now: now) != nil)
    }

    @Test("the system's resolver reads /etc/hosts, and says where there is no such name")
    func system() {
        guard case .addresses(let addresses) = SystemNames.lookUp("localhost") else {
            Issue.record("localhost has no address")
            return
        }
        #expect(addresses.allSatisfy { $0.isLoopback })
        // Not asked of any server (RFC 6761 §6.4).
        #expect(SystemNames.lookUp("name.invalid") != .addresses([]))
    }
}
