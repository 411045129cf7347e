package import Domain

/// Tells people of channels that are in trouble, by channels that are not (delivery.md G3). Pure.
package struct TroubleDesk: Sendable {
    private let channels: [any Channel]
    private let drafter: Drafter

    /// In the order of the configuration: of channels that are equally fit, the first one tells.
    package init(channels: [any Channel], drafter: Drafter) {
        self.channels = channels
        self.drafter = drafter
    }

    /// One message a channel that tells, with all it has to tell. A trouble that no other channel
    /// could tell of is missing; `untold` gives it.
    package func drafts(
        for troubles: [ChannelTrouble], fitness: [String: ChannelFitness], now: Timestamp
    ) -> [OutboxDraft] {
        channels.flatMap { channel in
            let told = troubles.filter {
                teller(of: $0, fitness)?.name == channel.name
            }
            return told.isEmpty ? [] : drafter.notice(of: told, on: channel, now: now)
        }
    }

    /// Those of which nobody can be told.
    package func untold(
        _ troubles: [ChannelTrouble], fitness: [String: ChannelFitness]
    ) -> [ChannelTrouble] {
        troubles.filter { teller(of: $0, fitness) == nil }
    }

    /// The fittest other channel; a disabled one is none.
    private func teller(
        of trouble: ChannelTrouble, _ fitness: [String: ChannelFitness]
    ) -> (any Channel)? {
        var best: (channel: any Channel, fitness: ChannelFitness)?
        for channel in channels where channel.name != trouble.channel {
            let own = fitness[channel.name] ?? .well
            if own > best?.fitness ?? .disabled { best = (channel, own) }
        }
        return best?.channel
    }
}
