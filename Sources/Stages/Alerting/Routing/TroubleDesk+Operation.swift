package import Domain

extension TroubleDesk {
    /// Sources that fail, are gone or have come back: one message a channel that is told.
    package func drafts(
        for troubles: [SourceTrouble], fitness: [String: ChannelFitness], now: Timestamp
    ) -> [OutboxDraft] {
        guard !troubles.isEmpty else { return [] }
        return tellers(fitness).flatMap { channel in
            drafter.notice(
                about: troubles.allSatisfy { $0.news == .recovered } ? .recoveredSources : .sources,
                key: "sources:\(now.milliseconds)", on: channel, now: now
            ) { $0.texts(of: troubles) }
        }
    }

    /// That this machine's clock is probably wrong (faults TLS-02).
    package func draftsForSuspectClock(
        showing now: Timestamp, fitness: [String: ChannelFitness]
    ) -> [OutboxDraft] {
        tellers(fitness).flatMap { channel in
            drafter.notice(
                about: .clock, key: "clock:\(now.milliseconds)", on: channel, now: now
            ) { [$0.suspectClock(showing: now)] }
        }
    }

    /// Those that the configuration names and that are not disabled; where there is none, the fittest of
    /// all, so that somebody is told.
    private func tellers(_ fitness: [String: ChannelFitness]) -> [any Channel] {
        let named = channels.filter {
            operators.contains($0.name) && fitness[$0.name] != .disabled
        }
        return named.isEmpty ? fittest(fitness) { _ in true }.map { [$0] } ?? [] : named
    }
}
