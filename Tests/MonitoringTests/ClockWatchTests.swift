import Domain
import Polling
import Testing

@testable import Monitoring

@Suite("The clock and the certificates")
struct ClockWatchTests {
    private static let untimely = PollFailure(.untimely, "expired")

    /// Polls of `https://hN.example/`, each with what it failed of.
    private func suspicion(
        _ polls: [(host: Int, failure: PollFailure?)], scheme: String = "https"
    ) throws -> Bool? {
        var watch = ClockWatch()
        for poll in polls {
            let address = try #require(WebAddress("\(scheme)://h\(poll.host).example/feed"))
            watch.note(poll.failure, of: address)
        }
        return watch.isSuspect
    }

    @Test("TLS-02: where more than half of the hosts fail on validity dates, the clock is suspect")
    func half() throws {
        func polls(bad: Int, good: Int) -> [(host: Int, failure: PollFailure?)] {
            (0..<bad).map { ($0, Self.untimely) } + (bad..<bad + good).map { ($0, nil) }
        }
        #expect(try suspicion(polls(bad: 5000, good: 0)) == true)
        #expect(try suspicion(polls(bad: 3, good: 2)) == true)
        #expect(try suspicion(polls(bad: 2, good: 2)) == false)
        #expect(try suspicion(polls(bad: 0, good: 9)) == false)
    }

    @Test("TLS-02: one or two expired certificates, or one host with 800 feeds, say nothing")
    func few() throws {
        #expect(try suspicion([]) == nil)
        #expect(try suspicion([(0, Self.untimely), (1, Self.untimely)]) == nil)
        #expect(try suspicion((0..<800).map { _ in (0, Self.untimely) }) == nil)
        #expect(
            try suspicion((0..<800).map { _ in (0, Self.untimely) } + [(1, nil), (2, nil)])
                == false)
    }

    @Test("TLS-02: what never came to a certificate does not count, and a set clock ends it")
    func ends() throws {
        let bad = (0..<4).map { (host: $0, failure: PollFailure?.some(Self.untimely)) }
        let silent = (4..<99).map {
            (host: $0, failure: PollFailure?.some(PollFailure(.unreachable, "no answer")))
        }
        #expect(try suspicion(bad + silent) == true)
        #expect(try suspicion(bad + bad.map { ($0.host, nil) }) == false)
        let answered = bad.map {
            (host: $0.host, failure: PollFailure?.some(PollFailure(.status, "404")))
        }
        #expect(try suspicion(bad + answered) == false)
        #expect(try suspicion(bad, scheme: "http") == nil)
    }
}
