import Domain
import Storage
import TestSupport
import Testing

@Suite("Hosts that asked to be left alone")
struct HostPauseTests {
    private func pause(_ host: String, _ seconds: Int, strikes: Int = 1) -> HostPause {
        HostPause(
            host: host, until: Samples.start + .seconds(seconds), strikes: strikes,
            reason: "answers with status 429")
    }

    @Test("CAC-04: a pause survives a restart until it is over, the last one of a host alone")
    func restart() async throws {
        let folder = try TemporaryFolder()
        let store = try Store.open(path: folder.file("a.db"), mode: .owner)
        try await store.keep(pause("b.example", 60), now: Samples.start)
        try await store.keep(pause("a.example", 120), now: Samples.start)
        try await store.keep(pause("b.example", 180, strikes: 2), now: Samples.start)
        try await store.close()
        let again = try Store.open(path: folder.file("a.db"), mode: .owner)
        #expect(
            try await again.hostPauses(now: Samples.start) == [
                pause("a.example", 120), pause("b.example", 180, strikes: 2),
            ])
        let later = Samples.start + .seconds(120)
        #expect(
            try await again.hostPauses(now: later) == [pause("b.example", 180, strikes: 2)])
        try await again.keep(pause("c.example", 300), now: later)
        // What is over is gone, not only hidden.
        #expect(
            try await again.hostPauses(now: Samples.start).map(\.host) == [
                "b.example", "c.example",
            ])
        try await again.close()
    }
}
