import Testing

@Suite("Faults of a configuration")
struct ConfigurationFaultTests {
    @Test(
        "each is told with line, column, what is wrong and the mend",
        arguments: FaultyText.form + FaultyText.values)
    func place(fault: FaultyText) { check(fault) }

    @Test(
        "so are those of brands, sources, channels and alerts",
        arguments: FaultyText.parts + FaultyText.alerting)
    func parts(fault: FaultyText) { check(fault) }

    private func check(_ fault: FaultyText) {
        let start = fault.place.isEmpty ? "earshot.yaml: " : "earshot.yaml:\(fault.place): "
        let faults = TestConfiguration.faults(fault.text)
        #expect(
            faults.contains { line in
                line.hasPrefix(start) && fault.words.allSatisfy { line.contains($0) }
            }, "\(faults)")
    }

    @Test("one run tells all of them, in the order of the lines")
    func all() {
        let faults = TestConfiguration.faults(
            """
            alerts: [{name: x, send: sometimes, to: [y]}]
            htpp: {}
            http: {gap: 1x}
            channels: {c: {}, d: {fax: {}}}
            sources: [{feed: nirgends}, {}]
            brands: [{}, {name: A, ambiguous: 2}]
            """)
        let places = faults.map { $0.split(separator: ":")[1] }
        #expect(places == ["1", "1", "2", "3", "4", "4", "5", "5", "6", "6"], "\(faults)")
    }

    @Test("bytes that are no UTF-8 are told with their place")
    func noUTF8() {
        let faults = TestConfiguration.faults(
            Array("store: x\nbrands: [{name: A".utf8) + [0xFF, 0x7D, 0x5D])
        #expect(faults.count == 1)
        #expect(faults.first?.hasPrefix("earshot.yaml:2:18: ") == true)
        #expect(faults.first?.contains("must be UTF-8") == true)
    }

    @Test(
        "a byte order mark and the line ends of other systems are none", arguments: ["\r\n", "\r"])
    func lineEnds(end: String) {
        let text = ["brands:", "  - name: A", "sources:", "  - file: a.xml", ""]
        #expect(
            TestConfiguration.faults([0xEF, 0xBB, 0xBF] + text.joined(separator: end).utf8) == [])
        let broken = (text + ["htpp: {}"]).joined(separator: end)
        #expect(TestConfiguration.faults(broken).first?.hasPrefix("earshot.yaml:6:1: ") == true)
    }

    @Test("cut anywhere, or with a byte flipped, a configuration is read or refused")
    func damaged() {
        let bytes = Array(Self.whole.utf8)
        #expect(TestConfiguration.faults(bytes) == [])
        for length in bytes.indices { _ = TestConfiguration.faults(Array(bytes[..<length])) }
        for index in bytes.indices {
            var flipped = bytes
            flipped[index] ^= UInt8(1 << (index % 8))
            _ = TestConfiguration.faults(flipped)
        }
    }

    private static let whole = """
        brands: [{name: A, aliases: [B], query: '"A" OR (B NEAR/3 C)'}]
        sources: [{page: "https://x.example/", select: "a > b", every: 30m}]
        channels: {c: {webhook: {url: "https://x.example/${TOKEN}", secret_file: hook.secret}}}
        alerts: [{name: x, when: {min_score: 3}, send: daily at 08:00, to: [c]}]
        quiet_hours: 20:00-07:00
        """
}
