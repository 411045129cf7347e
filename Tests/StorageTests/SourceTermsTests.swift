import Domain
import Storage
import TestSupport
import Testing

@Suite("Terms of sources")
struct SourceTermsTests {
    private func terms(
        _ robots: SourceTerms.Robots?, _ reservation: SourceTerms.Reservation?
    ) -> SourceTerms {
        var terms = SourceTerms()
        if let robots { terms.note(robots, at: Samples.start) }
        if let reservation { terms.note(reservation, at: Samples.start + .seconds(60)) }
        return terms
    }

    @Test("what was found survives a restart, and gives way to what is found next")
    func restart() async throws {
        let folder = try TemporaryFolder()
        let rows = [
            terms(nil, nil), terms(.allowed(rule: nil, crawlDelay: nil), nil),
            terms(.allowed(rule: "Allow: /a", crawlDelay: .seconds(5)), .unset),
            terms(.refused(rule: "Disallow: /"), .free(.meta)),
            terms(.unreachable("refused"), .reserved(.file, policy: nil)),
            terms(nil, .reserved(.header, policy: "https://a.example/p")),
        ]
        for found in rows {
            var state = SourceState()
            state.terms = found
            let store = try Store.open(path: folder.file("a.db"), mode: .owner)
            _ = try await store.commit(
                [PollCommit(source: Samples.source, state: state)], now: Samples.start)
            try await store.close()
            let again = try Store.open(path: folder.file("a.db"), mode: .guest)
            if found != SourceTerms() {
                #expect(try await again.sourceStates()[Samples.source]?.terms == found)
            }
            try await again.close()
        }
    }
}
