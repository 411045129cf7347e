import Alerting
import Monitoring
import Testing

@Suite("delivery:")
struct DeliverySettingsTests {
    @Test("each limit of a message can be set")
    func limits() throws {
        let settings = try TestConfiguration.settings(
            """
            brands: [{name: Example Maschinenbau}]
            delivery:
              {lease: 5m, verdict_timeout: 20m, timeout: 30s, max_subject: 120, max_mail: 100KiB}
            """)
        var expected = DeliveryLimits()
        expected.lease = .seconds(300)
        expected.verdict = .seconds(1200)
        expected.post = .seconds(30)
        expected.subject = 120
        expected.mail = 100 << 10
        #expect(settings.delivery == expected)
    }

    @Test(
        "what would break the promise of delivery is a fault",
        arguments: [
            "lease: 30s", "lease: 2h", "verdict_timeout: 0s", "timeout: 10ms", "max_subject: 10",
            "max_mail: 1KiB",
        ])
    func bounds(_ line: String) {
        let faults = TestConfiguration.faults(
            "brands: [{name: Example Maschinenbau}]\ndelivery: {\(line)}\n")
        #expect(faults.count == 1, "\(line): \(faults)")
    }
}
