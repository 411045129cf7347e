import TestSupport
import Testing

@Suite("Bad neighbours")
struct CollateralTests {
    @Test(
        "FET-01, TIM-04: beside servers that drip, healthy feeds are polled on"
    )
    func collateral() async throws {
        let faults = try ServerProcess(python: "faults.py")
        let healthy = 5
        let good = try ServerProcess(nginx: { port, folder in
            for number in 1...healthy {
                try folder.write(
                    "\(number).xml", Array(DeliveryFeed.rss([.product("\(number)")]).utf8))
            }
            return "server { listen \(port); root \(folder.path); }"
        })
        // Twice as many as may be in flight: no slot would be left if they kept theirs.
        let bad = (1...16).map {
            "  - {feed: \"http://127.0.0.1:\(faults.port)/drip?\($0)\", every: 10s, id: \"drip-\($0)\"}\n"
        }
        let fine = (1...healthy).map {
            "  - {feed: \"http://127.0.1.\($0):\(good.port)/\($0).xml\", every: 10s, id: \"good-\($0)\"}\n"
        }
        let place = try DeliveryWorkplace(
            "sources:\n" + bad.joined() + fine.joined(), http: ", in_flight: 8, timeout: 1s")
        let daemon = try place.daemon()
        try await eventually(
            "three rounds of each healthy feed; \(place.log())", within: .seconds(120)
        ) {
            let log = Fixtures.text(of: good.folder.file("access.log")) ?? ""
            return (1...healthy).allSatisfy { number in
                log.split(separator: "\n").count { $0.contains("/\(number).xml") } >= 3
            }
        }
        let health = try await place.earshot("sources")
        let rows = health.output.split(separator: "\n")
        #expect(
            rows.count { $0.contains("drip-") && $0.contains("failing") } > 0, "\(health.output)")
        #expect(
            !rows.contains { $0.contains("good-") && $0.contains("failing") }, "\(health.output)")
        #expect(try await place.mentions().count == healthy)
        #expect(daemon.terminate().status == 0)
    }
}
