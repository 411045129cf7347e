import Domain
import Testing

@testable import Alerting

@Suite("What follows an attempt")
struct RetryTests {
    private let now = Samples.morning

    private func decision(
        _ result: DeliveryResult, attempts: Int = 1, kind: ChannelKind = .slack,
        jitter: Double = 1
    ) -> RetryPolicy.Decision {
        RetryPolicy().decision(
            for: result, of: Items.item(attempts: attempts), on: kind, now: now, jitter: jitter)
    }

    @Test(
        "each answer over HTTP leads to what it means (OUT-10)",
        arguments: [
            (301, "dead"), (400, "dead"), (401, "held"), (403, "held"), (404, "held"),
            (410, "held"),
            (413, "dead"), (422, "dead"), (408, "retry"), (425, "retry"), (429, "throttled"),
            (500, "retry"), (502, "retry"), (503, "retry"), (599, "retry"), (0, "dead"),
            (999, "dead"),
        ])
    func http(status: Int, expected: String) {
        let result = DeliveryResult.httpRefusal(status: status, retryAfter: nil, reply: "r")
        #expect(name(decision(result).settlement) == expected)
        #expect(decision(result).disablesChannel == (expected == "held"))
    }

    @Test(
        "each reply over SMTP leads to what it means (OUT-05)",
        arguments: [
            (421, "retry"), (450, "retry"), (452, "retry"), (550, "dead"), (552, "dead"),
            (554, "dead"), (354, "dead"), (0, "dead"),
        ])
    func smtp(code: Int, expected: String) {
        let made = decision(.smtpRefusal(code: code, reply: "r"), kind: .email)
        #expect(name(made.settlement) == expected)
        #expect((made.pausesUntil != nil) == (code == 421))
    }

    @Test("what may have arrived waits a quarter of an hour; what cannot be sent is over")
    func others() {
        #expect(
            decision(.ambiguous(reply: "r")).settlement
                == .uncertain(retryAt: now + .seconds(900), reply: "r"))
        #expect(decision(.unsendable(reply: "r")).settlement == .dead(reply: "r"))
        #expect(decision(.notPermitted).settlement == nil)
        #expect(decision(.accepted(reply: "ok")).settlement == .delivered(reply: "ok"))
        #expect(name(decision(.notSent(reply: "r")).settlement) == "retry")
    }

    @Test("throttling costs time, no attempt, and holds the channel back")
    func throttled() {
        let made = decision(
            .httpRefusal(status: 429, retryAfter: .seconds(3600), reply: "r"), attempts: 9)
        let until = now + .seconds(3600)
        #expect(made.settlement == .retry(at: until, reply: "r", countsAttempt: false))
        #expect(made.pausesUntil == until)
        #expect(!made.isChannelFailure)
    }

    @Test("a server's wish outweighs a shorter backoff, and a longer backoff the wish")
    func wish() {
        let long = decision(.httpRefusal(status: 503, retryAfter: .seconds(600), reply: "r"))
        #expect(long.settlement == .retry(at: now + .seconds(600), reply: "r", countsAttempt: true))
        #expect(long.pausesUntil == now + .seconds(600))
        let short = decision(.httpRefusal(status: 503, retryAfter: .seconds(1), reply: "r"))
        #expect(short.settlement == .retry(at: now + .seconds(60), reply: "r", countsAttempt: true))
    }

    @Test(
        "delays grow to their cap, within the jitter",
        arguments: [
            (RetryPattern.alert, 1, 0.0, 30_000), (.alert, 1, 1.0, 60_000),
            (.alert, 2, 1.0, 120_000),
            (.alert, 6, 1.0, 1_920_000), (.alert, 7, 1.0, 3_600_000),
            (.alert, .max, 1.0, 3_600_000),
            (.digest, 1, 1.0, 300_000), (.digest, 99, 1.0, 7_200_000),
            (.digest, 99, 0.5, 5_400_000),
            (.webhook, 1, 0.5, 5_000), (.webhook, 1, 0.0, 4_000), (.webhook, 2, 1.0, 360_000),
            (.webhook, 9, 0.5, 86_400_000), (.webhook, 10, 0.5, -1), (.alert, 0, 1.0, 60_000),
            (.alert, .min + 1, 1.0, 60_000), (.alert, 1, .nan, 30_000), (.alert, 1, 7.0, 60_000),
        ])
    func delays(pattern: RetryPattern, attempt: Int, jitter: Double, milliseconds: Int) {
        let expected = milliseconds < 0 ? nil : Duration.milliseconds(milliseconds)
        #expect(pattern.delay(afterAttempt: attempt, jitter: jitter) == expected)
    }

    @Test("it gives up when the next attempt would come too late, and says why")
    func givesUp() {
        var item = Items.item(attempts: 3)
        item.draft.expiresAt = now + .seconds(200)
        let made = RetryPolicy().decision(
            for: .notSent(reply: "refused"), of: item, on: .slack, now: now, jitter: 1)
        #expect(made.settlement == .dead(reply: "gave up after 3 attempts: refused"))
        let webhook = decision(.notSent(reply: "refused"), attempts: 10, kind: .webhook)
        #expect(name(webhook.settlement) == "dead")
    }

    @Test(
        "Retry-After is read as seconds or date, held to 1 s…24 h, else ignored (CAC-04)",
        arguments: [
            ("120", 120), ("0", 1), (" 30 ", 30), ("99999999999999999999", 86_400), ("-5", nil),
            ("0.5", nil), ("", nil), ("soon", nil), ("Mon, 23 Nov 2026 07:01:00 GMT", 60),
            ("Mon, 23 Nov 2026 06:00:00 GMT", 1), ("Fri, 31 Dec 9999 23:59:59 GMT", 86_400),
            ("Mon, 31 Feb 2026 06:00:00 GMT", nil), ("Mon, 23 Nov 2026 25:00:00 GMT", nil),
        ] as [(String, Int?)])
    func retryAfter(field: String, seconds: Int?) {
        let found = RetryAfter.duration(field, date: nil, now: now)
        #expect(found == seconds.map { Duration.seconds($0) })
    }

    @Test("a date is taken relative to the server's own clock")
    func serverClock() {
        let found = RetryAfter.duration(
            "Tue, 01 Jan 2030 00:01:00 GMT", date: "Tue, 01 Jan 2030 00:00:00 GMT", now: now)
        #expect(found == .seconds(60))
    }

    @Test("ten failures in a row open the circuit, each further one doubles the pause")
    func circuit() {
        var circuit = Circuit()
        for _ in 1..<10 { #expect(circuit.fail() == nil) }
        let pauses = (0..<8).map { _ in circuit.fail() }
        #expect(
            pauses == [60, 120, 240, 480, 960, 1920, 3600, 3600].map { Duration.seconds($0) })
        circuit.succeed()
        #expect(circuit.fail() == nil)
    }

    private func name(_ settlement: Settlement?) -> String {
        switch settlement {
        case .delivered: "delivered"
        case .retry(_, _, true): "retry"
        case .retry(_, _, false): "throttled"
        case .uncertain: "uncertain"
        case .dead: "dead"
        case .held: "held"
        case .cancelled: "cancelled"
        case .split: "split"
        case nil: "nothing"
        }
    }
}
